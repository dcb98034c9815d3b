// SPDX-License-Identifier: GPL-3.0-or-later
// AlertForm: the figures of each kind, and how they are read and written.
#include "ui/settings/alertform.h"

#include "ui/models/format.h"
#include "ui/settings/figurefield.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QStringList>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

using telemetry::AlertKind;
using telemetry::AlertSettings;

namespace {

constexpr int kNarrow = 76;
constexpr int kWide = 128;

QString percentsText(const AlertSettings& s)
{
    QStringList parts;
    for (const int percent : s.budgetPercents)
        parts << QString::number(percent);
    return parts.join(u", "_s);
}

bool readPercents(const QString& text, AlertSettings& s)
{
    s.budgetPercents.clear();
    for (const QString& part : text.split(u',')) {
        bool ok = false;
        s.budgetPercents.push_back(part.trimmed().toInt(&ok));
        if (!ok)
            return false;
    }
    return true;
}

} // namespace

FigureField* AlertForm::bind(FigureField* field, std::function<bool(const QString&, AlertSettings&)> read,
                             std::function<QString(const AlertSettings&)> write)
{
    connect(field, &FigureField::edited, this, &AlertForm::onEdited);
    m_bound.push_back({field, std::move(read), std::move(write)});
    return field;
}

FigureField* AlertForm::numberField(const QString& name, const QString& accessibleName, const QString& unit, int AlertSettings::*value)
{
    const QString defaultText = tr("default %1").arg(formatCount(AlertSettings().*value));
    return bind(new FigureField(m_prefix + name, accessibleName, unit, defaultText, kNarrow),
                [value](const QString& text, AlertSettings& s) {
                    const auto number = typedNumber(text);
                    if (number)
                        s.*value = int(std::clamp<qint64>(*number, -1, 1'000'000'000));
                    return number.has_value();
                },
                [value](const AlertSettings& s) { return formatCount(s.*value); });
}

FigureField* AlertForm::creditsField(const QString& name, const QString& accessibleName, const QString& unit, Credits AlertSettings::*value)
{
    const QString defaultText = tr("default %1").arg(formatCredits(AlertSettings().*value));
    return bind(new FigureField(m_prefix + name, accessibleName, unit, defaultText, kNarrow),
                [value](const QString& text, AlertSettings& s) {
                    const auto number = typedNumber(text);
                    if (number)
                        s.*value = Credits::whole(std::clamp<qint64>(*number, -1, 2'000'000'000));
                    return number.has_value();
                },
                [value](const AlertSettings& s) { return formatCount((s.*value).milli / 1000); });
}

QWidget* AlertForm::fieldsOf(AlertKind kind)
{
    switch (kind) {
    case AlertKind::budget:
        return bind(new FigureField(m_prefix + u"Percents"_s, tr("Shares of a limit, in percent, ascending"), u"%"_s,
                                    tr("default %1").arg(percentsText({})), kWide),
                    readPercents, percentsText);
    case AlertKind::burn:
        return creditsField(u"Burn"_s, tr("Credits an hour from which on it is told"), tr("credits/h"), &AlertSettings::burnPerHour);
    case AlertKind::balance:
        return creditsField(u"Balance"_s, tr("Credits left under which it is told"), tr("credits"), &AlertSettings::balanceBelow);
    case AlertKind::failureRate:
        return numberField(u"Failures"_s, tr("Share of failed requests above which it is told"), u"%"_s, &AlertSettings::failurePercent);
    case AlertKind::throttled:
        return numberField(u"Throttled"_s, tr("Answers 429 in an hour above which it is told"), tr("an hour"), &AlertSettings::throttledPerHour);
    case AlertKind::deadLetters: {
        auto* both = new QWidget;
        auto* lines = new QVBoxLayout(both);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(6);
        lines->addWidget(numberField(u"Letters"_s, tr("New dead letters from which on it is told"), tr("new within"), &AlertSettings::deadLettersGrow));
        lines->addWidget(numberField(u"Within"_s, tr("Time in which dead letters are counted"), tr("minutes"), &AlertSettings::growMinutes));
        return both;
    }
    default: return nullptr;
    }
}

} // namespace fuseboard::ui
