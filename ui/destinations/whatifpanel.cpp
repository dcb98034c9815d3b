// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/destinations/whatifpanel.h"

#include "ui/destinations/thresholdrow.h"
#include "ui/models/format.h"
#include "ui/models/whatifwords.h"
#include "ui/widgets/figurelabel.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr int kWaitMs = 40;
constexpr qint64 kDayMs = 86'400'000;

} // namespace

WhatIfPanel::WhatIfPanel(const Services& services, QWidget* parent)
    : Card(parent)
    , m_services(services)
    , m_runner(new WhatIfRunner(services, this))
{
    setObjectName(u"whatIf"_s);
    setAccessibleName(tr("What if"));
    body()->addWidget(makeHead());
    body()->addWidget(makeSliders(), 1);
    body()->addWidget(makeTable());
    m_note = new TextLabel({}, TextRole::small, Token::muted);
    m_note->setObjectName(u"whatIfNote"_s);
    m_note->setWordWrap(true);
    m_note->hide();
    body()->addWidget(m_note);
    body()->addWidget(makeFoot());
    m_wait.setSingleShot(true);
    m_wait.setInterval(kWaitMs);
    connect(&m_wait, &QTimer::timeout, this, &WhatIfPanel::ask);
    connect(m_runner, &WhatIfRunner::pastLoaded, this, &WhatIfPanel::showHead);
    connect(m_runner, &WhatIfRunner::ran, this, &WhatIfPanel::show);
    connect(m_runner, &WhatIfRunner::failed, this, &WhatIfPanel::failed);
    showHead();
    showButtons();
}

QWidget* WhatIfPanel::makeHead()
{
    auto* head = new QWidget;
    auto* grid = new QGridLayout(head);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(4);
    grid->addWidget(new TextLabel(tr("What if"), TextRole::strong), 0, 0);
    m_period = new QComboBox;
    m_period->setObjectName(u"whatIfPeriod"_s);
    m_period->setAccessibleName(tr("Period of the what-if"));
    m_period->setToolTip(tr("How far back the recorded attempts are run again"));
    m_period->addItem(tr("24 h"), kDayMs);
    m_period->addItem(tr("7 d"), 7 * kDayMs);
    m_period->addItem(tr("30 d"), 30 * kDayMs);
    m_period->addItem(tr("All"), qint64(0));
    m_period->setCurrentIndex(1);
    grid->addWidget(m_period, 0, 1, Qt::AlignRight);
    m_about = new TextLabel({}, TextRole::small, Token::muted);
    m_about->setObjectName(u"whatIfAbout"_s);
    m_about->setWordWrap(true);
    grid->addWidget(m_about, 1, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    connect(m_period, &QComboBox::currentIndexChanged, this, &WhatIfPanel::reload);
    return head;
}

QWidget* WhatIfPanel::makeSliders()
{
    auto* content = new QWidget;
    content->setObjectName(u"scrollBody"_s);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 6, 0);
    column->setSpacing(5);
    for (const Threshold& threshold : thresholds()) {
        auto* row = new ThresholdRow(threshold);
        m_rows.push_back(row);
        row->setInForce(threshold.get(m_inForce));
        row->setValue(threshold.get(m_inForce));
        column->addWidget(row);
        connect(row, &ThresholdRow::valueChanged, this, &WhatIfPanel::onMoved);
    }
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setObjectName(u"whatIfSliders"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    scroll->setMinimumHeight(90);
    m_sliders = scroll;
    m_roomy = content->sizeHint().height();
    scroll->viewport()->installEventFilter(this);
    return scroll;
}

bool WhatIfPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_sliders->viewport() && event->type() == QEvent::Resize)
        makeRoom();
    return Card::eventFilter(watched, event);
}

/// In a low window each threshold is one line, so that all of them are in sight.
void WhatIfPanel::makeRoom()
{
    const bool compact = m_sliders->viewport()->height() < m_roomy;
    for (ThresholdRow* row : m_rows)
        row->setCompact(compact);
}

QWidget* WhatIfPanel::makeTable()
{
    m_table = new QWidget;
    m_table->setObjectName(u"whatIfTable"_s);
    auto* grid = new QGridLayout(m_table);
    grid->setContentsMargins(0, 4, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    const auto title = [&](const QString& text, int column) {
        auto* label = new FigureLabel(TextRole::small, Token::muted);
        label->setText(text);
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(label, 0, column);
    };
    title(tr("as it was"), 1);
    title(tr("what if"), 2);
    int row = 1;
    for (const BalanceRow& balance : balanceRows({})) {
        Line line;
        line.name = new TextLabel(balance.name);
        line.name->setWordWrap(true);
        line.was = new FigureLabel(TextRole::body);
        line.would = new FigureLabel(TextRole::strong);
        for (FigureLabel* label : {line.was, line.would}) {
            label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
            label->setReserve(u"000,000"_s);
        }
        line.was->setObjectName(u"was_"_s + balance.key);
        line.would->setObjectName(u"would_"_s + balance.key);
        grid->addWidget(line.name, row, 0);
        grid->addWidget(line.was, row, 1);
        grid->addWidget(line.would, row, 2);
        m_lines[balance.key] = line;
        ++row;
    }
    return m_table;
}

QWidget* WhatIfPanel::makeFoot()
{
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 4, 0, 0);
    m_back = new QPushButton(tr("Back"));
    m_back->setObjectName(u"whatIfBack"_s);
    m_back->setAccessibleName(tr("Back to the thresholds in force"));
    m_back->setToolTip(tr("All sliders back to the thresholds in force"));
    m_use = new QPushButton(tr("Use these thresholds"));
    m_use->setObjectName(u"whatIfUse"_s);
    m_use->setProperty("primary", true);
    m_use->setAccessibleName(tr("Use these thresholds"));
    row->addWidget(m_back);
    row->addStretch(1);
    row->addWidget(m_use);
    connect(m_back, &QPushButton::clicked, this, &WhatIfPanel::back);
    connect(m_use, &QPushButton::clicked, this, [this] { Q_EMIT thresholdsWanted(settings()); });
    return foot;
}

void WhatIfPanel::setDestination(DestinationId destination)
{
    m_destination = destination;
    m_runner->forget();
    back();
    m_wait.stop();
    m_stale = true;
    for (const auto& [key, line] : m_lines) {
        line.was->setText(QString(QChar(kDash)));
        line.would->setText(QString(QChar(kDash)));
    }
    m_note->hide();
    showHead();
}

void WhatIfPanel::setInForce(const resilience::BreakerSettings& settings)
{
    if (settings == m_inForce && m_runner->loaded())
        return;
    for (ThresholdRow* row : m_rows) {
        const bool moved = row->value() != row->threshold().get(m_inForce);
        row->setInForce(row->threshold().get(settings));
        row->setValue(moved ? row->value() : row->threshold().get(settings));
    }
    m_inForce = settings;
    m_stale = true;
    if (m_active)
        reload();
    showButtons();
}

void WhatIfPanel::setActive(bool active)
{
    m_active = active;
    if (active && m_stale)
        reload();
}

void WhatIfPanel::reload()
{
    if (!m_destination.valid() || !m_active)
        return;
    m_stale = false;
    const qint64 period = m_period->currentData().toLongLong();
    m_runner->load(m_destination, period > 0 ? std::optional(Millis(period)) : std::nullopt);
    showHead();
    ask();
}

resilience::BreakerSettings WhatIfPanel::settings() const
{
    resilience::BreakerSettings settings = m_inForce;
    for (const ThresholdRow* row : m_rows) {
        if (row->value() != row->threshold().get(m_inForce))
            row->threshold().set(settings, row->value());
    }
    return settings;
}

void WhatIfPanel::back()
{
    for (ThresholdRow* row : m_rows)
        row->setValue(row->threshold().get(m_inForce));
    onMoved();
}

/// While a slider moves the answers keep coming: the wait is not started again.
void WhatIfPanel::onMoved()
{
    showButtons();
    if (!m_wait.isActive())
        m_wait.start();
}

void WhatIfPanel::ask()
{
    const auto wanted = settings();
    if (resilience::validate(wanted))
        return;
    m_runner->ask(wanted);
}

void WhatIfPanel::show(const resilience::WhatIfResult& result)
{
    for (const BalanceRow& row : balanceRows(result)) {
        const Line& line = m_lines[row.key];
        line.was->setText(row.was);
        line.would->setText(row.would);
        line.would->setAccessibleName(tr("%1: as it was %2, what if %3").arg(row.name, row.was, row.would));
        for (QWidget* widget : std::initializer_list<QWidget*>{line.name, line.was, line.would})
            widget->setToolTip(row.help);
    }
    const QString unknown = unknownSentence(result);
    m_note->setText(unknown);
    m_note->setVisible(!unknown.isEmpty());
}

void WhatIfPanel::showHead()
{
    if (!m_runner->loaded()) {
        m_about->setText(tr("The recorded attempts are being read…"));
        return;
    }
    const qint64 calls = qint64(m_runner->whatIf()->past().calls.size());
    const QString period = m_period->currentData().toLongLong() == 0 ? tr("Everything on record") : tr("The last %1").arg(m_period->currentText());
    m_about->setText(calls == 0 ? tr("%1: no attempt is on record. As soon as rows are sent, thresholds can be tried on them here.").arg(period)
                                : tr("%1, %2 recorded attempt(s), run again with other thresholds.", nullptr, pluralOf(calls)).arg(period, formatCount(calls)));
}

void WhatIfPanel::showButtons()
{
    const auto wrong = resilience::validate(settings());
    m_back->setEnabled(changed());
    m_use->setEnabled(changed() && !wrong && m_services.readOnlyBecause.isEmpty());
    m_use->setToolTip(!m_services.readOnlyBecause.isEmpty() ? tr("Read-only: %1").arg(m_services.readOnlyBecause)
                      : wrong                               ? *wrong
                      : changed()                           ? tr("The breaker follows them from now on; can be undone")
                                                            : tr("These are the thresholds in force; move a slider first"));
    if (wrong) {
        m_note->setText(*wrong);
        m_note->show();
    }
}

} // namespace fuseboard::ui
