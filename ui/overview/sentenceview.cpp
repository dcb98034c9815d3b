// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/sentenceview.h"

#include "ui/overview/sentenceroom.h"
#include "ui/widgets/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr int kLinePercent = 122;
constexpr int kLeastWidth = 200;
constexpr int kRoomy = 300;     ///< from here on a sentence takes a line less,
constexpr int kVeryRoomy = 440; ///< and from here on another one

} // namespace

SentenceView::SentenceView(int lines, SentenceRoom& room, QWidget* parent)
    : QAbstractButton(parent)
    , m_lines(lines)
    , m_room(room)
{
    setFocusPolicy(Qt::NoFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_text.setDocumentMargin(0);
    m_text.setDefaultFont(textFont(TextRole::body));
    m_text.setUndoRedoEnabled(false);
    connect(&m_room, &SentenceRoom::grew, this, &QWidget::updateGeometry);
}

int SentenceView::roomFor(int lines) const
{
    return lines * QFontMetrics(m_text.defaultFont()).lineSpacing() * kLinePercent / 100 + 2;
}

void SentenceView::setSentence(const QString& html, const QString& plain, bool leads)
{
    if (leads != m_leads) {
        m_leads = leads;
        setFocusPolicy(leads ? Qt::StrongFocus : Qt::NoFocus);
        setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
    }
    if (const QString tip = leads ? tr("What happened, attempt by attempt (Enter)") : tr("What happens next"); tip != toolTip())
        setToolTip(tip);
    if (html == m_html)
        return;
    m_html = html;
    m_needed.first = -1;
    setText(plain); // read aloud
    setAccessibleName(plain);
    m_text.setHtml(u"<div style='line-height:%1%'>%2</div>"_s.arg(QString::number(kLinePercent), html));
    if (width() > 0 && needed(width()) > height())
        updateGeometry();
    update();
}

int SentenceView::needed(int width) const
{
    if (m_needed.first != width) {
        m_text.setTextWidth(width);
        m_needed = {width, int(std::ceil(m_text.size().height()))};
    }
    return m_needed.second;
}

size_t SentenceView::widthClass(int width) const
{
    return size_t(width >= kRoomy) + size_t(width >= kVeryRoomy);
}

int SentenceView::heightForWidth(int width) const
{
    const size_t wide = widthClass(width);
    return std::max({m_room.at(wide), roomFor(std::max(2, m_lines - int(wide))), needed(width)});
}

QSize SentenceView::sizeHint() const
{
    return {kLeastWidth, heightForWidth(std::max(kLeastWidth, width()))};
}

QSize SentenceView::minimumSizeHint() const
{
    return {80, roomFor(2)};
}

void SentenceView::paintEvent(QPaintEvent*)
{
    m_room.need(widthClass(width()), needed(width())); // as it stands, not on the way to its place
    QPainter painter(this);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = palette();
    context.palette.setColor(QPalette::Text, color(Token::text, palette()));
    context.clip = rect();
    m_text.documentLayout()->draw(&painter, context);
    if (m_leads && (hasFocus() || underMouse())) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(color(hasFocus() ? Token::accent : Token::line, palette()));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
}

void SentenceView::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void SentenceView::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void SentenceView::keyPressEvent(QKeyEvent* event)
{
    if (m_leads && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace fuseboard::ui
