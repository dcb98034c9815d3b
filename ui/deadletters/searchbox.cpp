// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/searchbox.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QKeyEvent>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

SearchBox::SearchBox(QWidget* parent)
    : QLineEdit(parent)
    , m_note(new TextLabel({}, TextRole::small, Token::muted, this))
    , m_pause(new QTimer(this))
{
    setObjectName(u"search"_s);
    setAccessibleName(tr("Search dead letters"));
    setPlaceholderText(tr("Search payload and error, status:503, reason:ambiguous"));
    setToolTip(tr("Text in payload or error; status:503, reason:rejected; \"quotes\" keep words together (/)"));
    addAction(lineIcon(u"search"_s, Token::muted), QLineEdit::LeadingPosition);
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_note->setObjectName(u"searchNote"_s);
    m_note->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_pause->setSingleShot(true);
    m_pause->setInterval(200);
    connect(m_pause, &QTimer::timeout, this, [this] { Q_EMIT searchChanged(text()); });
    connect(this, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
}

void SearchBox::setResult(const QString& text)
{
    m_note->setToken(Token::muted);
    m_note->setText(text);
    place();
}

void SearchBox::setTrouble(const QString& text)
{
    m_note->setToken(Token::red);
    m_note->setText(text);
    place();
}

QString SearchBox::note() const
{
    return m_note->text();
}

void SearchBox::place()
{
    const int width = qMin(m_note->sizeHint().width(), this->width() * 3 / 4);
    m_note->setGeometry(this->width() - width - 10, 0, width, height());
    setTextMargins(0, 0, width + 12, 0);
}

void SearchBox::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    place();
}

void SearchBox::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_pause->stop();
        Q_EMIT searchChanged(text());
        Q_EMIT left();
        return;
    case Qt::Key_Down: Q_EMIT left(); return;
    case Qt::Key_Escape:
        if (text().isEmpty())
            Q_EMIT left();
        else
            clear();
        return;
    default: QLineEdit::keyPressEvent(event);
    }
}

} // namespace fuseboard::ui
