// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QTimer;

namespace fuseboard::ui {

class TextLabel;

/// A search field that says at its right what was found, or what is wrong with what was typed.
class SearchBox : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchBox(QWidget* parent = nullptr);

    void setResult(const QString& text);
    void setTrouble(const QString& text);
    QString note() const;

Q_SIGNALS:
    void searchChanged(const QString& typed); ///< after a pause in typing, or at once with Enter
    void left();                              ///< Esc in an empty field, Down: on to the list

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void place();

    TextLabel* m_note;
    QTimer* m_pause;
};

} // namespace fuseboard::ui
