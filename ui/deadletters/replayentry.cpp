// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/replayentry.h"

#include "ui/models/format.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/figurelabel.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

using store::ReplayState;

namespace {

constexpr int kAskedMs = 1'000;

enum Figure { sent, delivered, failed, ambiguous, fresh, step };

} // namespace

ReplayEntry::ReplayEntry(QWidget* parent)
    : QWidget(parent)
    , m_icon(new IconLabel(u"replay"_s, 16, Token::accent))
    , m_title(new TextLabel({}, TextRole::strong))
    , m_countdown(new FigureLabel(TextRole::strong))
    , m_bar(new ProgressLine)
    , m_why(new ElidedLabel({}, TextRole::body, Token::muted))
    , m_goOn(new QPushButton(tr("Continue")))
    , m_stop(new QPushButton)
    , m_close(new QPushButton(tr("Close")))
{
    setObjectName(u"replayEntry"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 5, 14, 6);
    row->setSpacing(12);
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setObjectName(u"replayTitle"_s);
    row->addWidget(m_title);
    m_countdown->setObjectName(u"replayCountdown"_s);
    m_countdown->setReserve(u"0:00"_s);
    row->addWidget(m_countdown);
    m_bar->setFixedWidth(120);
    row->addWidget(m_bar);
    constexpr std::array names{"replaySent", "replayDelivered", "replayFailed", "replayAmbiguous", "replayNew", "replayRampStep"};
    for (size_t i = 0; i < m_figures.size(); ++i) {
        m_figures[i] = new FigureLabel;
        m_figures[i]->setObjectName(QLatin1String(names[i]));
        row->addWidget(m_figures[i]);
    }
    m_figures[Figure::fresh]->setToken(Token::muted);
    m_figures[Figure::fresh]->setToolTip(tr("Dead letters of other rows since it was asked for"));
    m_figures[Figure::step]->setToken(Token::muted);
    m_why->setTextFormat(Qt::PlainText);
    m_why->setObjectName(u"replayWhy"_s);
    row->addWidget(m_why, 1);
    m_goOn->setObjectName(u"replayGoOn"_s);
    m_goOn->setAccessibleName(tr("Continue the replay"));
    m_goOn->setToolTip(tr("Send the rest, with the same ticks and at the same pace"));
    m_stop->setObjectName(u"replayStop"_s);
    m_close->setObjectName(u"replayClose"_s);
    m_close->setAccessibleName(tr("Close what the replay came to"));
    m_close->setToolTip(tr("It stays in the activity list"));
    for (QPushButton* button : {m_goOn, m_stop, m_close})
        row->addWidget(button);
    connect(m_goOn, &QPushButton::clicked, this, [this] {
        // A double click asks once.
        m_goOn->setEnabled(false);
        QTimer::singleShot(kAskedMs, m_goOn, [button = m_goOn] { button->setEnabled(true); });
        Q_EMIT goOnRequested(m_operation);
    });
    connect(m_stop, &QPushButton::clicked, this, [this] { Q_EMIT stopRequested(m_operation); });
    connect(m_close, &QPushButton::clicked, this, &ReplayEntry::closed);
}

void ReplayEntry::show(const ReplayStatus& replay, Millis recallLeft, Millis recallWindow, bool over)
{
    const engine::ReplayProgress& p = replay.progress;
    m_operation = replay.operation;
    const bool recall = !over && p.state == ReplayState::recall;
    const bool waits = !over && store::waitsForOperator(p.state);
    m_recallable = recall;
    m_state = over ? (p.failures() > 0 ? Token::red : Token::green) : waits ? Token::amber : Token::accent;
    m_icon->setIcon(recall ? u"clock"_s : waits ? u"warning"_s : u"replay"_s, m_state);
    m_title->setText(recall ? tr("%1 starts in").arg(replay.title) : replay.title);
    m_countdown->setVisible(recall);
    m_countdown->setText(formatCountdown(recallLeft));
    m_bar->setVisible(!over && !waits);
    const qint64 rows = p.total - p.leftAlone;
    m_bar->setFraction(recall ? double(recallLeft.count()) / double(std::max<qint64>(1, recallWindow.count()))
                              : double(p.ended()) / double(std::max<qint64>(1, rows)));
    for (FigureLabel* figure : m_figures)
        figure->setVisible(false);
    if (!recall && !over)
        showFigures(p);

    const QString holds = replayHolds(replay);
    m_why->setText(over ? replaySummary(replay) : recall && holds.isEmpty() ? tr("Nothing is sent yet.") : holds);
    m_why->setToken(over ? Token::text : waits || !replay.trouble.isEmpty() || p.heldRows() > 0 || !replay.notReady.empty() ? Token::amber : Token::muted);
    m_goOn->setVisible(waits);
    m_stop->setVisible(!over);
    m_stop->setText(recall ? tr("Recall  Ctrl+R") : tr("End"));
    m_stop->setAccessibleName(recall ? tr("Recall the replay") : tr("End the replay"));
    m_stop->setToolTip(recall ? tr("Send nothing; all rows stay dead letters (Ctrl+R)")
                              : tr("Send no more; rows that were not sent stay dead letters as before"));
    m_close->setVisible(over);
    setAccessibleName(replay.title + u": "_s + m_why->text());
    update();
}

QWidget* ReplayEntry::follow(QWidget* before)
{
    for (QPushButton* button : {m_goOn, m_stop, m_close}) {
        tabAfter(before, button);
        before = button;
    }
    return before;
}

void ReplayEntry::showFigures(const engine::ReplayProgress& p)
{
    const auto set = [this](Figure which, bool visible, const QString& text, Token token) {
        m_figures[which]->setText(text);
        m_figures[which]->setToken(token);
        m_figures[which]->setVisible(visible);
    };
    set(Figure::sent, true, tr("%1 of %2 sent").arg(formatCount(p.released - p.underWay - p.heldRows()), formatCount(p.total - p.leftAlone)), Token::text);
    set(Figure::delivered, true, tr("%1 delivered").arg(formatCount(p.delivered)), Token::green);
    set(Figure::failed, true, tr("%1 failed again").arg(formatCount(p.failedRows())), p.failedRows() > 0 ? Token::red : Token::muted);
    set(Figure::ambiguous, p.ambiguous > 0, tr("%1 ambiguous again").arg(formatCount(p.ambiguous)), Token::amber);
    set(Figure::fresh, p.newDeadLetters > 0, tr("%1 new").arg(formatCount(p.newDeadLetters)), Token::muted);
    set(Figure::step, p.pacing.kind == store::ReplayPacing::ramp, tr("step %1 of %2").arg(p.step).arg(resilience::RampSchedule::kSteps), Token::muted);
}

void ReplayEntry::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QColor state = color(m_state, palette());
    painter.fillRect(rect(), blend(state, color(Token::panel, palette()), 0.08));
    painter.fillRect(QRect(0, 0, 3, height()), state);
    painter.fillRect(QRect(0, height() - 1, width(), 1), color(Token::line, palette()));
}

} // namespace fuseboard::ui
