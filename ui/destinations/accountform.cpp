// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/destinations/accountform.h"

#include "core/base/wording.h"
#include "core/store/creditpreset.h"
#include "ui/models/format.h"
#include "ui/widgets/card.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

AccountForm::AccountForm(SettingsDraft& settings, const QString& name, QWidget* parent)
    : SettingsForm(settings, name, parent)
    , m_accountTitle(new TextLabel({}, TextRole::strong))
    , m_shared(new TextLabel({}, TextRole::small, Token::muted))
    , m_hold(new QWidget)
    , m_holdText(new TextLabel({}, TextRole::body, Token::red))
    , m_resume(new QPushButton(tr("Resume account")))
    , m_today(new TextLabel({}, TextRole::small, Token::muted))
{
}

void AccountForm::addAccount()
{
    auto* account = new Card;
    account->body()->setSpacing(2);
    m_accountTitle->setObjectName(u"accountTitle"_s);
    account->body()->addWidget(m_accountTitle);
    m_shared->setObjectName(u"accountShared"_s);
    m_today->setObjectName(u"accountToday"_s);
    for (TextLabel* label : {m_shared, m_today}) {
        label->setWordWrap(true);
        account->body()->addWidget(label);
    }
    auto* hold = new QHBoxLayout(m_hold);
    hold->setContentsMargins(0, 6, 0, 6);
    hold->setSpacing(8);
    hold->addWidget(new IconLabel(u"warning"_s, 16, Token::red), 0, Qt::AlignTop);
    m_holdText->setWordWrap(true);
    hold->addWidget(m_holdText, 1);
    m_resume->setObjectName(u"resumeAccount"_s);
    m_resume->setAccessibleName(tr("Resume the account"));
    m_resume->setToolTip(tr("There are credits again: send the rows that wait"));
    hold->addWidget(m_resume, 0, Qt::AlignTop);
    account->body()->addWidget(m_hold);
    connect(m_resume, &QPushButton::clicked, this, [this] { Q_EMIT resumeWanted(draft().account().id); });
    buildPresets(account);
    column()->insertWidget(column()->count() - 1, account);
    addFields(account, Record::account,
              {"name", "timeZone", "recordsPerSecond", "burst", "recordsPerHour", "dataPerDayMilli", "actionsPerDayMilli", "dataPerMonthMilli",
               "actionsPerMonthMilli", "dataPerBatchMilli", "hardStop", "alertPercents.0", "alertPercents.1", "alertPercents.2", "burnAlertMilli",
               "balanceAlertMilli"});
    m_hold->hide();
    m_today->hide();
}

void AccountForm::buildPresets(Card* card)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(10, 6, 0, 6);
    row->setSpacing(6);
    row->addWidget(new TextLabel(tr("Fill in"), TextRole::small, Token::muted));
    const std::pair<QString, QString> presets[] = {
        {u"conservative"_s, tr("Conservative")}, {u"standard"_s, tr("Standard")}, {u"aggressive"_s, tr("Aggressive")}};
    for (const auto& [word, title] : presets) {
        const auto preset = store::creditPreset(word);
        auto* chip = new QPushButton(title);
        chip->setProperty("chip", true);
        chip->setObjectName(u"preset_"_s + word);
        chip->setAccessibleName(tr("Credit preset: %1").arg(title));
        const QString end = preset->hardStop ? tr("stops at the limit") : tr("warns at the limit");
        const QString day = formatCredits(preset->perDay), batch = formatCredits(preset->perBatch);
        m_tips.emplace_back(tr("%1 credits a day, %2 a batch; %3. Fills in the fields, applies nothing yet.").arg(day, batch, end),
                            tr("%1 credits a day, %2 a batch, %3 a day for this destination; %4. Fills in the fields, applies nothing yet.")
                                .arg(day, batch, formatCredits(preset->perDestination), end));
        chip->setToolTip(m_tips.back().second);
        connect(chip, &QPushButton::clicked, this, [this, preset] {
            if (!draft().isLoaded())
                return;
            draft().setAccountSettings(preset->appliedTo(draft().account().settings));
            if (draft().destinationId().valid())
                draft().set(Record::destination, u"dataPerDayMilli"_s, preset->perDestination.milli);
        });
        m_presets.push_back(chip);
        row->addWidget(chip);
    }
    row->addStretch(1);
    card->body()->addLayout(row);
}

void AccountForm::refresh()
{
    SettingsForm::refresh();
    if (!draft().isLoaded())
        return;
    m_accountTitle->setText(tr("Account “%1”").arg(draft().account().name));
    QStringList others;
    for (const store::Destination& sibling : draft().subject().siblings)
        others << sibling.name;
    const QString names = others.join(u", "_s);
    for (size_t i = 0; i < m_presets.size(); ++i)
        m_presets[i]->setToolTip(draft().destinationId().valid() ? m_tips[i].second : m_tips[i].first);
    if (draft().destinationId().valid())
        m_shared->setText(others.isEmpty() ? tr("Used by this destination alone.")
                                           : tr("These limits are shared with %1: what is changed here holds for them too.").arg(names));
    else
        m_shared->setText(others.isEmpty() ? tr("No destination uses it yet. Give it to one in its settings, or add one to it.") : tr("Used by %1.").arg(names));
}

void AccountForm::setAccount(const engine::AccountSnapshot* account)
{
    m_hold->setVisible(account && !account->holdReason.isEmpty());
    m_today->setVisible(account);
    if (!account)
        return;
    m_holdText->setText(tr("Held: %1. Its rows wait, none is lost. Buy credits at the provider, then resume.").arg(inWords(account->holdReason)));
    const auto limit = account->limits.dataPerDay;
    m_today->setText(limit ? tr("Today: %1 of %2 data credits used.").arg(formatCredits(account->today.used.data), formatCredits(*limit))
                           : tr("Today: %1 data credit(s) used.", nullptr, pluralOf(account->today.used.data)).arg(formatCredits(account->today.used.data)));
}

void AccountForm::setLocked(const QString& why)
{
    SettingsForm::setLocked(why);
    for (QPushButton* chip : m_presets)
        chip->setEnabled(why.isEmpty());
    m_resume->setEnabled(why.isEmpty());
}

} // namespace fuseboard::ui
