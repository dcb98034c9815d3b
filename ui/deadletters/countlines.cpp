// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/countlines.h"

#include "ui/models/format.h"
#include "ui/widgets/figurelabel.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

CountLines::CountLines(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(2 * kSpace);
    m_grid->setVerticalSpacing(3);
    m_grid->setColumnStretch(1, 1);
}

void CountLines::show(const std::vector<store::EditLine>& lines)
{
    m_shown = lines;
    while (m_lines.size() < lines.size()) {
        const int row = int(m_lines.size());
        Line line{new FigureLabel(TextRole::strong), new TextLabel({}, TextRole::body)};
        line.rows->setAlignment(Qt::AlignRight | Qt::AlignTop);
        line.what->setWordWrap(true);
        line.what->setTextFormat(Qt::PlainText);
        m_grid->addWidget(line.rows, row, 0, Qt::AlignRight | Qt::AlignTop);
        m_grid->addWidget(line.what, row, 1);
        m_lines.push_back(line);
    }
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const bool used = i < lines.size();
        m_lines[i].rows->setVisible(used);
        m_lines[i].what->setVisible(used);
        if (!used)
            continue;
        const bool left = lines[i].kind == store::EditLine::Kind::left;
        m_lines[i].rows->setText(formatCount(lines[i].rows));
        m_lines[i].rows->setToken(left ? Token::red : Token::text);
        m_lines[i].what->setText(lines[i].what);
        m_lines[i].what->setToken(lines[i].kind == store::EditLine::Kind::unchanged ? Token::muted : Token::text);
    }
    setAccessibleDescription(text());
}

QString CountLines::text() const
{
    QStringList out;
    for (const store::EditLine& line : m_shown)
        out.append(formatCount(line.rows) + u' ' + line.what);
    return out.join(u'\n');
}

} // namespace fuseboard::ui
