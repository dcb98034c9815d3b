// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/correction.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace fuseboard::ui {

class ChangeTable;
class CountLines;
class ProgressLine;
class TextLabel;

/// Takes an export back that was corrected outside: what it would change, which of its lines are left and why, then one
/// operation. Takes the place of the list.
class CorrectionSheet : public QWidget
{
    Q_OBJECT
public:
    explicit CorrectionSheet(const Services& services, QWidget* parent = nullptr);

    void open(const QString& path);
    void close();

Q_SIGNALS:
    void applyRequested(const std::shared_ptr<const fuseboard::engine::CorrectionPlan>& plan, const QString& file);
    void closed();
    void failed(const fuseboard::Error& error);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void onCompared(const CorrectionCount& count);
    void apply();
    void refresh();

    Correction* m_correction;
    QString m_file;
    std::shared_ptr<const engine::CorrectionPlan> m_plan;
    TextLabel* m_title;
    TextLabel* m_path;
    CountLines* m_counts;
    TextLabel* m_fields;
    ChangeTable* m_table;
    TextLabel* m_tableNote;
    TextLabel* m_notesTitle;
    QPlainTextEdit* m_notes;
    ProgressLine* m_progress;
    TextLabel* m_note;
    QPushButton* m_cancel;
    QPushButton* m_apply;
};

} // namespace fuseboard::ui
