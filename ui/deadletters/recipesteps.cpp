// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/recipesteps.h"

#include "ui/deadletters/stepeditor.h"
#include "ui/widgets/icons.h"

#include <QApplication>
#include <QBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

RecipeSteps::RecipeSteps(QWidget* parent)
    : QWidget(parent)
    , m_area(new QScrollArea)
    , m_list(new QVBoxLayout)
    , m_add(new QPushButton(lineIcon(u"plus"_s), tr("&Add step")))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_area);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(8);
    m_list->setSpacing(8);
    column->addLayout(m_list);
    m_add->setObjectName(u"recipeAddStep"_s);
    m_add->setAccessibleName(tr("Add a step"));
    m_add->setToolTip(tr("One more thing to do to every row, after the others (Alt+A)"));
    column->addWidget(m_add, 0, Qt::AlignLeft);
    column->addStretch(1);
    m_area->setWidget(inside);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    for (const int by : {-1, 1}) {
        auto* key = new QShortcut(Qt::CTRL | Qt::SHIFT | (by < 0 ? Qt::Key_Up : Qt::Key_Down), this);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, [this, by] { moveFocused(by); });
    }
    connect(m_add, &QPushButton::clicked, this, [this] {
        StepEditor* editor = add({});
        number();
        editor->focusKind();
        bringIntoSight(editor);
        Q_EMIT changed();
    });
}

void RecipeSteps::setRecipe(const payload::Recipe& recipe)
{
    const bool focused = isAncestorOf(QApplication::focusWidget());
    for (StepEditor* editor : std::exchange(m_steps, {}))
        delete editor;
    for (const payload::RecipeStep& step : recipe.steps)
        add(step);
    if (m_steps.empty())
        add({});
    number();
    if (focused)
        focusFirst();
    Q_EMIT changed();
}

payload::Recipe RecipeSteps::recipe() const
{
    payload::Recipe out;
    for (const StepEditor* editor : m_steps)
        out.steps.push_back(editor->step());
    return out;
}

void RecipeSteps::setFieldNames(const QStringList& names)
{
    m_fields = names;
    for (StepEditor* editor : m_steps)
        editor->setFieldNames(names);
}

bool RecipeSteps::check()
{
    bool usable = !m_steps.empty();
    for (StepEditor* editor : m_steps) {
        const auto checked = payload::checkStep(editor->step());
        editor->setTrouble(checked ? QString() : editor->inItsWords(checked.error().message));
        usable = usable && checked;
    }
    return usable;
}

/// All of it, and where that is too much its beginning.
void RecipeSteps::bringIntoSight(StepEditor* editor)
{
    // Laid out first: else it cannot be scrolled to.
    QTimer::singleShot(0, editor, [this, editor] {
        if (!m_area->isAncestorOf(editor)) // taken out meanwhile
            return;
        m_area->widget()->layout()->activate();
        m_area->ensureVisible(0, editor->mapTo(m_area->widget(), QPoint(0, editor->height())).y(), 0, 8);
        m_area->ensureVisible(0, editor->mapTo(m_area->widget(), QPoint()).y(), 0, 8);
    });
}

void RecipeSteps::focusFirst()
{
    if (!m_steps.empty())
        m_steps.front()->focusKind();
}

void RecipeSteps::moveFocused(int by)
{
    const QWidget* focused = QApplication::focusWidget();
    const auto at = std::find_if(m_steps.begin(), m_steps.end(), [&](const StepEditor* editor) { return editor->isAncestorOf(focused); });
    if (at != m_steps.end())
        move(*at, by);
}

StepEditor* RecipeSteps::add(const payload::RecipeStep& step)
{
    auto* editor = new StepEditor;
    editor->setFieldNames(m_fields);
    editor->setStep(step);
    connect(editor, &StepEditor::changed, this, &RecipeSteps::changed);
    connect(editor, &StepEditor::grown, this, [this, editor] { bringIntoSight(editor); });
    connect(editor, &StepEditor::removeRequested, this, [this, editor] { remove(editor); });
    connect(editor, &StepEditor::moveRequested, this, [this, editor](int by) { move(editor, by); });
    m_list->addWidget(editor);
    m_steps.push_back(editor);
    return editor;
}

void RecipeSteps::remove(StepEditor* editor)
{
    const auto at = std::find(m_steps.begin(), m_steps.end(), editor);
    const size_t place = size_t(at - m_steps.begin());
    m_steps.erase(at);
    editor->hide();
    editor->setParent(nullptr);
    editor->deleteLater(); // one of its buttons is being clicked
    if (m_steps.empty())
        add({});
    number();
    m_steps[std::min(place, m_steps.size() - 1)]->focusKind();
    Q_EMIT changed();
}

void RecipeSteps::move(StepEditor* editor, int by)
{
    const auto from = int(std::find(m_steps.begin(), m_steps.end(), editor) - m_steps.begin());
    const int to = from + by;
    if (to < 0 || to >= int(m_steps.size()))
        return;
    QWidget* focused = QApplication::focusWidget();
    std::swap(m_steps[size_t(from)], m_steps[size_t(to)]);
    m_list->removeWidget(editor);
    m_list->insertWidget(to, editor);
    number();
    if (focused && focused->isEnabled())
        focused->setFocus();
    else
        editor->focusKind();
    Q_EMIT changed();
}

void RecipeSteps::number()
{
    QWidget* before = m_tabAfter;
    for (size_t i = 0; i < m_steps.size(); ++i) {
        m_steps[i]->setPlace(int(i) + 1, int(m_steps.size()));
        m_steps[i]->follow(before);
        before = m_steps[i]->lastControl();
    }
    setTabOrder(before, m_add);
}

void RecipeSteps::setTabAfter(QWidget* control)
{
    m_tabAfter = control;
    number();
}

} // namespace fuseboard::ui
