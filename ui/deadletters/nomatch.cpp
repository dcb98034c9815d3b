// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/nomatch.h"

#include "ui/models/format.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

NoMatch::NoMatch(QWidget* parent)
    : QWidget(parent)
    , m_title(new TextLabel(tr("Nothing matches"), TextRole::strong, Token::text))
    , m_why(new TextLabel({}, TextRole::body, Token::muted))
    , m_hint(new TextLabel({}, TextRole::small, Token::muted))
    , m_ways(new QVBoxLayout)
{
    setObjectName(u"noMatchPage"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(32, 0, 32, 0);
    column->setSpacing(2 * kSpace);
    column->addStretch(2);
    for (TextLabel* label : {m_title, m_why, m_hint}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        column->addWidget(label);
    }
    m_why->setObjectName(u"noMatch"_s);
    m_hint->setObjectName(u"noMatchHint"_s);
    m_ways->setSpacing(kSpace);
    column->addLayout(m_ways);
    column->addStretch(3);
}

QString NoMatch::text() const
{
    return m_why->text();
}

void NoMatch::explain(const QString& search, const FacetChoices& choices, qint64 total)
{
    QStringList asked;
    if (!search.trimmed().isEmpty())
        asked.append(u'“' + search.trimmed() + u'”');
    for (const auto& [group, choice] : choices)
        asked.append(facetTitle(group) + u": "_s + choice.word);
    const bool several = asked.size() > 1 || store::searchWords(search).size() > 1;
    m_total = total;
    m_why->setText(several ? tr("None of %1 dead letter(s) has all of this: %2.", nullptr, pluralOf(total)).arg(formatCount(total), asked.join(u", "_s))
                           : tr("None of %1 dead letter(s) has %2.", nullptr, pluralOf(total)).arg(formatCount(total), asked.join(QString())));
    m_hint->setText(tr("Looking for what would show more…"));
    for (QPushButton* button : m_buttons)
        button->hide();
}

void NoMatch::setWidenings(std::vector<Widening> widenings)
{
    m_widenings = std::move(widenings);
    m_hint->setText(m_widenings.empty() ? tr("Take the search back (Esc) to see all %1.").arg(formatCount(m_total)) : tr("This would show more:"));
    while (m_buttons.size() < m_widenings.size()) {
        auto* button = new QPushButton;
        button->setProperty("link", true);
        button->setObjectName(u"widen.%1"_s.arg(m_buttons.size()));
        const size_t i = m_buttons.size();
        connect(button, &QPushButton::clicked, this, [this, i] {
            const Widening taken = m_widenings[i];
            Q_EMIT widened(taken.search, taken.choices);
        });
        m_ways->addWidget(button, 0, Qt::AlignHCenter);
        tabAfter(m_buttons.empty() ? static_cast<QWidget*>(this) : m_buttons.back(), button);
        m_buttons.push_back(button);
    }
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setVisible(i < m_widenings.size());
        if (i >= m_widenings.size())
            continue;
        const Widening& way = m_widenings[i];
        QString without = way.without.size() > 60 ? way.without.left(59) + u'…' : way.without;
        without.replace(u'&', u"&&"_s);
        m_buttons[i]->setText(way.without.isEmpty() ? tr("Everything: %1").arg(formatRows(way.rows))
                                                    : tr("Without %1: %2").arg(without, formatRows(way.rows)));
        m_buttons[i]->setAccessibleName(m_buttons[i]->text());
        m_buttons[i]->setToolTip(tr("Take it away and show these rows"));
    }
}

} // namespace fuseboard::ui
