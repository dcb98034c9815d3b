// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/attemptsview.h"

#include "ui/deadletters/attemptcard.h"
#include "ui/deadletters/attemptline.h"
#include "ui/deadletters/timescale.h"
#include "ui/models/format.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

AttemptsView::AttemptsView(QWidget* parent)
    : QWidget(parent)
    , m_none(new TextLabel(tr("It was never handed to the wire: there is no attempt to show."), TextRole::body, Token::muted))
    , m_scale(new TimeScale)
    , m_area(new QScrollArea)
    , m_body(new QWidget)
    , m_card(new AttemptCard)
{
    setObjectName(u"attempts"_s);
    setAccessibleName(tr("Attempts"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_none->setWordWrap(true);
    m_none->setContentsMargins(14, 14, 14, 0);
    layout->addWidget(m_none);
    layout->addWidget(m_scale);
    m_area->setObjectName(u"attemptLines"_s);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus); // its lines have it
    m_body->setObjectName(u"scrollBody"_s);
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 2, 0, 2);
    column->setSpacing(0);
    column->addStretch(1);
    m_area->setWidget(m_body);
    layout->addWidget(m_area, 1);
    auto* margin = new QHBoxLayout;
    margin->setContentsMargins(14, 8, 14, 0);
    margin->addWidget(m_card);
    layout->addLayout(margin);
    connect(m_card, &AttemptCard::copyCurlRequested, this, [this] { Q_EMIT copyCurlRequested(m_chosen); });
    connect(m_card, &AttemptCard::copyJsonRequested, this, [this] { Q_EMIT copyJsonRequested(m_chosen); });
    connect(m_card, &AttemptCard::responseRequested, this, &AttemptsView::responseRequested);
}

void AttemptsView::setNow(WallTime now)
{
    for (size_t attempt = 0; attempt < m_placeOf.size(); ++attempt)
        lineOf(int(attempt))->setNow(now);
}

void AttemptsView::show(const store::RowDetail& detail, WallTime now)
{
    const int scrolled = m_area->verticalScrollBar()->value();
    const bool focused = m_area->isAncestorOf(QApplication::focusWidget());
    m_attempts = detail.attempts;
    fill(detail, now);
    const bool any = !m_attempts.empty();
    m_none->setVisible(!any);
    m_area->setVisible(any);
    m_card->setVisible(any);
    m_chosen = -1;
    choose(int(m_attempts.size()) - 1);
    if (focused && any)
        lineOf(int(m_attempts.size()) - 1)->setFocus();
    // The lines get their heights first, or the bar would not reach that far.
    m_body->layout()->activate();
    const int needed = m_body->sizeHint().height();
    m_body->resize(m_body->width(), qMax(needed, m_area->viewport()->height()));
    m_area->verticalScrollBar()->setMaximum(qMax(0, needed - m_area->viewport()->height()));
    m_area->verticalScrollBar()->setValue(scrolled);
}

AttemptsView::Slot& AttemptsView::slot(size_t place)
{
    while (m_slots.size() <= place) {
        auto* column = static_cast<QVBoxLayout*>(m_body->layout());
        const Slot made{new AttemptLine, new TextLabel({}, TextRole::small, Token::muted)};
        made.line->installEventFilter(this);
        connect(made.line, &QAbstractButton::toggled, this, [this, at = m_slots.size()](bool on) {
            const auto attempt = std::ranges::find(m_placeOf, at);
            if (on && attempt != m_placeOf.end())
                choose(int(attempt - m_placeOf.begin()));
        });
        made.wait->setContentsMargins(AttemptLine::kLeft, 1, 14, 1);
        column->insertWidget(column->count() - 1, made.line);
        column->insertWidget(column->count() - 1, made.wait);
        tabAfter(m_slots.empty() ? static_cast<QWidget*>(m_area) : m_slots.back().line, made.line);
        m_slots.push_back(made);
    }
    return m_slots[place];
}

AttemptLine* AttemptsView::lineOf(int attempt) const
{
    return m_slots[m_placeOf[size_t(attempt)]].line;
}

void AttemptsView::fill(const store::RowDetail& detail, WallTime now)
{
    const AttemptTimeline timeline = attemptTimeline(detail.attempts);
    m_scale->show(timeline);
    m_placeOf.assign(detail.attempts.size(), 0);
    for (size_t place = 0; place < timeline.entries.size(); ++place) {
        const TimelineEntry& entry = timeline.entries[place];
        m_placeOf[entry.attempt] = place;
        const store::AttemptRecord& attempt = detail.attempts[entry.attempt];
        const Slot& shown = slot(place);
        shown.line->show(attempt, entry, timeline.scaleUs, now);
        shown.wait->setObjectName(u"attemptWait.%1"_s.arg(attempt.number));
        if (entry.waited) {
            const auto& asked = detail.attempts[entry.attempt - 1].retryAfter;
            shown.wait->setText(asked ? tr("↑ %1 after it; Retry-After was %2").arg(formatSpan(*entry.waited), formatSpan(*asked))
                                      : tr("↑ %1 after it").arg(formatSpan(*entry.waited)));
        }
        shown.wait->setVisible(entry.waited.has_value());
    }
    for (size_t place = timeline.entries.size(); place < m_slots.size(); ++place) {
        const Slot& unused = m_slots[place];
        unused.line->setVisible(false);
        unused.line->setObjectName({});
        unused.wait->setVisible(false);
        unused.wait->setObjectName({});
    }
}

void AttemptsView::choose(int index)
{
    if (index < 0 || size_t(index) >= m_attempts.size() || index == m_chosen)
        return;
    m_chosen = index;
    lineOf(index)->setChecked(true);
    m_card->show(m_attempts[size_t(index)]);
    Q_EMIT chosenChanged(index);
}

bool AttemptsView::eventFilter(QObject* watched, QEvent* event)
{
    auto* line = qobject_cast<AttemptLine*>(watched);
    if (line && event->type() == QEvent::FocusIn) {
        m_area->ensureWidgetVisible(line, 0, 12);
        line->update();
    } else if (line && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const int step = key->modifiers() ? 0 : key->key() == Qt::Key_Down ? -1 : key->key() == Qt::Key_Up ? 1 : 0;
        const int to = m_chosen + step;
        if (step != 0) {
            if (to >= 0 && size_t(to) < m_attempts.size()) {
                choose(to);
                lineOf(to)->setFocus(Qt::TabFocusReason);
            }
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            Q_EMIT responseRequested();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace fuseboard::ui
