// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/correctedfile.h"
#include "ui/models/backgroundtask.h"
#include "ui/models/changemodel.h"

#include <QObject>

namespace fuseboard::ui {

struct Services;

/// What a corrected file would change: without the rows of its preview, which are the lines.
struct CorrectionCount
{
    std::shared_ptr<const engine::CorrectionPlan> plan;
    ChangeModel::Lines lines;
};

/// A corrected file being compared with the workspace, on a reader. GUI thread; nothing here changes a row.
class Correction : public QObject
{
    Q_OBJECT
public:
    explicit Correction(const Services& services, QObject* parent = nullptr);
    ~Correction() override;

    void compare(const QString& path);
    void stop();
    bool comparing() const { return m_flag != nullptr; }

Q_SIGNALS:
    void progressed(double fraction);
    void compared(const fuseboard::ui::CorrectionCount& count);
    void failed(const fuseboard::Error& error);

private:
    QString channel() const;

    const Services& m_services;
    CancelFlag m_flag;
};

} // namespace fuseboard::ui
