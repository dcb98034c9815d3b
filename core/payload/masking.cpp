// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payload/masking.h"

#include <QStringList>

#include <algorithm>

namespace fuseboard::payload {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kHidden = u"••••";
constexpr qsizetype kTailFrom = 16;
constexpr qsizetype kTail = 4;

QString hidden()
{
    return kHidden.toString();
}

/// A short word in lower case ("hook", "catch", "v1") says nothing secret; everything else might be the token.
bool isPlainWord(QStringView part)
{
    if (part.size() > 12)
        return false;
    if (part.size() <= 3 && part.startsWith(u'v'))
        return std::all_of(part.begin() + 1, part.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return std::all_of(part.begin(), part.end(), [](QChar c) { return (c >= u'a' && c <= u'z') || c == u'-' || c == u'_'; });
}

QString maskPart(QStringView part)
{
    return isPlainWord(part) ? part.toString() : part.size() >= kTailFrom / 2 ? kHidden + part.right(kTail) : hidden();
}

QString maskQuery(const QString& query)
{
    QStringList shown;
    for (const QStringView pair : QStringView(query).split(u'&', Qt::SkipEmptyParts)) {
        const qsizetype equals = pair.indexOf(u'=');
        // A query without a name is as good as a token.
        shown.append(equals > 0 ? QString(pair.first(equals) + u"="_s + kHidden) : hidden());
    }
    return shown.join(u'&');
}

} // namespace

QString maskUrl(const QUrl& url)
{
    if (!url.isValid() || url.host().isEmpty())
        return hidden();
    QString shown = url.host();
    if (shown.contains(u':'))
        shown = u"["_s + shown + u"]"_s;
    if (url.port() >= 0)
        shown += u":"_s + QString::number(url.port());

    const QStringList parts = url.path(QUrl::FullyEncoded).split(u'/', Qt::SkipEmptyParts);
    if (parts.size() > 2)
        shown += u"/…"_s;
    for (const QString& part : parts.mid(std::max<qsizetype>(0, parts.size() - 2)))
        shown += u"/"_s + maskPart(part);
    if (url.hasQuery() && !url.query().isEmpty())
        shown += u"?"_s + maskQuery(url.query(QUrl::FullyEncoded));
    return shown;
}

QString maskUrl(QByteArrayView url)
{
    return maskUrl(QUrl(QString::fromUtf8(url), QUrl::StrictMode));
}

QString maskSecret(QStringView secret)
{
    return secret.size() >= kTailFrom ? kHidden + secret.right(kTail) : hidden();
}

bool isSecretHeader(QByteArrayView name)
{
    const QByteArray lower = name.toByteArray().toLower();
    for (const char* word : {"auth", "cookie", "token", "secret", "api-key", "apikey", "api_key", "signature", "password",
                             "credential", "access-key"}) {
        if (lower.contains(word))
            return true;
    }
    return lower == "key" || lower == "x-key";
}

HeaderList maskHeaders(const HeaderList& headers)
{
    HeaderList shown;
    shown.reserve(headers.size());
    for (const auto& [name, value] : headers) {
        if (!isSecretHeader(name)) {
            shown.emplace_back(name, value);
            continue;
        }
        const qsizetype space = value.indexOf(' ');
        const bool scheme = space > 0 && space <= 10 && name.toLower().contains("authorization");
        const QString secret = QString::fromUtf8(scheme ? QByteArrayView(value).sliced(space + 1) : QByteArrayView(value));
        shown.emplace_back(name, (scheme ? value.first(space + 1) : QByteArray()) + maskSecret(secret).toUtf8());
    }
    return shown;
}

} // namespace fuseboard::payload
