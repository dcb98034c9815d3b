// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/rangebar.h"

#include "ui/models/format.h"
#include "ui/overview/spanpopover.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

RangeBar::RangeBar(QWidget* parent)
    : QWidget(parent)
    , m_ranges(new QButtonGroup(this))
    , m_custom(new QPushButton(tr("Custom…")))
{
    setObjectName(u"rangeBar"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const auto addRange = [&](const QString& text, const QString& name, int minutes) {
        auto* chip = new QPushButton(text);
        chip->setProperty("chip", true);
        chip->setCheckable(true);
        chip->setObjectName(name);
        chip->setAccessibleName(tr("Charts show the last %1").arg(text));
        chip->setToolTip(chip->accessibleName());
        m_ranges->addButton(chip, minutes);
        row->addWidget(chip);
    };
    addRange(tr("15 min"), u"range15min"_s, 15);
    addRange(tr("1 h"), u"range1h"_s, 60);
    addRange(tr("24 h"), u"range24h"_s, 24 * 60);
    addRange(tr("7 d"), u"range7d"_s, 7 * 24 * 60);
    m_ranges->setExclusive(false); // none of them while a span of its own is shown
    m_custom->setObjectName(u"rangeCustom"_s);
    m_custom->setProperty("chip", true);
    m_custom->setCheckable(true);
    m_custom->setAccessibleName(tr("Charts show from when to when"));
    m_custom->setToolTip(tr("From when to when the charts show; dragging in a chart chooses it, too"));
    row->addWidget(m_custom);
    connect(m_ranges, &QButtonGroup::idClicked, this, [this](int minutes) { Q_EMIT rangeChosen(Millis(qint64(minutes) * 60'000)); });
    connect(m_custom, &QPushButton::clicked, this, &RangeBar::onCustom);
}

void RangeBar::show(TimeSpan span, bool live, Millis range, WallTime now)
{
    m_span = span;
    m_live = live;
    m_now = now;
    const int minutes = int(range.count() / 60'000);
    for (QAbstractButton* chip : m_ranges->buttons())
        chip->setChecked(live && m_ranges->id(chip) == minutes);
    m_custom->setChecked(!live);
    const QString from = formatInstant(span.from, now);
    QString to = formatInstant(span.to, now);
    if (const qsizetype day = from.lastIndexOf(u' '); day > 0 && to.startsWith(from.first(day + 1)))
        to.remove(0, day + 1);
    m_custom->setText(live ? tr("Custom…") : u"%1 \u2013 %2"_s.arg(from, to));
}

QList<QAbstractButton*> RangeBar::chips() const
{
    QList<QAbstractButton*> all = m_ranges->buttons();
    all << m_custom;
    return all;
}

void RangeBar::onCustom()
{
    m_custom->setChecked(!m_live); // asking chooses nothing yet
    if (!m_popover) {
        m_popover = new SpanPopover(window());
        connect(m_popover, &SpanPopover::chosen, this, &RangeBar::spanChosen);
    }
    m_popover->openFor(m_span, m_now, m_custom);
}

} // namespace fuseboard::ui
