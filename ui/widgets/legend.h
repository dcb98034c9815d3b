// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

#include <vector>

namespace fuseboard::ui {

struct LegendEntry
{
    Token token = Token::text;
    int pattern = 0; ///< dash pattern of the curve, 0 solid
    QString text;
    bool operator==(const LegendEntry&) const = default;
};

/// Line samples with their names, in one row.
class Legend : public QWidget
{
    Q_OBJECT
public:
    explicit Legend(std::vector<LegendEntry> entries, QWidget* parent = nullptr);
    void setEntries(std::vector<LegendEntry> entries);

protected:
    void paintEvent(QPaintEvent*) override;

private:
    std::vector<LegendEntry> m_entries;
};

/// Pen for a curve: our width, round joints, flat dash patterns by number (0: solid).
QPen curvePen(const QColor& ink, int pattern = 0);

} // namespace fuseboard::ui
