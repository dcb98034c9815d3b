// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/facetlist.h"

#include "ui/deadletters/facetrow.h"
#include "ui/models/format.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"

#include <QKeyEvent>
#include <QPushButton>
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

void FacetList::addTop(QWidget* widget)
{
    m_layout->insertWidget(0, widget);
    m_top = widget;
}

FacetList::Group& FacetList::group(const FacetGroup& given)
{
    const auto it = m_groups.find(given.id);
    if (it != m_groups.end())
        return it->second;
    Group made;
    made.box = new QWidget;
    made.box->setObjectName(u"facetGroup."_s + given.id);
    auto* column = new QVBoxLayout(made.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* heading = new TextLabel(given.title, TextRole::small, Token::muted);
    heading->setContentsMargins(8, 0, 8, 4);
    column->addWidget(heading);
    made.rows = new QVBoxLayout;
    made.rows->setSpacing(0);
    column->addLayout(made.rows);
    made.more = new QPushButton;
    made.more->setObjectName(u"facetMore."_s + given.id);
    made.more->setProperty("link", true);
    auto* moreRow = new QHBoxLayout;
    moreRow->setContentsMargins(4, 0, 0, 0);
    moreRow->addWidget(made.more, 0, Qt::AlignLeft);
    column->addLayout(moreRow);
    made.rarerNote = new TextLabel({}, TextRole::small, Token::muted);
    made.rarerNote->setObjectName(u"facetRarer."_s + given.id);
    made.rarerNote->setWordWrap(true);
    made.rarerNote->setContentsMargins(8, 2, 8, 0);
    column->addWidget(made.rarerNote);
    connect(made.more, &QPushButton::clicked, this, [this, id = given.id] {
        Group& g = m_groups[id];
        g.open = !g.open;
        fill(id, g);
    });
    m_layout->insertWidget(m_layout->count() - 1, made.box);
    m_order.append(given.id);
    return m_groups.emplace(given.id, std::move(made)).first->second;
}

void FacetList::setGroups(const std::vector<FacetGroup>& groups)
{
    for (const FacetGroup& given : groups) {
        Group& g = group(given);
        g.values = given.values;
        g.rarer = given.rarer;
        if (const auto choice = m_choices.find(given.id); choice != m_choices.end()) {
            const auto it = std::find_if(g.values.begin(), g.values.end(), [&](const FacetValue& v) { return v.choice.key == choice->second.key; });
            if (it != g.values.end())
                choice->second.word = it->choice.word;
            else
                g.values.push_back({choice->second, 0});
        }
        fill(given.id, g);
    }
}

void FacetList::setCounting(bool counting)
{
    for (auto& [id, g] : m_groups) {
        for (FacetRow* row : g.entries)
            row->setCounting(counting);
    }
}

void FacetList::fill(const QString& id, Group& g)
{
    std::vector<FacetValue> shown = g.values;
    const QString key = chosen(id);
    // One more than the short list needs no line that says so.
    if (!g.open && shown.size() > kShortList + 1) {
        const auto it = std::find_if(shown.begin() + kShortList, shown.end(), [&](const FacetValue& v) { return v.choice.key == key; });
        const bool far = !key.isEmpty() && it != shown.end();
        const FacetValue kept = far ? *it : FacetValue();
        shown.resize(kShortList);
        if (far)
            shown.push_back(kept);
    }
    const size_t hidden = g.values.size() - shown.size();
    // Rows are kept and relabelled: focus and mouse stay on what is there.
    bool isNew = false;
    while (g.entries.size() < shown.size()) {
        auto* row = new FacetRow;
        g.rows->addWidget(row);
        g.entries.push_back(row);
        connect(row, &FacetRow::clicked, this, [this, id, row] { onClicked(id, row); });
        isNew = true;
    }
    if (isNew)
        followOnScreen();
    for (size_t i = 0; i < g.entries.size(); ++i) {
        FacetRow* row = g.entries[i];
        row->setVisible(i < shown.size());
        if (i >= shown.size())
            continue;
        const QString count = formatCount(shown[i].rows);
        row->setValue(shown[i].choice.key, shown[i].choice.word, count, shown[i].differsAt);
        row->setObjectName(u"facet."_s + id + u'.' + shown[i].choice.key);
        row->setToolTip(tr("Show only %1 (%2); once more to show all").arg(shown[i].choice.word, count));
        row->setChecked(shown[i].choice.key == key);
    }
    g.more->setText(g.open ? tr("fewer") : tr("%1 more").arg(formatCount(qint64(hidden) + g.rarer)));
    g.more->setAccessibleName(g.more->text());
    g.more->setToolTip(g.open ? tr("Show the most frequent only")
                       : g.rarer > 0 ? tr("Show the %1 most frequent").arg(formatCount(qint64(g.values.size())))
                                     : tr("Show all of them"));
    g.more->setVisible(g.open ? g.values.size() > kShortList + 1 : hidden > 0);
    g.rarerNote->setVisible(g.open && g.rarer > 0);
    g.rarerNote->setText(tr("%1 rarer ones are not listed. Search for their text, or choose something else first.").arg(formatCount(g.rarer)));
    g.box->setVisible(!shown.empty());
}

/// What is made later comes last in the window otherwise, after the whole inspector.
void FacetList::followOnScreen()
{
    QWidget* before = this;
    for (QWidget* next = m_top; next && (next == m_top || m_top->isAncestorOf(next)); next = next->nextInFocusChain())
        before = next;
    for (const QString& id : m_order) {
        const Group& g = m_groups.at(id);
        for (FacetRow* row : g.entries) {
            tabAfter(before, row);
            before = row;
        }
        tabAfter(before, g.more);
        before = g.more;
    }
}

QString FacetList::chosen(const QString& id) const
{
    const auto it = m_choices.find(id);
    return it == m_choices.end() ? QString() : it->second.key;
}

void FacetList::setChoices(const FacetChoices& choices)
{
    m_choices = choices;
    for (auto& [id, g] : m_groups)
        fill(id, g);
}

void FacetList::onClicked(const QString& id, FacetRow* row)
{
    if (row->key() == chosen(id))
        m_choices.erase(id);
    else
        m_choices[id] = {row->key(), row->word()};
    fill(id, m_groups[id]);
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
