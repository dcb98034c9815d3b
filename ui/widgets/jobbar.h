// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/joblist.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;

namespace fuseboard::ui {

class JobEntry;
class TextLabel;

/// The line at the bottom of the window: what runs now, with progress, rate, what is left, and a way to stop it.
class JobBar : public QWidget
{
    Q_OBJECT
public:
    explicit JobBar(JobList& jobs, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent*) override;

private:
    void onStarted(JobId id);
    void onFinished(JobId id, const QString& outcome, bool failed);
    void showIdle();

    JobList& m_jobs;
    QHBoxLayout* m_row;
    TextLabel* m_idle;
    QTimer m_fade; ///< how long an outcome stays before "Nothing running"
    std::vector<std::pair<JobId, JobEntry*>> m_entries;
};

} // namespace fuseboard::ui
