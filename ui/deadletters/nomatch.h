// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/widening.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace fuseboard::ui {

class TextLabel;

/// In place of an empty list: what nothing matches, and what would show more.
class NoMatch : public QWidget
{
    Q_OBJECT
public:
    explicit NoMatch(QWidget* parent = nullptr);

    /// The ways out come later, with setWidenings().
    void explain(const QString& search, const FacetChoices& choices, qint64 total);
    void setWidenings(std::vector<Widening> widenings);
    QString text() const;

Q_SIGNALS:
    void widened(const QString& search, const fuseboard::ui::FacetChoices& choices);

private:
    TextLabel* m_title;
    TextLabel* m_why;
    TextLabel* m_hint;
    QVBoxLayout* m_ways;
    std::vector<QPushButton*> m_buttons;
    std::vector<Widening> m_widenings;
    qint64 m_total = 0;
};

} // namespace fuseboard::ui
