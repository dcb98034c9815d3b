// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace fuseboard::ui {

class UndoState;

/// Undo and Redo: what they mean now stands in their tooltips. Their keys too, wherever the focus is inside the page but in a
/// text, which has an undo of its own.
class UndoButtons : public QWidget
{
    Q_OBJECT
public:
    /// why: not empty when nothing can be changed.
    UndoButtons(UndoState& state, QWidget* page, const QString& why);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();

    UndoState& m_state;
    QWidget* m_page;
    QString m_why;
    QPushButton* m_undo;
    QPushButton* m_redo;
};

} // namespace fuseboard::ui
