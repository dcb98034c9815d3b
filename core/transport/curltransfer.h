// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transport/curltarget.h"
#include "core/transport/httptransport.h"

#include <curl/curl.h>

#include <array>
#include <chrono>
#include <vector>

namespace fuseboard::transport {

/// One libcurl easy handle with what its running request needs. Pooled: what never changes is set once. Belongs to the
/// transport's thread.
///
/// One attempt is at most one request on the wire (row-life.md): the body comes from a read callback, the seek callback
/// always fails, and a second request of the same transfer is refused before its first byte.
class CurlTransfer
{
public:
    /// extraCaFile: certificates trusted besides the system's; empty for none.
    explicit CurlTransfer(const QByteArray& extraCaFile);
    ~CurlTransfer();
    Q_DISABLE_COPY_MOVE(CurlTransfer)

    CURL* handle() const { return m_easy; }
    AttemptId attempt() const { return m_request.attempt; }
    /// Place in the loop's list of running transfers.
    size_t slot() const { return m_slot; }
    void setSlot(size_t slot) { m_slot = slot; }

    /// Makes the handle ready for curl_multi_add_handle(). budget: what is left of the request's timeout, above 0.
    bool prepare(HttpRequest&& request, const std::shared_ptr<CurlTarget>& target, Millis budget);
    /// What it came to. The transfer is free again.
    HttpResult finish(CURLcode code);
    HttpResult finishCancelled();

private:
    static size_t onRead(char* buffer, size_t size, size_t count, void* self);
    static int onSeek(void* self, curl_off_t offset, int origin);
    static int onBeforeRequest(void* self, char*, char*, int, int);
    static size_t onHeader(char* buffer, size_t size, size_t count, void* self);
    static size_t onBody(char* buffer, size_t size, size_t count, void* self);

    bool applyTarget(const std::shared_ptr<CurlTarget>& target);
    void applyHeaders();
    void takeHeader(const char* data, qsizetype size);
    HttpResult takeResult();
    Phases phases() const;

    CURL* m_easy;
    size_t m_slot = 0;
    std::array<char, CURL_ERROR_SIZE> m_error{};
    std::shared_ptr<CurlTarget> m_target;
    quint64 m_routeVersion = 0;
    curl_off_t m_bodySize = -1;
    Millis m_timeout{0};

    HttpRequest m_request;
    std::vector<QByteArray> m_headerLines;
    std::vector<curl_slist> m_headerNodes;

    qsizetype m_given = 0;      ///< bytes of the body that libcurl has asked for and got
    int m_requestsBegun = 0;
    int m_status = 0;           ///< of the last status line, 1xx included
    bool m_headersDone = false;
    qsizetype m_headerBytes = 0;
    qint64 m_received = 0;
    std::chrono::steady_clock::time_point m_begun;
    std::chrono::steady_clock::duration m_firstByte{}; ///< of the final answer, from the beginning on
    Headers m_headers;
    QByteArray m_body;
};

/// libcurl's word for what went wrong before a final status line, in ours.
HttpFailure failureOf(CURLcode code, bool requestBegun);

} // namespace fuseboard::transport
