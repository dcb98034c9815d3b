// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/destinations/windowcard.h"

#include "core/base/wording.h"
#include "ui/destinations/windowcells.h"
#include "ui/models/cardsentence.h"
#include "ui/models/format.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/figurelabel.h"
#include "ui/widgets/statebadge.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QTextDocumentFragment>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr int kBetween = 18;
constexpr int kLeastCells = 110;

QString percent(double value)
{
    return value < 0 ? QString(QChar(kDash)) : u"%1 %"_s.arg(int(value)); // rounded down, as the breaker's own texts
}

/// The card's sentence on one line.
QString plain(const QString& sentence)
{
    return QTextDocumentFragment::fromHtml(sentence).toPlainText().simplified();
}

/// Who keeps it forced open; all must release it.
QString holdersText(const engine::DestinationSnapshot& d)
{
    QStringList names;
    for (const resilience::BreakerHolder& holder : d.holders) {
        QString text = holder.name.isEmpty() ? WindowCard::tr("the operator") : holder.name;
        if (!holder.reason.isEmpty())
            text += u" (%1)"_s.arg(inWords(holder.reason));
        if (holder.until)
            text += WindowCard::tr(" until %1").arg(formatExact(*holder.until));
        names << text;
    }
    return names.join(u", "_s);
}

} // namespace

WindowCard::WindowCard(QWidget* parent)
    : Card(parent)
    , m_state(new StateBadge)
    , m_sentence(new ElidedLabel({}, TextRole::body, Token::text))
    , m_mode(new QPushButton(tr("Mode…")))
    , m_cells(new WindowCells)
    , m_cellsName(new ElidedLabel({}, TextRole::small, Token::muted))
{
    setObjectName(u"windowCard"_s);
    body()->setContentsMargins(15, 10, 15, 10);
    body()->setSpacing(6);
    auto* head = new QHBoxLayout;
    head->setSpacing(10);
    m_state->setObjectName(u"breakerState"_s);
    m_sentence->setObjectName(u"breakerSentence"_s);
    head->addWidget(m_state);
    head->addWidget(m_sentence, 1);
    m_mode->setObjectName(u"breakerMode"_s);
    m_mode->setAccessibleName(tr("Mode of the breaker"));
    m_mode->setProperty("link", true);
    head->addWidget(m_mode);
    body()->addLayout(head);
    auto* row = new QHBoxLayout;
    row->setSpacing(kBetween);
    auto* cells = new QVBoxLayout;
    cells->setSpacing(2);
    cells->addWidget(m_cellsName);
    cells->addWidget(m_cells);
    row->addLayout(cells, 1);
    const char* names[kFacts] = {"factCalls", "factFailed", "factSlow", "factInARow", "factPeriod"};
    for (int i = 0; i < kFacts; ++i) {
        FactLabels& fact = m_facts[size_t(i)];
        fact.name = new TextLabel({}, TextRole::small, Token::muted);
        fact.value = new FigureLabel(TextRole::strong);
        fact.value->setObjectName(QString::fromLatin1(names[i]));
        fact.against = new FigureLabel(TextRole::small, Token::muted);
        auto* column = new QVBoxLayout;
        column->setSpacing(1);
        column->addWidget(fact.name);
        column->addWidget(fact.value);
        column->addWidget(fact.against);
        row->addLayout(column);
    }
    body()->addLayout(row);
    display(nullptr, {});
}

void WindowCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    makeRoom();
}

void WindowCard::makeRoom()
{
    const QMargins edges = body()->contentsMargins();
    int wanted = kLeastCells + edges.left() + edges.right();
    for (const FactLabels& fact : m_facts)
        wanted += kBetween + std::max({fact.name->sizeHint().width(), fact.value->sizeHint().width(), fact.against->sizeHint().width()});
    for (const FactLabels& fact : m_facts)
        fact.against->setVisible(wanted <= width());
}

void WindowCard::say(Fact fact, const QString& name, const QString& value, const QString& against, const QString& tip)
{
    FactLabels& labels = m_facts[size_t(fact)];
    labels.name->setText(name);
    labels.value->setText(value);
    labels.value->setAccessibleName(name + u": "_s + value + u", "_s + against);
    labels.against->setText(against);
    for (QWidget* widget : std::initializer_list<QWidget*>{labels.name, labels.value, labels.against})
        widget->setToolTip(against.isEmpty() ? tip : QString(tip + u'\n' + against));
}

void WindowCard::display(const engine::DestinationSnapshot* d, WallTime now)
{
    const QString none(QChar{kDash});
    m_state->setVisible(d != nullptr);
    m_mode->setEnabled(d != nullptr);
    m_mode->setToolTip(d ? tr("Let it work, let it only measure, or disable it; with what that risks") : tr("No engine runs here: the workspace is open read-only."));
    if (!d) {
        m_sentence->setText(tr("No engine runs here, so its window is not known. What happened is below."));
        m_cellsName->setText(tr("Window"));
        m_cells->setCells({}, {});
        say(calls, tr("Calls"), none, {}, {});
        say(failed, tr("Failed"), none, {}, {});
        say(slow, tr("Slow"), none, {}, {});
        say(inARow, tr("In a row"), none, {}, {});
        say(period, tr("Cool-down"), none, {}, {});
        makeRoom();
        return;
    }
    const resilience::BreakerSettings& s = d->breakerSettings;
    const resilience::WindowTotals& w = d->window;
    m_state->setState(d->breaker);
    m_sentence->setText(plain(cardSentence(*d, now)));
    const auto n = std::max<qint64>(1, qint64(d->windowCells.size()));
    if (s.countWindow > 0) {
        m_cellsName->setText(tr("Window: the latest %1 call(s)", nullptr, pluralOf(s.countWindow)).arg(formatCount(s.countWindow)));
        m_cells->setCells(d->windowCells, callsText(std::max<qint64>(1, s.countWindow / n)));
    } else {
        m_cellsName->setText(tr("Window: the last %1").arg(formatSpan(s.window)));
        m_cells->setCells(d->windowCells, formatSpan(s.window / n));
    }
    const int least = s.effectiveMinimumCalls();
    say(calls, tr("Calls"), formatCount(w.calls()), tr("at least %1").arg(formatCount(least)),
        w.calls() < least ? tr("Too few to judge by rates: they count from %1 calls on. %2 more said nothing about the destination.")
                                .arg(formatCount(least), formatCount(w.ignored))
                          : tr("Completed calls in the window. %1 more said nothing about the destination.").arg(formatCount(w.ignored)));
    say(failed, tr("Failed"), percent(w.failurePercent()), s.ratePercent > 0 ? tr("opens at %1 %").arg(s.ratePercent) : tr("rule off"),
        tr("%1 of %2 calls in the window failed").arg(formatCount(w.failure), formatCount(w.calls())));
    say(slow, tr("Slow"), percent(w.slowPercent()), s.slowPercent > 0 ? tr("opens at %1 %").arg(s.slowPercent) : tr("rule off"),
        tr("%1 of %2 calls took longer than %3").arg(formatCount(w.slow), formatCount(w.calls()), formatSpan(s.slowAfter)));
    if (d->breaker == BreakerState::halfOpen) {
        say(inARow, tr("Probes"), tr("%1 of %2").arg(d->probesSucceeded).arg(s.successThreshold), tr("%1 under way").arg(d->probesInFlight),
            tr("So many probes have succeeded of those that close it"));
    } else {
        say(inARow, tr("In a row"), formatCount(d->consecutiveFailures), s.failureThreshold > 0 ? tr("opens at %1").arg(s.failureThreshold) : tr("rule off"),
            tr("Failures one after the other, up to now"));
    }
    if (d->breaker == BreakerState::forcedOpen) {
        say(period, tr("Kept open by"), formatCount(qint64(d->holders.size())), d->holders.size() == 1 ? tr("holder") : tr("holders"), holdersText(*d));
    } else {
        const bool grows = s.multiplier > 1;
        say(period, tr("Cool-down"), formatCountdown(s.openFor), grows ? tr("next %1").arg(formatCountdown(d->nextOpenFor)) : tr("does not grow"),
            grows ? tr("It has failed %n probe(s) in a row; the next failed probe opens it for %1, at most for %2", nullptr, int(d->reopenCount))
                        .arg(formatCountdown(d->nextOpenFor), formatCountdown(s.openForCap))
                  : tr("Every opening lasts that long before the first probe"));
    }
    makeRoom();
}

} // namespace fuseboard::ui
