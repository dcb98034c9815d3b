// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace fuseboard::ui {

class FacetRow;

/// Groups of values with their counts, at the left of a list. At most one value of a group is chosen; choosing it again lets
/// it go.
class FacetList : public QWidget
{
    Q_OBJECT
public:
    struct Value
    {
        QString key;    ///< stable word
        QString word;
        qint64 rows = 0;
    };

    explicit FacetList(QWidget* parent = nullptr);

    /// A group is made when it is first set. A chosen value that is gone is still listed, with 0.
    void setGroup(const QString& group, const QString& title, const std::vector<Value>& values);
    QString chosen(const QString& group) const; ///< key; empty: none
    void choose(const QString& group, const QString& key);

Q_SIGNALS:
    void choiceChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Group
    {
        QString id;
        QWidget* box = nullptr;
        QVBoxLayout* rows = nullptr;
        std::vector<FacetRow*> entries;
        QString chosen;
        QString chosenWord;
    };
    Group& group(const QString& id, const QString& title);
    void onClicked(const QString& group, FacetRow* row);

    QVBoxLayout* m_layout;
    std::vector<Group> m_groups;
};

} // namespace fuseboard::ui
