// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/replaysheet.h"

#include "ui/models/format.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/figurelabel.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

using store::ReplayPacing;

namespace {

/// No higher than the line of text it stands in.
void makeSmallLink(QPushButton* button)
{
    button->setProperty("link", true);
    button->setStyleSheet(u"QPushButton { min-height: 14px; max-height: 16px; padding: 0 3px; }"_s);
}

} // namespace

ReplaySheet::ReplaySheet(QWidget* parent)
    : Card(parent)
    , m_title(new TextLabel({}, TextRole::strong))
    , m_note(new TextLabel({}, TextRole::small, Token::muted))
    , m_column(new QVBoxLayout)
    , m_allow(new QPushButton(tr("allow")))
    , m_kinds(new QButtonGroup(this))
    , m_stepWord(new TextLabel({}, TextRole::small, Token::muted))
    , m_step(new QSpinBox)
    , m_stop(new QSpinBox)
    , m_recallNote(new ElidedLabel({}, TextRole::small, Token::muted))
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_send(new QPushButton)
{
    setObjectName(u"replaySheet"_s);
    setAccessibleName(tr("Replay: what would be sent, and what it costs"));
    setBorder(Token::accent);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    body()->setSpacing(6);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch(1);
    m_note->setObjectName(u"replayNote"_s);
    head->addWidget(m_note);
    body()->addLayout(head);

    m_column->setContentsMargins(0, 2, 0, 2);
    m_column->setSpacing(3);
    body()->addLayout(m_column);
    addLine(u"ready"_s, u"replayReady"_s);
    m_unchanged = addTick(u"unchanged"_s, u"replayUnchanged"_s,
                          tr("The destination refused exactly this payload. Edit it first; sent as it is, it will likely be refused again."));
    m_ambiguous = addTick(u"ambiguous"_s, u"replayAmbiguous"_s,
                          tr("The target may have them already. Look there first, or settle them; sending again can cost twice."));
    m_pastLimit = addTick(u"pastLimit"_s, u"replayPastLimit"_s,
                          tr("Their destination allows no more replays. Without the tick they stay here as permanent."));
    makeSmallLink(m_allow);
    m_allow->setObjectName(u"allowReplays"_s);
    m_allow->setAccessibleName(tr("Allow more replays of these rows"));
    m_allow->setToolTip(tr("Their replays count from 0 again, and none of them is permanent; sends nothing, can be undone"));
    connect(m_allow, &QPushButton::clicked, this, &ReplaySheet::allowRequested);
    addLine(u"delivered"_s, u"replayDelivered"_s);
    addLine(u"maybe"_s, u"replayMaybe"_s);
    addLine(u"elsewhere"_s, u"replayElsewhere"_s);
    addLine(u"tooLarge"_s, u"replayTooLarge"_s);
    addLine(u"batchClosed"_s, u"replayBatchClosed"_s);
    addLine(u"gone"_s, u"replayGone"_s);
    addLine(u"price"_s, u"replayPrice"_s);
    addLine(u"left"_s, u"replayLeft"_s);
    addLine(u"time"_s, u"replayTime"_s);
    addLine(u"odometer"_s, u"replayOdometer"_s);
    addLine(u"waits"_s, u"replayWaits"_s);
    buildPace();
    buildButtons();
    refresh();
}

void ReplaySheet::addLine(const QString& name, const QString& objectName)
{
    auto* word = new TextLabel;
    word->setWordWrap(true);
    placeLine(name, objectName, word);
}

QCheckBox* ReplaySheet::addTick(const QString& name, const QString& objectName, const QString& tip)
{
    auto* box = new QCheckBox;
    box->setObjectName(objectName);
    box->setAccessibleName(tip);
    box->setToolTip(tip);
    placeLine(name, objectName + u"Rows"_s, box);
    connect(box, &QCheckBox::toggled, this, &ReplaySheet::refresh);
    return box;
}

void ReplaySheet::placeLine(const QString& name, const QString& objectName, QWidget* word)
{
    Line line{word, new QPushButton(tr("show")), new FigureLabel(TextRole::strong)};
    makeSmallLink(line.show);
    line.show->setObjectName(u"show."_s + name);
    line.show->setAccessibleName(tr("Show these rows"));
    line.show->setToolTip(tr("Select these rows in the list"));
    line.figure->setObjectName(objectName);
    line.figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(word, 1);
    row->addWidget(line.show, 0, Qt::AlignVCenter);
    if (name == "pastLimit"_L1)
        row->addWidget(m_allow, 0, Qt::AlignVCenter);
    row->addWidget(line.figure, 0, Qt::AlignVCenter);
    m_column->addLayout(row);
    m_lines.emplace(name, line);
}

void ReplaySheet::buildPace()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(new TextLabel(tr("Pace"), TextRole::small, Token::muted));
    const auto add = [&](ReplayPacing::Kind kind, const QString& text, const QString& name, const QString& tip) {
        auto* button = new QPushButton(text);
        button->setProperty("chip", true);
        button->setCheckable(true);
        button->setObjectName(name);
        button->setAccessibleName(tr("Pace: %1").arg(text));
        button->setToolTip(tip);
        m_kinds->addButton(button, int(kind));
        row->addWidget(button);
    };
    add(ReplayPacing::atOnce, tr("at once"), u"replayAtOnce"_s, tr("All rows to their lanes at once; breaker, budget and rate still hold"));
    add(ReplayPacing::paced, tr("paced"), u"replayPaced"_s, tr("One row every so often"));
    add(ReplayPacing::ramp, tr("ramp 1·5·25·100"), u"replayRamp"_s,
        tr("1 row, then 5, 25, 100, then the rest; each step waits for the one before and stops when too many fail again"));
    row->addStretch(1);
    body()->addLayout(row);
    m_kinds->button(int(ReplayPacing::paced))->setChecked(true);
    connect(m_kinds, &QButtonGroup::idToggled, this, &ReplaySheet::refresh);

    auto* bound = new QHBoxLayout;
    bound->setSpacing(6);
    bound->addWidget(m_stepWord);
    m_step->setRange(10, 3'600'000);
    m_step->setSingleStep(100);
    m_step->setSuffix(tr(" ms"));
    m_step->setValue(int(ReplayPacing::kDefaultStep.count()));
    m_step->setObjectName(u"replayStep"_s);
    m_step->setAccessibleName(tr("Time between two rows"));
    m_step->setToolTip(tr("Time between two rows"));
    bound->addWidget(m_step);
    m_stop->setRange(0, 100);
    m_stop->setSuffix(tr(" %"));
    m_stop->setValue(int(resilience::RampSettings().stopPercent));
    m_stop->setObjectName(u"replayStop"_s);
    m_stop->setAccessibleName(tr("Stop above this share of failures"));
    m_stop->setToolTip(tr("The ramp stops by itself when more than this share has failed again; at 0 the first failure stops it"));
    bound->addWidget(m_stop);
    bound->addStretch(1);
    body()->addLayout(bound);
    connect(m_step, &QSpinBox::valueChanged, this, &ReplaySheet::refresh);
    connect(m_stop, &QSpinBox::valueChanged, this, &ReplaySheet::refresh);
}

void ReplaySheet::buildButtons()
{
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2 * kSpace);
    buttons->addWidget(m_recallNote);
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
    connect(m_send, &QPushButton::clicked, this, &ReplaySheet::sendRequested);
    for (const auto& [name, line] : m_lines) {
        connect(line.show, &QPushButton::clicked, this, [this, key = name] {
            const auto content = m_offer ? replaySheetContent(*m_offer, ticks(), pacing(), m_now, m_notReady) : ReplaySheetContent();
            const auto it = std::ranges::find(content.lines, key, &ReplaySheetLine::name);
            if (it != content.lines.end() && it->rows)
                Q_EMIT rowsRequested(*it->rows);
        });
    }
}

} // namespace fuseboard::ui
