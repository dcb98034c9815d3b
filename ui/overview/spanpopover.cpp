// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/spanpopover.h"

#include "ui/models/chartfeed.h"
#include "ui/widgets/textlabel.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr int kWidth = 320;
constexpr Millis kLongest{366LL * 86'400'000};

QDateTime toLocal(WallTime at)
{
    return QDateTime::fromMSecsSinceEpoch(toEpochMs(at));
}

} // namespace

SpanPopover::SpanPopover(QWidget* window)
    : Popover(window, kWidth)
{
    setObjectName(u"spanPopover"_s);
    setAccessibleName(tr("Time of the charts"));
    body()->addWidget(new TextLabel(tr("Charts show"), TextRole::strong));
    m_from = addTime(tr("from"), u"spanFrom"_s);
    m_to = addTime(tr("to"), u"spanTo"_s);
    m_fault = new TextLabel(QString(), TextRole::small, Token::red);
    m_fault->setObjectName(u"spanFault"_s);
    m_fault->setWordWrap(true);
    body()->addWidget(m_fault);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"spanCancel"_s);
    cancel->setAccessibleName(tr("Cancel"));
    cancel->setToolTip(tr("Leave the charts as they are (Esc)"));
    m_confirm = new QPushButton(tr("Show"));
    m_confirm->setObjectName(u"spanShow"_s);
    m_confirm->setProperty("primary", true);
    m_confirm->setAccessibleName(tr("Show that time"));
    m_confirm->setToolTip(tr("Show that time in all charts (Enter)"));
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_confirm);
    body()->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &SpanPopover::dismiss);
    connect(m_confirm, &QPushButton::clicked, this, &SpanPopover::confirm);
}

QDateTimeEdit* SpanPopover::addTime(const QString& label, const QString& objectName)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    auto* name = new TextLabel(label, TextRole::small, Token::muted);
    name->setFixedWidth(36);
    row->addWidget(name);
    auto* edit = new QDateTimeEdit;
    edit->setObjectName(objectName);
    edit->setAccessibleName(label);
    edit->setToolTip(tr("Day and time on this machine's clock; arrow keys change the part under the cursor"));
    edit->setButtonSymbols(QAbstractSpinBox::NoButtons);
    edit->setDisplayFormat(u"ddd d MMM yyyy  HH:mm"_s);
    row->addWidget(edit, 1);
    body()->addLayout(row);
    connect(edit, &QDateTimeEdit::dateTimeChanged, this, &SpanPopover::check);
    return edit;
}

void SpanPopover::openFor(TimeSpan span, WallTime now, QWidget* anchor)
{
    m_now = now;
    m_from->setDateTime(toLocal(span.from));
    m_to->setDateTime(toLocal(span.to));
    check();
    openAt(anchor);
    m_from->setFocus(Qt::PopupFocusReason);
}

TimeSpan SpanPopover::span() const
{
    return {fromEpochMs(m_from->dateTime().toMSecsSinceEpoch()), fromEpochMs(m_to->dateTime().toMSecsSinceEpoch())};
}

void SpanPopover::check()
{
    if (!m_confirm)
        return;
    const TimeSpan wanted = span();
    QString fault;
    if (wanted.to <= wanted.from)
        fault = tr("The end is not after the begin.");
    else if (wanted.to - wanted.from < ChartFeed::kShortest)
        fault = tr("At least 2 minutes: figures are kept by the minute.");
    else if (wanted.to - wanted.from > kLongest)
        fault = tr("At most a year.");
    else if (wanted.from >= m_now)
        fault = tr("It begins in the future.");
    else if (wanted.to > m_now + Millis(60'000)) // the minute that is not over
        fault = tr("It ends in the future.");
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    m_confirm->setEnabled(fault.isEmpty());
    if (isVisible())
        place();
}

void SpanPopover::confirm()
{
    if (!m_confirm->isEnabled())
        return;
    const TimeSpan wanted = span();
    dismiss();
    Q_EMIT chosen(wanted);
}

void SpanPopover::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        confirm();
    else
        Popover::keyPressEvent(event);
}

} // namespace fuseboard::ui
