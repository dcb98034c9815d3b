// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/markseditor.h"

#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

MarksEditor::MarksEditor(QWidget* parent)
    : QWidget(parent)
    , m_note(new QPlainTextEdit)
    , m_tags(new QLineEdit)
    , m_save(new QPushButton(tr("Save note and tags")))
{
    setObjectName(u"marks"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 0);
    layout->setSpacing(6);
    m_note->setObjectName(u"rowNote"_s);
    m_note->setAccessibleName(tr("Note"));
    m_note->setToolTip(tr("What the next person should know of this row"));
    m_note->setPlaceholderText(tr("Note for whoever looks at this row next"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(3 * QFontMetrics(m_note->font()).lineSpacing() + 14);
    layout->addWidget(m_note);
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * kSpace);
    m_tags->setObjectName(u"rowTags"_s);
    m_tags->setAccessibleName(tr("Tags"));
    m_tags->setToolTip(tr("Short words, separated by blanks; tag:word finds them in the search"));
    m_tags->setPlaceholderText(tr("tags"));
    row->addWidget(m_tags, 1);
    m_save->setObjectName(u"marksSave"_s);
    m_save->setAccessibleName(m_save->text());
    row->addWidget(m_save);
    layout->addLayout(row);
    connect(m_note, &QPlainTextEdit::textChanged, this, &MarksEditor::refresh);
    connect(m_tags, &QLineEdit::textChanged, this, &MarksEditor::refresh);
    connect(m_save, &QPushButton::clicked, this, &MarksEditor::saveRequested);
    setReadOnlyBecause({});
}

void MarksEditor::show(const QString& note, const QStringList& tags)
{
    m_savedNote = note.trimmed();
    m_savedTags = tags;
    m_note->setPlainText(note);
    m_tags->setText(tags.join(u' '));
    m_tags->setCursorPosition(0);
    refresh();
}

void MarksEditor::setReadOnlyBecause(const QString& why)
{
    m_readOnlyBecause = why;
    m_note->setReadOnly(!why.isEmpty());
    m_tags->setReadOnly(!why.isEmpty());
    m_save->setToolTip(why.isEmpty() ? tr("Keep note and tags with the row; can be undone (Ctrl+Enter)") : why);
    refresh();
}

bool MarksEditor::changed() const
{
    QStringList now = tags();
    QStringList saved = m_savedTags;
    now.sort();
    saved.sort();
    return note() != m_savedNote || now != saved;
}

QString MarksEditor::note() const
{
    return m_note->toPlainText().trimmed();
}

QStringList MarksEditor::tags() const
{
    static const QRegularExpression between(u"[\\s,]+"_s);
    QStringList tags = m_tags->text().split(between, Qt::SkipEmptyParts);
    tags.removeDuplicates();
    return tags;
}

void MarksEditor::refresh()
{
    m_save->setEnabled(m_readOnlyBecause.isEmpty() && changed());
}

void MarksEditor::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (event->modifiers() & Qt::ControlModifier))
        m_save->click();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        QWidget::keyPressEvent(event);
}

} // namespace fuseboard::ui
