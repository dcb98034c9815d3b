// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/replaystrip.h"

#include "ui/deadletters/replayentry.h"
#include "ui/models/format.h"
#include "ui/widgets/textlabel.h"

#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

ReplayStrip::ReplayStrip(ReplayWatch& watch, QWidget* parent)
    : QWidget(parent)
    , m_watch(watch)
    , m_column(new QVBoxLayout(this))
    , m_more(new TextLabel({}, TextRole::small, Token::muted))
    , m_recall(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_R), this))
{
    setObjectName(u"replays"_s);
    setAccessibleName(tr("Replays"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_more->setContentsMargins(16, 4, 14, 4);
    m_column->addWidget(m_more);
    m_recall->setContext(Qt::WindowShortcut);
    m_tick.setInterval(100);
    connect(m_recall, &QShortcut::activated, this, &ReplayStrip::recall);
    connect(&m_tick, &QTimer::timeout, this, &ReplayStrip::refresh);
    connect(&watch, &ReplayWatch::changed, this, &ReplayStrip::refresh);
    refresh();
}

void ReplayStrip::refresh()
{
    const auto& running = m_watch.running();
    const auto& ended = m_watch.ended();
    const size_t shown = std::min(running.size(), kMost) + (ended ? 1 : 0);
    while (m_entries.size() < shown) {
        auto* entry = new ReplayEntry;
        m_column->insertWidget(int(m_entries.size()), entry);
        connect(entry, &ReplayEntry::stopRequested, &m_watch, &ReplayWatch::stop);
        connect(entry, &ReplayEntry::goOnRequested, &m_watch, &ReplayWatch::goOn);
        connect(entry, &ReplayEntry::closed, &m_watch, &ReplayWatch::dismissEnded, Qt::QueuedConnection);
        m_entries.push_back(entry);
        m_last = entry->follow(m_last ? m_last : this);
    }
    bool counting = false;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const bool there = i < shown;
        m_entries[i]->setVisible(there);
        if (!there)
            continue;
        const bool over = ended && i + 1 == shown;
        const ReplayStatus& replay = over ? *ended : running[i];
        m_entries[i]->show(replay, m_watch.recallLeft(replay), m_watch.recallWindow(), over);
        counting = counting || m_entries[i]->canBeRecalled();
    }
    m_more->setVisible(running.size() > kMost);
    m_more->setText(tr("and %1 more, in the job bar").arg(formatCount(qint64(running.size()) - qint64(kMost))));
    m_recall->setEnabled(counting);
    if (counting != m_tick.isActive())
        counting ? m_tick.start() : m_tick.stop();
    setVisible(shown > 0);
}

void ReplayStrip::recall()
{
    const auto& running = m_watch.running();
    const auto last = std::find_if(running.rbegin(), running.rend(), [this](const ReplayStatus& replay) {
        return replay.progress.state == store::ReplayState::recall && m_watch.recallLeft(replay) > Millis(0);
    });
    if (last != running.rend())
        m_watch.stop(last->operation);
}

} // namespace fuseboard::ui
