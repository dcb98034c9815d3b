// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/snapshot.h"
#include "core/store/records.h"
#include "ui/models/filepreview.h"
#include "ui/widgets/card.h"

#include <array>
#include <optional>

namespace fuseboard::ui {

class FigureLabel;
class ProgressLine;
class TextLabel;

/// What the file holds and what sending it takes: counts as one bar, price, time, odometer. Counted, not guessed; what the
/// ledger knows already is found at the import.
class CensusCard : public Card
{
    Q_OBJECT
public:
    explicit CensusCard(QWidget* parent = nullptr);

    void counting(std::optional<double> fraction);
    void show(const FileCensus& census, const store::Destination& destination, const engine::SnapshotPtr& snapshot);
    void clear();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Part
    {
        FigureLabel* figure = nullptr;
        TextLabel* word = nullptr;
        TextLabel* note = nullptr;
    };
    void setPart(size_t index, qint64 rows, const QString& note);

    TextLabel* m_state;
    ProgressLine* m_progress;
    QWidget* m_bar;
    std::array<Part, 5> m_parts;
    std::array<qint64, 5> m_counts{};
    TextLabel* m_credits;
    TextLabel* m_time;
    TextLabel* m_odometer;
};

} // namespace fuseboard::ui
