// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigationbutton.h"

#include "ui/models/format.h"
#include "ui/widgets/figures.h"
#include "ui/widgets/density.h"
#include "ui/widgets/icons.h"

#include <QKeyEvent>
#include <QPainter>

#include <utility>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

NavigationButton::NavigationButton(const QString& iconName, const QString& title, const QKeySequence& shortcut,
                                   QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(iconName)
{
    setText(title);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    followDensity(this, [this] { setFixedHeight(metrics().navigation); });
    setAccessibleName(title);
    setShortcut(shortcut);
    m_tip = title + u" ("_s + shortcut.toString(QKeySequence::NativeText) + u')';
    setToolTip(m_tip);
}

void NavigationButton::setNarrow(bool narrow)
{
    if (std::exchange(m_narrow, narrow) == narrow)
        return;
    updateGeometry();
    update();
}

void NavigationButton::setBadge(qint64 count, bool alarms)
{
    m_count = count;
    m_alarms = alarms;
    setAccessibleDescription(count > 0 ? formatCount(count) : QString());
    setToolTip(count > 0 ? m_tip + u'\n' + formatCount(count) : m_tip);
    update();
}

void NavigationButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void NavigationButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool lit = isChecked();
    if (lit || underMouse()) {
        painter.setPen(Qt::NoPen);
        const QColor selection = color(Token::selection, palette());
        painter.setBrush(lit ? selection : blend(selection, color(Token::panel, palette()), 0.5));
        painter.drawRoundedRect(box, kControlRadius, kControlRadius);
    }
    if (hasFocus()) {
        painter.setPen(color(Token::accent, palette()));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box, kControlRadius, kControlRadius);
    }
    const QColor ink = color(lit ? Token::text : Token::muted, palette());
    paintIcon(painter, QRectF(m_narrow && m_count > 0 ? 6 : m_narrow ? (width() - 16) / 2 : 10, (height() - 16) / 2.0, 16, 16), m_icon, ink);
    QFont font = textFont(TextRole::body);
    if (lit)
        font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(ink);
    if (!m_narrow)
        painter.drawText(QRect(36, 0, width() - 46, height()), Qt::AlignLeft | Qt::AlignVCenter, text());
    if (m_count > 0) {
        QFont figures = textFont(TextRole::small);
        if (m_alarms)
            figures.setWeight(QFont::DemiBold);
        painter.setPen(color(m_alarms ? Token::red : Token::muted, palette()));
        if (m_narrow)
            figures.setPixelSize(11);
        drawFigures(painter, QRectF(0, 0, width() - (m_narrow ? 2 : 10), height()), Qt::AlignRight | Qt::AlignVCenter, figures,
                    m_narrow && m_count > 999 ? u"999+"_s : formatCountShort(m_count));
    }
}

} // namespace fuseboard::ui
