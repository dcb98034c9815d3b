// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/viewlist.h"

#include "ui/deadletters/facetrow.h"
#include "ui/models/dialogs.h"
#include "ui/models/format.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

ViewList::ViewList(SavedViewList& views, Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_views(views)
    , m_dialogs(dialogs)
    , m_layout(new QVBoxLayout(this))
    , m_rowLayout(new QVBoxLayout)
    , m_save(new QPushButton(tr("Save this view…")))
    , m_name(new QLineEdit)
    , m_trouble(new TextLabel({}, TextRole::small, Token::red))
{
    setObjectName(u"savedViews"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    auto* heading = new TextLabel(tr("Saved views"), TextRole::small, Token::muted);
    heading->setContentsMargins(8, 0, 8, 4);
    m_layout->addWidget(heading);
    m_layout->addLayout(m_rowLayout);
    m_name->setObjectName(u"viewName"_s);
    m_name->setAccessibleName(tr("Name of the view"));
    m_name->setToolTip(tr("Enter saves, Esc leaves it"));
    m_name->setPlaceholderText(tr("Name, then Enter"));
    m_name->setMaxLength(int(store::SavedViews::kLongestName));
    m_name->installEventFilter(this);
    m_name->hide();
    m_layout->addWidget(m_name);
    m_trouble->setObjectName(u"viewTrouble"_s);
    m_trouble->setWordWrap(true);
    m_trouble->setContentsMargins(8, 4, 8, 0);
    m_trouble->hide();
    m_layout->addWidget(m_trouble);
    m_save->setObjectName(u"saveView"_s);
    m_save->setAccessibleName(tr("Save this view"));
    m_save->setProperty("link", true);
    auto* saveRow = new QHBoxLayout;
    saveRow->setContentsMargins(4, 0, 0, 0);
    saveRow->addWidget(m_save, 0, Qt::AlignLeft);
    m_layout->addLayout(saveRow);
    connect(m_save, &QPushButton::clicked, this, [this] { askName({}, {}); });
    connect(m_name, &QLineEdit::returnPressed, this, &ViewList::takeName);
    connect(&m_views, &SavedViewList::changed, this, &ViewList::fill);
    setShown({}, {}, {});
}

void ViewList::setShown(const QString& search, const FacetChoices& choices, const store::LetterSort& sort)
{
    m_search = search.trimmed();
    m_choices = choices;
    m_sort = sort;
    const bool something = !m_search.isEmpty() || !choices.empty() || !(sort == store::LetterSort{});
    m_save->setEnabled(something && m_views.writable());
    m_save->setToolTip(!m_views.writable() ? tr("This workspace is open for reading only")
                       : something         ? tr("Keep this search, these choices and this order under a name")
                                           : tr("Search, choose or sort first; that can be kept under a name"));
    fill();
}

bool ViewList::isShown(const SavedViewList::Entry& entry) const
{
    const auto sameKeys = [](const FacetChoices& a, const FacetChoices& b) {
        return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto& x, const auto& y) {
            return x.first == y.first && x.second.key == y.second.key;
        });
    };
    return entry.view.search == m_search && entry.view.sort == m_sort && sameKeys(entry.choices, m_choices);
}

void ViewList::fill()
{
    const auto& entries = m_views.entries();
    while (m_rows.size() < entries.size()) {
        auto* row = new FacetRow;
        row->installEventFilter(this);
        row->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(row, &QWidget::customContextMenuRequested, this, [this, row](const QPoint& at) { openMenu(row, at); });
        connect(row, &FacetRow::clicked, this, [this, row] {
            Q_EMIT picked(idOf(row));
            fill();
        });
        m_rowLayout->addWidget(row);
        tabAfter(m_rows.empty() ? static_cast<QWidget*>(this) : m_rows.back(), row);
        m_rows.push_back(row);
    }
    for (size_t i = 0; i < m_rows.size(); ++i) {
        FacetRow* row = m_rows[i];
        row->setVisible(i < entries.size());
        if (i >= entries.size())
            continue;
        const SavedViewList::Entry& entry = entries[i];
        row->setValue(QString::number(entry.view.id.value), entry.view.name, entry.rows ? formatCount(*entry.rows) : QString());
        row->setObjectName(u"view."_s + entry.view.name);
        row->setToolTip(tr("Show the view “%1” (F2 renames it, Del deletes it)").arg(entry.view.name));
        row->setChecked(isShown(entry));
    }
}

SavedViewId ViewList::idOf(const FacetRow* row) const
{
    return SavedViewId(row->key().toLongLong());
}

void ViewList::openMenu(FacetRow* row, const QPoint& at)
{
    if (!m_views.writable())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const SavedViewId id = idOf(row);
    menu->addAction(tr("Rename…"), this, [this, id, name = row->word()] { askName(id, name); });
    menu->addAction(tr("Delete"), this, [this, id] { remove(id); });
    menu->popup(row->mapToGlobal(at));
}

void ViewList::askName(SavedViewId renamed, const QString& name)
{
    m_renamed = renamed;
    m_name->setText(name);
    m_name->selectAll();
    m_name->show();
    m_trouble->hide();
    m_save->hide();
    m_name->setFocus();
}

void ViewList::closeName(const QString& trouble)
{
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
    if (!trouble.isEmpty())
        return;
    m_name->hide();
    m_save->show();
}

void ViewList::takeName()
{
    const auto done = [this](const std::optional<Error>& error) {
        closeName(error ? error->message : QString());
        if (!error)
            Q_EMIT said(m_renamed.valid() ? tr("The view has its new name.") : tr("The view is saved."));
    };
    if (m_renamed.valid())
        m_views.rename(m_renamed, m_name->text(), done);
    else
        m_views.save(m_name->text(), m_search, m_choices, m_sort, done);
}

void ViewList::remove(SavedViewId id)
{
    const SavedViewList::Entry* entry = m_views.find(id);
    if (!entry)
        return;
    m_dialogs.ask(tr("Delete a view"), tr("The view “%1” is deleted. The rows that it shows stay as they are.").arg(entry->view.name), tr("Delete"),
                  [self = QPointer(this), id] {
                      if (!self)
                          return;
                      self->m_views.remove(id, [self](const std::optional<Error>& error) {
                          if (!self)
                              return;
                          if (error)
                              Q_EMIT self->failed(*error);
                          else
                              Q_EMIT self->said(tr("The view is deleted."));
                      });
                  });
}

bool ViewList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (watched == m_name && key == Qt::Key_Escape) {
        closeName();
        m_save->setFocus();
        return true;
    }
    if (auto* row = qobject_cast<FacetRow*>(watched); row && m_views.writable()) {
        if (key == Qt::Key_F2) {
            askName(idOf(row), row->word());
            return true;
        }
        if (key == Qt::Key_Delete) {
            remove(idOf(row));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace fuseboard::ui
