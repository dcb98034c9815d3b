// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/replaysheet.h"

#include "ui/models/format.h"
#include "ui/models/words.h"
#include "ui/widgets/figurelabel.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QKeyEvent>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

ReplaySheet::ReplaySheet(QWidget* parent)
    : Card(parent)
    , m_title(new TextLabel({}, TextRole::strong))
    , m_note(new TextLabel(tr("nothing sent yet"), TextRole::small, Token::muted))
    , m_grid(new QGridLayout)
    , m_ambiguous(new QCheckBox(tr("ambiguous: may cost twice")))
    , m_ambiguousRows(nullptr)
    , m_pastLimit(new QCheckBox(tr("replayed to their limit")))
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_send(new QPushButton)
{
    setObjectName(u"replaySheet"_s);
    setBorder(Token::accent);
    body()->setSpacing(6);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_note);
    body()->addLayout(head);

    m_grid->setContentsMargins(0, 2, 0, 2);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(3);
    m_grid->setColumnStretch(0, 1);
    body()->addLayout(m_grid);
    m_readyRows = addLine(0, tr("ready to send"), u"replayReady"_s);
    const auto addTick = [this](int row, QCheckBox* box, const QString& name, const QString& tip) {
        box->setObjectName(name);
        box->setAccessibleName(box->text());
        box->setToolTip(tip);
        auto* figure = new FigureLabel(TextRole::strong);
        figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_grid->addWidget(box, row, 0);
        m_grid->addWidget(figure, row, 1, Qt::AlignRight);
        connect(box, &QCheckBox::toggled, this, &ReplaySheet::refresh);
        return figure;
    };
    m_ambiguousRows = addTick(1, m_ambiguous, u"replayAmbiguous"_s,
                              tr("The target may have them already. Look there first, or settle them; sending again can cost twice."));
    m_pastLimitRows = addTick(2, m_pastLimit, u"replayPastLimit"_s,
                              tr("Their destination allows no more replays. Without the tick they stay here as permanent."));
    m_goneRows = addLine(3, tr("no dead letters any more"), u"replayGone"_s);
    m_price = addLine(4, tr("price"), u"replayPrice"_s);
    m_left = addLine(5, tr("left today after it"), u"replayLeft"_s);
    m_time = addLine(6, tr("time"), u"replayTime"_s);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2 * kSpace);
    buttons->addWidget(new TextLabel(tr("Obeys breaker, budget, rate"), TextRole::small, Token::muted));
    buttons->addStretch(1);
    m_cancel->setObjectName(u"replayCancel"_s);
    m_cancel->setAccessibleName(tr("Cancel the replay"));
    m_cancel->setToolTip(tr("Send nothing (Esc)"));
    buttons->addWidget(m_cancel);
    m_send->setProperty("primary", true);
    m_send->setObjectName(u"replaySend"_s);
    buttons->addWidget(m_send);
    body()->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &ReplaySheet::closed);
    connect(m_send, &QPushButton::clicked, this, [this] { Q_EMIT sendRequested(m_ambiguous->isChecked(), m_pastLimit->isChecked()); });
    refresh();
}

FigureLabel* ReplaySheet::addLine(int row, const QString& word, const QString& objectName)
{
    auto* label = new TextLabel(word, TextRole::body, row == 0 ? Token::text : Token::muted);
    auto* figure = new FigureLabel(TextRole::strong);
    figure->setObjectName(objectName);
    figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(figure, row, 1, Qt::AlignRight);
    m_lines.emplace_back(label, figure);
    return figure;
}

void ReplaySheet::open(qint64 selected)
{
    m_estimate = {};
    m_ready = false;
    m_ambiguous->setChecked(false);
    m_pastLimit->setChecked(false);
    m_title->setText(selected == 1 ? tr("Replay this row") : tr("Replay %1 rows").arg(formatCount(selected)));
    m_note->setText(tr("counting…"));
    m_note->setToken(Token::muted);
    refresh();
}

void ReplaySheet::setEstimate(const ReplayEstimate& estimate)
{
    m_estimate = estimate;
    m_ready = true;
    m_note->setText(tr("nothing sent yet"));
    refresh();
    (m_send->isEnabled() ? static_cast<QWidget*>(m_send) : m_ambiguous->isVisibleTo(this) ? static_cast<QWidget*>(m_ambiguous) : m_cancel)
        ->setFocus(Qt::OtherFocusReason);
}

void ReplaySheet::setTrouble(const QString& text)
{
    m_ready = false;
    m_note->setText(text);
    m_note->setToken(Token::red);
    refresh();
}

void ReplaySheet::refresh()
{
    const bool ambiguous = m_ambiguous->isChecked();
    const bool past = m_pastLimit->isChecked();
    const auto line = [this](FigureLabel* figure, bool visible, const QString& text) {
        figure->setText(text);
        figure->setVisible(visible);
        for (const auto& [label, of] : m_lines) {
            if (of == figure)
                label->setVisible(visible);
        }
    };
    const auto priced = [](qint64 rows, Charge charge) {
        return charge.isZero() ? formatCount(rows) : tr("%1 for %2").arg(formatCount(rows), chargeText(charge));
    };
    line(m_readyRows, true, m_ready ? formatCount(m_estimate.ready) : QString(kDash));
    m_ambiguous->setVisible(m_estimate.ambiguous > 0);
    m_ambiguousRows->setVisible(m_estimate.ambiguous > 0);
    m_ambiguousRows->setToken(Token::amber);
    m_ambiguousRows->setText(priced(m_estimate.ambiguous, m_estimate.ambiguousCharge));
    m_pastLimit->setVisible(m_estimate.pastLimit > 0);
    m_pastLimitRows->setVisible(m_estimate.pastLimit > 0);
    m_pastLimitRows->setText(priced(m_estimate.pastLimit, m_estimate.pastLimitCharge));
    line(m_goneRows, m_estimate.gone > 0, formatCount(m_estimate.gone));

    const Charge charge = m_estimate.charge(ambiguous, past);
    line(m_price, m_ready, chargeText(charge));
    if (m_estimate.leftToday && m_estimate.limitToday) {
        const Credits left = *m_estimate.leftToday - charge.data;
        line(m_left, m_ready, left.milli >= 0 ? tr("%1 of %2").arg(formatCredits(left), formatCredits(*m_estimate.limitToday))
                                              : tr("%1 short, the rest waits").arg(formatCredits({-left.milli})));
        m_left->setToken(left.milli >= 0 ? Token::text : Token::red);
    } else {
        line(m_left, false, {});
    }
    const auto duration = m_estimate.duration(ambiguous, past);
    line(m_time, m_ready && duration,
         duration ? tr("%1 at %2").arg(formatSpan(*duration), formatRate(*m_estimate.recordsPerSecond)) : QString());

    const qint64 rows = m_estimate.rows(ambiguous, past);
    m_send->setText(rows > 0 ? tr("Send %1").arg(formatCount(rows)) : tr("Send"));
    m_send->setAccessibleName(m_send->text());
    m_send->setEnabled(m_ready && rows > 0);
    m_send->setToolTip(rows > 0 ? tr("They wait for their lane, then go out (Enter)")
                                : tr("Nothing to send: tick what may be sent all the same"));
}

void ReplaySheet::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_send->isEnabled()) {
        m_send->click();
        return;
    }
    Card::keyPressEvent(event);
}

} // namespace fuseboard::ui
