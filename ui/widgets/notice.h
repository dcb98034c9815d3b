// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include <QTimer>

class QPushButton;

namespace fuseboard::ui {

class IconLabel;
class TextLabel;

/// What the last operation came to, over the lower edge of a page for a while: nothing moves because of it. It stays while the
/// mouse or the focus is on it.
class Notice : public Card
{
    Q_OBJECT
public:
    enum class Level { done, caution, trouble };

    explicit Notice(QWidget* page);

    /// action: of a button; empty for none. tip: with its keys.
    void say(Level level, const QString& iconName, const QString& text, const QString& action = {}, const QString& tip = {});
    /// One thing more that may be done next, beside the action of what say() has said.
    void offer(const QString& action, const QString& tip);
    QString text() const;

    static constexpr int kShownMs = 10'000;
    /// objectName of a strip at the lower edge of a page that no note covers; notes lie above it, and are no wider.
    static constexpr char kStaysInSight[] = "listStrip";

Q_SIGNALS:
    void actionClicked();
    void offerClicked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent*) override;

private:
    void place();
    QRect room() const;

    Level m_level = Level::done;
    IconLabel* m_icon;
    TextLabel* m_text;
    QPushButton* m_offer;
    QPushButton* m_action;
    QPushButton* m_close;
    QTimer m_over;
};

} // namespace fuseboard::ui
