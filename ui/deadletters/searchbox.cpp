// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/searchbox.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>
#include <QTimeZone>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {
constexpr int kSearchAfterMs = 200;
constexpr int kSuggestAfterMs = 70;
constexpr int kTyped = 150;      ///< room for what is typed, with the glass before it
constexpr int kBelowWidth = 280; ///< what opens below the box is at least this wide
} // namespace

SearchBox::SearchBox(QWidget* parent)
    : QLineEdit(parent)
    , m_note(new TextLabel({}, TextRole::small, Token::muted, this))
    , m_faultBox(new QFrame(this))
    , m_faultText(new TextLabel({}, TextRole::body, Token::text, m_faultBox))
    , m_suggestions(new SuggestionList(this))
    , m_pause(new QTimer(this))
    , m_ask(new QTimer(this))
{
    setObjectName(u"search"_s);
    setAccessibleName(tr("Search dead letters"));
    setPlaceholderText(tr("Search payload and error, domain:acme.com, status:5xx, -test"));
    setToolTip(tr("Words in payload or error, field:value, status:503, reason:rejected, after:2h; \"quotes\" keep words together, "
                  "- leaves out; Ctrl+Space offers what fits (/)"));
    addAction(lineIcon(u"search"_s, Token::muted), QLineEdit::LeadingPosition);
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_note->setObjectName(u"searchNote"_s);
    m_note->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_faultBox->setObjectName(u"searchFaultBox"_s);
    m_faultBox->hide();
    auto* faultLayout = new QHBoxLayout(m_faultBox);
    faultLayout->setContentsMargins(12, 8, 12, 8);
    m_faultText->setObjectName(u"searchFault"_s);
    m_faultText->setWordWrap(true);
    faultLayout->addWidget(m_faultText);
    m_suggestions->hide();
    connect(m_suggestions, &SuggestionList::picked, this, &SearchBox::accept);
    m_pause->setSingleShot(true);
    m_pause->setInterval(kSearchAfterMs);
    connect(m_pause, &QTimer::timeout, this, &SearchBox::search);
    m_ask->setSingleShot(true);
    m_ask->setInterval(kSuggestAfterMs);
    connect(m_ask, &QTimer::timeout, this, [this] { Q_EMIT completionWanted(text(), cursorPosition(), false); });
    connect(this, &QLineEdit::textChanged, this, &SearchBox::onTextChanged);
    connect(this, &QLineEdit::textEdited, m_ask, qOverload<>(&QTimer::start));
}

SearchBox::~SearchBox()
{
    // They may hang in the window by now, which outlives the page.
    delete m_faultBox;
    delete m_suggestions;
}

void SearchBox::setResult(const QString& text)
{
    m_result = text;
    place();
}

QString SearchBox::note() const
{
    return m_note->text();
}

void SearchBox::onTextChanged()
{
    // What is wrong does not depend on the time.
    m_fault = store::parseSearch(text(), {}, QTimeZone::utc()).fault;
    if (!m_fault)
        closeFault();
    if (text().isEmpty())
        m_suggestions->hide();
    m_pause->start();
    place();
    update();
}

void SearchBox::search()
{
    m_pause->stop();
    if (!m_fault)
        Q_EMIT searchChanged(text());
    else if (!suggesting())
        sayFault();
}

void SearchBox::putText(const QString& typed)
{
    setText(typed);
    m_pause->stop();
    m_ask->stop();
    m_suggestions->hide();
}

void SearchBox::putSearch(const QString& typed)
{
    putText(typed);
    search();
}

void SearchBox::sayFault()
{
    m_faultText->setText(m_fault->message);
    setAccessibleDescription(m_fault->message);
    placeBelow(m_faultBox, faultHeight());
    m_faultBox->show();
    m_faultBox->raise();
    place();
}

int SearchBox::faultHeight() const
{
    return m_faultBox->layout()->heightForWidth(std::max(width(), kBelowWidth));
}

void SearchBox::closeFault()
{
    m_faultBox->hide();
    setAccessibleDescription({});
}

void SearchBox::place()
{
    m_note->setToken(m_fault ? Token::red : Token::muted);
    m_note->setText(m_fault ? tr("not searched") : m_result);
    // What is typed comes first; the count is under the list, too.
    const int width = m_note->sizeHint().width();
    const bool room = width + kTyped <= this->width();
    m_note->setVisible(room);
    m_note->setGeometry(this->width() - width - 10, 0, width, height());
    setTextMargins(0, 0, room ? width + 12 : 0, 0);
}

void SearchBox::placeBelow(QWidget* widget, int height)
{
    if (widget->parentWidget() != window())
        widget->setParent(window());
    const QPoint corner = mapTo(window(), QPoint(0, this->height() + 4));
    const int width = std::min(std::max(this->width(), kBelowWidth), window()->width() - corner.x() - 8);
    widget->setGeometry(corner.x(), corner.y(), width, height);
}

void SearchBox::suggest(const QString& typed, int cursor, const store::SearchCompletion& completion)
{
    if (typed != text() || cursor != cursorPosition() || !hasFocus())
        return;
    m_completion = completion;
    m_suggestions->setSuggestions(completion.suggestions);
    if (completion.suggestions.empty()) {
        m_suggestions->hide();
        if (m_fault && !m_pause->isActive())
            sayFault();
        return;
    }
    closeFault();
    placeBelow(m_suggestions, m_suggestions->wantedHeight());
    m_suggestions->show();
    m_suggestions->raise();
}

bool SearchBox::suggesting() const
{
    return m_suggestions->isVisible();
}

void SearchBox::accept(int suggestion)
{
    const store::Suggestion taken = m_completion.suggestions[size_t(suggestion)];
    m_suggestions->hide();
    const bool atEnd = m_completion.to >= text().size();
    setSelection(m_completion.from, m_completion.to - m_completion.from);
    insert(taken.text + (taken.goesOn || !atEnd ? QString() : u" "_s));
    setFocus();
    if (taken.goesOn) {
        m_ask->start();
    } else {
        m_ask->stop();
        search();
    }
}

bool SearchBox::suggestionKey(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Down: m_suggestions->step(1); return true;
    case Qt::Key_Up: m_suggestions->step(-1); return true;
    case Qt::Key_Escape:
        m_suggestions->hide();
        if (m_fault)
            sayFault();
        return true;
    case Qt::Key_Tab:
        accept(std::max(0, m_suggestions->chosen()));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_suggestions->chosen() < 0)
            return false;
        accept(m_suggestions->chosen());
        return true;
    default: return false;
    }
}

bool SearchBox::event(QEvent* event)
{
    // Tab would move the focus before keyPressEvent() sees it.
    if (event->type() == QEvent::KeyPress && suggesting()) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Tab && !key->modifiers())
            return suggestionKey(key);
    }
    return QLineEdit::event(event);
}

void SearchBox::keyPressEvent(QKeyEvent* event)
{
    if (suggesting() && suggestionKey(event))
        return;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_ask->stop();
        m_suggestions->hide();
        search();
        if (!m_fault)
            Q_EMIT left();
        return;
    case Qt::Key_Down: Q_EMIT left(); return;
    case Qt::Key_Space:
        if (event->modifiers() & Qt::ControlModifier) {
            Q_EMIT completionWanted(text(), cursorPosition(), true);
            return;
        }
        break;
    case Qt::Key_Escape:
        if (text().isEmpty())
            Q_EMIT left();
        else
            clear();
        return;
    default: break;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchBox::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (!m_fault)
        return;
    const QString shown = text();
    QTextLayout layout(shown, font());
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    const auto x = [&](int position) {
        return cursorRect().center().x() + line.cursorToX(position) - line.cursorToX(cursorPosition());
    };
    const int from = std::min(m_fault->position, int(shown.size()));
    const int to = std::min(m_fault->position + m_fault->length, int(shown.size()));
    const auto [left, right] = std::minmax({x(from), x(to)});
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetrics metrics(font());
    const qreal y = (height() + metrics.height()) / 2.0 - metrics.descent() + 3;
    painter.setClipRect(rect().adjusted(24, 0, -m_note->width() - 16, 0));
    painter.setPen(QPen(color(Token::red, palette()), 1.4));
    QPainterPath wave(QPointF(left, y));
    constexpr qreal kStep = 2.5;
    bool up = true;
    for (qreal at = left + kStep; at < std::max(right, left + 8); at += kStep, up = !up)
        wave.lineTo(at, up ? y - 1.5 : y + 1.5);
    painter.drawPath(wave);
}

void SearchBox::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    place();
    placeAllBelow();
}

void SearchBox::moveEvent(QMoveEvent* event)
{
    QLineEdit::moveEvent(event);
    placeAllBelow();
}

void SearchBox::placeAllBelow()
{
    for (QWidget* below : {static_cast<QWidget*>(m_faultBox), static_cast<QWidget*>(m_suggestions)}) {
        if (below && below->isVisible())
            placeBelow(below, below == m_faultBox ? faultHeight() : below->height());
    }
}

void SearchBox::hideEvent(QHideEvent* event)
{
    for (QWidget* below : {static_cast<QWidget*>(m_faultBox), static_cast<QWidget*>(m_suggestions)}) {
        if (below)
            below->hide();
    }
    QLineEdit::hideEvent(event);
}

void SearchBox::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    m_suggestions->hide();
    if (m_fault && isVisible() && event->reason() != Qt::ActiveWindowFocusReason)
        sayFault();
}

} // namespace fuseboard::ui
