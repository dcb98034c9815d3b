// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/curltarget.h"

#include <QHostAddress>
#include <QString>

#include <curl/curl.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace fuseboard::transport {

namespace {

bool isTokenChar(char c)
{
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))
        return true;
    return c != '\0' && std::strchr("!#$%&'*+-.^_`|~", c) != nullptr;
}

bool isValueChar(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte == '\t' || (byte >= 0x20 && byte != 0x7f);
}

// These decide where a request ends on the wire, so one that lies could turn one attempt into two requests.
constexpr std::array kFraming{"content-length", "transfer-encoding", "expect", "te", "trailer", "upgrade"};

bool isLoopbackHost(QString host)
{
    if (host.startsWith(QLatin1Char('[')) && host.endsWith(QLatin1Char(']')))
        host = host.mid(1, host.size() - 2);
    return host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

} // namespace

CurlTarget::CurlTarget(const HttpTarget& target) : m_url(target.url), m_connectTimeout(target.connectTimeout)
{
    checkUrl();
    for (const auto& [key, value] : target.headers) {
        if (m_fault.isEmpty())
            m_fault = headerFault(key, value);
    }
    if (m_fault.isEmpty())
        buildHeaders(target.headers);
}

CurlTarget::~CurlTarget()
{
    curl_slist_free_all(m_headers);
}

void CurlTarget::checkUrl()
{
    if (m_url.contains('\0')) {
        m_fault = "the URL holds a NUL byte";
        return;
    }
    // libcurl reads http:///x and http:/x as a request to the host x; nobody means that.
    const qsizetype authority = m_url.indexOf("://");
    if (authority < 0 || m_url.mid(authority + 3, 1) == "/") {
        m_fault = "the URL is malformed";
        return;
    }
    CURLU* parsed = curl_url();
    char* scheme = nullptr;
    char* host = nullptr;
    if (curl_url_set(parsed, CURLUPART_URL, m_url.constData(), CURLU_NON_SUPPORT_SCHEME) != CURLUE_OK
        || curl_url_get(parsed, CURLUPART_SCHEME, &scheme, 0) != CURLUE_OK
        || curl_url_get(parsed, CURLUPART_HOST, &host, 0) != CURLUE_OK || *host == '\0') {
        m_fault = "the URL is malformed";
    } else if (std::strcmp(scheme, "http") != 0 && std::strcmp(scheme, "https") != 0) {
        m_fault = "the URL is neither http nor https";
    } else {
        m_loopback = isLoopbackHost(QString::fromUtf8(host));
    }
    curl_free(scheme);
    curl_free(host);
    curl_url_cleanup(parsed);
}

void CurlTarget::buildHeaders(const Headers& headers)
{
    m_defaultType = std::none_of(headers.begin(), headers.end(), [](const auto& header) {
        return header.first.compare("content-type", Qt::CaseInsensitive) == 0;
    });
    if (m_defaultType)
        append("Content-Type: application/json");
    // libcurl would otherwise wait for a 100 before a big body; row-life.md wants the body out at once.
    append("Expect:");
    for (const auto& [key, value] : headers)
        append(headerLine(key, value));
    if (m_defaultType)
        m_afterDefault = m_headers->next;
}

void CurlTarget::append(const QByteArray& line)
{
    curl_slist* grown = curl_slist_append(m_headers, line.constData());
    Q_CHECK_PTR(grown);
    m_headers = grown;
}

QByteArray CurlTarget::headerFault(const QByteArray& key, const QByteArray& value)
{
    if (key.isEmpty() || !std::all_of(key.begin(), key.end(), isTokenChar))
        return "a header name holds a character that HTTP does not allow";
    if (!std::all_of(value.begin(), value.end(), isValueChar))
        return "the value of header " + key + " holds a control character";
    for (const char* framing : kFraming) {
        if (key.compare(framing, Qt::CaseInsensitive) == 0)
            return "header " + key + " is set by the transport";
    }
    return {};
}

QByteArray CurlTarget::headerLine(const QByteArray& key, const QByteArray& value)
{
    // "Name:" with nothing behind it tells libcurl to remove the header; "Name;" sends it empty.
    return value.trimmed().isEmpty() ? QByteArray(key + ';') : QByteArray(key + ": " + value);
}

} // namespace fuseboard::transport
