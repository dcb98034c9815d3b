// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace fuseboard::ui {

class Card;
class TextLabel;

/// One side of the settings: cards in a column that scrolls.
class SettingsPanel : public QScrollArea
{
    Q_OBJECT
public:
    explicit SettingsPanel(const QString& name, QWidget* parent = nullptr);

protected:
    /// A card with its title and a sentence under it; more goes into its body().
    Card* addCard(const QString& title, const QString& sentence);
    /// A sentence in small, for what came of something.
    static TextLabel* note(const QString& name);
    /// All cards are there: the rest stays empty.
    void finish();

private:
    QVBoxLayout* m_column;
};

} // namespace fuseboard::ui
