// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/facetchoices.h"

#include <QWidget>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace fuseboard::ui {

class FacetRow;
class TextLabel;

/// Groups of values with their counts, at the left of a list. At most one value of a group is chosen; choosing it again lets
/// it go. The most frequent values are shown, the others on demand.
class FacetList : public QWidget
{
    Q_OBJECT
public:
    static constexpr size_t kShortList = 6;

    explicit FacetList(QWidget* parent = nullptr);

    /// Over the groups.
    void addTop(QWidget* widget);
    /// A chosen value that is gone is still listed, with 0.
    void setGroups(const std::vector<FacetGroup>& groups);
    /// The list that it belongs to is on its way: what stands here is of the one before.
    void setCounting(bool counting);
    const FacetChoices& choices() const { return m_choices; }
    void setChoices(const FacetChoices& choices); ///< says nothing

Q_SIGNALS:
    void choiceChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Group
    {
        QWidget* box = nullptr;
        QVBoxLayout* rows = nullptr;
        QPushButton* more = nullptr;
        TextLabel* rarerNote = nullptr;
        qint64 rarer = 0;
        std::vector<FacetRow*> entries;
        std::vector<FacetValue> values;
        bool open = false;
    };
    Group& group(const FacetGroup& given);
    void fill(const QString& id, Group& group);
    void followOnScreen(); ///< Tab goes the way that the eye goes
    void onClicked(const QString& id, FacetRow* row);
    QString chosen(const QString& id) const;

    QVBoxLayout* m_layout;
    QWidget* m_top = nullptr;
    std::map<QString, Group> m_groups;
    QStringList m_order;       ///< of the groups, from the top
    FacetChoices m_choices;
};

} // namespace fuseboard::ui
