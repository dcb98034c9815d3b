// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/operationrepository.h"
#include "ui/models/bulkedit.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace fuseboard::ui {

class Card;
class ChangeTable;
class CountLines;
class ProgressLine;
class RecipeSteps;
class TextLabel;

/// Edits many rows at once: the recipe at the left, at the right what it would do to them, counted while it is written.
/// Takes the place of the list; nothing is changed before it is applied, and what was written stays when it is closed.
class BulkEditPanel : public QWidget
{
    Q_OBJECT
public:
    explicit BulkEditPanel(const Services& services, QWidget* parent = nullptr);

    /// The rows as they were shown.
    void open(std::vector<RowId> rows);
    void close();
    void focusFirst();

Q_SIGNALS:
    void applyRequested(const fuseboard::store::NewOperation& operation, const std::vector<fuseboard::RowId>& rows);
    void closed();
    /// To be looked at in the list; what was written stays here.
    void rowsRequested(const std::vector<fuseboard::RowId>& rows);
    void failed(const fuseboard::Error& error);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildRecipe();
    QWidget* buildEffect();
    QWidget* buildFoot();
    void addKeys();

    void onKnown();
    void onChanged();
    void onCounted(const EditCount& count);
    void startCounting();
    void choose(int index);
    void useOffer();
    void save();
    void forget();
    void apply();
    void refresh();

    BulkEdit* m_edit;
    TextLabel* m_title;
    QComboBox* m_saved;
    QPushButton* m_forget;
    Card* m_offer;
    TextLabel* m_offerText;
    QPushButton* m_useOffer;
    RecipeSteps* m_steps;
    QLineEdit* m_name;
    QPushButton* m_save;
    CountLines* m_counts;
    QPushButton* m_left;
    ChangeTable* m_table;
    TextLabel* m_tableNote;
    ProgressLine* m_progress;
    TextLabel* m_note;
    QPushButton* m_stop;
    QPushButton* m_cancel;
    QPushButton* m_apply;
    QTimer m_pause;               ///< counts once nobody types
    std::optional<EditCount> m_count; ///< of the recipe as it stands
    QString m_said;               ///< what the last save came to, until something is changed
    bool m_usable = false;
    bool m_stopped = false;
};

} // namespace fuseboard::ui
