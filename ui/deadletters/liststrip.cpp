// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/liststrip.h"

#include "ui/models/format.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/notice.h"

#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr int kLeastText = 44;

} // namespace

ListStrip::ListStrip(QWidget* parent)
    : QWidget(parent)
    , m_text(new ElidedLabel({}, TextRole::small, Token::muted))
    , m_selectAll(new QPushButton)
    , m_new(new QPushButton)
    , m_order(new QPushButton)
{
    setObjectName(QString::fromLatin1(Notice::kStaysInSight));
    setFixedHeight(32);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 0, 4, 0);
    row->setSpacing(kSpace);
    m_text->setObjectName(u"selectionText"_s);
    row->addWidget(m_text);
    m_selectAll->setProperty("link", true);
    m_selectAll->setObjectName(u"selectAllMatching"_s);
    m_selectAll->setToolTip(tr("Select every row that matches, also those out of sight (Ctrl+A)"));
    row->addWidget(m_selectAll);
    row->addStretch(1);
    m_order->setProperty("link", true);
    m_order->setObjectName(u"listOrder"_s);
    m_order->setToolTip(tr("Sort the list, and choose its columns (a click on the head of a column sorts, too)"));
    row->addWidget(m_order);
    m_new->setProperty("pill", true);
    m_new->setObjectName(u"showNew"_s);
    m_new->setToolTip(tr("The list stands still while you read; this shows it as it is now"));
    m_new->hide();
    row->addWidget(m_new);
    connect(m_selectAll, &QPushButton::clicked, this, &ListStrip::selectAllClicked);
    connect(m_new, &QPushButton::clicked, this, &ListStrip::showNewClicked);
    m_over.setSingleShot(true);
    m_over.setInterval(8'000);
    connect(&m_over, &QTimer::timeout, this, [this] {
        m_notice.clear();
        refresh();
    });
}

/// A click on the head of a column sorts, too: where there is little room, that has to do.
void ListStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeOrder();
}

QSize ListStrip::minimumSizeHint() const
{
    QSize least = QWidget::minimumSizeHint();
    if (!m_order->isHidden())
        least.rwidth() -= m_order->sizeHint().width() + kSpace;
    return least;
}

void ListStrip::placeOrder()
{
    int others = layout()->contentsMargins().left() + layout()->contentsMargins().right() + m_order->sizeHint().width() + kLeastText;
    for (const QPushButton* button : {m_selectAll, m_new}) {
        if (!button->isHidden())
            others += button->sizeHint().width() + kSpace;
    }
    if (const bool room = others <= width(); room == m_order->isHidden())
        m_order->setVisible(room);
}

void ListStrip::setCounts(qint64 selected, qint64 matching, bool apart)
{
    m_apart = apart;
    m_selected = selected;
    m_matching = matching;
    refresh();
}

void ListStrip::setMore(qint64 came, qint64 gone)
{
    m_new->setVisible(came > 0 || gone > 0);
    m_new->setText(came > 0 ? tr("%1 new").arg(formatCount(came)) : tr("%1 gone").arg(formatCount(gone)));
    m_new->setAccessibleName(came > 0 ? tr("%1 new, show them").arg(formatCount(came)) : tr("%1 gone, show the list as it is").arg(formatCount(gone)));
}

void ListStrip::setCounting(bool counting)
{
    m_counting = counting;
    refresh();
}

void ListStrip::setSelectAllDue(bool due)
{
    m_selectAllDue = due;
    refresh();
}

void ListStrip::setOrder(const QString& text)
{
    m_order->setText(text);
    m_order->setAccessibleName(tr("Order: %1").arg(text));
}

void ListStrip::notice(const QString& text)
{
    m_notice = text;
    m_over.start();
    refresh();
}

void ListStrip::forget(const QString& notice)
{
    if (notice.isEmpty() || m_notice != notice)
        return;
    m_notice.clear();
    refresh();
}

void ListStrip::refresh()
{
    m_text->setText(!m_notice.isEmpty() ? m_notice
                    : m_selected > 1 || m_apart ? tr("%1 selected").arg(formatCount(m_selected))
                    : m_selectAllDue    ? tr("counting, to select all…")
                    : m_counting        ? tr("counting…")
                                        : formatRows(m_matching));
    m_text->setToken(m_notice.isEmpty() ? Token::muted : Token::text);
    m_selectAll->setText(tr("Select all %1 matching").arg(formatCount(m_matching)));
    m_selectAll->setAccessibleName(m_selectAll->text());
    m_selectAll->setVisible(m_matching > 1 && m_selected < m_matching && !m_counting);
    placeOrder();
}

} // namespace fuseboard::ui
