// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/settingsdraft.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace fuseboard::ui {

class TextLabel;

/// One setting on one line: its name, marked when it was changed, its value with the unit, its default and what it does; what is
/// wrong with it stands in place of the latter, as it is typed.
class SettingField : public QWidget
{
    Q_OBJECT
public:
    SettingField(SettingsDraft& draft, SettingsDraft::Record record, const QString& path, QWidget* parent = nullptr);

    SettingsDraft::Record record() const { return m_record; }
    const QString& path() const { return m_path; }
    void refresh();
    void focusEditor();
    /// Not to be changed here, for that reason; empty: it may.
    void setLocked(const QString& why);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent*) override;

private:
    QWidget* makeEditor();
    void showValue();
    void say();

    SettingsDraft& m_draft;
    SettingsDraft::Record m_record;
    QString m_path;
    const store::SettingsField& m_field;
    TextLabel* m_label;
    TextLabel* m_note;
    QWidget* m_editor = nullptr;
    QLineEdit* m_line = nullptr;
    QPlainTextEdit* m_lines = nullptr;
    QComboBox* m_choice = nullptr;
    QCheckBox* m_flag = nullptr;
    QString m_locked;
    bool m_typing = false;
    bool m_changed = false;
};

/// "clay" as an operator reads it: "Clay".
QString choiceWord(const QString& path, const QString& word);

} // namespace fuseboard::ui
