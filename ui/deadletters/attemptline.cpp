// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/attemptline.h"

#include "ui/models/format.h"
#include "ui/models/words.h"
#include "ui/widgets/figures.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

StateLook attemptLook(const store::AttemptRecord& attempt)
{
    if (!attempt.outcome)
        return {StateShape::half, Token::amber, AttemptLine::tr("answer unknown")};
    const QString word = outcomeWord(*attempt.outcome);
    switch (*attempt.outcome) {
    case Outcome::delivered: return {StateShape::disc, Token::green, word};
    case Outcome::maybeProcessed:
    case Outcome::noAnswer: return {StateShape::half, Token::amber, word};
    case Outcome::throttled: return {StateShape::bars, Token::amber, word};
    case Outcome::rowFault: return {StateShape::ring, Token::violet, word};
    case Outcome::tooLarge: return {StateShape::ring, Token::accent, word};
    case Outcome::undone:
    case Outcome::cancelled: return {StateShape::dash, Token::grey, word};
    default: return {StateShape::ring, Token::red, word};
    }
}

QString attemptCredits(const store::AttemptRecord& attempt)
{
    if (attempt.charge.isZero())
        return {};
    const QString charge = chargeText(attempt.charge);
    switch (attempt.credit) {
    case CreditState::none: return {};
    case CreditState::reserved: return AttemptLine::tr("%1 reserved").arg(charge);
    case CreditState::committed: return AttemptLine::tr("%1 spent").arg(charge);
    case CreditState::released: return AttemptLine::tr("%1 given back").arg(charge);
    case CreditState::unreconciled: return AttemptLine::tr("%1 spent, unreconciled").arg(charge);
    }
    return {};
}

QBrush phaseBrush(Phase phase, const QPalette& palette)
{
    const QColor ground = color(Token::panel, palette);
    const QColor grey = color(Token::grey, palette);
    const QColor accent = color(Token::accent, palette);
    switch (phase) {
    case Phase::dns: return blend(grey, ground, 0.5);
    case Phase::connect: return blend(grey, ground, 0.8);
    case Phase::tls: return color(Token::muted, palette);
    case Phase::firstByte: return accent;
    case Phase::rest: return blend(accent, ground, 0.5);
    case Phase::silence: return {accent, Qt::BDiagPattern};
    }
    return accent;
}

AttemptLine::AttemptLine(QWidget* parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void AttemptLine::setNow(WallTime now)
{
    m_age = ageText(m_claimedAt, now);
    update();
}

void AttemptLine::show(const store::AttemptRecord& attempt, const TimelineEntry& entry, qint64 scaleUs, WallTime now)
{
    m_number = attempt.number;
    m_look = attemptLook(attempt);
    m_status = attempt.status > 0 ? tr("HTTP %1").arg(attempt.status) : QString();
    m_claimedAt = attempt.claimedAt;
    setNow(now);
    m_entry = entry;
    m_scaleUs = scaleUs;
    setObjectName(u"attempt.%1"_s.arg(attempt.number));
    QStringList phases;
    for (const PhaseSpan& span : m_entry.spans)
        phases.append(phaseWord(span.phase) + u' ' + formatLatency(double(span.toUs - span.fromUs) / 1000));
    const QString total = formatLatency(double(m_entry.totalUs) / 1000);
    setAccessibleName(tr("Attempt %1: %2, %3 %4").arg(m_number).arg(m_look.word, m_status, total).simplified());
    setAccessibleDescription(phases.join(u", "_s));
    setToolTip(tr("Attempt %1 at %2\n%3\ntotal %4").arg(m_number).arg(formatExact(attempt.claimedAt), phases.join(u'\n'), total));
    setVisible(true);
    update();
}

QSize AttemptLine::sizeHint() const
{
    return {240, 42};
}

bool AttemptLine::event(QEvent* event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave || event->type() == QEvent::FocusIn
        || event->type() == QEvent::FocusOut)
        update();
    return QAbstractButton::event(event);
}

void AttemptLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ground = color(Token::panel, palette());
    if (isChecked())
        painter.fillRect(rect(), color(Token::selection, palette()));
    else if (underMouse())
        painter.fillRect(rect(), blend(color(Token::accent, palette()), ground, 0.06));
    if (hasFocus())
        painter.fillRect(0, 0, 2, height(), color(Token::accent, palette()));

    int x = kLeft;
    const QRect first(0, 4, width(), 18);
    const auto word = [&](const QString& text, TextRole role, Token token, int room) {
        painter.setFont(textFont(role));
        painter.setPen(color(token, palette()));
        const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, room);
        painter.drawText(QRect(x, first.top(), room, first.height()), int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine), shown);
        x += painter.fontMetrics().horizontalAdvance(shown) + 8;
    };
    word(tr("%1").arg(m_number), TextRole::strong, Token::text, 40);
    paintStateShape(painter, QRectF(x, first.center().y() - 4.5, 10, 10), m_look.shape, color(m_look.token, palette()));
    x += 16;
    painter.setFont(textFont(TextRole::small));
    const int ageWidth = painter.fontMetrics().horizontalAdvance(m_age);
    const int statusWidth = m_status.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(m_status) + 10;
    word(m_look.word, TextRole::smallStrong, m_look.token, width() - x - 14 - ageWidth - statusWidth);
    word(m_status, TextRole::small, Token::text, statusWidth);
    painter.setPen(color(Token::muted, palette()));
    painter.setFont(textFont(TextRole::small));
    painter.drawText(first.adjusted(0, 0, -14, 0), int(Qt::AlignRight | Qt::AlignVCenter), m_age);

    const double track = std::max(20, width() - kLeft - kRight);
    const double scale = m_scaleUs > 0 ? track / double(m_scaleUs) : 0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Token::line, palette()));
    painter.drawRect(QRectF(kLeft, 31, track, 1));
    double at = kLeft;
    for (const PhaseSpan& span : m_entry.spans) {
        // Every phase that took time can be seen, however short.
        const double end = std::min(kLeft + track, std::max(at + 2, kLeft + scale * double(span.toUs)));
        if (span.phase == Phase::silence)
            painter.fillRect(QRectF(at, 27, end - at, 9), blend(color(Token::accent, palette()), ground, 0.15));
        painter.fillRect(QRectF(at, 27, end - at, 9), phaseBrush(span.phase, palette()));
        at = end;
    }
    painter.setPen(color(Token::text, palette()));
    drawFigures(painter, QRectF(width() - kRight, 23, kRight - 14, 17), Qt::AlignRight | Qt::AlignVCenter, textFont(TextRole::small),
                m_entry.totalUs > 0 ? formatLatency(double(m_entry.totalUs) / 1000) : QString(kDash));
}

} // namespace fuseboard::ui
