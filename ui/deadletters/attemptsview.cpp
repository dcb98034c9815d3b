// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/attemptsview.h"

#include "ui/deadletters/attemptcard.h"
#include "ui/deadletters/attemptline.h"
#include "ui/deadletters/timescale.h"
#include "ui/models/format.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

AttemptsView::AttemptsView(QWidget* parent)
    : QWidget(parent)
    , m_none(new TextLabel(tr("It was never handed to the wire: there is no attempt to show."), TextRole::body, Token::muted))
    , m_scale(new TimeScale)
    , m_area(new QScrollArea)
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
    layout->addWidget(m_area, 1);
    auto* margin = new QHBoxLayout;
    margin->setContentsMargins(14, 8, 14, 0);
    margin->addWidget(m_card);
    layout->addLayout(margin);
    connect(m_card, &AttemptCard::copyCurlRequested, this, [this] { Q_EMIT copyCurlRequested(m_chosen); });
    connect(m_card, &AttemptCard::copyJsonRequested, this, [this] { Q_EMIT copyJsonRequested(m_chosen); });
    connect(m_card, &AttemptCard::responseRequested, this, &AttemptsView::responseRequested);
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
        m_lines.back()->setFocus();
    // The new lines get their heights first, or the bar would not reach that far.
    if (m_area->widget()->layout())
        m_area->widget()->layout()->activate();
    m_area->widget()->resize(m_area->widget()->width(), m_area->widget()->sizeHint().height());
    m_area->verticalScrollBar()->setMaximum(qMax(0, m_area->widget()->sizeHint().height() - m_area->viewport()->height()));
    m_area->verticalScrollBar()->setValue(scrolled);
}

void AttemptsView::fill(const store::RowDetail& detail, WallTime now)
{
    const AttemptTimeline timeline = attemptTimeline(detail.attempts);
    m_scale->show(timeline);
    auto* lines = new QWidget;
    lines->setObjectName(u"scrollBody"_s);
    auto* column = new QVBoxLayout(lines);
    column->setContentsMargins(0, 2, 0, 2);
    column->setSpacing(0);
    m_lines.assign(detail.attempts.size(), nullptr);
    for (const TimelineEntry& entry : timeline.entries) {
        auto* line = new AttemptLine(detail.attempts[entry.attempt], entry, timeline.scaleUs, now);
        m_lines[entry.attempt] = line;
        line->installEventFilter(this);
        connect(line, &QAbstractButton::toggled, this, [this, index = int(entry.attempt)](bool on) {
            if (on)
                choose(index);
        });
        column->addWidget(line);
        if (!entry.waited)
            continue;
        const auto& asked = detail.attempts[entry.attempt - 1].retryAfter;
        auto* wait = new TextLabel(asked ? tr("↑ %1 after it; Retry-After was %2").arg(formatSpan(*entry.waited), formatSpan(*asked))
                                         : tr("↑ %1 after it").arg(formatSpan(*entry.waited)),
                                   TextRole::small, Token::muted);
        wait->setObjectName(u"attemptWait.%1"_s.arg(detail.attempts[entry.attempt].number));
        wait->setContentsMargins(AttemptLine::kLeft, 1, 14, 1);
        column->addWidget(wait);
    }
    column->addStretch(1);
    delete m_area->takeWidget();
    m_area->setWidget(lines);
}

void AttemptsView::choose(int index)
{
    if (index < 0 || size_t(index) >= m_attempts.size() || index == m_chosen)
        return;
    m_chosen = index;
    m_lines[size_t(index)]->setChecked(true);
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
            if (to >= 0 && size_t(to) < m_lines.size()) {
                choose(to);
                m_lines[size_t(to)]->setFocus(Qt::TabFocusReason);
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
