// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/destinations/thresholdspin.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

ThresholdSpin::ThresholdSpin(const Threshold& threshold, QWidget* parent)
    : QSpinBox(parent)
    , m_threshold(threshold)
{
    setRange(threshold.stops.front(), threshold.stops.back());
    setAlignment(Qt::AlignRight);
    setKeyboardTracking(false);
}

QString ThresholdSpin::textFromValue(int value) const
{
    return thresholdText(m_threshold, value);
}

/// "5:00" and "1:00:00", "300", "40 %", "off".
std::optional<int> ThresholdSpin::read(const QString& text) const
{
    const QString typed = text.simplified();
    if (m_threshold.offAtZero && typed == thresholdText(m_threshold, 0))
        return 0;
    static const QRegularExpression clock(u"^(?:(\\d{1,2}):)?(\\d{1,4}):(\\d{1,2})$"_s);
    if (const auto match = clock.match(typed); m_threshold.kind == Threshold::seconds && match.hasMatch())
        return match.captured(1).toInt() * 3600 + match.captured(2).toInt() * 60 + match.captured(3).toInt();
    static const QRegularExpression number(u"^(\\d[\\d\\s.,']*)\\D*$"_s);
    const auto match = number.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    QString digits;
    for (const QChar c : match.captured(1)) {
        if (c.isDigit())
            digits += c;
    }
    return digits.left(9).toInt();
}

int ThresholdSpin::valueFromText(const QString& text) const
{
    return std::clamp(read(text).value_or(value()), minimum(), maximum());
}

QValidator::State ThresholdSpin::validate(QString& text, int&) const
{
    const auto typed = read(text);
    return typed && *typed >= minimum() && *typed <= maximum() ? QValidator::Acceptable : QValidator::Intermediate;
}

/// From stop to stop for times, by one for counts.
void ThresholdSpin::stepBy(int steps)
{
    if (m_threshold.kind != Threshold::seconds)
        return QSpinBox::stepBy(steps);
    const auto& stops = m_threshold.stops;
    for (; steps > 0; --steps) {
        const auto next = std::upper_bound(stops.begin(), stops.end(), value());
        setValue(next == stops.end() ? stops.back() : *next);
    }
    for (; steps < 0; ++steps) {
        const auto next = std::lower_bound(stops.begin(), stops.end(), value());
        setValue(next == stops.begin() ? stops.front() : *(next - 1));
    }
}

} // namespace fuseboard::ui
