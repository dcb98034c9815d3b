// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/jobbar.h"

#include "ui/widgets/jobentry.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

JobBar::JobBar(JobList& jobs, QWidget* parent)
    : QWidget(parent)
    , m_jobs(jobs)
    , m_row(new QHBoxLayout(this))
    , m_idle(new TextLabel(QString(), TextRole::small, Token::muted))
{
    setFixedHeight(30);
    setObjectName(u"jobBar"_s);
    setAccessibleName(tr("Running jobs"));
    m_row->setContentsMargins(14, 1, 14, 0);
    m_row->setSpacing(24);
    m_idle->setObjectName(u"jobBarIdle"_s);
    m_idle->setTextFormat(Qt::PlainText);
    m_row->addWidget(m_idle);
    m_row->addStretch(1);
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
}

void JobBar::onStarted(JobId id)
{
    auto* entry = new JobEntry(m_jobs, id);
    m_row->insertWidget(int(m_entries.size()), entry);
    m_entries.emplace_back(id, entry);
    if (!m_fade.isActive())
        m_idle->hide();
}

void JobBar::onFinished(JobId id, const QString& outcome, bool failed)
{
    const auto it = std::ranges::find(m_entries, id, &std::pair<JobId, JobEntry*>::first);
    if (it != m_entries.end()) {
        it->second->deleteLater();
        it->second->hide();
        m_entries.erase(it);
    }
    if (outcome.isEmpty()) {
        if (!m_fade.isActive())
            showIdle();
        return;
    }
    m_idle->setToken(failed ? Token::red : Token::text);
    m_idle->setText(outcome);
    m_idle->show();
    m_fade.start();
}

void JobBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::panel, palette()));
    painter.fillRect(QRect(0, 0, width(), 1), color(Token::line, palette()));
}

} // namespace fuseboard::ui
