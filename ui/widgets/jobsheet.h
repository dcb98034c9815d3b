// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/joblist.h"
#include "ui/widgets/popover.h"

namespace fuseboard::ui {

/// Every running job, one a line; for more of them than the job bar has room for.
class JobSheet : public Popover
{
    Q_OBJECT
public:
    JobSheet(JobList& jobs, QWidget* window);
    void openAt(QWidget* anchor);

private:
    void fill();

    JobList& m_jobs;
    QWidget* m_lines = nullptr;
};

} // namespace fuseboard::ui
