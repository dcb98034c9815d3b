// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/jobbar.h"

#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/jobentry.h"
#include "ui/widgets/jobsheet.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr int kSpacing = 24;
constexpr int kEdge = 14;
constexpr int kChipPadding = 20;
constexpr int kOutcome = 220; ///< at least so much of it is seen beside running jobs

} // namespace

JobBar::JobBar(JobList& jobs, QWidget* parent)
    : QWidget(parent)
    , m_jobs(jobs)
    , m_row(new QHBoxLayout(this))
    , m_idle(new ElidedLabel(QString(), TextRole::small, Token::muted))
    , m_more(new QPushButton)
{
    followDensity(this, [this] { setFixedHeight(metrics().jobBar); });
    setObjectName(u"jobBar"_s);
    setAccessibleName(tr("Running jobs"));
    m_row->setContentsMargins(kEdge, 1, kEdge, 0);
    m_row->setSpacing(kSpacing);
    m_idle->setObjectName(u"jobBarIdle"_s);
    m_idle->setTextFormat(Qt::PlainText);
    m_row->addWidget(m_idle, 1);
    m_more->setObjectName(u"moreJobs"_s);
    m_more->setProperty("chip", true);
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this, &JobBar::showAll);
    m_row->addWidget(m_more);
    m_row->addStretch(0);
    m_fade.setSingleShot(true);
    m_fade.setInterval(12'000);
    connect(&m_fade, &QTimer::timeout, this, &JobBar::showIdle);
    connect(&m_jobs, &JobList::started, this, &JobBar::onStarted);
    connect(&m_jobs, &JobList::finished, this, &JobBar::onFinished);
    showIdle();
    for (const Job& job : m_jobs.jobs())
        onStarted(job.id);
}

void JobBar::showIdle()
{
    m_idle->setToken(Token::muted);
    m_idle->setText(tr("Nothing running"));
    m_idle->setVisible(m_entries.empty());
    arrange();
}

void JobBar::onStarted(JobId id)
{
    auto* entry = new JobEntry(m_jobs, id);
    m_row->insertWidget(int(m_entries.size()), entry);
    m_entries.emplace_back(id, entry);
    if (!m_fade.isActive())
        m_idle->hide();
    arrange();
}

void JobBar::onFinished(JobId id, const QString& outcome, bool failed)
{
    const auto it = std::ranges::find(m_entries, id, &std::pair<JobId, JobEntry*>::first);
    if (it != m_entries.end()) {
        JobEntry* gone = it->second;
        const bool focused = gone->isAncestorOf(focusWidget());
        m_entries.erase(it);
        m_row->removeWidget(gone);
        gone->hide();
        gone->deleteLater();
        if (focused && hasFocus())
            takeFocus();
    }
    if (outcome.isEmpty()) {
        if (!m_fade.isActive())
            showIdle();
        arrange();
        return;
    }
    m_idle->setToken(failed ? Token::red : Token::text);
    m_idle->setText(failed ? tr("Failed: %1").arg(outcome) : outcome);
    m_idle->show();
    m_fade.start();
    arrange();
}

bool JobBar::takeFocus()
{
    for (const auto& [id, entry] : m_entries) {
        if (auto* cancel = entry->isHidden() ? nullptr : entry->cancelButton(); cancel && cancel->isVisibleTo(entry) && cancel->isEnabled()) {
            cancel->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
    }
    if (m_more->isHidden())
        return false;
    m_more->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void JobBar::arrange()
{
    const int outcome = m_idle->isHidden() ? 0 : kSpacing + std::min(kOutcome, m_idle->sizeHint().width());
    const int more = kSpacing + kChipPadding + m_more->fontMetrics().horizontalAdvance(tr("%n job(s)", nullptr, int(m_entries.size())));
    const int room = width() - 2 * kEdge - outcome;
    int whole = 0;
    for (const auto& [id, entry] : m_entries)
        whole += entry->sizeHint().width() + kSpacing;
    const bool all = whole - kSpacing <= room;
    int left = all ? room : room - more;
    int hidden = 0;
    for (const auto& [id, entry] : m_entries) {
        left -= entry->sizeHint().width();
        const bool fits = all || (hidden == 0 && left >= 0);
        entry->setVisible(fits);
        hidden += !fits;
        left -= kSpacing;
    }
    m_more->setVisible(hidden > 0);
    if (hidden > 0) {
        m_more->setText(hidden == int(m_entries.size()) ? tr("%n job(s)", nullptr, hidden) : tr("%n more", nullptr, hidden));
        m_more->setAccessibleName(tr("Show all %n running job(s)", nullptr, int(m_entries.size())));
        m_more->setToolTip(m_more->accessibleName());
    }
}

void JobBar::showAll()
{
    if (!m_sheet)
        m_sheet = new JobSheet(m_jobs, window());
    m_sheet->openAt(m_more);
}

void JobBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool JobBar::event(QEvent* event)
{
    // An entry has become wider: its figures grew.
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return handled;
}

void JobBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::panel, palette()));
    painter.fillRect(QRect(0, 0, width(), 1), color(Token::line, palette()));
}

} // namespace fuseboard::ui
