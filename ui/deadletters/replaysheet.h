// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/replayestimate.h"
#include "ui/widgets/card.h"

class QCheckBox;
class QGridLayout;
class QPushButton;

namespace fuseboard::ui {

class FigureLabel;
class TextLabel;

/// Asks before dead letters are sent again: how many, what they cost, what may be paid twice. Stays in the page.
class ReplaySheet : public Card
{
    Q_OBJECT
public:
    explicit ReplaySheet(QWidget* parent = nullptr);

    /// Opens with the count; the rest follows with setEstimate().
    void open(qint64 selected);
    void setEstimate(const ReplayEstimate& estimate);
    void setTrouble(const QString& text);

Q_SIGNALS:
    void sendRequested(bool includeAmbiguous, bool pastLimit);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    FigureLabel* addLine(int row, const QString& word, const QString& objectName);
    void refresh();

    ReplayEstimate m_estimate;
    bool m_ready = false;
    TextLabel* m_title;
    TextLabel* m_note;
    QGridLayout* m_grid;
    QCheckBox* m_ambiguous;
    FigureLabel* m_ambiguousRows;
    QCheckBox* m_pastLimit;
    FigureLabel* m_pastLimitRows;
    FigureLabel* m_readyRows;
    FigureLabel* m_goneRows;
    FigureLabel* m_price;
    FigureLabel* m_left;
    FigureLabel* m_time;
    QPushButton* m_cancel;
    QPushButton* m_send;
    std::vector<std::pair<TextLabel*, FigureLabel*>> m_lines;
};

} // namespace fuseboard::ui
