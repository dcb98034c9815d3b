// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/destinations/thresholdrow.h"

#include "ui/destinations/thresholdspin.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/figurelabel.h"

#include <QBoxLayout>
#include <QSlider>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr int kCompactSlider = 60;

} // namespace

ThresholdRow::ThresholdRow(const Threshold& threshold, QWidget* parent)
    : QWidget(parent)
    , m_threshold(threshold)
    , m_column(new QVBoxLayout(this))
    , m_line(new QHBoxLayout)
    , m_was(new FigureLabel(TextRole::small, Token::muted))
    , m_spin(new ThresholdSpin(threshold))
    , m_slider(new QSlider(Qt::Horizontal))
    , m_value(threshold.stops.front())
{
    setObjectName(u"threshold_"_s + threshold.key);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
    m_line->setSpacing(6);
    auto* name = new ElidedLabel(threshold.name);
    name->setBuddy(m_spin);
    name->setToolTip(threshold.name + u'\n' + threshold.help);
    m_line->addWidget(name, 1);
    m_was->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_line->addWidget(m_was);
    m_spin->setObjectName(u"spin_"_s + threshold.key);
    m_spin->setFixedWidth(86);
    m_spin->setAccessibleName(threshold.name);
    m_spin->setAccessibleDescription(threshold.help);
    m_spin->setToolTip(threshold.help + u'\n' + tr("Type a value, or ↑ ↓"));
    m_line->addWidget(m_spin);
    m_column->addLayout(m_line);
    m_slider->setObjectName(u"slider_"_s + threshold.key);
    m_slider->setRange(0, int(threshold.stops.size()) - 1);
    m_slider->setPageStep(std::max(1, int(threshold.stops.size()) / 10));
    m_slider->setAccessibleName(threshold.name);
    m_slider->setAccessibleDescription(threshold.help);
    m_slider->setToolTip(threshold.help + u'\n' + tr("Drag, or ← → and Page Up, Page Down"));
    m_slider->setMinimumHeight(16);
    m_column->addWidget(m_slider);
    connect(m_slider, &QSlider::valueChanged, this, [this](int stop) {
        if (!m_following)
            take(m_threshold.stops[size_t(stop)], true);
    });
    connect(m_spin, &QSpinBox::valueChanged, this, [this](int value) {
        if (!m_following)
            take(value, true);
    });
    take(m_value, false);
}

void ThresholdRow::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    m_was->setVisible(!compact);
    m_slider->setFixedWidth(compact ? kCompactSlider : QWIDGETSIZE_MAX);
    if (!compact) {
        m_slider->setMinimumWidth(0);
        m_line->removeWidget(m_slider);
        m_column->addWidget(m_slider);
    } else {
        m_column->removeWidget(m_slider);
        m_line->insertWidget(m_line->indexOf(m_spin), m_slider);
    }
}

int ThresholdRow::stopOf(int value) const
{
    const auto& stops = m_threshold.stops;
    const auto above = std::lower_bound(stops.begin(), stops.end(), value);
    if (above == stops.begin())
        return 0;
    if (above == stops.end())
        return int(stops.size()) - 1;
    const auto below = above - 1;
    return int((value - *below < *above - value ? below : above) - stops.begin());
}

void ThresholdRow::setInForce(int value)
{
    m_inForce = value;
    m_was->setText(thresholdText(m_threshold, value) + u" →"_s);
    m_was->setToolTip(tr("In force now: %1").arg(thresholdText(m_threshold, value)));
    m_spin->setToolTip(m_threshold.help + u'\n' + m_was->toolTip() + u'\n' + tr("Type a value, or ↑ ↓"));
}

void ThresholdRow::setValue(int value)
{
    take(value, false);
}

void ThresholdRow::take(int value, bool tell)
{
    // A threshold in force may lie outside what the slider offers.
    m_following = true;
    m_spin->setRange(std::min(m_threshold.stops.front(), value), std::max(m_threshold.stops.back(), value));
    m_spin->setValue(value);
    m_slider->setValue(stopOf(value));
    m_following = false;
    QFont font = m_spin->font();
    font.setBold(value != m_inForce);
    m_spin->setFont(font);
    if (value == m_value)
        return;
    m_value = value;
    if (tell)
        Q_EMIT valueChanged(value);
}

} // namespace fuseboard::ui
