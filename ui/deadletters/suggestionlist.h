// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/searchcompletion.h"

#include <QListWidget>

namespace fuseboard::ui {

/// What may be typed next, under a field that keeps the focus and the keys.
class SuggestionList : public QListWidget
{
    Q_OBJECT
public:
    static constexpr int kShown = 9;

    explicit SuggestionList(QWidget* parent = nullptr);

    void setSuggestions(const std::vector<store::Suggestion>& suggestions); ///< none is chosen
    int chosen() const { return currentRow(); } ///< -1: none
    void step(int rows);                        ///< from none into the list, and out of it at its ends
    int wantedHeight() const;

Q_SIGNALS:
    void picked(int suggestion); ///< with the mouse
};

} // namespace fuseboard::ui
