// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/jobentry.h"

#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/figurelabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/progressline.h"

#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {
constexpr int kTitleAtMost = 240;
}

JobEntry::JobEntry(JobList& jobs, JobId id, QWidget* parent)
    : QWidget(parent)
    , m_jobs(jobs)
    , m_id(id)
    , m_title(new ElidedLabel(QString(), TextRole::small))
    , m_bar(new ProgressLine)
    , m_detail(new FigureLabel(TextRole::small, Token::muted))
    , m_cancel(new QToolButton)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setMaximumWidth(kTitleAtMost);
    m_title->setObjectName(u"jobTitle"_s);
    m_detail->setObjectName(u"jobDetail"_s);
    m_bar->setFixedWidth(120);
    m_cancel->setFocusPolicy(Qt::StrongFocus);
    m_cancel->setIcon(lineIcon(u"close"_s, Token::muted));
    m_cancel->setIconSize({12, 12});
    m_cancel->setFixedSize(20, 20);
    m_cancel->setObjectName(u"cancelJob"_s);
    row->addWidget(m_title);
    row->addWidget(m_bar);
    row->addWidget(m_detail);
    row->addWidget(m_cancel);
    connect(m_cancel, &QToolButton::clicked, this, [this] { m_jobs.cancel(m_id); });
    connect(&m_jobs, &JobList::progressed, this, &JobEntry::onProgressed);
    onProgressed(id);
}

void JobEntry::onProgressed(JobId id)
{
    const Job* job = id == m_id ? m_jobs.find(id) : nullptr;
    if (!job)
        return;
    m_title->setText(job->title);
    m_bar->setFraction(job->progress);
    QString detail = job->detail;
    if (job->cancelling)
        detail = detail.isEmpty() ? tr("stopping…") : tr("stopping…") + u' ' + detail;
    if (job->progress)
        detail = tr("%1 %", "progress").arg(int(*job->progress * 100)) + (detail.isEmpty() ? QString() : u"  "_s + detail);
    m_detail->setText(detail);
    m_cancel->setVisible(bool(job->cancel));
    m_cancel->setEnabled(!job->cancelling);
    m_cancel->setToolTip(tr("Stop “%1”").arg(job->title));
    m_cancel->setAccessibleName(m_cancel->toolTip());
    setAccessibleName(job->title + u' ' + detail);
    m_bar->setAccessibleName(job->title);
}

} // namespace fuseboard::ui
