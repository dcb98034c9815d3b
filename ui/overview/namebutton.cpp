// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/namebutton.h"

#include "ui/widgets/theme.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace fuseboard::ui {

namespace {

constexpr int kPad = 3;

} // namespace

NameButton::NameButton(QWidget* parent)
    : QAbstractButton(parent)
{
    setFont(textFont(TextRole::strong));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void NameButton::setName(const QString& name)
{
    if (name == text())
        return;
    setText(name);
    setAccessibleName(tr("Open %1").arg(name));
    setToolTip(tr("Open the page of %1").arg(name));
}

QSize NameButton::sizeHint() const
{
    const QFontMetrics metrics(textFont(TextRole::strong));
    return {metrics.horizontalAdvance(text()) + 2 * kPad, metrics.height() + 4};
}

int NameButton::textWidth() const
{
    return std::min(width(), sizeHint().width());
}

bool NameButton::hitButton(const QPoint& at) const
{
    return QRect(-kPad, 0, textWidth() + kPad, height()).contains(at);
}

void NameButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QFont shown = textFont(TextRole::strong);
    shown.setUnderline(underMouse());
    painter.setFont(shown);
    painter.setPen(color(Token::text, palette()));
    // The name stands flush with what is below it; the frame of the focus goes around it.
    painter.drawText(rect().adjusted(0, 0, -kPad, 0), int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
                     QFontMetrics(shown).elidedText(text(), Qt::ElideRight, width() - kPad));
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(color(Token::accent, palette()));
    painter.drawRoundedRect(QRectF(0.5, 0.5, textWidth() - 1, height() - 1), 4, 4);
}

void NameButton::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void NameButton::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void NameButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace fuseboard::ui
