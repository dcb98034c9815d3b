// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/services.h"
#include "ui/models/whatifrunner.h"
#include "ui/widgets/card.h"

#include <QTimer>

#include <map>
#include <vector>

class QComboBox;
class QPushButton;
class QScrollArea;

namespace fuseboard::ui {

class FigureLabel;
class TextLabel;
class ThresholdRow;

/// What if the thresholds had been others: sliders on top, the comparison below, run again while a slider moves.
class WhatIfPanel : public Card
{
    Q_OBJECT
public:
    explicit WhatIfPanel(const Services& services, QWidget* parent = nullptr);

    void setDestination(DestinationId destination);
    /// Those in force. What was moved already stays where it is.
    void setInForce(const resilience::BreakerSettings& settings);
    /// Reads the past again.
    void reload();
    void setActive(bool active);

    resilience::BreakerSettings settings() const;
    bool changed() const { return settings() != m_inForce; }

Q_SIGNALS:
    void thresholdsWanted(const fuseboard::resilience::BreakerSettings& settings);
    void failed(const fuseboard::Error& error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeRoom();
    QWidget* makeHead();
    QWidget* makeSliders();
    QWidget* makeTable();
    QWidget* makeFoot();
    void back();
    void onMoved();
    void ask();
    void show(const resilience::WhatIfResult& result);
    void showHead();
    void showButtons();

    struct Line
    {
        FigureLabel* was = nullptr;
        FigureLabel* would = nullptr;
        TextLabel* name = nullptr;
    };

    const Services& m_services;
    WhatIfRunner* m_runner;
    DestinationId m_destination;
    resilience::BreakerSettings m_inForce;
    bool m_active = false;
    bool m_stale = true;
    QComboBox* m_period = nullptr;
    TextLabel* m_about = nullptr;
    QScrollArea* m_sliders = nullptr;
    int m_roomy = 0;                         ///< height of the sliders with a line of their own each
    std::vector<ThresholdRow*> m_rows;
    std::map<QString, Line> m_lines;
    QWidget* m_table = nullptr;
    TextLabel* m_note = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_use = nullptr;
    QTimer m_wait;
};

} // namespace fuseboard::ui
