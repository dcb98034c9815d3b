// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transport/httptransport.h"

#include <functional>
#include <mutex>
#include <optional>
#include <vector>

namespace fuseboard::test {

/// HttpTransport without a network, for engine tests on virtual time. Requests wait until the test answers them, or a
/// responder does so at once. Results reach the sink on the thread that answers (send() itself with a responder).
/// Safe to use from any thread; no lock is held while the sink or the responder runs.
class FakeHttpTransport final : public transport::HttpTransport
{
public:
    /// Nothing: the request stays open.
    using Responder = std::function<std::optional<transport::HttpResult>(const transport::HttpRequest&)>;

    ~FakeHttpTransport() override;

    void setSink(Sink sink) override;
    void send(std::vector<transport::HttpRequest> requests) override;
    void cancel(AttemptId attempt) override;
    void cancelAll() override;

    void setResponder(Responder responder);
    /// The n-th request from now (0 = the next) ends with this result, whatever the responder says. Its attempt is filled in.
    void failRequest(int n, transport::HttpResult result);

    /// Ends an open request; false when it is not open. The result's attempt is filled in.
    bool answer(AttemptId attempt, transport::HttpResult result);
    bool answer(AttemptId attempt, int status);
    /// Ends every open request the same way, in one batch; returns how many.
    int answerAll(const transport::HttpResult& result);

    /// Every request ever sent, in order.
    std::vector<transport::HttpRequest> requests() const;
    std::vector<AttemptId> open() const;
    int sentCount() const;
    int batchCount() const;

    // Results as the real transport words them.
    static transport::HttpResult withStatus(int status, transport::Headers headers = {}, QByteArray body = {});
    static transport::HttpResult notSent(transport::HttpFailure failure = transport::HttpFailure::connect);
    static transport::HttpResult noAnswer(transport::HttpFailure failure = transport::HttpFailure::closed);

private:
    void deliver(std::vector<transport::HttpResult> results);

    mutable std::mutex m_mutex;
    Sink m_sink;
    Responder m_responder;
    std::vector<transport::HttpRequest> m_requests;
    std::vector<AttemptId> m_open;
    std::vector<std::pair<int, transport::HttpResult>> m_failures; ///< by request number, 0-based
    int m_batches = 0;
};

} // namespace fuseboard::test
