// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/joblist.h"

#include <QWidget>

class QToolButton;

namespace fuseboard::ui {

class FigureLabel;
class ProgressLine;
class ElidedLabel;

/// One job in the job bar: title, bar, figures, cancel.
class JobEntry : public QWidget
{
    Q_OBJECT
public:
    JobEntry(JobList& jobs, JobId id, QWidget* parent = nullptr);
    QToolButton* cancelButton() const { return m_cancel; } ///< hidden when the job cannot be stopped

private:
    void onProgressed(JobId id);

    JobList& m_jobs;
    JobId m_id;
    ElidedLabel* m_title;
    ProgressLine* m_bar;
    FigureLabel* m_detail;
    QToolButton* m_cancel;
};

} // namespace fuseboard::ui
