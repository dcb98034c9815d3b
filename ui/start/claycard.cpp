// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/claycard.h"

#include "ui/widgets/textlabel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

ClayCard::ClayCard(QWidget* parent)
    : WayCard(u"globe"_s, tr("Connect Clay"),
              tr("Sends rows into a Clay table through its webhook source. Connecting sends nothing and costs nothing."), parent)
    , m_note(new TextLabel({}, TextRole::small, Token::muted))
{
    addField(m_name, u"clayName"_s, tr("Name"), tr("EU leads"), tr("What the destination is called here"));
    addField(m_url, u"clayUrl"_s, tr("Webhook URL"), u"https://api.clay.com/…"_s,
             tr("In Clay: the table’s webhook source shows it. It is kept in the keychain, not in the workspace, and shown masked."));
    addField(m_token, u"clayToken"_s, tr("Auth token, if the table asks for one"), {},
             tr("Value of the header x-clay-webhook-auth. It is kept in the keychain and never shown again."));
    m_token.edit->setEchoMode(QLineEdit::Password);
    m_note->setObjectName(u"clayNote"_s);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    content()->addWidget(m_note);
    content()->addStretch(1);
    auto* button = addAction(u"connectClay"_s, tr("Connect"), tr("Make a workspace with this destination and open it (Enter)"));
    connect(button, &QPushButton::clicked, this, &ClayCard::submit);
    check();
}

void ClayCard::addField(Field& field, const QString& objectName, const QString& word, const QString& example, const QString& tip)
{
    auto* label = new TextLabel(word, TextRole::small, Token::muted);
    field.edit = new QLineEdit;
    field.edit->setObjectName(objectName);
    field.edit->setAccessibleName(word);
    field.edit->setToolTip(tip);
    field.edit->setPlaceholderText(example);
    field.trouble = new TextLabel({}, TextRole::small, Token::red);
    field.trouble->setObjectName(objectName + u"Trouble"_s);
    field.trouble->setWordWrap(true);
    field.trouble->setTextFormat(Qt::PlainText);
    field.trouble->hide();
    label->setBuddy(field.edit);
    content()->addWidget(label);
    content()->addWidget(field.edit);
    content()->addWidget(field.trouble);
    connect(field.edit, &QLineEdit::textChanged, this, &ClayCard::check);
    connect(field.edit, &QLineEdit::returnPressed, this, &ClayCard::submit);
    connect(field.edit, &QLineEdit::editingFinished, this, [this, &field] {
        field.left = field.left || !field.edit->text().isEmpty();
        check();
    });
}

ClayConnection ClayCard::connection() const
{
    return {m_name.edit->text().trimmed(), m_url.edit->text().trimmed(), m_token.edit->text()};
}

void ClayCard::setFolder(const std::function<QString(const QString&)>& folderFor)
{
    m_folderFor = folderFor;
    check();
}

void ClayCard::check()
{
    const ClayConnection now = connection();
    const ClayTroubles troubles = troublesOf(now);
    const auto say = [](const Field& field, const QString& trouble) {
        const QString said = field.left ? trouble : QString();
        field.trouble->setText(said.isEmpty() ? said : u"✕ "_s + said);
        field.trouble->setVisible(!said.isEmpty());
        field.edit->setAccessibleDescription(said);
    };
    say(m_name, troubles.name);
    say(m_url, troubles.url);
    say(m_token, troubles.token);
    QStringList notes;
    if (const QString note = noteOn(now); !note.isEmpty())
        notes << note;
    if (m_folderFor && !now.name.isEmpty())
        notes << tr("Workspace: %1").arg(m_folderFor(now.name));
    m_note->setText(notes.join(u'\n'));
}

void ClayCard::submit()
{
    m_name.left = m_url.left = m_token.left = true;
    check();
    const ClayConnection now = connection();
    const ClayTroubles troubles = troublesOf(now);
    if (troubles.none()) {
        Q_EMIT submitted(now);
        return;
    }
    const Field& first = !troubles.name.isEmpty() ? m_name : !troubles.url.isEmpty() ? m_url : m_token;
    first.edit->setFocus(Qt::OtherFocusReason);
}

} // namespace fuseboard::ui
