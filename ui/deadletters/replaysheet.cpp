// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/replaysheet.h"

#include "ui/models/format.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/figurelabel.h"
#include "ui/widgets/textlabel.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QKeyEvent>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

using store::ReplayPacing;

namespace {

Token tokenOf(ReplaySheetLine::Tone tone)
{
    switch (tone) {
    case ReplaySheetLine::Tone::plain: return Token::text;
    case ReplaySheetLine::Tone::muted: return Token::muted;
    case ReplaySheetLine::Tone::caution: return Token::amber;
    case ReplaySheetLine::Tone::trouble: return Token::red;
    }
    return Token::text;
}

} // namespace

void ReplaySheet::open(qint64 selected)
{
    m_offer.reset();
    m_selected = selected;
    for (QCheckBox* box : {m_unchanged, m_ambiguous, m_pastLimit})
        box->setChecked(false);
    m_title->setText(selected == 1 ? tr("Replay this row") : tr("Replay %1 rows").arg(formatCount(selected)));
    m_note->setToken(Token::muted);
    setCounted(0);
    refresh();
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void ReplaySheet::setCounted(qint64 rows)
{
    m_note->setText(rows > 0 && m_selected > rows ? tr("dry run, %1 looked at").arg(formatCount(rows)) : tr("dry run…"));
}

void ReplaySheet::setOffer(const Offer& offer, WallTime now, NotReady notReady)
{
    m_notReady = std::move(notReady);
    m_offer = offer;
    m_now = now;
    m_note->setText(tr("dry run, nothing sent yet"));
    refresh();
    if (!m_cancel->hasFocus())
        return;
    QWidget* first = m_cancel;
    for (QWidget* candidate : std::initializer_list<QWidget*>{m_pastLimit, m_ambiguous, m_unchanged}) {
        if (candidate->isVisibleTo(this))
            first = candidate;
    }
    (m_send->isEnabled() ? m_send : first)->setFocus(Qt::OtherFocusReason);
}

void ReplaySheet::setTrouble(const QString& text)
{
    m_offer.reset();
    m_note->setText(text);
    m_note->setToken(Token::red);
    refresh();
}

void ReplaySheet::setRecall(Millis recall)
{
    m_recall = recall;
    refresh();
}

store::ReplayTicks ReplaySheet::ticks() const
{
    return {m_ambiguous->isChecked(), m_pastLimit->isChecked(), m_unchanged->isChecked()};
}

store::ReplayPacing ReplaySheet::pacing() const
{
    ReplayPacing pacing;
    pacing.kind = ReplayPacing::Kind(m_kinds->checkedId());
    pacing.step = Millis(m_step->value());
    pacing.rampSettings.stopPercent = m_stop->value();
    return pacing;
}

store::ReplaySettings ReplaySheet::settings() const
{
    store::ReplaySettings settings;
    settings.pacing = pacing();
    settings.ticks = ticks();
    settings.recall = m_recall;
    return settings;
}

QVariantMap ReplaySheet::pace() const
{
    return {{u"kind"_s, m_kinds->checkedId()}, {u"step"_s, m_step->value()}, {u"stop"_s, m_stop->value()}};
}

void ReplaySheet::setPace(const QVariantMap& pace)
{
    if (QAbstractButton* button = m_kinds->button(pace.value(u"kind"_s, int(ReplayPacing::paced)).toInt()))
        button->setChecked(true);
    m_step->setValue(pace.value(u"step"_s, m_step->value()).toInt());
    m_stop->setValue(pace.value(u"stop"_s, m_stop->value()).toInt());
}

void ReplaySheet::confirm()
{
    if (m_send->isEnabled())
        m_send->click();
}

void ReplaySheet::refresh()
{
    const ReplayPacing pace = pacing();
    m_stepWord->setVisible(pace.kind != ReplayPacing::atOnce);
    m_stepWord->setText(pace.kind == ReplayPacing::ramp ? tr("stops when more fail again than") : tr("one row every"));
    m_step->setVisible(pace.kind == ReplayPacing::paced);
    m_stop->setVisible(pace.kind == ReplayPacing::ramp);
    m_recallNote->setText(m_recall > Millis(0) ? tr("%1 to recall after you start").arg(formatSpan(m_recall)) : QString());
    fill(m_offer ? replaySheetContent(*m_offer, ticks(), pace, m_now, m_notReady) : ReplaySheetContent());
}

void ReplaySheet::fill(const ReplaySheetContent& content)
{
    for (const auto& [name, line] : m_lines) {
        const auto it = std::ranges::find(content.lines, name, &ReplaySheetLine::name);
        const bool there = it != content.lines.end();
        line.word->setVisible(there);
        line.figure->setVisible(there);
        line.show->setVisible(there && it->rows);
        if (name == "pastLimit"_L1)
            m_allow->setVisible(there);
        if (!there) {
            line.figure->setText({});
            continue;
        }
        line.figure->setText(it->figure);
        line.figure->setToken(tokenOf(it->tone));
        line.figure->setToolTip(it->tip);
        if (auto* label = qobject_cast<TextLabel*>(line.word)) {
            label->setText(it->word);
            label->setToolTip(it->tip);
            label->setToken(it->figure.isEmpty() ? tokenOf(it->tone) : it->rows || name == "ready"_L1 ? Token::text : Token::muted);
        } else if (auto* box = qobject_cast<QCheckBox*>(line.word)) {
            box->setText(it->word);
            box->setAccessibleName(it->word);
        }
    }
    m_send->setText(content.rows > 0 ? tr("Send %1").arg(formatCount(content.rows)) : tr("Send"));
    m_send->setAccessibleName(m_send->text());
    m_send->setEnabled(content.rows > 0);
    m_send->setToolTip(!m_offer ? tr("They are being counted")
                       : content.rows > 0 ? tr("Start the recall window, then send them (Ctrl+Enter)")
                                          : tr("Nothing to send: tick what may be sent all the same"));
}

void ReplaySheet::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    if (enter && (event->modifiers() & Qt::ControlModifier)) {
        confirm();
        return;
    }
    if (auto* button = qobject_cast<QPushButton*>(focusWidget()); enter && button && button->isEnabled()) {
        button->click();
        return;
    }
    Card::keyPressEvent(event);
}

} // namespace fuseboard::ui
