// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/trippopover.h"

#include "ui/widgets/textlabel.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr int kWidth = 344;

} // namespace

TripPopover::TripPopover(QWidget* window)
    : Popover(window, kWidth)
    , m_title(new TextLabel(QString(), TextRole::strong))
    , m_reason(new QLineEdit)
    , m_lengths(new QButtonGroup(this))
    , m_confirm(new QPushButton)
{
    setObjectName(u"tripPopover"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    body()->addWidget(m_title);
    auto* note = new TextLabel(tr("Rows wait while it is open and none is lost. What is on the wire ends by itself."),
                               TextRole::small, Token::muted);
    note->setWordWrap(true);
    body()->addWidget(note);

    m_reason->setObjectName(u"tripReason"_s);
    m_reason->setPlaceholderText(tr("Reason, for the activity list"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setToolTip(tr("Shown on the card and kept in the activity list"));
    m_reason->setMaxLength(200);
    body()->addWidget(m_reason);

    auto* lengths = new QHBoxLayout;
    lengths->setSpacing(6);
    const auto addLength = [&](const QString& text, const QString& name, int minutes) {
        auto* chip = new QPushButton(text);
        chip->setProperty("chip", true);
        chip->setCheckable(true);
        chip->setObjectName(name);
        chip->setAccessibleName(tr("How long: %1").arg(text));
        chip->setToolTip(chip->accessibleName());
        m_lengths->addButton(chip, minutes);
        lengths->addWidget(chip);
    };
    addLength(tr("until I reset"), u"tripUntilReset"_s, 0);
    addLength(tr("15 min"), u"trip15min"_s, 15);
    addLength(tr("1 h"), u"trip1h"_s, 60);
    lengths->addStretch(1);
    body()->addLayout(lengths);

    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"tripCancel"_s);
    cancel->setToolTip(tr("Leave the breaker as it is (Esc)"));
    cancel->setAccessibleName(tr("Cancel"));
    m_confirm->setObjectName(u"tripConfirm"_s);
    m_confirm->setProperty("primary", true);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_confirm);
    body()->addLayout(row);

    connect(cancel, &QPushButton::clicked, this, &TripPopover::dismiss);
    connect(m_confirm, &QPushButton::clicked, this, &TripPopover::confirm);
    connect(m_reason, &QLineEdit::returnPressed, this, &TripPopover::confirm);
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_confirm->setEnabled(!text.trimmed().isEmpty()); });
}

void TripPopover::openFor(DestinationId id, const QString& name, const QString& reason, QWidget* anchor)
{
    m_id = id;
    const bool held = !reason.isEmpty();
    m_title->setText(held ? tr("Hold %1 open until…").arg(name) : tr("Trip %1").arg(name));
    m_confirm->setText(held ? tr("Hold open") : tr("Trip"));
    m_confirm->setAccessibleName(m_title->text());
    m_confirm->setToolTip(tr("Open the breaker now (Enter)"));
    m_reason->setText(reason);
    m_confirm->setEnabled(held);
    m_lengths->button(held ? 15 : 0)->setChecked(true);
    openAt(anchor);
    m_reason->setFocus(Qt::PopupFocusReason);
    m_reason->selectAll();
}

void TripPopover::confirm()
{
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty())
        return;
    const int minutes = m_lengths->checkedId();
    const DestinationId id = m_id;
    dismiss();
    Q_EMIT tripped(id, reason, minutes > 0 ? std::optional(Millis(qint64(minutes) * 60'000)) : std::nullopt);
}

} // namespace fuseboard::ui
