// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/palettemodel.h"
#include "ui/widgets/card.h"

#include <QPointer>

class QLineEdit;
class QListView;

namespace fuseboard::ui {

class TextLabel;

/// Type a few letters, press Enter: every page, destination, batch and action by its name. Stands over the upper part of the
/// window; Esc or a click elsewhere closes it and gives the focus back to where it was.
class CommandPalette : public Card
{
    Q_OBJECT
public:
    explicit CommandPalette(QWidget* window);

    void open(std::vector<PaletteEntry> entries);
    void dismiss();
    PaletteModel& model() { return m_model; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    void refresh();
    void choose(int row);
    void move(int key);
    void run();

    PaletteModel m_model;
    QLineEdit* m_typed;
    QListView* m_list;
    TextLabel* m_nothing;
    TextLabel* m_hint;
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace fuseboard::ui
