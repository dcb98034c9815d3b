// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/edittext.h"

#include <QWidget>

class QGridLayout;

namespace fuseboard::ui {

class FigureLabel;
class TextLabel;

/// What an edit would do, counted: a figure and its words a line.
class CountLines : public QWidget
{
    Q_OBJECT
public:
    explicit CountLines(QWidget* parent = nullptr);

    void show(const std::vector<store::EditLine>& lines);
    void clear() { show({}); }
    QString text() const; ///< "141 change\n2 stay as they are"

private:
    struct Line
    {
        FigureLabel* rows;
        TextLabel* what;
    };
    QGridLayout* m_grid;
    std::vector<Line> m_lines;
    std::vector<store::EditLine> m_shown;
};

} // namespace fuseboard::ui
