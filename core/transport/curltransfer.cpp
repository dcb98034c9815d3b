// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/curltransfer.h"

#include <QtGlobal>

#include <algorithm>
#include <cstring>

namespace fuseboard::transport {

namespace {

constexpr qint64 kReadLimit = 1024 * 1024; ///< a longer answer is not read to its end
constexpr qsizetype kHeaderCountLimit = 64;
constexpr qsizetype kHeaderBytesLimit = 16 * 1024;
constexpr long kIdleSeconds = 4; ///< row-life.md: a stale kept-alive connection is rarely tried

/// Of a delivered row's answer only what limits the next request is wanted (ratelimit, retry-after, x-ratelimit-…, and age,
/// which says that it was another's): the rest would be taken apart for every row and never looked at.
bool isWanted(int status, const char* line, qsizetype size)
{
    const char lower = char(*line | 0x20);
    return status >= 300 || lower == 'r' || lower == 'x' || (lower == 'a' && size > 1 && (line[1] | 0x20) == 'g');
}

bool isFinal(int status)
{
    return status >= 200 || status == 101;
}

qint64 microseconds(CURL* easy, CURLINFO info)
{
    curl_off_t value = 0;
    curl_easy_getinfo(easy, info, &value);
    return value;
}

} // namespace

CurlTransfer::CurlTransfer(const QByteArray& extraCaFile) : m_easy(curl_easy_init())
{
    Q_CHECK_PTR(m_easy);
    const auto set = [this](CURLoption option, auto value) { curl_easy_setopt(m_easy, option, value); };
    set(CURLOPT_PRIVATE, static_cast<void*>(this));
    set(CURLOPT_ERRORBUFFER, m_error.data());
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_1_1));
    set(CURLOPT_PROTOCOLS_STR, "http,https");
    set(CURLOPT_FOLLOWLOCATION, 0L);
    set(CURLOPT_TCP_NODELAY, 1L);
    set(CURLOPT_MAXAGE_CONN, kIdleSeconds);
    set(CURLOPT_USERAGENT, "Fuseboard/" FUSEBOARD_VERSION);
    set(CURLOPT_SSL_VERIFYPEER, 1L);
    set(CURLOPT_SSL_VERIFYHOST, 2L);
    set(CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    if (!extraCaFile.isEmpty())
        set(CURLOPT_CAINFO, extraCaFile.constData()); // the system's folder of certificates stays in force beside it
    // Only the route decides about proxies, never libcurl's own look at the environment.
    set(CURLOPT_PROXY, "");
    set(CURLOPT_NOPROXY, "");
    set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);

    // libcurl takes this buffer anew for each upload; its 64 KiB default costs page faults on every small row.
    set(CURLOPT_UPLOAD_BUFFERSIZE, 16'384L);
    set(CURLOPT_POST, 1L);
    set(CURLOPT_READFUNCTION, &CurlTransfer::onRead);
    set(CURLOPT_READDATA, static_cast<void*>(this));
    set(CURLOPT_SEEKFUNCTION, &CurlTransfer::onSeek);
    set(CURLOPT_SEEKDATA, static_cast<void*>(this));
    set(CURLOPT_PREREQFUNCTION, &CurlTransfer::onBeforeRequest);
    set(CURLOPT_PREREQDATA, static_cast<void*>(this));
    set(CURLOPT_HEADERFUNCTION, &CurlTransfer::onHeader);
    set(CURLOPT_HEADERDATA, static_cast<void*>(this));
    set(CURLOPT_WRITEFUNCTION, &CurlTransfer::onBody);
    set(CURLOPT_WRITEDATA, static_cast<void*>(this));
}

CurlTransfer::~CurlTransfer()
{
    curl_easy_cleanup(m_easy);
}

bool CurlTransfer::prepare(HttpRequest&& request, const std::shared_ptr<CurlTarget>& target, Millis budget)
{
    m_request = std::move(request);
    m_given = 0;
    m_requestsBegun = 0;
    m_status = 0;
    m_headersDone = false;
    m_headerBytes = 0;
    m_received = 0;
    m_error[0] = '\0';
    m_begun = std::chrono::steady_clock::now();
    m_firstByte = {};

    if (!applyTarget(target))
        return false;
    applyHeaders();
    if (m_timeout != budget) {
        m_timeout = budget;
        curl_easy_setopt(m_easy, CURLOPT_TIMEOUT_MS, long(std::clamp<qint64>(budget.count(), 1, 86'400'000)));
    }
    if (m_bodySize != m_request.body.size()) {
        m_bodySize = m_request.body.size();
        curl_easy_setopt(m_easy, CURLOPT_POSTFIELDSIZE_LARGE, m_bodySize);
    }
    return true;
}

bool CurlTransfer::applyTarget(const std::shared_ptr<CurlTarget>& target)
{
    if (m_target == target && m_routeVersion == target->routeVersion)
        return true;
    m_target = target;
    m_routeVersion = target->routeVersion;
    const auto text = [](const QByteArray& value) { return value.isEmpty() ? nullptr : value.constData(); };
    const ProxyRoute& route = target->route;
    curl_easy_setopt(m_easy, CURLOPT_CONNECTTIMEOUT_MS,
                     long(std::clamp<qint64>(target->connectTimeout().count(), 1, 86'400'000)));
    const bool taken = curl_easy_setopt(m_easy, CURLOPT_URL, target->url().constData()) == CURLE_OK
        && curl_easy_setopt(m_easy, CURLOPT_PROXY, route.url.constData()) == CURLE_OK
        && curl_easy_setopt(m_easy, CURLOPT_PROXYUSERNAME, text(route.user)) == CURLE_OK
        && curl_easy_setopt(m_easy, CURLOPT_PROXYPASSWORD, text(route.password)) == CURLE_OK;
    if (!taken)
        m_target.reset(); // or the next request to it would go to the one before
    return taken;
}

void CurlTransfer::applyHeaders()
{
    bool ownType = false;
    m_headerLines.clear();
    for (const auto& [key, value] : m_request.headers) {
        ownType = ownType || key.compare("content-type", Qt::CaseInsensitive) == 0;
        m_headerLines.push_back(CurlTarget::headerLine(key, value));
    }
    // The request's own nodes are chained in front of the target's list, which is never copied.
    m_headerNodes.resize(m_headerLines.size());
    curl_slist* next = m_target->headers(ownType);
    for (size_t i = m_headerLines.size(); i-- > 0;) {
        m_headerNodes[i] = {m_headerLines[i].data(), next};
        next = &m_headerNodes[i];
    }
    curl_easy_setopt(m_easy, CURLOPT_HTTPHEADER, next);
}

size_t CurlTransfer::onRead(char* buffer, size_t size, size_t count, void* self)
{
    auto& transfer = *static_cast<CurlTransfer*>(self);
    const qsizetype give = qMin(transfer.m_request.body.size() - transfer.m_given, qsizetype(size * count));
    std::memcpy(buffer, transfer.m_request.body.constData() + transfer.m_given, size_t(give));
    transfer.m_given += give;
    return size_t(give);
}

int CurlTransfer::onSeek(void*, curl_off_t, int)
{
    return CURL_SEEKFUNC_FAIL;
}

int CurlTransfer::onBeforeRequest(void* self, char*, char*, int, int)
{
    // libcurl asks for a rewind only when it counted body bytes as written; an empty body, or one whose first write
    // failed, would be sent again without asking. Whatever the reason, there is no second request.
    return static_cast<CurlTransfer*>(self)->m_requestsBegun++ == 0 ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT;
}

size_t CurlTransfer::onHeader(char* buffer, size_t size, size_t count, void* self)
{
    static_cast<CurlTransfer*>(self)->takeHeader(buffer, qsizetype(size * count));
    return size * count;
}

void CurlTransfer::takeHeader(const char* data, qsizetype size)
{
    while (size > 0 && (data[size - 1] == '\n' || data[size - 1] == '\r'))
        --size;
    if (size > 5 && std::memcmp(data, "HTTP/", 5) == 0 && (m_headersDone || m_status == 0)) {
        // A new status line: whatever came before was a 1xx.
        const char* space = static_cast<const char*>(std::memchr(data, ' ', size_t(size)));
        const qsizetype left = space ? size - (space - data) : 0;
        m_status = 0;
        for (qsizetype i = 1; i < left && i < 4 && space[i] >= '0' && space[i] <= '9'; ++i)
            m_status = m_status * 10 + (space[i] - '0');
        m_headersDone = false;
        m_headerBytes = 0;
        m_headers.clear();
        if (isFinal(m_status))
            m_firstByte = std::chrono::steady_clock::now() - m_begun;
        return;
    }
    if (size == 0) {
        m_headersDone = true;
        return;
    }
    const char* colon = static_cast<const char*>(std::memchr(data, ':', size_t(size)));
    if (m_headersDone || !isFinal(m_status) || !colon || !isWanted(m_status, data, size)
        || m_headers.size() >= kHeaderCountLimit
        || m_headerBytes + size > kHeaderBytesLimit)
        return;
    m_headerBytes += size;
    const qsizetype key = colon - data;
    m_headers.emplaceBack(QByteArray(data, key), QByteArray(colon + 1, size - key - 1).trimmed());
}

size_t CurlTransfer::onBody(char* buffer, size_t size, size_t count, void* self)
{
    auto& transfer = *static_cast<CurlTransfer*>(self);
    const qsizetype length = qsizetype(size * count);
    const qsizetype room = kResponseLimit - transfer.m_body.size();
    transfer.m_body.append(buffer, qMin(room, length));
    transfer.m_received += length;
    return transfer.m_received > kReadLimit ? 0 : size * count;
}

Phases CurlTransfer::phases() const
{
    Phases phases;
    long connects = 0;
    curl_easy_getinfo(m_easy, CURLINFO_NUM_CONNECTS, &connects);
    // On a kept-alive connection libcurl still fills these with the moment the connection was found.
    if (connects > 0) {
        phases.dnsUs = microseconds(m_easy, CURLINFO_NAMELOOKUP_TIME_T);
        phases.connectUs = microseconds(m_easy, CURLINFO_CONNECT_TIME_T);
        phases.tlsUs = microseconds(m_easy, CURLINFO_APPCONNECT_TIME_T);
    }
    phases.totalUs = microseconds(m_easy, CURLINFO_TOTAL_TIME_T);
    // CURLINFO_STARTTRANSFER_TIME is no use for a POST: libcurl stamps it with the first byte of the body it sends.
    phases.firstByteUs = std::min<qint64>(std::chrono::duration_cast<std::chrono::microseconds>(m_firstByte).count(), phases.totalUs);
    return phases;
}

HttpResult CurlTransfer::takeResult()
{
    HttpResult result;
    result.attempt = m_request.attempt;
    result.status = isFinal(m_status) ? m_status : 0;
    result.bodySent = m_requestsBegun > 0 && m_given == m_request.body.size();
    result.phases = phases();
    if (result.status != 0) {
        result.headers = std::move(m_headers);
        result.body = std::move(m_body);
    }
    m_headers = {};
    m_body = {};
    m_request = {};
    return result;
}

HttpResult CurlTransfer::finish(CURLcode code)
{
    const bool begun = m_requestsBegun > 0;
    const bool whole = m_headersDone && m_received <= kResponseLimit;
    HttpResult result = takeResult();
    if (code != CURLE_OK)
        result.message = m_error[0] != '\0' ? QByteArray(m_error.data()) : QByteArray(curl_easy_strerror(code));
    if (result.status != 0)
        result.responseTruncated = !whole || code != CURLE_OK;
    else
        result.failure = failureOf(code, begun);
    return result;
}

HttpResult CurlTransfer::finishCancelled()
{
    HttpResult result = finish(CURLE_ABORTED_BY_CALLBACK);
    if (result.status == 0)
        result.failure = HttpFailure::cancelled;
    result.message = "cancelled";
    return result;
}

HttpFailure failureOf(CURLcode code, bool requestBegun)
{
    switch (code) {
    case CURLE_UNSUPPORTED_PROTOCOL: return requestBegun ? HttpFailure::protocol : HttpFailure::badTarget;
    case CURLE_URL_MALFORMAT: return HttpFailure::badTarget;
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_COULDNT_RESOLVE_HOST: return HttpFailure::dns;
    case CURLE_COULDNT_CONNECT:
    case CURLE_PROXY: return HttpFailure::connect;
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_PINNEDPUBKEYNOTMATCH:
    case CURLE_SSL_INVALIDCERTSTATUS: return HttpFailure::certificate;
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_ENGINE_NOTFOUND:
    case CURLE_SSL_ENGINE_SETFAILED:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_USE_SSL_FAILED:
    case CURLE_SSL_ENGINE_INITFAILED:
    case CURLE_SSL_CRL_BADFILE: return HttpFailure::tls;
    case CURLE_OPERATION_TIMEDOUT: return HttpFailure::timeout;
    case CURLE_GOT_NOTHING:
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
    case CURLE_PARTIAL_FILE:
    case CURLE_SEND_FAIL_REWIND: return requestBegun ? HttpFailure::closed : HttpFailure::connect;
    case CURLE_ABORTED_BY_CALLBACK: return HttpFailure::closed; // the second request that was refused
    case CURLE_OK:
    case CURLE_HTTP2:
    case CURLE_WEIRD_SERVER_REPLY: return HttpFailure::protocol;
    default: return HttpFailure::other;
    }
}

} // namespace fuseboard::transport
