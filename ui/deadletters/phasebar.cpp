// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/phasebar.h"

#include "ui/models/format.h"
#include "ui/widgets/theme.h"

#include <QPainter>

#include <algorithm>

namespace fuseboard::ui {

namespace {
constexpr int kLine = 17;
constexpr int kWordWidth = 64;
constexpr int kTimeWidth = 60;
} // namespace

PhaseBar::PhaseBar(const std::array<qint64, 5>& phasesUs, QWidget* parent)
    : QWidget(parent)
    , m_total(phasesUs[4])
{
    const std::array words{tr("DNS"), tr("connect"), tr("TLS"), tr("waiting"), tr("answer")};
    qint64 from = 0;
    for (size_t i = 0; i < phasesUs.size(); ++i) {
        // 0: the phase did not happen, the connection was kept alive or no answer came.
        if (phasesUs[i] <= from)
            continue;
        const bool silent = i == 4 && phasesUs[3] == 0;
        m_phases.push_back({silent ? tr("no answer") : words[i], from, phasesUs[i]});
        from = phasesUs[i];
    }
    QString spoken;
    for (const Phase& phase : m_phases)
        spoken += phase.word + u' ' + formatLatency(double(phase.to - phase.from) / 1000) + u"; ";
    setAccessibleName(tr("Phases: %1total %2").arg(spoken, formatLatency(double(m_total) / 1000)));
    setToolTip(accessibleName());
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize PhaseBar::sizeHint() const
{
    return {200, kLine * int(m_phases.size())};
}

void PhaseBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = textFont(TextRole::small);
    painter.setFont(font);
    const int track = std::max(20, width() - kWordWidth - kTimeWidth);
    int y = 0;
    for (const Phase& phase : m_phases) {
        painter.setPen(color(Token::muted, palette()));
        painter.drawText(QRect(0, y, kWordWidth, kLine), int(Qt::AlignLeft | Qt::AlignVCenter), phase.word);
        const double scale = m_total > 0 ? double(track) / double(m_total) : 0;
        const QRectF bar(kWordWidth + scale * double(phase.from), y + 6, std::max(2.0, scale * double(phase.to - phase.from)), 5);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Token::line, palette()));
        painter.drawRoundedRect(QRectF(kWordWidth, y + 8, track, 1), 0.5, 0.5);
        const bool last = &phase == &m_phases.back();
        painter.setBrush(blend(color(Token::accent, palette()), color(Token::panel, palette()), last ? 1.0 : 0.6));
        painter.drawRoundedRect(bar, 2, 2);
        painter.setPen(color(Token::text, palette()));
        painter.drawText(QRect(width() - kTimeWidth, y, kTimeWidth, kLine), int(Qt::AlignRight | Qt::AlignVCenter),
                         formatLatency(double(phase.to - phase.from) / 1000));
        y += kLine;
    }
}

} // namespace fuseboard::ui
