// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/destinations/resendchoice.h"

#include "ui/widgets/textlabel.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

const QString kPath = u"resend"_s;

struct Policy
{
    ResendPolicy policy;
    const char* title;
    const char* again;
    const char* risk;
};

constexpr Policy kPolicies[] = {
    {ResendPolicy::neverTwice, QT_TRANSLATE_NOOP("fuseboard::ui::ResendChoice", "Never twice"),
     QT_TRANSLATE_NOOP("fuseboard::ui::ResendChoice", "Sends again only what surely was not taken: nothing sent, 408, 425, 429, 503. Whatever is unclear (500, 502, 504, no answer) is ambiguous and waits for you."),
     QT_TRANSLATE_NOOP("fuseboard::ui::ResendChoice", "Risk: you look at ambiguous rows by hand. No row is paid for twice. For Clay and everything without a key.")},
    {ResendPolicy::answeredFailures, QT_TRANSLATE_NOOP("fuseboard::ui::ResendChoice", "Answered failures"),
     QT_TRANSLATE_NOOP("fuseboard::ui::ResendChoice", "Sends again after every answer that says it failed, 500, 502 and 504 too. Only a request without any answer is ambiguous."),
     QT_TRANSLATE_NOOP("fuseboard::ui::ResendChoice", "Risk: a server that worked and then answered 500 gets the row twice. For webhooks that undo what fails, or dedupe by the Idempotency-Key.")},
    {ResendPolicy::idempotent, QT_TRANSLATE_NOOP("fuseboard::ui::ResendChoice", "Idempotent"),
     QT_TRANSLATE_NOOP("fuseboard::ui::ResendChoice", "Sends again after everything that is not a success, a time-out too, always under the same key. Nothing is ambiguous."),
     QT_TRANSLATE_NOOP("fuseboard::ui::ResendChoice", "Risk: a receiver that does not honour the key gets rows twice or more, and you are not asked. Only where the vendor promises idempotency.")},
};

} // namespace

ResendChoice::ResendChoice(SettingsDraft& draft, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_choices(new QButtonGroup(this))
    , m_note(new TextLabel({}, TextRole::small, Token::muted))
{
    setObjectName(u"resendChoice"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 0, 0, 0);
    column->setSpacing(2);
    for (const Policy& each : kPolicies) {
        auto* radio = new QRadioButton(tr(each.title));
        radio->setObjectName(u"resend_"_s + QString(name(each.policy)));
        radio->setAccessibleName(tr(each.title));
        radio->setAccessibleDescription(tr(each.again) + u' ' + tr(each.risk));
        radio->setToolTip(tr(each.again) + u'\n' + tr(each.risk));
        m_choices->addButton(radio, int(each.policy));
        column->addWidget(radio);
        for (const char* line : {each.again, each.risk}) {
            auto* text = new TextLabel(tr(line), TextRole::small, Token::muted);
            text->setWordWrap(true);
            text->setContentsMargins(22, 0, 0, line == each.risk ? 8 : 0);
            column->addWidget(text);
        }
    }
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    connect(m_choices, &QButtonGroup::idClicked, this, [this](int id) {
        m_draft.set(SettingsDraft::Record::destination, kPath, QString(name(ResendPolicy(id))));
    });
}

void ResendChoice::refresh()
{
    const QString word = m_draft.value(SettingsDraft::Record::destination, kPath).toString();
    if (const auto policy = resendPolicyFromName(word)) {
        if (auto* radio = m_choices->button(int(*policy)))
            radio->setChecked(true);
    }
    const bool changed = m_draft.isChanged(SettingsDraft::Record::destination, kPath);
    m_note->setToken(changed ? Token::accent : Token::muted);
    const auto titleOf = [](const QString& text) {
        const auto policy = resendPolicyFromName(text);
        return policy ? tr(kPolicies[size_t(*policy)].title) : text;
    };
    const QString standard = titleOf(m_draft.standard(SettingsDraft::Record::destination, kPath).toString());
    m_note->setText(changed ? tr("Changed; until now “%1”. It holds for answers from now on. Default: %2.")
                                  .arg(titleOf(m_draft.shown(SettingsDraft::Record::destination, kPath).toString()), standard)
                            : tr("Default: %1. In every case 429 waits until the server takes more, and costs no retry.").arg(standard));
}

void ResendChoice::setLocked(bool locked)
{
    for (QAbstractButton* radio : m_choices->buttons())
        radio->setEnabled(!locked);
}

void ResendChoice::focusEditor()
{
    if (QAbstractButton* radio = m_choices->checkedButton())
        radio->setFocus(Qt::OtherFocusReason);
}

} // namespace fuseboard::ui
