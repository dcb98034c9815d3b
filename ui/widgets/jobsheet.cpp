// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/jobsheet.h"

#include "ui/widgets/jobentry.h"
#include "ui/widgets/textlabel.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr int kWidth = 560;
constexpr int kLine = 28;
constexpr int kLinesAtMost = 12;

} // namespace

JobSheet::JobSheet(JobList& jobs, QWidget* window)
    : Popover(window, kWidth)
    , m_jobs(jobs)
{
    setObjectName(u"jobSheet"_s);
    setAccessibleName(tr("Running jobs"));
    body()->addWidget(new TextLabel(tr("Running jobs"), TextRole::strong));
    connect(&m_jobs, &JobList::started, this, &JobSheet::fill);
    connect(&m_jobs, &JobList::finished, this, &JobSheet::fill);
}

void JobSheet::openAt(QWidget* anchor)
{
    show(); // fill() works for what is seen only
    fill();
    Popover::openAt(anchor);
    if (auto* first = m_lines ? m_lines->findChild<QWidget*>(u"cancelJob"_s) : nullptr)
        first->setFocus(Qt::PopupFocusReason);
}

void JobSheet::fill()
{
    if (isHidden())
        return;
    if (m_jobs.jobs().empty())
        return dismiss();
    if (m_lines)
        m_lines->deleteLater();
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto* lines = new QWidget;
    lines->setObjectName(u"scrollBody"_s);
    auto* column = new QVBoxLayout(lines);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(0);
    for (const Job& job : m_jobs.jobs()) {
        auto* entry = new JobEntry(m_jobs, job.id);
        entry->setFixedHeight(kLine);
        column->addWidget(entry);
    }
    column->addStretch(1);
    area->setWidget(lines);
    area->setFixedHeight(kLine * std::min(kLinesAtMost, int(m_jobs.jobs().size())));
    body()->addWidget(area);
    m_lines = area;
    place();
}

} // namespace fuseboard::ui
