// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/bulkeditpanel.h"

#include "core/store/recipeaction.h"
#include "ui/deadletters/changetable.h"
#include "ui/deadletters/countlines.h"
#include "ui/deadletters/recipesteps.h"
#include "ui/models/format.h"
#include "ui/widgets/card.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

void BulkEditPanel::open(std::vector<RowId> rows)
{
    m_title->setText(tr("Edit %1").arg(formatRows(qint64(rows.size()))));
    m_offer->hide();
    m_edit->open(std::move(rows));
    if (m_steps->recipe().steps.empty())
        m_steps->setRecipe({});
    else
        onChanged();
}

void BulkEditPanel::focusFirst()
{
    m_steps->focusFirst();
}

void BulkEditPanel::close()
{
    m_pause.stop();
    m_edit->close();
    m_count.reset();
}

void BulkEditPanel::onKnown()
{
    const BulkEdit::Known& known = m_edit->known();
    m_steps->setFieldNames(known.fields);
    m_saved->clear();
    m_saved->addItem(known.recipes.empty() ? tr("No saved recipes yet") : tr("Saved recipes…"));
    const auto add = [this](const store::SavedRecipe& recipe, const QString& text) {
        m_saved->addItem(text, recipe.id.value);
        m_saved->setItemData(m_saved->count() - 1, payload::describe(recipe.recipe), Qt::ToolTipRole);
    };
    for (const store::OfferedRecipe& offer : known.offered)
        add(offer.recipe, tr("%1 – helped before").arg(offer.recipe.name));
    for (const store::SavedRecipe& recipe : known.recipes) {
        const bool there = std::any_of(known.offered.begin(), known.offered.end(), [&](const auto& o) { return o.recipe.id == recipe.id; });
        if (!there)
            add(recipe, recipe.name);
    }
    m_saved->setEnabled(!known.recipes.empty());
    if (const RecipeId id = m_edit->savedAs(m_steps->recipe()); id.valid())
        m_saved->setCurrentIndex(std::max(0, m_saved->findData(id.value)));
    m_offer->setVisible(!known.offered.empty());
    if (!known.offered.empty()) {
        const store::OfferedRecipe& best = known.offered.front();
        m_offerText->setText(tr("“%1” helped with this error before: %2 of these rows have it.", nullptr, pluralOf(best.waiting))
                                 .arg(best.recipe.name, formatCount(best.waiting)));
        m_offerText->setToolTip(payload::describe(best.recipe.recipe));
    }
    refresh();
}

void BulkEditPanel::choose(int index)
{
    const RecipeId id(m_saved->itemData(index).toLongLong());
    for (const store::SavedRecipe& recipe : m_edit->known().recipes) {
        if (recipe.id == id) {
            m_name->setText(recipe.name);
            m_steps->setRecipe(recipe.recipe);
        }
    }
    refresh();
}

void BulkEditPanel::useOffer()
{
    if (m_edit->known().offered.empty())
        return;
    const store::SavedRecipe& recipe = m_edit->known().offered.front().recipe;
    m_saved->setCurrentIndex(m_saved->findData(recipe.id.value));
    choose(m_saved->currentIndex());
    m_steps->focusFirst();
}

void BulkEditPanel::onChanged()
{
    m_usable = m_steps->check();
    m_said.clear();
    m_edit->stopCounting();
    m_count.reset();
    m_stopped = false;
    m_counts->clear();
    m_table->changes()->show({});
    if (m_usable)
        m_pause.start();
    else
        m_pause.stop();
    refresh();
}

void BulkEditPanel::startCounting()
{
    m_stopped = false;
    m_pause.stop();
    m_edit->count(m_steps->recipe());
    refresh();
}

void BulkEditPanel::onCounted(const EditCount& count)
{
    m_count = count;
    m_counts->show(store::editLines(count.preview));
    m_table->changes()->show(count.lines);
    refresh();
}

void BulkEditPanel::save()
{
    if (m_save->isEnabled())
        m_edit->save(m_name->text().trimmed(), m_steps->recipe());
}

void BulkEditPanel::forget()
{
    m_edit->remove(RecipeId(m_saved->currentData().toLongLong()));
}

void BulkEditPanel::apply()
{
    if (!m_apply->isEnabled())
        return;
    const payload::Recipe recipe = m_steps->recipe();
    const RecipeId saved = m_edit->savedAs(recipe);
    QString name;
    for (const store::SavedRecipe& known : m_edit->known().recipes) {
        if (known.id == saved)
            name = known.name;
    }
    const std::vector<RowId> rows = m_edit->rows();
    m_steps->setRecipe({});
    m_name->clear();
    Q_EMIT applyRequested(store::recipeOperation(recipe, saved, name), rows);
}

void BulkEditPanel::refresh()
{
    const auto total = qint64(m_edit->rows().size());
    const qint64 looked = m_count ? m_count->preview.looked : 0;
    const bool counting = m_pause.isActive() || m_edit->counting();
    const bool whole = m_count && m_count->whole;
    const qint64 changed = m_count ? m_count->preview.changed : 0;
    m_progress->setVisible(counting);
    m_progress->setFraction(total > 0 ? double(looked) / double(total) : 0);
    m_stop->setVisible(m_edit->counting() || m_stopped);
    m_stop->setText(m_stopped ? tr("Count on") : tr("Stop counting"));
    m_stop->setAccessibleName(m_stop->text());
    if (counting)
        m_note->setText(tr("%1 of %2 looked at").arg(formatCount(looked), formatCount(total)));
    else if (m_stopped)
        m_note->setText(tr("Stopped after %1 of %2: they are to be counted before anything is changed").arg(formatCount(looked), formatCount(total)));
    else if (!m_said.isEmpty())
        m_note->setText(m_said);
    else if (whole)
        m_note->setText(tr("One operation, which can be undone"));
    else
        m_note->setText(tr("Nothing is changed before you apply it"));
    m_tableNote->setText(!m_count                            ? tr("Before and after show here as soon as a step is complete.")
                         : changed == 0                     ? tr("No row would change")
                         : changed > m_table->changedRows() ? tr("The first %1 of %2 rows that change").arg(formatCount(m_table->changedRows()), formatCount(changed))
                                                            : tr("All rows that change"));
    const qint64 left = m_count ? m_count->preview.left() - m_count->preview.unchanged : 0;
    m_left->setVisible(whole && left > 0);
    m_left->setText(left == 1 ? tr("1 row stays as it is: show it in the list") : tr("%1 rows stay as they are: show them in the list").arg(formatCount(left)));
    m_left->setAccessibleName(m_left->text());
    m_apply->setText(whole && changed > 0 ? tr("Change %1").arg(formatRows(changed)) : tr("Change"));
    m_apply->setAccessibleName(m_apply->text());
    m_apply->setEnabled(whole && changed > 0);
    m_apply->setToolTip(!m_usable     ? tr("A step lacks something")
                        : !whole      ? tr("The rows are being counted")
                        : changed > 0 ? tr("Save a new version of each; the originals are kept (Ctrl+Enter)")
                                      : tr("No row would change"));
    const QString name = m_name->text().trimmed();
    const bool known = std::any_of(m_edit->known().recipes.begin(), m_edit->known().recipes.end(), [&](const auto& r) { return r.name == name; });
    m_save->setEnabled(m_usable && !name.isEmpty());
    m_save->setText(known ? tr("Save over it") : tr("Save recipe"));
    m_save->setAccessibleName(m_save->text());
    m_save->setToolTip(known ? tr("Replace the recipe of that name by these steps") : tr("Keep these steps under the name, to be used again"));
    m_forget->setEnabled(m_saved->currentData().toLongLong() > 0);
}

void BulkEditPanel::keyPressEvent(QKeyEvent* event)
{
    // No shortcut, which would take the key from a list that has dropped down. All else is kept from the page, whose keys would
    // act on rows that are not to be seen now.
    if (event->key() == Qt::Key_Escape && !event->modifiers())
        Q_EMIT closed();
    // Enter presses what has the focus, as in a dialog.
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (auto* button = qobject_cast<QPushButton*>(QApplication::focusWidget()); button && enter && !(event->modifiers() & ~Qt::KeypadModifier)
        && isAncestorOf(button))
        button->click();
    event->accept();
}

} // namespace fuseboard::ui
