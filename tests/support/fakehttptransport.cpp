// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakehttptransport.h"

#include <algorithm>

namespace fuseboard::test {

using transport::HttpFailure;
using transport::HttpRequest;
using transport::HttpResult;

FakeHttpTransport::~FakeHttpTransport()
{
    cancelAll();
}

void FakeHttpTransport::setSink(Sink sink)
{
    std::lock_guard lock(m_mutex);
    m_sink = std::move(sink);
}

void FakeHttpTransport::setResponder(Responder responder)
{
    std::lock_guard lock(m_mutex);
    m_responder = std::move(responder);
}

void FakeHttpTransport::failRequest(int n, HttpResult result)
{
    std::lock_guard lock(m_mutex);
    m_failures.emplace_back(int(m_requests.size()) + n, std::move(result));
}

void FakeHttpTransport::send(std::vector<HttpRequest> requests)
{
    std::vector<HttpResult> results;
    for (const HttpRequest& request : requests) {
        std::optional<HttpResult> result;
        Responder responder;
        {
            std::lock_guard lock(m_mutex);
            const int number = int(m_requests.size());
            m_requests.push_back(request);
            m_open.push_back(request.attempt);
            const auto failure = std::find_if(m_failures.begin(), m_failures.end(),
                                              [number](const auto& entry) { return entry.first == number; });
            if (failure != m_failures.end())
                result = failure->second;
            else
                responder = m_responder;
        }
        if (responder)
            result = responder(request);
        if (!result)
            continue;
        result->attempt = request.attempt;
        std::lock_guard lock(m_mutex);
        if (std::erase(m_open, request.attempt) > 0)
            results.push_back(std::move(*result));
    }
    {
        std::lock_guard lock(m_mutex);
        ++m_batches;
    }
    deliver(std::move(results));
}

void FakeHttpTransport::cancel(AttemptId attempt)
{
    answer(attempt, noAnswer(HttpFailure::cancelled));
}

void FakeHttpTransport::cancelAll()
{
    answerAll(noAnswer(HttpFailure::cancelled));
}

bool FakeHttpTransport::answer(AttemptId attempt, HttpResult result)
{
    {
        std::lock_guard lock(m_mutex);
        if (std::erase(m_open, attempt) == 0)
            return false;
    }
    result.attempt = attempt;
    std::vector<HttpResult> results;
    results.push_back(std::move(result));
    deliver(std::move(results));
    return true;
}

bool FakeHttpTransport::answer(AttemptId attempt, int status)
{
    return answer(attempt, withStatus(status));
}

int FakeHttpTransport::answerAll(const HttpResult& result)
{
    std::vector<AttemptId> open;
    {
        std::lock_guard lock(m_mutex);
        open.swap(m_open);
    }
    std::vector<HttpResult> results;
    for (const AttemptId attempt : open) {
        results.push_back(result);
        results.back().attempt = attempt;
    }
    deliver(std::move(results));
    return int(open.size());
}

std::vector<HttpRequest> FakeHttpTransport::requests() const
{
    std::lock_guard lock(m_mutex);
    return m_requests;
}

std::vector<AttemptId> FakeHttpTransport::open() const
{
    std::lock_guard lock(m_mutex);
    return m_open;
}

int FakeHttpTransport::sentCount() const
{
    std::lock_guard lock(m_mutex);
    return int(m_requests.size());
}

int FakeHttpTransport::batchCount() const
{
    std::lock_guard lock(m_mutex);
    return m_batches;
}

void FakeHttpTransport::deliver(std::vector<HttpResult> results)
{
    Sink sink;
    {
        std::lock_guard lock(m_mutex);
        sink = m_sink;
    }
    if (sink && !results.empty())
        sink(std::move(results));
}

HttpResult FakeHttpTransport::withStatus(int status, transport::Headers headers, QByteArray body)
{
    HttpResult result;
    result.status = status;
    result.bodySent = true;
    result.headers = std::move(headers);
    result.body = std::move(body);
    result.phases.totalUs = 1000;
    return result;
}

HttpResult FakeHttpTransport::notSent(HttpFailure failure)
{
    HttpResult result;
    result.failure = failure;
    result.message = "fake: not sent";
    return result;
}

HttpResult FakeHttpTransport::noAnswer(HttpFailure failure)
{
    HttpResult result;
    result.failure = failure;
    result.bodySent = true;
    result.message = "fake: no answer";
    return result;
}

} // namespace fuseboard::test
