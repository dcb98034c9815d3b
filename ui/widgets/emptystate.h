// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace fuseboard::ui {

class TextLabel;

/// What an empty page says: an icon, one sentence, and what to do next.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    /// action: text of the button; empty for none.
    EmptyState(const QString& iconName, const QString& headline, const QString& sentence, const QString& action = {},
               QWidget* parent = nullptr);

    void setSentence(const QString& sentence);
    QPushButton* button() const { return m_button; } ///< null without an action

Q_SIGNALS:
    void actionClicked();

private:
    TextLabel* m_sentence;
    QPushButton* m_button = nullptr;
};

} // namespace fuseboard::ui
