// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/attempthistory.h"
#include "ui/widgets/card.h"

class QPushButton;
class QStackedWidget;

namespace fuseboard::ui {

class ElidedLabel;
class NamedAttemptModel;
class RowTable;
class TextLabel;
class TransitionModel;

/// The breaker's transitions, and in their place, when one is opened, the attempts that caused it.
class TransitionList : public Card
{
    Q_OBJECT
public:
    explicit TransitionList(QWidget* parent = nullptr);

    /// oldest first; cut: there are older ones.
    void show(const std::vector<store::TransitionRecord>& transitions, bool cut, WallTime now);
    void showAttempts(qint64 transition, const std::vector<store::NamedAttempt>& attempts, WallTime now);
    /// Shown as selected, without telling of it.
    void select(qint64 transition);
    const store::TransitionRecord* selected() const;
    bool showsAttempts() const;
    void backToTransitions();

    TransitionModel* model() const { return m_model; }
    NamedAttemptModel* attempts() const { return m_attemptModel; }

Q_SIGNALS:
    void chosen(qint64 transition);
    void attemptsWanted(const fuseboard::store::TransitionRecord& transition);
    void attemptChosen(qint64 attempt);
    void deadLetterWanted(const fuseboard::store::NamedAttempt& attempt);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void openAttempts(int row);
    void openLetter(int row);
    void onCurrent();

    TransitionModel* m_model;
    NamedAttemptModel* m_attemptModel;
    ElidedLabel* m_title;
    QPushButton* m_back;
    QPushButton* m_letter;
    QStackedWidget* m_stack;
    RowTable* m_table;
    RowTable* m_attempts;
    TextLabel* m_none;
    bool m_selecting = false;
};

} // namespace fuseboard::ui
