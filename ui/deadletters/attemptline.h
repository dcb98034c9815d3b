// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/attempttimeline.h"
#include "ui/widgets/statelook.h"

#include <QAbstractButton>

namespace fuseboard::ui {

StateLook attemptLook(const store::AttemptRecord& attempt);
/// "6 credits given back"; empty where none were touched.
QString attemptCredits(const store::AttemptRecord& attempt);

/// One attempt of the waterfall: what it came to, and its phases on the scale that all attempts share. Chosen like one of a
/// group of radio buttons.
class AttemptLine : public QAbstractButton
{
    Q_OBJECT
public:
    explicit AttemptLine(QWidget* parent = nullptr);

    void setNow(WallTime now); ///< its age goes on
    void show(const store::AttemptRecord& attempt, const TimelineEntry& entry, qint64 scaleUs, WallTime now);
    QSize sizeHint() const override;

    static constexpr int kLeft = 14;     ///< where the scale begins and, from the right, ends
    static constexpr int kRight = 74;

protected:
    void paintEvent(QPaintEvent*) override;
    bool event(QEvent* event) override;

private:
    int m_number = 0;
    StateLook m_look;
    QString m_status;
    WallTime m_claimedAt{};
    QString m_age;
    TimelineEntry m_entry;
    qint64 m_scaleUs = 0;
};

/// Fill of a phase, for bars and the legend; silence is hatched.
QBrush phaseBrush(Phase phase, const QPalette& palette);

} // namespace fuseboard::ui
