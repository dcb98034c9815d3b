// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/facetrow.h"

#include "ui/widgets/figures.h"
#include "ui/widgets/theme.h"

#include <QPainter>

#include <cmath>
#include <utility>

namespace fuseboard::ui {

namespace {
constexpr int kMargin = 8;
}

FacetRow::FacetRow(QWidget* parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred); // fixed, it would stay one line high
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::StrongFocus);
}

void FacetRow::setValue(const QString& key, const QString& word, const QString& count, int differsAt)
{
    const bool same = word == m_word && count == m_count && differsAt == m_differsAt;
    m_key = key;
    m_word = word;
    m_count = count;
    m_differsAt = differsAt;
    setAccessibleName(count.isEmpty() || m_counting ? word : tr("%1, %2").arg(word, count));
    if (!same) {
        m_lines.clear();
        updateGeometry(); // it may need a line more
    }
    update();
}

void FacetRow::setCounting(bool counting)
{
    if (std::exchange(m_counting, counting) != counting)
        setValue(m_key, m_word, m_count, m_differsAt);
}

QString FacetRow::shownCount() const
{
    return m_counting && !m_count.isEmpty() ? QStringLiteral("…") : m_count;
}

QStringList FacetRow::linesAt(int width) const
{
    constexpr size_t kWidths = 8;
    if (const auto known = m_lines.find(width); known != m_lines.end())
        return known->second;
    if (m_lines.size() >= kWidths)
        m_lines.clear();
    return m_lines.emplace(width, brokenAt(width)).first->second;
}

void FacetRow::changeEvent(QEvent* event)
{
    m_lines.clear(); // in another font
    QAbstractButton::changeEvent(event);
}

QStringList FacetRow::brokenAt(int width) const
{
    const QFont font = textFont(TextRole::body);
    const QFontMetrics metrics(font);
    const int second = width - 2 * kMargin;
    const int first = second - int(std::ceil(figuresWidth(font, m_count))) - 8;
    const auto fits = [&](const QString& text, int room) { return metrics.horizontalAdvance(text) <= room; };
    if (fits(m_word, first))
        return {m_word};
    // As many words as there is room for; one that is longer than the line is broken.
    qsizetype end = 0;
    for (qsizetype next = m_word.indexOf(u' '); next > 0 && fits(m_word.first(next), first); next = m_word.indexOf(u' ', next + 1))
        end = next;
    if (end == 0) {
        end = 1;
        while (end < m_word.size() && fits(m_word.first(end + 1), first))
            ++end;
    }
    const QString head = m_word.first(end).trimmed();
    const QString rest = m_word.sliced(end).trimmed();
    if (fits(rest, second))
        return {head, rest};
    if (m_differsAt <= m_word.size() - rest.size()) // the second line begins before it, or with it
        return {head, metrics.elidedText(rest, Qt::ElideRight, second)};
    const QString difference = u'…' + m_word.sliced(m_differsAt);
    return {head, fits(difference, second) ? metrics.elidedText(rest, Qt::ElideLeft, second) : metrics.elidedText(difference, Qt::ElideRight, second)};
}

int FacetRow::heightForWidth(int width) const
{
    return linesAt(width).size() > 1 ? kLine + kSecond : kLine;
}

void FacetRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ground = color(Token::window, palette());
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isChecked() || underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(color(Token::accent, palette())) : QPen(Qt::NoPen));
        painter.setBrush(isChecked()      ? color(Token::selection, palette())
                         : underMouse() ? blend(color(Token::accent, palette()), ground, 0.08)
                                        : ground);
        painter.drawRoundedRect(box, kControlRadius - 1, kControlRadius - 1);
    }
    const QFont font = textFont(TextRole::body);
    QRect line = rect().adjusted(kMargin, 0, -kMargin, 0);
    line.setHeight(kLine);
    painter.setPen(color(isChecked() ? Token::text : Token::muted, palette()));
    drawFigures(painter, line, Qt::AlignRight | Qt::AlignVCenter, font, shownCount());
    painter.setPen(color(m_counting ? Token::muted : Token::text, palette()));
    painter.setFont(font);
    for (const QString& shown : linesAt(width())) {
        painter.drawText(line, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::AlignAbsolute | Qt::TextSingleLine), shown);
        line.translate(0, kSecond);
    }
}

} // namespace fuseboard::ui
