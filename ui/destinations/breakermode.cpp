// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/destinations/breakermode.h"

#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr int kWidth = 400;

int modeOf(BreakerState state)
{
    return int(state == BreakerState::disabled      ? CardAction::disable
               : state == BreakerState::metricsOnly ? CardAction::measure
                                                    : CardAction::reset);
}

} // namespace

BreakerMode::BreakerMode(QWidget* window)
    : Popover(window, kWidth)
    , m_title(new TextLabel({}, TextRole::strong))
    , m_modes(new QButtonGroup(this))
    , m_reason(new QLineEdit)
    , m_confirm(new QPushButton(tr("Set")))
{
    setObjectName(u"breakerModePopover"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    body()->addWidget(m_title);
    const auto add = [this](CardAction action, const QString& name, const QString& word, const QString& text) {
        auto* radio = new QRadioButton(word);
        radio->setObjectName(name);
        radio->setAccessibleName(word);
        radio->setAccessibleDescription(text);
        radio->setToolTip(text);
        m_modes->addButton(radio, int(action));
        body()->addWidget(radio);
        auto* about = new TextLabel(text, TextRole::small, Token::muted);
        about->setWordWrap(true);
        about->setContentsMargins(22, 0, 0, 4);
        body()->addWidget(about);
    };
    add(CardAction::reset, u"modeWorks"_s, tr("It works"),
        tr("After failures it opens: rows wait until the target answers again, then probes close it. From another mode it begins closed and counts anew."));
    add(CardAction::measure, u"modeMeasures"_s, tr("It only measures"),
        tr("It counts and says once when it would have opened, but stops nothing. Risk: while the target is down every row is sent all the same, uses up its "
           "retries and ends as a dead letter, ambiguous or exhausted; what is ambiguous is paid for."));
    add(CardAction::disable, u"modeDisabled"_s, tr("It is disabled"),
        tr("It neither counts nor opens, so its window stays empty and nothing tells you of an outage. Risk: as when it only measures, and you hear of it "
           "from the dead letters."));
    m_reason->setObjectName(u"modeReason"_s);
    m_reason->setPlaceholderText(tr("Reason, for the activity list"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setToolTip(tr("Kept in the activity list with your name"));
    m_reason->setMaxLength(200);
    body()->addWidget(m_reason);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"modeCancel"_s);
    cancel->setAccessibleName(tr("Cancel"));
    cancel->setToolTip(tr("Leave the breaker as it is (Esc)"));
    m_confirm->setObjectName(u"modeConfirm"_s);
    m_confirm->setAccessibleName(tr("Set the mode of the breaker"));
    m_confirm->setProperty("primary", true);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_confirm);
    body()->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &BreakerMode::dismiss);
    connect(m_confirm, &QPushButton::clicked, this, &BreakerMode::confirm);
    connect(m_reason, &QLineEdit::returnPressed, this, &BreakerMode::confirm);
    connect(m_reason, &QLineEdit::textChanged, this, &BreakerMode::check);
    connect(m_modes, &QButtonGroup::idToggled, this, &BreakerMode::check);
}

void BreakerMode::openFor(const engine::DestinationSnapshot& destination, CardAction first, QWidget* anchor)
{
    m_id = destination.id;
    m_now = modeOf(destination.breaker);
    m_title->setText(tr("The breaker of %1").arg(destination.name));
    m_modes->button(int(first))->setChecked(true);
    m_reason->clear();
    check();
    openAt(anchor);
    m_modes->checkedButton()->setFocus(Qt::PopupFocusReason);
}

void BreakerMode::check()
{
    const bool other = m_modes->checkedId() != m_now;
    m_confirm->setEnabled(other && !m_reason->text().trimmed().isEmpty());
    m_confirm->setToolTip(!other                    ? tr("That is what it is now")
                          : m_confirm->isEnabled() ? tr("From the next request on (Enter)")
                                                   : tr("Say why, for those who read the activity list"));
}

void BreakerMode::confirm()
{
    if (!m_confirm->isEnabled())
        return;
    const auto action = CardAction(m_modes->checkedId());
    const QString reason = m_reason->text().trimmed();
    dismiss();
    Q_EMIT chosen(m_id, action, reason);
}

} // namespace fuseboard::ui
