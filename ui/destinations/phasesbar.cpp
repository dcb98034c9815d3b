// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/destinations/phasesbar.h"

#include "ui/models/attempttimeline.h"
#include "ui/models/format.h"
#include "ui/widgets/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {
constexpr int kRow = 20;
constexpr int kName = 92;
constexpr int kFigure = 84;
}

PhasesBar::PhasesBar(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PhasesBar::setPhases(const transport::Phases& phases)
{
    m_parts.clear();
    m_total = std::max<qint64>(phases.totalUs, 1);
    QStringList said;
    // In the words and parts of the attempts' waterfall.
    for (const PhaseSpan& span : phaseSpans({phases.dnsUs, phases.connectUs, phases.tlsUs, phases.firstByteUs, phases.totalUs})) {
        m_parts.push_back({phaseWord(span.phase), span.fromUs, span.toUs, span.phase == Phase::silence});
        said << tr("%1 %2").arg(m_parts.back().name, formatLatency(double(span.toUs - span.fromUs) / 1000));
    }
    setAccessibleName(tr("Phases of the request"));
    setAccessibleDescription(said.join(u", "_s));
    setToolTip(said.join(u'\n'));
    updateGeometry();
    update();
}

QSize PhasesBar::sizeHint() const
{
    return {320, kRow * std::max<int>(1, int(m_parts.size()))};
}

void PhasesBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(textFont(TextRole::small));
    const int left = kName;
    const double room = std::max(20, width() - kName - kFigure);
    int y = 0;
    for (const Part& part : m_parts) {
        painter.setPen(color(Token::muted, palette()));
        painter.drawText(QRect(0, y, kName - 8, kRow), Qt::AlignVCenter | Qt::AlignLeft, part.name);
        const double x = left + room * double(part.from) / double(m_total);
        const double w = std::max(2.0, room * double(part.to - part.from) / double(m_total));
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(part.silent ? Token::amber : Token::accent, palette()));
        painter.drawRoundedRect(QRectF(x, y + 6, w, kRow - 12), 3, 3);
        painter.setPen(color(Token::text, palette()));
        painter.drawText(QRect(width() - kFigure, y, kFigure, kRow), Qt::AlignVCenter | Qt::AlignRight, formatLatency(double(part.to - part.from) / 1000));
        y += kRow;
    }
}

} // namespace fuseboard::ui
