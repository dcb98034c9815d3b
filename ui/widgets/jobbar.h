// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/joblist.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace fuseboard::ui {

class ElidedLabel;
class JobEntry;
class JobSheet;

/// The line at the bottom of the window: what runs now, with progress, rate, what is left, and a way to stop it. Jobs that
/// find no room are behind a button that names how many they are.
class JobBar : public QWidget
{
    Q_OBJECT
public:
    explicit JobBar(JobList& jobs, QWidget* parent = nullptr);

    /// The first control of a job, or the button for those that have no room; false when nothing runs.
    bool takeFocus();

protected:
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void onStarted(JobId id);
    void onFinished(JobId id, const QString& outcome, bool failed);
    void showIdle();
    void arrange();
    void showAll();

    JobList& m_jobs;
    QHBoxLayout* m_row;
    ElidedLabel* m_idle;
    QPushButton* m_more;
    JobSheet* m_sheet = nullptr;
    QTimer m_fade; ///< how long an outcome stays before "Nothing running"
    std::vector<std::pair<JobId, JobEntry*>> m_entries;
};

} // namespace fuseboard::ui
