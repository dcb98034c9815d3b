// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/settingsdraft.h"

#include <QWidget>

class QButtonGroup;

namespace fuseboard::ui {

class TextLabel;

/// The resend policy in plain words: what each sends again, and what it risks (row-life.md, "Resend policy").
class ResendChoice : public QWidget
{
    Q_OBJECT
public:
    explicit ResendChoice(SettingsDraft& draft, QWidget* parent = nullptr);
    void refresh();
    void setLocked(bool locked);
    void focusEditor();

private:
    SettingsDraft& m_draft;
    QButtonGroup* m_choices;
    TextLabel* m_note;
};

} // namespace fuseboard::ui
