// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/historyview.h"

#include "ui/models/format.h"
#include "ui/models/words.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

QString operationWord(const QString& kind)
{
    const QHash<QString, QString> words{
        {u"edit"_s, HistoryView::tr("Payload edited")},
        {u"importEdit"_s, HistoryView::tr("Edited in a corrected file")},
        {u"bulkEdit"_s, HistoryView::tr("Edited by a recipe")},
        {u"replay"_s, HistoryView::tr("Replayed")},
        {u"settle"_s, HistoryView::tr("Settled")},
        {u"discard"_s, HistoryView::tr("Discarded")},
        {u"sendAnyway"_s, HistoryView::tr("Sent anyway")},
        {u"move"_s, HistoryView::tr("Moved to another destination")},
        {u"note"_s, HistoryView::tr("Note written")},
        {u"tag"_s, HistoryView::tr("Tags changed")},
        {u"undo"_s, HistoryView::tr("Undone")},
        {u"redo"_s, HistoryView::tr("Redone")},
        {u"cancel"_s, HistoryView::tr("Cancelled")},
    };
    return words.value(kind, kind);
}

QString standing(const QString& state)
{
    return state == "undone"_L1      ? HistoryView::tr("undone")
        : state == "undoing"_L1      ? HistoryView::tr("being undone")
        : state == "applying"_L1     ? HistoryView::tr("under way")
        : state == "cancelled"_L1    ? HistoryView::tr("cancelled half-way")
                                     : QString();
}

} // namespace

HistoryView::HistoryView(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"scrollBody"_s);
    m_layout->setContentsMargins(14, 12, 14, 12);
    m_layout->setSpacing(10);
    m_layout->addStretch(1);
}

void HistoryView::clear()
{
    m_last = this;
    while (m_layout->count() > 1) {
        const std::unique_ptr<QLayoutItem> item(m_layout->takeAt(0));
        delete item->widget();
    }
}

int HistoryView::entries(const store::RowDetail& detail)
{
    return int(detail.history.size()) + (detail.versions.empty() ? 0 : 1);
}

void HistoryView::show(const LetterDetail& detail, WallTime now)
{
    clear();
    const store::RowDetail& row = detail.row;
    if (!row.versions.empty()) {
        add({tr("Imported from line %1 of %2").arg(formatCount(row.letter.line), row.letter.batchName.simplified()), {}, {},
             row.versions.front().createdAt, row.versions.size() > 1 ? 1 : 0, false}, now);
    }
    for (const store::HistoryEntry& entry : row.history) {
        Entry shown{operationWord(entry.kind), entry.actor, entry.reason, entry.at, 0, entry.state == "undone"_L1 && !entry.stands};
        for (const store::PayloadVersion& version : row.versions) {
            if (version.operation == entry.operation && version.operation.valid()) {
                shown.version = version.version;
                shown.what = tr("%1: version %2, %3").arg(shown.what).arg(version.version).arg(formatBytes(version.body.size()));
            }
        }
        const bool left = entry.stands && entry.state == "undone"_L1;
        if (const QString how = left ? tr("undone for other rows; this one stays as it is") : standing(entry.state); !how.isEmpty())
            shown.what += u" ("_s + how + u')';
        add(shown, now);
    }
}

void HistoryView::add(const Entry& item, WallTime now)
{
    auto* entry = new QWidget;
    auto* grid = new QGridLayout(entry);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(2 * kSpace);
    grid->setVerticalSpacing(1);
    grid->setColumnStretch(0, 1);
    auto* title = new TextLabel(item.what, TextRole::body, item.undone ? Token::muted : Token::text);
    title->setWordWrap(true);
    title->setTextFormat(Qt::PlainText);
    grid->addWidget(title, 0, 0);
    auto* when = new TextLabel(ageText(item.at, now), TextRole::small, Token::muted);
    when->setToolTip(formatExact(item.at));
    grid->addWidget(when, 0, 1, Qt::AlignTop);
    QStringList by;
    if (!item.who.isEmpty())
        by << item.who;
    if (!item.why.isEmpty())
        by << u'“' + item.why + u'”';
    if (!by.isEmpty()) {
        auto* line = new TextLabel(by.join(u", "_s), TextRole::small, Token::muted);
        line->setWordWrap(true);
        line->setTextFormat(Qt::PlainText);
        grid->addWidget(line, 1, 0);
    }
    QPushButton* compare = nullptr;
    if (item.version > 0) {
        const bool first = item.version == 1;
        compare = new QPushButton(first ? tr("Show") : tr("Compare"));
        compare->setProperty("link", true);
        compare->setObjectName(u"compareVersion.%1"_s.arg(item.version));
        compare->setAccessibleName(first ? tr("Show the original") : tr("Compare version %1 with the one before").arg(item.version));
        compare->setToolTip(compare->accessibleName());
        connect(compare, &QPushButton::clicked, this, [this, version = item.version] {
            Q_EMIT compareRequested(version, version == 1 ? 0 : version - 1);
        });
        grid->addWidget(compare, 1, 1, Qt::AlignRight);
    }
    m_layout->insertWidget(m_layout->count() - 1, entry);
    if (compare) {
        tabAfter(m_last, compare);
        m_last = compare;
    }
}

} // namespace fuseboard::ui
