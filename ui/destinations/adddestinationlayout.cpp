// SPDX-License-Identifier: GPL-3.0-or-later
// AddDestination: what its sheet is made of.
#include "ui/destinations/adddestination.h"

#include "ui/destinations/settingfield.h"
#include "ui/widgets/card.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr int kLabelWidth = 176;
constexpr int kEditorWidth = 320;
constexpr int kMostWidth = 860;

} // namespace

AddDestination::AddDestination(QWidget* parent)
    : QScrollArea(parent)
    , m_column(nullptr)
    , m_url(new QLineEdit)
    , m_preset(new QComboBox)
    , m_name(new QLineEdit)
    , m_account(new QComboBox)
    , m_accountName(new QLineEdit)
    , m_zone(new QLineEdit)
    , m_table(new QComboBox)
    , m_share(new QPushButton)
    , m_identity(new QLineEdit)
    , m_secret(new QLineEdit)
    , m_fault(new TextLabel({}, TextRole::body, Token::red))
    , m_add(new QPushButton(tr("Add destination")))
{
    setObjectName(u"addDestinationSheet"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* body = new QWidget;
    body->setObjectName(u"scrollBody"_s);
    body->setAutoFillBackground(false);
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(16, 16, 16, 16);
    m_column->setSpacing(12);
    m_column->addWidget(new TextLabel(tr("Add destination"), TextRole::title));

    Card* where = addCard(tr("Where rows go"), tr("The URL is a credential: it is kept in the secret store, shown masked, and never written to the workspace, a log or an export."));
    addLine(where, tr("Webhook URL"), m_url, u"newUrl"_s, tr("Paste it from the provider. Addresses on this machine may begin with http://."));
    m_url->setPlaceholderText(u"https://"_s);
    m_share->setObjectName(u"newShareTable"_s);
    m_share->setAccessibleName(tr("Use the table of the destination that has this URL"));
    m_share->setToolTip(tr("Both then share one table: no row goes there twice unknown to you"));
    m_share->setProperty("chip", true);
    m_share->hide();
    auto* share = new QHBoxLayout;
    share->setContentsMargins(10 + kLabelWidth + 12, 2, 0, 4);
    share->addWidget(m_share);
    share->addStretch(1);
    where->body()->addLayout(share);
    connect(m_share, &QPushButton::clicked, this, [this] {
        if (const store::Destination* other = twin())
            m_table->setCurrentIndex(m_table->findData(other->scope.id.value));
        m_table->setFocus();
    });
    for (const QString& word : {u"clay"_s, u"generic"_s})
        m_preset->addItem(choiceWord(u"preset"_s, word), word);
    addLine(where, tr("Preset"), m_preset, u"newPreset"_s, {});
    addLine(where, tr("Name"), m_name, u"newName"_s, tr("How it is called on every page."));

    Card* account = addCard(tr("Account"), tr("The workspace at the provider: its destinations share one rate and one budget."));
    addLine(account, tr("Account"), m_account, u"newAccount"_s, tr("A Clay workspace takes 10 rows a second for all its tables together."));
    addLine(account, tr("Its name"), m_accountName, u"newAccountName"_s, tr("Empty: as the destination."));
    m_newAccountLines.push_back(m_accountName->parentWidget());
    addLine(account, tr("Time zone"), m_zone, u"newZone"_s, tr("Where its day of credits begins; empty: this machine's."));
    m_newAccountLines.push_back(m_zone->parentWidget());
    QStringList zones;
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
        zones << QString::fromLatin1(id);
    auto* completer = new QCompleter(zones, m_zone);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_zone->setCompleter(completer);

    Card* table = addCard(tr("Table and identity"), tr("What makes two rows the same row. The ledger catches the second one before it costs, for life."));
    addLine(table, tr("Table"), m_table, u"newTable"_s, tr("Another webhook of a table that is here already shares its ledger."));
    addLine(table, tr("Identity columns"), m_identity, u"newIdentity"_s, tr("Separated by commas, such as email; empty: the whole row."));
    m_identity->setPlaceholderText(u"email"_s);

    Card* secret = addCard(tr("Auth header"), {});
    addLine(secret, tr("Its secret"), m_secret, u"newSecret"_s, {});
    m_secret->setEchoMode(QLineEdit::Password);

    m_fault->setObjectName(u"addFault"_s);
    m_fault->setWordWrap(true);
    m_fault->setMaximumWidth(kMostWidth);
    m_fault->hide();
    m_column->addWidget(m_fault);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    m_add->setObjectName(u"addConfirm"_s);
    m_add->setProperty("primary", true);
    m_add->setAccessibleName(m_add->text());
    m_add->setToolTip(tr("Add it; its settings open next"));
    buttons->addWidget(m_add);
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"addCancel"_s);
    cancel->setAccessibleName(tr("Cancel"));
    cancel->setToolTip(tr("Add nothing (Esc)"));
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    m_column->addLayout(buttons);
    m_column->addStretch(1);
    setWidget(body);
    viewport()->setAutoFillBackground(false);

    connect(cancel, &QPushButton::clicked, this, &AddDestination::cancelled);
    connect(m_add, &QPushButton::clicked, this, [this] { Q_EMIT addWanted(wanted()); });
    connect(m_url, &QLineEdit::textChanged, this, &AddDestination::suggest);
    m_name->installEventFilter(this);
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString& text) { m_named = !text.isEmpty(); });
    connect(m_preset, &QComboBox::activated, this, [this] { m_preferred = true; });
    connect(m_preset, &QComboBox::currentIndexChanged, this, &AddDestination::chooseAccount);
    connect(m_account, &QComboBox::activated, this, [this] { m_accountChosen = true; });
    for (QLineEdit* line : {m_name, m_accountName, m_zone, m_identity, m_secret})
        connect(line, &QLineEdit::textChanged, this, &AddDestination::judge);
    for (QComboBox* box : {m_preset, m_account, m_table}) {
        box->setFocusPolicy(Qt::StrongFocus);
        connect(box, &QComboBox::currentIndexChanged, this, &AddDestination::judge);
    }
}

Card* AddDestination::addCard(const QString& title, const QString& note)
{
    auto* card = new Card;
    card->setMaximumWidth(kMostWidth);
    card->body()->setSpacing(2);
    card->body()->addWidget(new TextLabel(title, TextRole::strong));
    if (!note.isEmpty()) {
        auto* text = new TextLabel(note, TextRole::small, Token::muted);
        text->setWordWrap(true);
        text->setContentsMargins(0, 2, 0, 6);
        card->body()->addWidget(text);
    }
    m_column->addWidget(card);
    return card;
}

void AddDestination::addLine(Card* card, const QString& title, QWidget* editor, const QString& name, const QString& hint)
{
    auto* line = new QWidget;
    auto* grid = new QGridLayout(line);
    grid->setContentsMargins(10, 3, 0, 3);
    grid->setHorizontalSpacing(12);
    auto* label = new TextLabel(title);
    label->setFixedWidth(kLabelWidth);
    label->setBuddy(editor);
    auto* note = new TextLabel(hint, TextRole::small, Token::muted);
    note->setObjectName(name + u"Note"_s);
    note->setWordWrap(true);
    editor->setObjectName(name);
    editor->setAccessibleName(title);
    editor->setToolTip(hint.isEmpty() ? title : hint);
    editor->setFixedWidth(kEditorWidth);
    grid->addWidget(label, 0, 0);
    grid->addWidget(editor, 0, 1);
    grid->addWidget(note, 0, 2);
    grid->setColumnStretch(2, 1);
    card->body()->addWidget(line);
    m_notes[editor] = {note, hint};
}

} // namespace fuseboard::ui
