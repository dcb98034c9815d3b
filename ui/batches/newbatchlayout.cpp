// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batches/newbatch.h"

#include "ui/batches/censuscard.h"
#include "ui/models/columnmodel.h"
#include "ui/models/faultmodel.h"
#include "ui/models/previewmodel.h"
#include "ui/models/services.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/rowtable.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

void paintTick(QPainter& painter, const QRect& cell, bool checked, bool locked, const QPalette& palette)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box(cell.left() + 8, cell.center().y() - 7, 15, 15);
    const Token ink = locked ? Token::grey : Token::accent;
    painter.setPen(color(checked ? ink : Token::grey, palette));
    painter.setBrush(checked ? color(ink, palette) : color(Token::panel, palette));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    if (checked)
        paintIcon(painter, box.adjusted(2, 2, -2, -2), u"check"_s, color(Token::onAccent, palette));
}

} // namespace

NewBatch::NewBatch(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_channel(u"newbatch.%1"_s.arg(quintptr(this)))
    , m_columns(new ColumnModel(this))
    , m_rows(new PreviewModel(this))
    , m_faults(new FaultModel(this))
    , m_facts(new ElidedLabel({}, TextRole::body, Token::muted))
    , m_banner(new Banner)
    , m_destination(new QComboBox)
    , m_columnTable(new RowTable)
    , m_identityNote(new TextLabel({}, TextRole::small, Token::muted))
    , m_payload(new QPlainTextEdit)
    , m_payloadSize(new TextLabel({}, TextRole::small, Token::muted))
    , m_headers(new TextLabel({}, TextRole::small, Token::muted))
    , m_tabs(new QTabBar)
    , m_tables(new QStackedWidget)
    , m_rowTable(new RowTable)
    , m_faultTable(new RowTable)
    , m_censusCard(new CensusCard)
    , m_note(new TextLabel({}, TextRole::body, Token::muted))
    , m_cancel(new QPushButton(tr("Close")))
    , m_submit(new QPushButton(tr("Submit")))
{
    setObjectName(u"newBatch"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(12);
    layout->addWidget(buildHead());
    m_banner->setObjectName(u"newBatchTrouble"_s);
    m_banner->hide();
    layout->addWidget(m_banner);
    auto* top = new QHBoxLayout;
    top->setSpacing(14);
    top->addWidget(buildColumns(), 11);
    top->addWidget(buildPayload(), 9);
    layout->addLayout(top, 10);
    layout->addWidget(buildRows(), 8);
    layout->addWidget(m_censusCard);
    layout->addWidget(buildFoot());

    connect(m_destination, &QComboBox::currentIndexChanged, this, &NewBatch::showTarget);
    connect(m_columns, &ColumnModel::identityChanged, this, &NewBatch::count);
    connect(m_cancel, &QPushButton::clicked, this, &NewBatch::closed);
    connect(m_submit, &QPushButton::clicked, this, &NewBatch::submit);
}

QWidget* NewBatch::buildHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(new TextLabel(tr("New batch"), TextRole::title));
    m_facts->setObjectName(u"fileFacts"_s);
    row->addWidget(m_facts, 1);
    row->addWidget(new TextLabel(tr("to"), TextRole::body, Token::muted));
    m_destination->setObjectName(u"newBatchDestination"_s);
    m_destination->setAccessibleName(tr("Destination"));
    m_destination->setToolTip(tr("Where the rows are sent (Alt+Down opens the list)"));
    m_destination->setMinimumWidth(190);
    row->addWidget(m_destination);
    return head;
}

QWidget* NewBatch::buildColumns()
{
    auto* card = new Card;
    card->body()->addWidget(new TextLabel(tr("Columns"), TextRole::strong));
    m_columnTable->setObjectName(u"columns"_s);
    m_columnTable->setAccessibleName(tr("Columns of the file"));
    m_columnTable->setFrameShape(QFrame::NoFrame);
    m_columnTable->setModel(m_columns);
    m_columnTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_columnTable->setColumnWidths({72, 150, 150, 0}, 90);
    m_columnTable->rows()->setFixedColumn(2);
    m_columnTable->rows()->setInk([](const QModelIndex& index) { return index.column() == 3 ? Token::muted : Token::text; });
    m_columnTable->rows()->setPainter(0, [this](QPainter& painter, const QRect& cell, const QModelIndex& index, const QPalette& palette) {
        paintTick(painter, cell, index.data(Qt::CheckStateRole).toInt() == Qt::Checked, m_columns->locked(), palette);
    });
    connect(m_columnTable, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == 0)
            m_columns->toggle(index.row());
    });
    auto* space = new QShortcut(Qt::Key_Space, m_columnTable, nullptr, nullptr, Qt::WidgetShortcut);
    connect(space, &QShortcut::activated, this, [this] { m_columns->toggle(m_columnTable->currentIndex().row()); });
    card->body()->addWidget(m_columnTable, 1);
    m_identityNote->setWordWrap(true);
    m_identityNote->setObjectName(u"identityNote"_s);
    card->body()->addWidget(m_identityNote);
    return card;
}

QWidget* NewBatch::buildPayload()
{
    auto* card = new Card;
    auto* head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("What is sent for row 1"), TextRole::strong));
    head->addStretch(1);
    head->addWidget(m_payloadSize);
    card->body()->addLayout(head);
    m_payload->setObjectName(u"firstPayload"_s);
    m_payload->setAccessibleName(tr("Payload of the first row"));
    m_payload->setToolTip(tr("The JSON body exactly as it goes out, laid out for reading"));
    m_payload->setReadOnly(true);
    m_payload->setFrameShape(QFrame::NoFrame);
    m_payload->setStyleSheet(u"border: none;"_s);
    m_payload->setFont(fixedFont());
    m_payload->document()->setDocumentMargin(0);
    m_payload->setTabChangesFocus(true);
    m_payload->setMinimumHeight(60);
    card->body()->addWidget(m_payload, 1);
    m_headers->setTextFormat(Qt::PlainText);
    m_headers->setWordWrap(true);
    card->body()->addWidget(m_headers);
    return card;
}

QWidget* NewBatch::buildRows()
{
    auto* card = new Card;
    card->body()->setContentsMargins(8, 4, 8, 8);
    card->body()->setSpacing(2);
    m_tabs->setObjectName(u"previewTabs"_s);
    m_tabs->setAccessibleName(tr("Rows of the file"));
    m_tabs->setToolTip(tr("Rows as they are read, and lines that cannot be (Left, Right)"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Rows"));
    m_tabs->addTab(tr("Unreadable lines"));
    card->body()->addWidget(m_tabs);
    m_rowTable->setObjectName(u"previewRows"_s);
    m_rowTable->setAccessibleName(tr("First rows of the file"));
    m_rowTable->setModel(m_rows);
    m_rowTable->horizontalHeader()->setStretchLastSection(true);
    m_rowTable->rows()->setInk([](const QModelIndex& index) { return index.column() == 0 ? Token::muted : Token::text; });
    m_faultTable->setObjectName(u"previewFaults"_s);
    m_faultTable->setAccessibleName(tr("Lines that cannot be read"));
    m_faultTable->setModel(m_faults);
    m_faultTable->setColumnWidths({70, 70, 320, 0}, 160);
    m_faultTable->rows()->setFixedColumn(3);
    m_faultTable->rows()->setInk([](const QModelIndex& index) {
        return index.column() == 3 ? Token::muted : index.column() == 2 ? Token::amber : Token::text;
    });
    for (RowTable* table : {m_rowTable, m_faultTable}) {
        table->setFrameShape(QFrame::NoFrame);
        table->setMinimumHeight(90);
        m_tables->addWidget(table);
    }
    card->body()->addWidget(m_tables, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_tables, &QStackedWidget::setCurrentIndex);
    return card;
}

QWidget* NewBatch::buildFoot()
{
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    m_note->setObjectName(u"newBatchNote"_s);
    m_note->setWordWrap(true);
    row->addWidget(m_note, 1);
    m_cancel->setObjectName(u"newBatchClose"_s);
    m_cancel->setAccessibleName(tr("Close without importing"));
    m_cancel->setToolTip(tr("Back to the batches; nothing is imported (Esc)"));
    row->addWidget(m_cancel);
    m_submit->setObjectName(u"newBatchSubmit"_s);
    m_submit->setProperty("primary", true);
    row->addWidget(m_submit);
    return foot;
}

} // namespace fuseboard::ui
