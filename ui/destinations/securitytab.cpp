// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/destinations/securitytab.h"

#include "ui/widgets/card.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

SecurityTab::SecurityTab(SettingsDraft& settings, QWidget* parent)
    : SettingsForm(settings, u"securityTab"_s, parent)
{
    Card* auth = addCard(tr("Auth header"), tr("A secret that the webhook asks for, sent with every request. Clay: x-clay-webhook-auth."));
    addFields(auth, Record::destination, {"secretHeader"});
    m_auth = addSecret(auth, tr("Its secret"), u"authSecret"_s, engine::SecretKind::auth);
    Card* sign = addCard(tr("Signature"), tr("Standard Webhooks: an HMAC over id, time stamp and body, so that the receiver knows who sends and that nothing was changed."));
    addFields(sign, Record::destination, {"sign"});
    m_signing = addSecret(sign, tr("Signing secret"), u"signingSecret"_s, engine::SecretKind::signing);
    addFields(sign, Record::destination, {"eventType", "eventTypeField"});
    addFields(addCard(tr("Keys"), tr("By which a receiver or a table tells a row that comes again.")), Record::destination,
              {"sendIdempotencyKey", "keyForm", "submissionKeyField", "sendAttemptHeader"});
    addFields(addCard(tr("Headers")), Record::destination, {"headers"});
}

SecurityTab::Line SecurityTab::addSecret(Card* card, const QString& title, const QString& name, engine::SecretKind kind)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(10, 4, 0, 4);
    row->setSpacing(12);
    auto* label = new TextLabel(title);
    label->setFixedWidth(176);
    row->addWidget(label);
    Line line{new TextLabel({}, TextRole::body, Token::muted), new QPushButton(tr("Set secret…"))};
    line.text->setObjectName(name + u"State"_s);
    line.text->setWordWrap(true);
    row->addWidget(line.text, 1);
    line.set->setObjectName(name);
    line.set->setAccessibleName(tr("Set: %1").arg(title));
    row->addWidget(line.set);
    connect(line.set, &QPushButton::clicked, this, [this, kind, anchor = line.set] { Q_EMIT secretWanted(kind, anchor); });
    card->body()->addLayout(row);
    return line;
}

void SecurityTab::say(const Line& line, bool there, bool needed, const QString& unused) const
{
    const auto& facts = draft().secrets();
    line.set->setText(there ? tr("Replace secret…") : tr("Set secret…"));
    line.set->setEnabled(m_why.isEmpty() && unused.isEmpty());
    line.set->setToolTip(!m_why.isEmpty() ? m_why : unused.isEmpty() ? tr("It goes into the secret store and is never shown again") : unused);
    line.text->setToken(facts && !there && needed ? Token::amber : Token::muted);
    if (!unused.isEmpty())
        line.text->setText(unused);
    else if (!facts)
        line.text->setText(tr("…"));
    else if (facts->trouble)
        line.text->setText(tr("The secret store does not answer: %1").arg(facts->trouble->message));
    else if (there)
        line.text->setText(facts->lasting ? tr("\u2022\u2022\u2022\u2022 in the secret store (%1)").arg(facts->where)
                                          : tr("\u2022\u2022\u2022\u2022 for %1").arg(facts->where));
    else
        line.text->setText(tr("none stored"));
}

void SecurityTab::refresh()
{
    SettingsForm::refresh();
    if (!draft().isLoaded())
        return;
    const auto& facts = draft().secrets();
    const store::DestinationPolicy& now = draft().destination().policy;
    say(m_auth, facts && facts->hasAuth, !now.secretHeader.isEmpty(), now.secretHeader.isEmpty() ? tr("Name the header and apply first.") : QString());
    say(m_signing, facts && facts->hasSigning, draft().value(Record::destination, u"sign"_s).toBool(), QString());
}

void SecurityTab::setLocked(const QString& why)
{
    SettingsForm::setLocked(why);
    m_why = why;
    refresh();
}

} // namespace fuseboard::ui
