// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewempty.h"

#include "ui/widgets/card.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

/// For a command line: home as ~, quoted when a shell would stumble over it.
QString shellPath(const QString& folder)
{
    static const QRegularExpression kPlain(u"^[\\w./@+-]*$"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QString home = QDir::homePath() + u'/';
    if (folder.startsWith(home) && kPlain.match(folder.sliced(home.size())).hasMatch())
        return u"~/"_s + folder.sliced(home.size());
    QString quoted = folder;
    return kPlain.match(folder).hasMatch() ? folder : u'\'' + quoted.replace(u"'"_s, u"'\\''"_s) + u'\'';
}

} // namespace

OverviewEmpty::OverviewEmpty(const Services& services, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"overviewEmpty"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 0, 16, 16);
    column->setSpacing(8);
    column->addStretch(2);
    const bool readOnly = !services.engine;
    auto* headline = new TextLabel(readOnly ? tr("Live figures are where the engine runs") : tr("No destination yet"), TextRole::title);
    auto* sentence = new TextLabel(
        readOnly ? tr("This workspace is open read-only here. Batches, dead letters and reports can be looked at and exported.")
                 : tr("A destination is a webhook that rows are sent to. None of these ways to begin costs a credit."),
        TextRole::body, Token::muted);
    column->addWidget(new IconLabel(readOnly ? u"lock"_s : u"globe"_s, 32, Token::muted), 0, Qt::AlignHCenter);
    column->addWidget(headline, 0, Qt::AlignHCenter);
    column->addWidget(sentence, 0, Qt::AlignHCenter);
    if (!readOnly) {
        auto* row = new QHBoxLayout;
        row->setSpacing(14);
        row->addStretch(1);
        QPushButton* practice = addWay(row, u"sliders"_s, tr("Practise"),
                                       tr("A webhook inside Fuseboard, with dials for latency, errors and outages. Nothing leaves this machine."),
                                       {}, tr("Add the practice destination"), u"addPractice"_s);
        practice->setProperty("primary", true);
        connect(practice, &QPushButton::clicked, this, &OverviewEmpty::practiceWanted);
        addWay(row, u"terminal"_s, tr("Connect a webhook"), tr("From a terminal, while this window is closed: a workspace has one writer. URL and token are asked for and kept as secrets."),
               u"fuseboardctl destination add \"EU leads\" --preset clay --identity email --with-secret --workspace "_s
                   + shellPath(services.workspaceFolder), tr("Copy the command"), u"copyAdd"_s);
        addWay(row, u"play"_s, tr("Watch a whole run"), tr("Imports sample leads into a workspace of its own and sends them through every fault."),
               u"fuseboardctl demo"_s, tr("Copy the command"), u"copyDemo"_s);
        row->addStretch(1);
        column->addSpacing(16);
        column->addLayout(row);
    }
    column->addStretch(3);
}

QPushButton* OverviewEmpty::addWay(QHBoxLayout* row, const QString& icon, const QString& headline, const QString& text,
                                   const QString& command, const QString& action, const QString& objectName)
{
    auto* card = new Card;
    card->setFixedWidth(288);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new IconLabel(icon, 16, Token::accent));
    head->addWidget(new TextLabel(headline, TextRole::strong), 1);
    card->body()->addLayout(head);
    auto* words = new TextLabel(text, TextRole::body, Token::muted);
    words->setWordWrap(true);
    card->body()->addWidget(words);
    if (!command.isEmpty()) {
        auto* code = new TextLabel(command);
        code->setFont(fixedFont());
        code->setWordWrap(true);
        code->setTextFormat(Qt::PlainText);
        code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        card->body()->addWidget(code);
    }
    card->body()->addStretch(1);
    auto* button = new QPushButton(action);
    button->setObjectName(objectName);
    button->setAccessibleName(headline + u": "_s + action);
    button->setToolTip(command.isEmpty() ? action : command);
    if (!command.isEmpty())
        connect(button, &QPushButton::clicked, this, [command] { QGuiApplication::clipboard()->setText(command); });
    card->body()->addWidget(button, 0, Qt::AlignLeft);
    row->addWidget(card);
    return button;
}

} // namespace fuseboard::ui
