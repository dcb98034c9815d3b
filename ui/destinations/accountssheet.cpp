// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/destinations/accountssheet.h"

#include "ui/destinations/accountform.h"
#include "ui/destinations/applybar.h"
#include "ui/models/cardcontent.h"
#include "ui/models/undostate.h"
#include "ui/widgets/card.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/undobuttons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr int kListWidth = 300;
constexpr int kRow = 30;
constexpr int kIdRole = Qt::UserRole;
constexpr int kWordRole = Qt::UserRole + 1; ///< what is to be said of it beside its name
constexpr int kHeldRole = Qt::UserRole + 2;

/// The name, and a word on the right.
class AccountDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {0, kRow}; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & QStyle::State_Selected) {
            painter->setPen(option.state & QStyle::State_HasFocus ? QPen(color(Token::accent, option.palette), 2) : QPen(Qt::NoPen));
            painter->setBrush(color(Token::selection, option.palette));
            painter->drawRoundedRect(option.rect.adjusted(2, 2, -2, -2), 4, 4);
        }
        const QRect inside = option.rect.adjusted(12, 0, -12, 0);
        const QString word = index.data(kWordRole).toString();
        painter->setFont(textFont(TextRole::small));
        painter->setPen(color(index.data(kHeldRole).toBool() ? Token::red : Token::muted, option.palette));
        painter->drawText(inside, Qt::AlignVCenter | Qt::AlignRight, word);
        const int taken = painter->fontMetrics().horizontalAdvance(word) + 12;
        painter->setFont(textFont(TextRole::body));
        painter->setPen(color(Token::text, option.palette));
        painter->drawText(inside, Qt::AlignVCenter, painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, inside.width() - taken));
        painter->restore();
    }
};

} // namespace

AccountsSheet::AccountsSheet(const Services& services, UndoState& undo, const QString& why, QWidget* parent)
    : QWidget(parent)
    , m_draft(services)
    , m_list(new QListWidget)
    , m_name(new QLineEdit)
    , m_fault(new TextLabel({}, TextRole::small, Token::red))
    , m_add(new QPushButton(tr("Add account")))
    , m_form(new AccountForm(m_draft, u"accountForm"_s))
{
    setObjectName(u"accountsSheet"_s);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 14, 16, 10);
    head->addWidget(new TextLabel(tr("Accounts"), TextRole::title), 1);
    auto* close = new QPushButton(tr("Back to the destinations"));
    close->setObjectName(u"accountsClose"_s);
    close->setAccessibleName(close->text());
    close->setToolTip(tr("Close the accounts (Esc)"));
    connect(close, &QPushButton::clicked, this, &AccountsSheet::closed);
    head->addWidget(close);
    outer->addLayout(head);
    auto* middle = new QHBoxLayout;
    middle->setContentsMargins(16, 0, 16, 8);
    middle->setSpacing(12);
    middle->addWidget(buildList(), 0, Qt::AlignTop);
    m_form->addAccount();
    middle->addWidget(m_form, 1);
    outer->addLayout(middle, 1);
    m_bar = new ApplyBar(m_draft, new UndoButtons(undo, this, why));
    outer->addWidget(m_bar);
    wire();
    judge();
}

QWidget* AccountsSheet::buildList()
{
    auto* card = new Card;
    card->setFixedWidth(kListWidth);
    m_list->setObjectName(u"accountsList"_s);
    m_list->setAccessibleName(tr("Accounts"));
    m_list->setToolTip(tr("Whose limits are shown; several destinations may share them"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new AccountDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->viewport()->setAutoFillBackground(false);
    card->body()->addWidget(m_list);
    card->body()->addWidget(new TextLabel(tr("New account"), TextRole::strong));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    m_name->setObjectName(u"accountsNewName"_s);
    m_name->setPlaceholderText(tr("Its name"));
    m_name->setAccessibleName(tr("Name of a new account"));
    m_name->setToolTip(tr("As the workspace is called at the provider; Enter adds it"));
    row->addWidget(m_name, 1);
    m_add->setObjectName(u"accountsAdd"_s);
    m_add->setAccessibleName(m_add->text());
    row->addWidget(m_add);
    card->body()->addLayout(row);
    m_fault->setObjectName(u"accountsFault"_s);
    m_fault->setWordWrap(true);
    card->body()->addWidget(m_fault);
    auto* note = new TextLabel(tr("An account is a workspace at the provider: the destinations that belong to it share one rate and one budget."), TextRole::small, Token::muted);
    note->setWordWrap(true);
    card->body()->addWidget(note);
    return card;
}

void AccountsSheet::wire()
{
    connect(&m_draft, &SettingsDraft::loaded, this, &AccountsSheet::refresh);
    connect(&m_draft, &SettingsDraft::edited, this, &AccountsSheet::refresh);
    connect(m_form, &AccountForm::resumeWanted, this, &AccountsSheet::resumeWanted);
    connect(m_bar, &ApplyBar::problemClicked, this, [this] {
        const auto problems = m_draft.problems();
        if (!problems.empty())
            m_form->reveal(problems.front().first.first, problems.front().first.second);
    });
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item)
            show(AccountId(item->data(kIdRole).toLongLong()));
    });
    connect(m_name, &QLineEdit::textChanged, this, &AccountsSheet::judge);
    connect(m_name, &QLineEdit::returnPressed, this, &AccountsSheet::add);
    connect(m_add, &QPushButton::clicked, this, &AccountsSheet::add);
}

void AccountsSheet::setKnown(const std::vector<store::Destination>& destinations, const std::vector<store::Account>& accounts)
{
    m_destinations = destinations;
    m_accounts = accounts;
    const bool there = std::ranges::any_of(m_accounts, [this](const store::Account& each) { return each.id == current(); });
    if (there)
        m_draft.reload();
    else
        show({});
    fill();
    judge();
}

void AccountsSheet::show(AccountId id)
{
    if (!id.valid() && !m_accounts.empty())
        id = m_accounts.front().id;
    if (id.valid() && id != current())
        m_draft.loadAccount(id);
    m_form->setLocked(m_draft.unavailableBecause());
    fill();
    refresh();
}

void AccountsSheet::setLive(engine::SnapshotPtr snapshot)
{
    m_live = std::move(snapshot);
    m_form->setAccount(m_live ? findAccount(*m_live, current()) : nullptr);
    fill();
}

QString AccountsSheet::wordOf(const store::Account& account) const
{
    const int uses = int(std::ranges::count(m_destinations, account.id, &store::Destination::account));
    return uses == 0 ? tr("not used yet") : tr("%n destination(s)", nullptr, uses);
}

/// The list as it is now; nothing of it moves when nothing has changed.
void AccountsSheet::fill()
{
    const QSignalBlocker quiet(m_list);
    while (m_list->count() > int(m_accounts.size()))
        delete m_list->takeItem(m_list->count() - 1);
    for (int i = 0; i < int(m_accounts.size()); ++i) {
        const store::Account& account = m_accounts[size_t(i)];
        if (i >= m_list->count())
            m_list->addItem(new QListWidgetItem);
        QListWidgetItem* item = m_list->item(i);
        const auto* live = m_live ? findAccount(*m_live, account.id) : nullptr;
        const bool held = live ? !live->holdReason.isEmpty() : !account.holdReason.isEmpty();
        const QString word = held ? tr("held") : wordOf(account);
        item->setText(account.name);
        item->setData(kIdRole, account.id.value);
        item->setData(kWordRole, word);
        item->setData(kHeldRole, held);
        item->setData(Qt::AccessibleTextRole, u"%1, %2"_s.arg(account.name, word));
        if (account.id == current())
            m_list->setCurrentItem(item);
    }
    m_list->setVisible(!m_accounts.empty());
    m_form->setVisible(!m_accounts.empty());
    m_list->setFixedHeight(std::clamp(m_list->count(), 1, 14) * kRow + 4);
}

void AccountsSheet::refresh()
{
    m_form->refresh();
    m_form->setAccount(m_live ? findAccount(*m_live, current()) : nullptr);
    m_bar->refresh();
}

void AccountsSheet::judge()
{
    const QString name = m_name->text().trimmed();
    const QString why = m_draft.unavailableBecause();
    const bool taken = std::ranges::any_of(m_accounts, [&name](const store::Account& each) { return each.name == name; });
    m_fault->setText(taken ? tr("There is an account of that name already.") : QString());
    m_fault->setVisible(taken);
    m_name->setEnabled(why.isEmpty());
    m_name->setAccessibleDescription(m_fault->text());
    m_add->setEnabled(why.isEmpty() && !m_busy && !taken && !name.isEmpty());
    m_add->setToolTip(!why.isEmpty()   ? why
                      : taken          ? m_fault->text()
                      : name.isEmpty() ? tr("It needs a name first")
                                       : tr("Add it with the usual limits; they are shown next, and it can be undone"));
}

void AccountsSheet::add()
{
    if (!m_add->isEnabled())
        return;
    store::Account account;
    account.name = m_name->text().trimmed();
    m_busy = true;
    judge();
    Q_EMIT addWanted(account);
}

void AccountsSheet::onAdded(const QString& fault)
{
    m_busy = false;
    if (fault.isEmpty())
        m_name->clear();
    judge();
    if (!fault.isEmpty()) {
        m_fault->setText(fault);
        m_fault->show();
    }
}

void AccountsSheet::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape || event->modifiers() != Qt::NoModifier)
        return QWidget::keyPressEvent(event);
    if (m_draft.changes() > 0)
        m_draft.revert();
    else
        Q_EMIT closed();
}

} // namespace fuseboard::ui
