// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/deadletterrepository.h"

#include <QWidget>

class QScrollArea;

namespace fuseboard::ui {

class AttemptCard;
class AttemptLine;
class TextLabel;
class TimeScale;

/// The attempts of a row as a waterfall on one scale, newest first, with the waits between them; below it the chosen one.
class AttemptsView : public QWidget
{
    Q_OBJECT
public:
    explicit AttemptsView(QWidget* parent = nullptr);

    /// Chooses the newest. The list stays scrolled as it is, so that moving from row to row keeps the place.
    void setNow(WallTime now); ///< ages go on
    void show(const store::RowDetail& detail, WallTime now);
    void choose(int index);          ///< of the row's attempts
    int chosen() const { return m_chosen; }

Q_SIGNALS:
    void chosenChanged(int index);
    void copyCurlRequested(int index);
    void copyJsonRequested(int index);
    void responseRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill(const store::RowDetail& detail, WallTime now);

    std::vector<store::AttemptRecord> m_attempts;
    /// Made once and kept: what is made anew for each row costs more than a frame.
    struct Slot
    {
        AttemptLine* line;
        TextLabel* wait;
    };
    Slot& slot(size_t place);
    AttemptLine* lineOf(int attempt) const;

    std::vector<Slot> m_slots;    ///< from the top; those past the attempts are hidden
    std::vector<size_t> m_placeOf; ///< by attempt
    int m_chosen = -1;
    TextLabel* m_none;
    TimeScale* m_scale;
    QScrollArea* m_area;
    QWidget* m_body;
    AttemptCard* m_card;
};

} // namespace fuseboard::ui
