// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/markpopover.h"

#include "core/store/rowmarks.h"
#include "ui/models/format.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr int kWidth = 380;

} // namespace

MarkPopover::MarkPopover(QWidget* page)
    : Popover(page, kWidth)
    , m_title(new TextLabel({}, TextRole::strong))
    , m_hint(new TextLabel({}, TextRole::small, Token::muted))
    , m_note(new QPlainTextEdit)
    , m_tags(new QLineEdit)
    , m_fault(new TextLabel({}, TextRole::small, Token::red))
    , m_confirm(new QPushButton)
{
    setObjectName(u"markPopover"_s);
    for (TextLabel* label : {m_title, m_hint, m_fault}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_note->setObjectName(u"noteText"_s);
    m_note->setAccessibleName(tr("Note"));
    m_note->setToolTip(tr("Ctrl+Enter writes it"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(84);
    m_tags->setObjectName(u"tagsText"_s);
    m_tags->setAccessibleName(tr("Tags"));
    m_tags->setToolTip(tr("Words; one with a minus sign before it is taken away"));
    m_tags->setPlaceholderText(tr("eu asked-ann -old"));
    m_fault->setObjectName(u"markFault"_s);
    m_confirm->setObjectName(u"markConfirm"_s);
    m_confirm->setProperty("primary", true);
    m_confirm->setAccessibleName(tr("Write"));
    m_confirm->setToolTip(tr("One operation, which can be undone"));
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"markCancel"_s);
    cancel->setAccessibleName(tr("Cancel"));
    cancel->setToolTip(tr("Leave the rows as they are (Esc)"));

    body()->addWidget(m_title);
    body()->addWidget(m_note);
    body()->addWidget(m_tags);
    body()->addWidget(m_fault);
    body()->addWidget(m_hint);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_confirm);
    body()->addLayout(row);

    connect(cancel, &QPushButton::clicked, this, &MarkPopover::dismiss);
    connect(m_confirm, &QPushButton::clicked, this, &MarkPopover::confirm);
    connect(m_tags, &QLineEdit::returnPressed, this, &MarkPopover::confirm);
    connect(m_tags, &QLineEdit::textChanged, this, &MarkPopover::check);
    connect(m_note, &QPlainTextEdit::textChanged, this, &MarkPopover::check);
}

void MarkPopover::askNote(qint64 rows, QWidget* anchor)
{
    m_asksNote = true;
    m_note->clear();
    open(tr("Note on %1 row(s)", nullptr, pluralOf(rows)).arg(formatCount(rows)),
         tr("Takes the place of the note that is there; an empty one takes it away. Ctrl+Enter writes it."), tr("Write note"), anchor);
    m_note->setFocus(Qt::PopupFocusReason);
}

void MarkPopover::offerNote(const QString& note)
{
    if (!m_asksNote || !isVisible() || !m_note->toPlainText().isEmpty())
        return;
    m_note->setPlainText(note);
    m_note->selectAll();
}

void MarkPopover::askTags(qint64 rows, QWidget* anchor)
{
    m_asksNote = false;
    m_tags->clear();
    open(tr("Tag %1 row(s)", nullptr, pluralOf(rows)).arg(formatCount(rows)),
         tr("Words to add; one with a minus sign before it is taken away."), tr("Tag"), anchor);
    m_tags->setFocus(Qt::PopupFocusReason);
}

void MarkPopover::offerTags(const QString& inUse)
{
    if (m_asksNote || !isVisible() || inUse.isEmpty())
        return;
    m_hint->setText(tr("Words to add; one with a minus sign before it is taken away. In use: %1.").arg(inUse));
    place();
}

void MarkPopover::open(const QString& title, const QString& hint, const QString& confirm, QWidget* anchor)
{
    m_title->setText(title);
    m_hint->setText(hint);
    m_confirm->setText(confirm);
    m_confirm->setAccessibleName(title);
    m_confirm->setToolTip(m_asksNote ? tr("One operation, which can be undone (Ctrl+Enter)") : tr("One operation, which can be undone (Enter)"));
    m_note->setVisible(m_asksNote);
    m_tags->setVisible(!m_asksNote);
    check();
    openAt(anchor);
}

void MarkPopover::check()
{
    QString fault;
    bool ready = true;
    if (m_asksNote) {
        if (const auto clean = store::cleanNote(m_note->toPlainText()); !clean)
            fault = clean.error().message;
    } else {
        QStringList add, remove;
        fault = readTags(add, remove);
        ready = !add.isEmpty() || !remove.isEmpty();
    }
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    m_confirm->setEnabled(fault.isEmpty() && ready);
    place();
}

QString MarkPopover::readTags(QStringList& add, QStringList& remove) const
{
    static const QRegularExpression between(u"[\\s,]+"_s);
    const QStringList words = m_tags->text().split(between, Qt::SkipEmptyParts);
    for (const QString& word : words) {
        const bool away = word.size() > 1 && word.startsWith(u'-');
        const auto clean = store::cleanTag(away ? word.mid(1) : word);
        if (!clean)
            return clean.error().message;
        QStringList& list = away ? remove : add;
        if (!list.contains(*clean))
            list.append(*clean);
    }
    return {};
}

void MarkPopover::confirm()
{
    if (!m_confirm->isEnabled())
        return;
    QStringList add, remove;
    readTags(add, remove);
    const QString note = m_note->toPlainText().trimmed();
    dismiss();
    if (m_asksNote)
        Q_EMIT noteGiven(note);
    else
        Q_EMIT tagsGiven(add, remove);
}

void MarkPopover::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (event->modifiers() & Qt::ControlModifier))
        confirm();
    else
        Popover::keyPressEvent(event);
}

} // namespace fuseboard::ui
