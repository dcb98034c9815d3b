// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/historyview.h"

#include "ui/models/format.h"
#include "ui/models/words.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

QString operationWord(const QString& kind)
{
    if (kind == "edit"_L1)
        return HistoryView::tr("Payload edited");
    if (kind == "replay"_L1)
        return HistoryView::tr("Replayed");
    if (kind == "settle"_L1)
        return HistoryView::tr("Settled");
    if (kind == "discard"_L1)
        return HistoryView::tr("Discarded");
    if (kind == "sendAnyway"_L1)
        return HistoryView::tr("Sent anyway");
    return kind;
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
    while (m_layout->count() > 1) {
        const std::unique_ptr<QLayoutItem> item(m_layout->takeAt(0));
        delete item->widget();
    }
}

int HistoryView::entries(const store::RowDetail& detail)
{
    return int(detail.history.size()) + (detail.versions.empty() ? 0 : 1);
}

void HistoryView::show(const store::RowDetail& detail, WallTime now)
{
    clear();
    if (!detail.versions.empty()) {
        add(tr("Imported from line %1 of %2").arg(formatCount(detail.letter.line), detail.letter.batchName), {}, {},
            detail.versions.front().createdAt, now);
    }
    for (const store::HistoryEntry& entry : detail.history) {
        QString what = operationWord(entry.kind);
        for (const store::PayloadVersion& version : detail.versions) {
            if (version.operation == entry.operation && version.operation.valid())
                what = tr("Payload edited: version %1, %2").arg(version.version).arg(formatBytes(version.body.size()));
        }
        if (entry.state == "undone"_L1)
            what += tr(" (undone)");
        add(what, entry.actor, entry.reason, entry.at, now);
    }
}

void HistoryView::add(const QString& what, const QString& who, const QString& why, WallTime at, WallTime now)
{
    auto* entry = new QWidget;
    auto* grid = new QGridLayout(entry);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(2 * kSpace);
    grid->setVerticalSpacing(1);
    grid->setColumnStretch(0, 1);
    auto* title = new TextLabel(what);
    title->setWordWrap(true);
    title->setTextFormat(Qt::PlainText);
    grid->addWidget(title, 0, 0);
    auto* when = new TextLabel(ageText(at, now), TextRole::small, Token::muted);
    when->setToolTip(formatExact(at));
    grid->addWidget(when, 0, 1, Qt::AlignTop);
    QStringList by;
    if (!who.isEmpty())
        by << who;
    if (!why.isEmpty())
        by << u'“' + why + u'”';
    if (!by.isEmpty()) {
        auto* line = new TextLabel(by.join(u", "_s), TextRole::small, Token::muted);
        line->setWordWrap(true);
        line->setTextFormat(Qt::PlainText);
        grid->addWidget(line, 1, 0, 1, 2);
    }
    m_layout->insertWidget(m_layout->count() - 1, entry);
}

} // namespace fuseboard::ui
