// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QPushButton;

namespace fuseboard::ui {

class SettingsDraft;
class TextLabel;

/// What was changed and is not applied yet: how many settings, what stands in the way, Revert and Apply. Always there, so that
/// nothing moves with the first change.
class ApplyBar : public QWidget
{
    Q_OBJECT
public:
    ApplyBar(SettingsDraft& draft, QWidget* undo, QWidget* parent = nullptr);
    void refresh();

Q_SIGNALS:
    void problemClicked(); ///< the operator wants to see what stands in the way

protected:
    void paintEvent(QPaintEvent*) override;

private:
    void yield(QPushButton* button);

    SettingsDraft& m_draft;
    QWidget* m_undo;
    QPointer<QWidget> m_before; ///< had the focus before it came here
    TextLabel* m_text;
    QPushButton* m_show;
    QPushButton* m_revert;
    QPushButton* m_apply;
};

} // namespace fuseboard::ui
