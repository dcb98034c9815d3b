// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/liststrip.h"

#include "ui/models/format.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

ListStrip::ListStrip(QWidget* parent)
    : QWidget(parent)
    , m_text(new TextLabel({}, TextRole::small, Token::muted))
    , m_selectAll(new QPushButton)
    , m_new(new QPushButton)
{
    setFixedHeight(32);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 8, 0);
    row->setSpacing(2 * kSpace);
    m_text->setObjectName(u"selectionText"_s);
    row->addWidget(m_text);
    m_selectAll->setProperty("link", true);
    m_selectAll->setObjectName(u"selectAllMatching"_s);
    m_selectAll->setToolTip(tr("Select every row that matches, also those out of sight (Ctrl+A)"));
    row->addWidget(m_selectAll);
    row->addStretch(1);
    m_new->setProperty("link", true);
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

void ListStrip::setCounts(qint64 selected, qint64 matching)
{
    m_selected = selected;
    m_matching = matching;
    refresh();
}

void ListStrip::setMore(qint64 rows)
{
    m_new->setVisible(rows != 0);
    m_new->setText(rows > 0 ? tr("%1 new, show").arg(formatCount(rows)) : tr("%1 gone, show").arg(formatCount(-rows)));
    m_new->setAccessibleName(m_new->text());
}

void ListStrip::notice(const QString& text)
{
    m_notice = text;
    m_over.start();
    refresh();
}

void ListStrip::refresh()
{
    m_text->setText(!m_notice.isEmpty() ? m_notice
                    : m_selected > 1    ? tr("%1 selected").arg(formatCount(m_selected))
                                        : tr("%1 rows").arg(formatCount(m_matching)));
    m_text->setToken(m_notice.isEmpty() ? Token::muted : Token::text);
    m_selectAll->setText(tr("Select all %1 matching").arg(formatCount(m_matching)));
    m_selectAll->setAccessibleName(m_selectAll->text());
    m_selectAll->setVisible(m_matching > 1 && m_selected < m_matching);
}

} // namespace fuseboard::ui
