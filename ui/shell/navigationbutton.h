// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace fuseboard::ui {

/// One entry of the navigation: icon, title, and how many things wait there.
class NavigationButton : public QAbstractButton
{
    Q_OBJECT
public:
    NavigationButton(const QString& iconName, const QString& title, const QKeySequence& shortcut, QWidget* parent = nullptr);

    void setNarrow(bool narrow); ///< no title, a short count
    void setBadge(qint64 count, bool alarms);
    QSize sizeHint() const override { return {m_narrow ? 51 : 180, height()}; }

protected:
    void paintEvent(QPaintEvent*) override;
    void enterEvent(QEnterEvent*) override { update(); }
    void leaveEvent(QEvent*) override { update(); }
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_icon;
    QString m_tip;
    qint64 m_count = 0;
    bool m_alarms = false;
    bool m_narrow = false;
};

} // namespace fuseboard::ui
