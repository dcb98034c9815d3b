// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/popover.h"

#include <functional>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace fuseboard::ui {

class TextLabel;

/// Asks for a secret beside the button that wants it. What was typed is handed over once and forgotten.
class SecretPopover : public Popover
{
    Q_OBJECT
public:
    struct Question
    {
        QString title;
        QString note;
        QString placeholder;
        QString action;                                  ///< of the button
        std::function<QString(const QString&)> fault;    ///< empty when that text would do
        std::function<QString()> generate;               ///< makes one; empty: nothing can be made
        std::function<void(const QByteArray&)> take;
    };
    explicit SecretPopover(QWidget* window);

    void ask(Question question, QWidget* anchor);

protected:
    void hideEvent(QHideEvent* event) override; ///< what was typed is forgotten

private:
    void judge();
    void confirm();

    Question m_question;
    TextLabel* m_title;
    TextLabel* m_note;
    QLineEdit* m_value;
    TextLabel* m_fault;
    QCheckBox* m_visible;
    QPushButton* m_generate;
    QPushButton* m_confirm;
};

} // namespace fuseboard::ui
