// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/practicedials.h"
#include "ui/widgets/card.h"

class QComboBox;
class QGridLayout;
class QSlider;

namespace fuseboard::practice { class PracticeServer; }

namespace fuseboard::ui {

class FigureLabel;
class TextLabel;

/// The dials of the practice destination: turn one and the next request meets it.
class PracticeCard : public Card
{
    Q_OBJECT
public:
    explicit PracticeCard(practice::PracticeServer& server, QWidget* parent = nullptr);

private:
    struct Dial
    {
        QSlider* slider = nullptr;
        FigureLabel* value = nullptr;
    };
    Dial addDial(QGridLayout* grid, const QString& text, const QString& objectName, const QString& toolTip, int most, int step);
    void show(const practice::PracticeDials& dials);
    void onTurned();
    void setText();

    practice::PracticeServer& m_server;
    Dial m_latency, m_unavailable, m_throttled, m_hangUp;
    QComboBox* m_outage;
    TextLabel* m_note;
    bool m_showing = false;
};

} // namespace fuseboard::ui
