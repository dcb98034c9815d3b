// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/savedviewlist.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace fuseboard::ui {

class Dialogs;
class FacetRow;
class TextLabel;

/// The saved views, over the facets: pick one, save what is shown as another, rename (F2) and delete (Del).
class ViewList : public QWidget
{
    Q_OBJECT
public:
    ViewList(SavedViewList& views, Dialogs& dialogs, QWidget* parent = nullptr);

    /// What the list shows now: the view that is just this is marked, anything else can be saved.
    void setShown(const QString& search, const FacetChoices& choices, const store::LetterSort& sort);

Q_SIGNALS:
    void picked(fuseboard::SavedViewId id);
    void said(const QString& sentence);             ///< what was done
    void failed(const fuseboard::Error& error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void openMenu(FacetRow* row, const QPoint& at);
    void askName(SavedViewId renamed, const QString& name);
    void takeName();
    void closeName(const QString& trouble = {});
    void remove(SavedViewId id);
    SavedViewId idOf(const FacetRow* row) const;
    bool isShown(const SavedViewList::Entry& entry) const;

    SavedViewList& m_views;
    Dialogs& m_dialogs;
    QVBoxLayout* m_layout;
    QVBoxLayout* m_rowLayout;
    std::vector<FacetRow*> m_rows;
    QPushButton* m_save;
    QLineEdit* m_name;
    TextLabel* m_trouble;
    SavedViewId m_renamed;   ///< not valid: the name is of a new one
    QString m_search;
    FacetChoices m_choices;
    store::LetterSort m_sort;
};

} // namespace fuseboard::ui
