// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/traystate.h"

#include "ui/models/format.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr qsizetype kNamed = 4; ///< a tooltip is no list

QString tr(const char* text, const char* = nullptr, int n = -1)
{
    return QCoreApplication::translate("fuseboard::ui", text, nullptr, n);
}

QString named(const QString& word, const QStringList& names)
{
    const QString shown = names.first(std::min(kNamed, names.size())).join(u", "_s);
    return names.size() <= kNamed ? tr("%1: %2").arg(word, shown) : tr("%1: %2 and %3 more").arg(word, shown, formatCount(names.size() - kNamed));
}

} // namespace

TrayState trayState(const engine::EngineSnapshot* snapshot, bool readOnly)
{
    TrayState state;
    QStringList lines;
    const auto add = [&](StateShape shape, Token token, const QString& line) {
        if (lines.isEmpty()) {
            state.shape = shape;
            state.token = token;
        }
        lines << line;
    };
    if (!snapshot) {
        state.words = readOnly ? tr("Fuseboard: opened read-only") : tr("Fuseboard: starting");
        return state;
    }
    const auto destinations = [&](auto&& is) {
        QStringList names;
        for (const engine::DestinationSnapshot& destination : snapshot->destinations) {
            if (is(destination))
                names << destination.name;
        }
        return names;
    };
    const auto addThose = [&](StateShape shape, Token token, const QString& word, auto&& is) {
        if (const QStringList names = destinations(is); !names.isEmpty())
            add(shape, token, named(word, names));
    };
    const auto addState = [&](BreakerState breaker) {
        const StateLook look = stateLook(breaker);
        addThose(look.shape, look.token, look.word, [breaker](const engine::DestinationSnapshot& d) { return d.breaker == breaker; });
    };
    if (snapshot->storeTrouble)
        add(StateShape::ring, Token::red, tr("The workspace cannot be written"));
    addState(BreakerState::open);
    addThose(StateShape::ring, Token::red, tr("Held"), [](const engine::DestinationSnapshot& d) { return !d.holdReason.isEmpty(); });
    if (snapshot->networkGone)
        add(StateShape::bars, Token::amber, tr("No network"));
    addState(BreakerState::halfOpen);
    addState(BreakerState::forcedOpen);
    state.pausedAll = snapshot->pausedAll;
    if (snapshot->pausedAll)
        add(StateShape::bars, Token::amber, tr("All sending is paused"));
    if (lines.isEmpty() && !snapshot->destinations.empty())
        add(StateShape::disc, Token::green, tr("All %n destination(s) closed", nullptr, int(snapshot->destinations.size())));
    qint64 letters = 0;
    for (const engine::DestinationSnapshot& destination : snapshot->destinations)
        letters += destination.deadLetters;
    if (letters > 0)
        lines << tr("%1 dead letter(s)", nullptr, pluralOf(letters)).arg(formatCount(letters));
    lines.prepend(tr("Fuseboard, %1").arg(formatRate(snapshot->rowsPerSecond)));
    state.words = lines.join(u'\n');
    return state;
}

} // namespace fuseboard::ui
