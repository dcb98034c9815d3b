// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activitypanel.h"

#include "core/base/wording.h"
#include "core/store/operationdetail.h"
#include "core/store/settingschange.h"
#include "ui/models/activitymodel.h"
#include "ui/models/changedrows.h"
#include "ui/models/format.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/statebadge.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

using store::OperationState;

namespace {

constexpr int kFacts = 7;

StateLook lookOf(const store::ActivityEntry& entry)
{
    const QString word = activityState(entry);
    if (entry.isEvent) {
        switch (entry.event.severity) {
        case 0: return {StateShape::dot, Token::muted, word};
        case 1: return {StateShape::half, Token::amber, word};
        default: return {StateShape::ring, Token::red, word};
        }
    }
    switch (entry.operation.state) {
    case OperationState::applied: return {StateShape::disc, Token::green, word};
    case OperationState::undone: return {StateShape::ring, Token::muted, word};
    case OperationState::cancelled: return {StateShape::dash, Token::grey, word};
    default: return {StateShape::half, Token::accent, word};
    }
}

QPushButton* button(const QString& text, const QString& name)
{
    auto* made = new QPushButton(text);
    made->setObjectName(name);
    return made;
}

} // namespace

ActivityPanel::ActivityPanel(const QString& why, QWidget* parent)
    : QWidget(parent)
    , m_why(why)
    , m_title(new TextLabel({}, TextRole::strong))
    , m_state(new StateBadge)
    , m_undo(button(tr("Undo this"), u"undoThis"_s))
    , m_redo(button(tr("Redo this"), u"redoThis"_s))
    , m_cancel(button(tr("Cancel"), u"cancelThis"_s))
    , m_note(new TextLabel({}, TextRole::small, Token::muted))
    , m_rowsTitle(new TextLabel({}, TextRole::smallStrong, Token::muted))
    , m_rows(new ChangedRows(this))
    , m_table(new RowTable)
{
    setObjectName(u"activityPanel"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 0);
    column->setSpacing(10);
    for (TextLabel* label : {m_title, m_note}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_title->setObjectName(u"activityTitle"_s);
    column->addWidget(m_title);
    m_state->setObjectName(u"activityState"_s);
    column->addWidget(m_state);

    auto* facts = new QGridLayout;
    facts->setHorizontalSpacing(12);
    facts->setVerticalSpacing(5);
    facts->setColumnStretch(1, 1);
    for (int line = 0; line < kFacts; ++line) {
        auto* name = new TextLabel({}, TextRole::small, Token::muted);
        auto* text = new TextLabel({}, TextRole::small);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        facts->addWidget(name, line, 0, Qt::AlignTop);
        facts->addWidget(text, line, 1);
        m_facts.emplace_back(name, text);
    }
    column->addLayout(facts);

    auto* actions = new QHBoxLayout;
    actions->setSpacing(8);
    for (QPushButton* each : {m_undo, m_redo, m_cancel}) {
        each->setAccessibleName(each->text());
        actions->addWidget(each);
    }
    actions->addStretch(1);
    column->addLayout(actions);
    m_note->setObjectName(u"activityNote"_s);
    column->addWidget(m_note);
    column->addWidget(m_rowsTitle);
    m_table->setObjectName(u"changedRows"_s);
    m_table->setAccessibleName(tr("Rows that it changed"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setModel(m_rows);
    m_table->setColumnWidths({62, 138, 0}, 100);
    m_table->rows()->setInk([](const QModelIndex& index) {
        return index.column() == 0 ? Token::accent : index.column() == 2 ? Token::text : Token::muted;
    });
    const auto lead = [this](const QModelIndex& index) { Q_EMIT rowRequested(m_rows->rowAt(index.row())); };
    connect(m_table, &QTableView::activated, this, lead);
    connect(m_table, &QTableView::clicked, this, [lead](const QModelIndex& index) {
        if (index.column() == 0)
            lead(index);
    });
    column->addWidget(m_table, 1);
    column->addStretch(0);

    connect(m_undo, &QPushButton::clicked, this, &ActivityPanel::undoRequested);
    connect(m_redo, &QPushButton::clicked, this, &ActivityPanel::redoRequested);
    connect(m_cancel, &QPushButton::clicked, this, &ActivityPanel::cancelRequested);
    clear();
}

void ActivityPanel::setFact(int line, const QString& name, const QString& text)
{
    const auto& [title, value] = m_facts[size_t(line)];
    title->setText(name);
    value->setText(text);
    title->setVisible(!text.isEmpty());
    value->setVisible(!text.isEmpty());
}

void ActivityPanel::clear()
{
    m_title->setText({});
    for (int line = 0; line < kFacts; ++line)
        setFact(line, {}, {});
    for (QWidget* each : std::initializer_list<QWidget*>{m_state, m_undo, m_redo, m_cancel, m_note, m_rowsTitle, m_table})
        each->hide();
    m_rows->setRows({});
}

void ActivityPanel::show(const ActivityDetail& detail, WallTime now)
{
    m_detail = detail;
    m_title->setText(activityTitle(detail.entry));
    m_state->setLook(lookOf(detail.entry));
    m_state->show();
    showFacts(now);
    showActions();
    const bool rows = !detail.rows.empty();
    m_rows->setRows(detail.rows);
    m_table->setVisible(rows);
    m_rowsTitle->setVisible(rows);
    const qint64 all = detail.entry.operation.rowCount;
    m_rowsTitle->setText(all > qint64(detail.rows.size()) ? tr("The first %1 of %2").arg(formatCount(qint64(detail.rows.size())), formatRows(all))
                                                          : tr("What it changed"));
}

void ActivityPanel::showFacts(WallTime now)
{
    const store::ActivityEntry& entry = m_detail.entry;
    const store::OperationRecord& operation = entry.operation;
    QStringList where;
    for (const QString& name : {entry.destinationName, entry.batchName}) {
        if (!name.isEmpty())
            where.append(name);
    }
    setFact(0, tr("When"), tr("%1, %2").arg(formatInstant(entry.at(), now), formatAgo(entry.at(), now)));
    setFact(1, tr("Who"), entry.isEvent ? tr("the engine") : operation.actor);
    setFact(2, tr("Why"), entry.isEvent ? QString() : inWords(operation.reason));
    setFact(3, tr("Where"), where.join(u" · "_s));
    QString rows;
    if (entry.isEvent && entry.event.times > 1)
        rows = tr("%1 times within the minute").arg(formatCount(entry.event.times));
    else if (operation.selected > 0)
        rows = tr("%1 changed of %2 selected").arg(formatCount(operation.rowCount), formatCount(operation.selected));
    else if (operation.rowCount > 0)
        rows = tr("%1 changed").arg(formatCount(operation.rowCount));
    const auto settings = store::settingsDifferences(operation);
    if (settings.empty()) {
        setFact(4, entry.isEvent ? tr("How often") : tr("Rows"), rows);
    } else {
        QStringList lines;
        for (const store::SettingDifference& each : settings) {
            const QString line = tr("%1: %2 \u2192 %3").arg(each.label, each.before, each.after);
            lines << (each.record == settings.front().record ? line : tr("%1, %2").arg(each.record, line));
        }
        setFact(4, tr("Settings"), lines.join(u'\n'));
    }
    if (const auto end = store::tripEnd(operation))
        setFact(4, tr("Until"), end->at ? formatInstant(*end->at, now) : tr("it is reset or released"));
    setFact(5, tr("Left alone"), m_detail.left);
    if (entry.isEvent || !operation.changedAt)
        return setFact(6, {}, {});
    const bool undone = operation.state == OperationState::undone || operation.state == OperationState::undoing;
    const bool takenBack = operation.state == OperationState::cancelled || operation.state == OperationState::cancelling;
    const QString name = takenBack        ? tr("Taken back")
        : m_detail.refused && undone      ? tr("Redo tried")
        : m_detail.refused                ? tr("Undo tried")
        : undone                          ? tr("Undone")
                                          : tr("Redone");
    const QString by = tr("%1, %2").arg(operation.changedBy, formatInstant(*operation.changedAt, now));
    setFact(6, name, m_detail.refused            ? tr("%1: nothing could be turned back, %2").arg(by, m_detail.turned)
                     : m_detail.turned.isEmpty() ? by
                                                 : tr("%1; left as they are: %2").arg(by, m_detail.turned));
}

void ActivityPanel::showActions()
{
    const store::ActivityEntry& entry = m_detail.entry;
    const bool operation = !entry.isEvent;
    const bool running = operation && m_progress;
    const bool undone = entry.operation.state == OperationState::undone;
    const QString& why = undone ? m_detail.notRedoable : m_detail.notUndoable;
    m_undo->setVisible(operation && !running && !undone && why.isEmpty());
    m_redo->setVisible(operation && !running && undone && why.isEmpty());
    m_cancel->setVisible(running);
    const QString barred = !m_why.isEmpty() ? m_why : m_detail.hopeless ? m_detail.outlook : QString();
    for (QPushButton* each : {m_undo, m_redo})
        each->setEnabled(barred.isEmpty());
    m_cancel->setEnabled(m_why.isEmpty());
    const bool settings = entry.operation.kind == store::kSettingsKind;
    m_undo->setToolTip(!barred.isEmpty() ? barred
                       : settings        ? tr("Put the settings back as they were, if they are still as it left them (U)")
                                         : tr("Put its rows back as they were, as far as they are still as it left them (U)"));
    m_redo->setToolTip(barred.isEmpty() ? tr("Do it again to the rows that are as it found them (U)") : barred);
    m_cancel->setToolTip(m_why.isEmpty() ? tr("End it and take back what it has done so far") : m_why);
    const QString note = running ? runningText(*m_progress) : !operation ? QString() : why.isEmpty() ? m_detail.outlook : why;
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void ActivityPanel::setRunning(const engine::DeskProgress* progress)
{
    m_progress = progress ? std::optional(*progress) : std::nullopt;
    showActions();
}

void ActivityPanel::press()
{
    for (QPushButton* each : {m_undo, m_redo}) {
        if (each->isVisible())
            return each->click(); // does nothing while it is disabled
    }
}

} // namespace fuseboard::ui
