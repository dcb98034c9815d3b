// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/facetlist.h"

#include "ui/deadletters/facetrow.h"
#include "ui/widgets/textlabel.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

FacetList::FacetList(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"scrollBody"_s);
    m_layout->setContentsMargins(8, 12, 8, 12);
    m_layout->setSpacing(3 * kSpace);
    m_layout->addStretch(1);
}

FacetList::Group& FacetList::group(const QString& id, const QString& title)
{
    const auto it = std::find_if(m_groups.begin(), m_groups.end(), [&](const Group& g) { return g.id == id; });
    if (it != m_groups.end())
        return *it;
    Group made;
    made.id = id;
    made.box = new QWidget;
    made.box->setObjectName(u"facetGroup."_s + id);
    made.rows = new QVBoxLayout(made.box);
    made.rows->setContentsMargins(0, 0, 0, 0);
    made.rows->setSpacing(0);
    auto* heading = new TextLabel(title, TextRole::small, Token::muted);
    heading->setContentsMargins(8, 0, 8, 4);
    made.rows->addWidget(heading);
    m_layout->insertWidget(m_layout->count() - 1, made.box);
    m_groups.push_back(std::move(made));
    return m_groups.back();
}

void FacetList::setGroup(const QString& id, const QString& title, const std::vector<Value>& values)
{
    Group& g = group(id, title);
    std::vector<Value> shown = values;
    const auto isChosen = [&](const Value& v) { return v.key == g.chosen; };
    if (!g.chosen.isEmpty() && std::none_of(shown.begin(), shown.end(), isChosen))
        shown.push_back({g.chosen, g.chosenWord, 0});
    // Rows are kept and relabelled: focus and mouse stay on what is there.
    while (g.entries.size() < shown.size()) {
        auto* row = new FacetRow;
        g.rows->addWidget(row);
        g.entries.push_back(row);
        connect(row, &FacetRow::clicked, this, [this, id, row] { onClicked(id, row); });
    }
    for (size_t i = 0; i < g.entries.size(); ++i) {
        FacetRow* row = g.entries[i];
        row->setVisible(i < shown.size());
        if (i >= shown.size())
            continue;
        row->setValue(shown[i].key, shown[i].word, shown[i].rows);
        row->setObjectName(u"facet."_s + id + u'.' + shown[i].key);
        row->setChecked(shown[i].key == g.chosen);
    }
    g.box->setVisible(!shown.empty());
}

QString FacetList::chosen(const QString& id) const
{
    const auto it = std::find_if(m_groups.begin(), m_groups.end(), [&](const Group& g) { return g.id == id; });
    return it == m_groups.end() ? QString() : it->chosen;
}

void FacetList::choose(const QString& id, const QString& key)
{
    for (Group& g : m_groups) {
        if (g.id != id)
            continue;
        g.chosen = key;
        for (FacetRow* row : g.entries) {
            row->setChecked(row->key() == key);
            if (row->key() == key)
                g.chosenWord = row->word();
        }
    }
}

void FacetList::onClicked(const QString& id, FacetRow* row)
{
    choose(id, row->key() == chosen(id) ? QString() : row->key());
    Q_EMIT choiceChanged();
}

void FacetList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else
        QWidget::keyPressEvent(event);
}

} // namespace fuseboard::ui
