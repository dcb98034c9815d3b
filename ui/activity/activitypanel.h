// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/deskjob.h"
#include "ui/models/activitydetail.h"

#include <QWidget>

class QGridLayout;
class QPushButton;

namespace fuseboard::ui {

class ChangedRows;
class RowTable;
class StateBadge;
class TextLabel;

/// One operation or event: what, who, when, why, what came of it row by row; and the way back, or why there is none.
class ActivityPanel : public QWidget
{
    Q_OBJECT
public:
    /// why: not empty when nothing can be changed.
    explicit ActivityPanel(const QString& why, QWidget* parent = nullptr);

    void show(const ActivityDetail& detail, WallTime now);
    void clear();
    /// Of the operation that is shown, while it runs.
    void setRunning(const engine::DeskProgress* progress);
    /// Undo or redo, whichever can be.
    void press();

Q_SIGNALS:
    void undoRequested();
    void redoRequested();
    void cancelRequested();
    void rowRequested(fuseboard::RowId row);

private:
    void setFact(int line, const QString& name, const QString& text);
    void showFacts(WallTime now);
    void showActions();

    QString m_why;
    ActivityDetail m_detail;
    std::optional<engine::DeskProgress> m_progress;
    TextLabel* m_title;
    StateBadge* m_state;
    std::vector<std::pair<TextLabel*, TextLabel*>> m_facts;
    QPushButton* m_undo;
    QPushButton* m_redo;
    QPushButton* m_cancel;
    TextLabel* m_note;
    TextLabel* m_rowsTitle;
    ChangedRows* m_rows;
    RowTable* m_table;
};

} // namespace fuseboard::ui
