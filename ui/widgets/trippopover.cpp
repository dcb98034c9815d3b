// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/trippopover.h"

#include "ui/widgets/textlabel.h"

#include <QButtonGroup>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr int kWidth = 344;
constexpr int kUntil = -2; ///< the group's id of "until"; -1 is none

} // namespace

TripPopover::TripPopover(QWidget* window)
    : Popover(window, kWidth)
    , m_title(new TextLabel(QString(), TextRole::strong))
    , m_reason(new QLineEdit)
    , m_lengths(new QButtonGroup(this))
    , m_until(new QDateTimeEdit)
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
    addLength(tr("until…"), u"tripUntil"_s, kUntil);
    lengths->addStretch(1);
    body()->addLayout(lengths);
    m_until->setObjectName(u"tripEnd"_s);
    m_until->setAccessibleName(tr("Held open until"));
    m_until->setToolTip(tr("It closes by itself then"));
    m_until->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_until->setDisplayFormat(u"ddd d MMM yyyy  HH:mm"_s);
    m_until->hide();
    body()->addWidget(m_until);

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
    connect(m_reason, &QLineEdit::textChanged, this, &TripPopover::check);
    connect(m_until, &QDateTimeEdit::dateTimeChanged, this, &TripPopover::check);
    connect(m_lengths, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (id != kUntil)
            return;
        m_until->setVisible(on);
        if (isVisible())
            place();
        check();
    });
}

void TripPopover::openFor(DestinationId id, const QString& name, const QString& reason, WallTime now, QWidget* anchor)
{
    m_id = id;
    m_now = now;
    const QDateTime soon = QDateTime::fromMSecsSinceEpoch(toEpochMs(now)).addSecs(2 * 3600);
    m_until->setDateTime(QDateTime(soon.date(), QTime(soon.time().hour(), 0)));
    const bool held = !reason.isEmpty();
    m_title->setText(held ? tr("Hold %1 open until…").arg(name) : tr("Trip %1").arg(name));
    m_confirm->setText(held ? tr("Hold open") : tr("Trip"));
    m_confirm->setAccessibleName(m_title->text());
    m_confirm->setToolTip(tr("Open the breaker now (Enter)"));
    m_reason->setText(reason);
    m_lengths->button(held ? 15 : 0)->setChecked(true);
    check();
    openAt(anchor);
    m_reason->setFocus(Qt::PopupFocusReason);
    m_reason->selectAll();
}

void TripPopover::check()
{
    const bool later = m_lengths->checkedId() != kUntil || fromEpochMs(m_until->dateTime().toMSecsSinceEpoch()) > m_now;
    m_confirm->setEnabled(later && !m_reason->text().trimmed().isEmpty());
}

void TripPopover::confirm()
{
    const QString reason = m_reason->text().trimmed();
    if (!m_confirm->isEnabled())
        return;
    const int minutes = m_lengths->checkedId();
    const DestinationId id = m_id;
    std::optional<Millis> length;
    if (minutes == kUntil)
        length = fromEpochMs(m_until->dateTime().toMSecsSinceEpoch()) - m_now;
    else if (minutes > 0)
        length = Millis(qint64(minutes) * 60'000);
    dismiss();
    Q_EMIT tripped(id, reason, length);
}

} // namespace fuseboard::ui
