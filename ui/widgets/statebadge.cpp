// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statebadge.h"

#include <QFontMetrics>
#include <QPainter>

namespace fuseboard::ui {

namespace {

constexpr int kShape = 11;
constexpr int kLockShape = 14;
constexpr int kGap = 6;
constexpr int kBeside = 9;

QFont badgeFont()
{
    QFont font = textFont(TextRole::small);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

StateBadge::StateBadge(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StateBadge::setStanding(const engine::DestinationSnapshot& destination)
{
    const Standing standing = standingOf(destination);
    setLook(standingLook(standing, destination.breaker), hidesBreaker(standing) ? std::optional(stateLook(destination.breaker)) : std::nullopt);
}

void StateBadge::setLook(const StateLook& look, const std::optional<StateLook>& beside)
{
    if (look == m_look && beside == m_beside)
        return;
    m_look = look;
    m_beside = beside;
    setAccessibleName(beside ? tr("%1, breaker: %2").arg(look.word, beside->word) : look.word);
    updateGeometry();
    update();
}

QSize StateBadge::sizeHint() const
{
    const QFontMetrics metrics(badgeFont());
    const int beside = m_beside ? kGap + kBeside : 0;
    return {kLockShape + kGap + metrics.horizontalAdvance(m_look.word) + beside, qMax(kLockShape + 2, metrics.height())};
}

void StateBadge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QColor ink = color(m_look.token, palette());
    const QFont font = badgeFont();
    const int side = m_look.shape == StateShape::ringLock ? kLockShape : kShape;
    const int inset = (kLockShape - side) / 2;
    paintStateShape(painter, QRectF(inset, (height() - side) / 2.0, side, side), m_look.shape, ink);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(rect().adjusted(kLockShape + kGap - inset, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_look.word);
    if (!m_beside)
        return;
    // A closed breaker is no good news there: only one that is in trouble has its colour.
    const int x = kLockShape + kGap - inset + QFontMetrics(font).horizontalAdvance(m_look.word) + kGap;
    const Token token = m_beside->token == Token::green ? Token::grey : m_beside->token;
    paintStateShape(painter, QRectF(x, (height() - kBeside) / 2.0, kBeside, kBeside), m_beside->shape, color(token, palette()));
}

} // namespace fuseboard::ui
