// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/destinations/destinationpicker.h"

#include "ui/widgets/icons.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr int kWidth = 360;
constexpr int kRow = 28;
constexpr int kMostRows = 14;
constexpr int kIdRole = Qt::UserRole;          ///< 0: an account's line
constexpr int kShapeRole = Qt::UserRole + 1;   ///< not there: nothing is known of it
constexpr int kTokenRole = Qt::UserRole + 2;
constexpr int kWordRole = Qt::UserRole + 3;

/// Shape, name, and the state's word on the right; accounts are headings.
class PickerDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {0, kRow}; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        const bool heading = index.data(kIdRole).toLongLong() == 0;
        const QString text = index.data(Qt::DisplayRole).toString();
        if (heading) {
            painter->setFont(textFont(TextRole::smallStrong));
            painter->setPen(color(Token::muted, option.palette));
            painter->drawText(option.rect.adjusted(8, 4, -8, 0), Qt::AlignVCenter, painter->fontMetrics().elidedText(text, Qt::ElideRight, option.rect.width() - 16));
            painter->restore();
            return;
        }
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & QStyle::State_Selected) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(color(Token::selection, option.palette));
            painter->drawRoundedRect(option.rect.adjusted(2, 1, -2, -1), 4, 4);
        }
        const QString word = index.data(kWordRole).toString();
        int wordWidth = 0;
        if (!word.isEmpty()) {
            const Token token = Token(index.data(kTokenRole).toInt());
            paintStateShape(*painter, QRectF(option.rect.left() + 12, option.rect.center().y() - 5, 11, 11), StateShape(index.data(kShapeRole).toInt()),
                            color(token, option.palette));
            painter->setFont(textFont(TextRole::small));
            wordWidth = painter->fontMetrics().horizontalAdvance(word);
            painter->setPen(color(token, option.palette));
            painter->drawText(option.rect.adjusted(0, 0, -12, 0), Qt::AlignVCenter | Qt::AlignRight, word);
        }
        painter->setFont(textFont(TextRole::body));
        painter->setPen(color(Token::text, option.palette));
        const QRect name = option.rect.adjusted(32, 0, -wordWidth - 24, 0);
        painter->drawText(name, Qt::AlignVCenter, painter->fontMetrics().elidedText(text, Qt::ElideRight, name.width()));
        painter->restore();
    }
};

} // namespace

DestinationPicker::DestinationPicker(QWidget* window)
    : Popover(window, kWidth)
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
    , m_add(new QPushButton(tr("Add destination…")))
{
    setObjectName(u"destinationPicker"_s);
    m_search->setObjectName(u"pickerSearch"_s);
    m_search->setPlaceholderText(tr("Find a destination or account"));
    m_search->setAccessibleName(tr("Find a destination"));
    m_search->setToolTip(tr("Type part of a name; Enter takes the one that is marked"));
    m_search->setClearButtonEnabled(true);
    body()->addWidget(m_search);
    m_list->setObjectName(u"pickerList"_s);
    m_list->setAccessibleName(tr("Destinations by account"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new PickerDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->viewport()->setAutoFillBackground(false);
    body()->addWidget(m_list);
    m_add->setObjectName(u"addDestination"_s);
    m_add->setIcon(lineIcon(u"plus"_s));
    m_add->setAccessibleName(tr("Add a destination"));
    body()->addWidget(m_add, 0, Qt::AlignLeft);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &DestinationPicker::fill);
    connect(m_search, &QLineEdit::returnPressed, this, &DestinationPicker::take);
    connect(m_list, &QListWidget::itemClicked, this, &DestinationPicker::take);
    connect(m_list, &QListWidget::itemActivated, this, &DestinationPicker::take);
    connect(m_add, &QPushButton::clicked, this, [this] {
        dismiss();
        Q_EMIT addWanted();
    });
}

void DestinationPicker::openFor(std::vector<PickedDestination> destinations, DestinationId current, QWidget* anchor, const QString& noAddBecause)
{
    m_all = std::move(destinations);
    std::ranges::sort(m_all, [](const auto& a, const auto& b) {
        const int account = a.account.localeAwareCompare(b.account);
        return account != 0 ? account < 0 : a.name.localeAwareCompare(b.name) < 0;
    });
    m_current = current;
    m_add->setEnabled(noAddBecause.isEmpty());
    m_add->setToolTip(noAddBecause.isEmpty() ? tr("Connect another webhook") : noAddBecause);
    m_search->clear();
    fill();
    openAt(anchor);
    m_search->setFocus(Qt::PopupFocusReason);
}

void DestinationPicker::fill()
{
    const QString part = m_search->text().trimmed();
    m_list->clear();
    QString account;
    bool any = false;
    int best = -1;
    for (const PickedDestination& each : m_all) {
        if (!each.name.contains(part, Qt::CaseInsensitive) && !each.account.contains(part, Qt::CaseInsensitive))
            continue;
        if (each.account != account || !any) {
            account = each.account;
            auto* heading = new QListWidgetItem(account, m_list);
            heading->setFlags(Qt::NoItemFlags);
        }
        any = true;
        auto* item = new QListWidgetItem(each.name, m_list);
        item->setData(kIdRole, each.id.value);
        if (each.look) {
            item->setData(kShapeRole, int(each.look->shape));
            item->setData(kTokenRole, int(each.look->token));
            item->setData(kWordRole, each.look->word);
        }
        item->setToolTip(each.name);
        item->setData(Qt::AccessibleTextRole, each.look ? tr("%1, %2, account %3").arg(each.name, each.look->word, each.account) : tr("%1, account %2").arg(each.name, each.account));
        // What is typed is a name rather than an account's, and the beginning of one rather than its middle.
        const int fit = part.isEmpty()                                        ? int(each.id == m_current)
                        : each.name.startsWith(part, Qt::CaseInsensitive) ? 2
                                                                              : int(each.name.contains(part, Qt::CaseInsensitive));
        if (fit > best) {
            best = fit;
            m_list->setCurrentItem(item);
        }
    }
    m_list->setFixedHeight(std::clamp(m_list->count(), 2, kMostRows) * kRow + 4);
    if (isVisible())
        place();
}

void DestinationPicker::take()
{
    QListWidgetItem* item = m_list->currentItem();
    const DestinationId id(item ? item->data(kIdRole).toLongLong() : 0);
    if (!id.valid())
        return;
    dismiss();
    Q_EMIT picked(id);
}

/// Up and down move the mark while the focus stays in the search.
bool DestinationPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int step = key == Qt::Key_Down ? 1 : -1;
            for (int row = m_list->currentRow() + step; row >= 0 && row < m_list->count(); row += step) {
                if (m_list->item(row)->flags() & Qt::ItemIsSelectable) {
                    m_list->setCurrentRow(row);
                    break;
                }
            }
            return true;
        }
    }
    return Popover::eventFilter(watched, event);
}

} // namespace fuseboard::ui
