// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/sweepscene.h"

#include "app/receiptreview.h"
#include "core/store/operations.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <atomic>

namespace fuseboard::test {

using namespace Qt::StringLiterals;
using transport::HttpFailure;
using transport::HttpResult;

namespace {

const store::Actor kOperator{QStringLiteral("operator"), {}};

enum Kind { taken, busyOnce, lost, refused, throttledOnce, broken };

store::DestinationPolicy sweepPolicy(ResendPolicy resend)
{
    auto policy = EngineRig::policy(resend);
    policy.breaker.failureThreshold = 0;
    policy.breaker.ratePercent = 0;
    policy.retry.base = Millis(200);
    return policy;
}

} // namespace

SweepScene::SweepScene(ResendPolicy resend)
{
    m_rig.setPolicy(sweepPolicy(resend));
    m_rig.addRows(kRows, Charge{Credits::whole(6), Credits::whole(1)});
}

void SweepScene::failRequest(int n, HttpResult result)
{
    m_failAt = n;
    m_failure = std::move(result);
}

void SweepScene::start()
{
    m_rig.start();
    m_rig.transport().setResponder([this](const auto& request) { return answer(request); });
}

std::optional<HttpResult> SweepScene::answer(const transport::HttpRequest& request)
{
    if (m_requests++ == m_failAt) {
        m_requestFailed = true;
        if (!m_failure.notSent())
            keepReceipt(request, m_failure.status);
        return m_failure;
    }
    const int row = QJsonDocument::fromJson(request.body).object().value(u"n"_s).toInt();
    const int seen = m_seen[row]++;
    int status = 200;
    switch (Kind(row % kKinds)) {
    case taken: break;
    case busyOnce: status = seen == 0 ? 503 : 200; break;
    case lost:
        if (seen == 0) {
            keepReceipt(request, 200); // taken, but the answer gets lost
            return FakeHttpTransport::noAnswer(HttpFailure::timeout);
        }
        break;
    case refused: status = request.body.contains("\"fixed\"") ? 200 : 422; break;
    case throttledOnce: status = seen == 0 ? 429 : 200; break;
    case broken: status = seen == 0 ? 500 : 200; break;
    }
    keepReceipt(request, status);
    return FakeHttpTransport::withStatus(status, status == 429 ? transport::Headers{{"Retry-After", "1"}} : transport::Headers{});
}

void SweepScene::keepReceipt(const transport::HttpRequest& request, int status)
{
    practice::PracticeReceipt receipt;
    receipt.sequence = qint64(m_receipts.size()) + 1;
    receipt.attempt = request.attempt;
    receipt.bodySha256 = QCryptographicHash::hash(request.body, QCryptographicHash::Sha256);
    receipt.status = status;
    for (const auto& [key, value] : request.headers) {
        if (key == "Idempotency-Key")
            receipt.key = value;
    }
    m_receipts.push_back(std::move(receipt));
}

int SweepScene::openRows()
{
    int open = 0;
    for (const RowState state : {RowState::pending, RowState::deferred, RowState::claimed, RowState::retryWait})
        open += m_rig.rowsIn(state);
    return open;
}

void SweepScene::finish()
{
    m_rig.settle();
    for (int turn = 0; turn < 60 && openRows() > 0; ++turn) {
        if (m_rig.journal().hasFailed())
            m_rig.journal().heal();
        if (!m_rig.destination().holdReason.isEmpty())
            m_rig.engine().releaseHold(DestinationId(1), kOperator);
        m_rig.advance(Millis(1'000));
    }
}

bool SweepScene::operation(const std::function<Result<void>(store::Operations&)>& what)
{
    for (int turn = 0; turn < 3; ++turn) {
        std::atomic<bool> done{false};
        m_rig.journal().write(
            [&](store::Connection& connection) {
                store::Operations operations(connection, m_rig.workspace().clock().wall());
                return what(operations);
            },
            [&](const Result<void>& result) { done = result.ok(); });
        m_rig.settle();
        if (done)
            return true;
    }
    return false;
}

void SweepScene::operate()
{
    for (const Kind kind : {refused, lost, broken}) {
        for (int row = kind; row < kRows; row += kKinds) {
            const QByteArray id = QByteArray::number(row + 1);
            const auto state = RowState(m_rig.number("SELECT state FROM batch_row WHERE id = " + id));
            const int version = int(m_rig.number("SELECT version FROM batch_row WHERE id = " + id));
            if (state != RowState::dead && state != RowState::ambiguous)
                continue;
            store::DeadLetterFilter filter;
            filter.only = {RowId(row + 1)};
            operation([&](store::Operations& operations) -> Result<void> {
                if (state == RowState::dead && version == 1) {
                    const auto edited = operations.edit(RowId(row + 1), 1, "{\"n\":" + QByteArray::number(row) + ",\"fixed\":true}",
                                                        kOperator);
                    if (!edited)
                        return edited.error();
                }
                const auto done = kind == broken ? operations.settle(filter, true, kOperator)
                                                 : operations.replay(filter, true, true, kOperator);
                return done ? Result<void>() : done.error();
            });
        }
    }
    m_rig.engine().lookAgain(DestinationId(1));
    finish();
}

QStringList SweepScene::complaints()
{
    QStringList found = m_rig.workspace().inconsistencies();
    if (openRows() > 0)
        found += u"%1 rows are still open"_s.arg(openRows());
    const int ended = m_rig.rowsIn(RowState::delivered) + m_rig.rowsIn(RowState::dead) + m_rig.rowsIn(RowState::ambiguous);
    if (ended != kRows)
        found += u"%1 of %2 rows came to an end"_s.arg(ended).arg(kRows);
    const auto review = app::reviewReceipts(m_rig.workspace().connection(), m_receipts, {});
    if (!review)
        return found << review.error().text();
    for (const practice::ReceiptViolation& violation : review->violations)
        found += violation.text;
    return found;
}

} // namespace fuseboard::test
