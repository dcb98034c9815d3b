// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batches/censuscard.h"

#include "ui/models/format.h"
#include "ui/models/words.h"
#include "ui/widgets/figurelabel.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr std::array kTokens{Token::green, Token::grey, Token::red, Token::amber, Token::violet};
constexpr qint64 kOdometerEnd = 50'000; // C-4: submissions of a Clay webhook, for life

QString bold(const QString& text)
{
    return u"<b>"_s + text.toHtmlEscaped() + u"</b>"_s;
}

/// What stops the rows first, of what bounds the credits of a day or month.
struct Bound
{
    enum class Of : quint8 { account, destination, month };
    Of of;
    qint64 rows; ///< that it has room for
    QString left; ///< after all of them; nothing when they do not fit
};

std::optional<Bound> tightest(qint64 rows, const store::Destination& destination, const engine::AccountSnapshot* account,
                              const engine::DestinationSnapshot* live)
{
    const Charge charge = destination.policy.chargePerRow;
    std::optional<Bound> found;
    const auto look = [&](Bound::Of of, const resilience::DayUse& use, const resilience::MeterLimits& limits) {
        const auto fit = resilience::howManyFit(use, charge, limits);
        if (!fit || (found && found->rows <= *fit))
            return;
        const bool data = limits.data && charge.data.milli > 0;
        const Charge left = data ? Charge{*limits.data - use.used.data - use.reserved.data - charge.data * rows, {}}
                                 : Charge{{}, limits.actions.value_or(Credits()) - use.used.actions - use.reserved.actions - charge.actions * rows};
        found = Bound{of, *fit, data ? formatCredits(left.data) : chargeText(left)};
    };
    if (account) {
        look(Bound::Of::account, account->today, account->limits.meters());
        look(Bound::Of::month, account->month, account->monthLimits);
    }
    if (live)
        look(Bound::Of::destination, live->creditsToday, live->creditLimits);
    else
        look(Bound::Of::destination, {}, {destination.policy.dataPerDay, destination.policy.actionsPerDay});
    return found;
}

QString priceText(qint64 rows, const store::Destination& destination, const engine::AccountSnapshot* account, const engine::DestinationSnapshot* live)
{
    const Charge charge = destination.policy.chargePerRow;
    const QString price = bold(chargeText(charge, rows));
    const QString each = charge.data.milli > 0 ? formatCredits(charge.data) : chargeText(charge);
    const auto bound = tightest(rows, destination, account, live);
    if (!bound)
        return CensusCard::tr("%1 at %2 a row; no daily limit is set.").arg(price, chargeText(charge));
    if (rows <= bound->rows) {
        return bound->of == Bound::Of::account ? CensusCard::tr("%1 at %2 a row; %3 left today after it.").arg(price, each, bound->left)
             : bound->of == Bound::Of::month   ? CensusCard::tr("%1 at %2 a row; %3 left this month after it.").arg(price, each, bound->left)
                                               : CensusCard::tr("%1 at %2 a row; %3 left of this destination's limit today after it.").arg(price, each, bound->left);
    }
    if (account && !account->limits.hardStop)
        return CensusCard::tr("%1 at %2 a row; that is more than the limit leaves, which warns and does not stop.").arg(price, each);
    const QString covered = bold(formatRows(bound->rows));
    return bound->of == Bound::Of::account ? CensusCard::tr("%1 at %2 a row; today's budget covers %3, the rest waits for the next day.").arg(price, each, covered)
         : bound->of == Bound::Of::month   ? CensusCard::tr("%1 at %2 a row; this month's budget covers %3, the rest waits for the next month.").arg(price, each, covered)
                                           : CensusCard::tr("%1 at %2 a row; today's limit of this destination covers %3, the rest waits for the next day.").arg(price, each, covered);
}

} // namespace

CensusCard::CensusCard(QWidget* parent)
    : Card(parent)
    , m_state(new TextLabel({}, TextRole::body, Token::muted))
    , m_progress(new ProgressLine)
    , m_bar(new QWidget)
    , m_credits(new TextLabel)
    , m_time(new TextLabel)
    , m_odometer(new TextLabel)
{
    setObjectName(u"census"_s);
    auto* head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(new TextLabel(tr("Before it is sent"), TextRole::strong));
    m_state->setObjectName(u"censusState"_s);
    head->addWidget(m_state);
    head->addStretch(1);
    m_progress->setFixedWidth(160);
    head->addWidget(m_progress);
    body()->addLayout(head);
    m_bar->setFixedHeight(14);
    body()->addWidget(m_bar);

    const std::array words{tr("to be sent"), tr("duplicate in file"), tr("invalid"), tr("too large"), tr("unreadable")};
    const std::array names{u"censusSendable"_s, u"censusDuplicates"_s, u"censusInvalid"_s, u"censusTooLarge"_s, u"censusFaults"_s};
    auto* parts = new QHBoxLayout;
    parts->setSpacing(16);
    for (size_t i = 0; i < m_parts.size(); ++i) {
        auto* column = new QVBoxLayout;
        column->setSpacing(0);
        Part& part = m_parts[i];
        part.figure = new FigureLabel(TextRole::figure, kTokens[i]);
        part.figure->setObjectName(names[i]);
        part.word = new TextLabel(words[i]);
        part.note = new TextLabel({}, TextRole::small, Token::muted);
        part.note->setWordWrap(true);
        part.note->setMinimumHeight(QFontMetrics(part.note->font()).height());
        column->addWidget(part.figure);
        column->addWidget(part.word);
        column->addWidget(part.note);
        parts->addLayout(column, 1);
    }
    body()->addLayout(parts);
    auto* facts = new QHBoxLayout;
    facts->setSpacing(16);
    for (TextLabel* label : {m_credits, m_time, m_odometer}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::RichText);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        facts->addWidget(label, 1);
    }
    m_credits->setObjectName(u"censusCredits"_s);
    m_time->setObjectName(u"censusTime"_s);
    m_odometer->setObjectName(u"censusOdometer"_s);
    body()->addSpacing(2);
    body()->addLayout(facts);
    clear();
}

void CensusCard::setPart(size_t index, qint64 rows, const QString& note)
{
    m_counts[index] = rows;
    m_parts[index].figure->setText(formatCount(rows));
    m_parts[index].figure->setToken(rows > 0 ? kTokens[index] : Token::muted);
    m_parts[index].note->setText(note);
}

void CensusCard::clear()
{
    for (size_t i = 0; i < m_parts.size(); ++i) {
        setPart(i, 0, {});
        m_parts[i].figure->setText(QString(kDash));
    }
    m_state->clear();
    m_progress->hide();
    for (TextLabel* label : {m_credits, m_time, m_odometer})
        label->clear();
    update();
}

void CensusCard::counting(std::optional<double> fraction)
{
    m_state->setText(tr("reading the whole file…"));
    m_progress->setFraction(fraction);
    m_progress->show();
}

void CensusCard::show(const FileCensus& census, const store::Destination& destination, const engine::SnapshotPtr& snapshot)
{
    m_progress->hide();
    m_state->setText(tr("nothing has been sent; %1 read").arg(formatRows(census.rows + census.faultCount)));
    const qint64 rows = census.sendable();
    const Charge charge = destination.policy.chargePerRow;
    setPart(0, rows, chargeText(charge, rows));
    setPart(1, census.duplicates, census.duplicates ? tr("the first of each is kept") : QString());
    setPart(2, census.invalid, census.invalid ? tr("none of the identity columns") : QString());
    setPart(3, census.tooLarge, census.tooLarge ? tr("largest %1, limit %2").arg(formatBytes(census.largest), formatBytes(destination.policy.storedLimit()))
                                                : QString());
    setPart(4, census.faultCount, census.faultCount ? tr("listed under “Unreadable lines”") : QString());

    const engine::AccountSnapshot* account = nullptr;
    const engine::DestinationSnapshot* live = nullptr;
    if (snapshot) {
        for (const auto& a : snapshot->accounts) {
            if (a.id == destination.account)
                account = &a;
        }
        for (const auto& d : snapshot->destinations) {
            if (d.id == destination.id)
                live = &d;
        }
    }
    if (charge.isZero()) {
        m_credits->setText(tr("A row costs no credits here."));
    } else {
        m_credits->setText(priceText(rows, destination, account, live));
    }
    const double rate = account ? account->recordsPerSecond : 0;
    const qint64 ahead = live ? live->queued : 0;
    if (rate > 0) {
        const Millis time(std::llround(1000.0 * double(rows + ahead) / rate));
        m_time->setText(ahead > 0 ? tr("%1 at %2, behind %3 row(s) that wait already.", nullptr, pluralOf(ahead)).arg(bold(formatSpan(time)), formatRate(rate), formatCount(ahead))
                                  : tr("%1 at the account's %2.").arg(bold(formatSpan(time)), formatRate(rate)));
    } else {
        m_time->setText(tr("The account has no rate limit: as fast as the destination answers."));
    }
    const qint64 used = live ? live->odometer : destination.webhook.odometer;
    if (destination.preset == "clay"_L1) {
        const qint64 after = used + rows;
        m_odometer->setText(tr("Webhook odometer: %1 of %2 used for life, %3 after this batch%4").arg(formatCount(used), formatCount(kOdometerEnd),
            bold(formatCount(after)), after > kOdometerEnd ? tr(": add a standby webhook first.") : u"."_s));
    } else {
        m_odometer->setText(tr("%1 record(s) were handed to this webhook so far.", nullptr, pluralOf(used)).arg(formatCount(used)));
    }
    update();
}

void CensusCard::paintEvent(QPaintEvent* event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF where(m_bar->geometry());
    QPainterPath clip;
    clip.addRoundedRect(where, 3, 3);
    painter.setClipPath(clip);
    painter.fillRect(where, color(Token::line, palette()));
    const qint64 total = std::accumulate(m_counts.begin(), m_counts.end(), qint64(0));
    if (total == 0)
        return;
    const auto nonZero = std::count_if(m_counts.begin(), m_counts.end(), [](qint64 n) { return n > 0; });
    const qreal shared = where.width() - 3.0 * qreal(nonZero);
    qreal x = where.left();
    for (size_t i = 0; i < m_counts.size(); ++i) {
        if (m_counts[i] == 0)
            continue;
        const qreal width = 3 + shared * qreal(m_counts[i]) / qreal(total);
        painter.fillRect(QRectF(x, where.top(), width + 0.5, where.height()), color(kTokens[i], palette()));
        x += width;
    }
}

} // namespace fuseboard::ui
