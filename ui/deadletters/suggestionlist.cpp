// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/suggestionlist.h"

#include "ui/widgets/theme.h"

#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr int kRow = 26;
constexpr int kEdge = 4;
constexpr int kRounding = 2; ///< widths are whole numbers, letters are not: the last one would be taken for one too many

class SuggestionDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {80, kRow}; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QPalette& palette = option.palette;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool chosen = option.state & QStyle::State_Selected;
        if (chosen || option.state & QStyle::State_MouseOver) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(chosen ? color(Token::selection, palette) : blend(color(Token::accent, palette), color(Token::raised, palette), 0.08));
            painter->drawRoundedRect(option.rect, kControlRadius - 2, kControlRadius - 2);
        }
        const QRect inner = option.rect.adjusted(8, 0, -8, 0);
        const QString detail = index.data(Qt::UserRole).toString();
        const QFont small = textFont(TextRole::small);
        const int detailWidth = detail.isEmpty() ? 0 : std::min(QFontMetrics(small).horizontalAdvance(detail) + kRounding, inner.width() / 2);
        painter->setFont(small);
        painter->setPen(color(Token::muted, palette));
        painter->drawText(inner, int(Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine),
                          QFontMetrics(small).elidedText(detail, Qt::ElideRight, detailWidth));
        const QFont font = fixedFont();
        painter->setFont(font);
        painter->setPen(color(Token::text, palette));
        const QString shown = index.data(Qt::DisplayRole).toString().simplified();
        painter->drawText(inner, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::AlignAbsolute | Qt::TextSingleLine),
                          QFontMetrics(font).elidedText(shown, Qt::ElideRight, inner.width() - detailWidth - 12));
        painter->restore();
    }
};

} // namespace

SuggestionList::SuggestionList(QWidget* parent)
    : QListWidget(parent)
{
    setObjectName(u"searchSuggestions"_s);
    setAccessibleName(tr("Suggestions"));
    setItemDelegate(new SuggestionDelegate(this));
    setFocusPolicy(Qt::NoFocus);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setMouseTracking(true);
    connect(this, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { Q_EMIT picked(row(item)); });
}

void SuggestionList::setSuggestions(const std::vector<store::Suggestion>& suggestions)
{
    clear();
    for (const store::Suggestion& suggestion : suggestions) {
        auto* item = new QListWidgetItem(suggestion.shown, this);
        item->setData(Qt::UserRole, suggestion.detail);
        item->setToolTip(suggestion.shown);
    }
    setCurrentRow(-1);
}

void SuggestionList::step(int rows)
{
    const int next = currentRow() + rows;
    if (next < -1)
        setCurrentRow(count() - 1);
    else if (next >= count() || next < 0)
        setCurrentRow(-1);
    else
        setCurrentRow(next);
}

int SuggestionList::wantedHeight() const
{
    return std::min(count(), kShown) * kRow + 2 * kEdge + 2;
}

} // namespace fuseboard::ui
