// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigationbar.h"

#include "ui/shell/navigationbutton.h"
#include "ui/shell/page.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr int kWide = 196;
constexpr int kNarrow = 68;

} // namespace

NavigationBar::NavigationBar(const std::vector<Page*>& pages, QWidget* parent)
    : QWidget(parent)
{
    setFixedWidth(kWide);
    setObjectName(u"navigation"_s);
    setAccessibleName(tr("Pages"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 10, 9, 8);
    column->setSpacing(2);
    for (size_t i = 0; i < pages.size(); ++i) {
        Page* page = pages[i];
        const QKeySequence keys = i < 9 ? QKeySequence(int(Qt::CTRL) | int(Qt::Key_1 + int(i))) : QKeySequence();
        auto* button = new NavigationButton(page->iconName(), page->title(), keys);
        button->setObjectName(u"nav_"_s + page->pageId());
        button->setBadge(page->badgeCount(), page->badgeAlarms());
        connect(page, &Page::badgeChanged, button, &NavigationButton::setBadge);
        connect(button, &NavigationButton::clicked, this, [this, i] { Q_EMIT chosen(int(i)); });
        column->addWidget(button);
        m_buttons.push_back(button);
    }
    column->addStretch(1);
}

void NavigationBar::setCurrent(int index)
{
    m_buttons[size_t(index)]->setChecked(true);
}

void NavigationBar::setNarrow(bool narrow)
{
    setFixedWidth(narrow ? kNarrow : kWide);
    for (NavigationButton* button : m_buttons)
        button->setNarrow(narrow);
}

void NavigationBar::takeFocus()
{
    for (NavigationButton* button : m_buttons) {
        if (button->isChecked())
            button->setFocus(Qt::TabFocusReason);
    }
}

void NavigationBar::keyPressEvent(QKeyEvent* event)
{
    const auto focused = std::ranges::find_if(m_buttons, [](const auto* button) { return button->hasFocus(); });
    const bool up = event->key() == Qt::Key_Up;
    if (focused == m_buttons.end() || (!up && event->key() != Qt::Key_Down)) {
        QWidget::keyPressEvent(event);
        return;
    }
    const auto at = std::distance(m_buttons.begin(), focused) + (up ? -1 : 1);
    if (at >= 0 && at < std::ssize(m_buttons))
        m_buttons[size_t(at)]->setFocus(Qt::TabFocusReason);
}

void NavigationBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::panel, palette()));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), color(Token::line, palette()));
}

} // namespace fuseboard::ui
