// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payload/domain.h"

#include "core/payload/payloadfields.h"

#include <libpsl.h>

#include <QUrl>

#include <algorithm>
#include <array>

namespace fuseboard::payload {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kPersonalMail{
    QByteArrayView("163.com"),       QByteArrayView("aol.com"),     QByteArrayView("fastmail.com"),
    QByteArrayView("gmail.com"),     QByteArrayView("gmx.com"),     QByteArrayView("gmx.de"),
    QByteArrayView("gmx.net"),       QByteArrayView("googlemail.com"), QByteArrayView("hotmail.com"),
    QByteArrayView("icloud.com"),    QByteArrayView("live.com"),    QByteArrayView("mac.com"),
    QByteArrayView("mail.com"),      QByteArrayView("mail.ru"),     QByteArrayView("me.com"),
    QByteArrayView("msn.com"),       QByteArrayView("outlook.com"), QByteArrayView("pm.me"),
    QByteArrayView("proton.me"),     QByteArrayView("protonmail.com"), QByteArrayView("qq.com"),
    QByteArrayView("t-online.de"),   QByteArrayView("web.de"),      QByteArrayView("yahoo.co.uk"),
    QByteArrayView("yahoo.com"),     QByteArrayView("yandex.com"),  QByteArrayView("yandex.ru"),
};

/// What a URL calls authority: between the scheme and the path.
QStringView authorityOf(QStringView text)
{
    if (const qsizetype scheme = text.indexOf(u"://"); scheme >= 0)
        text = text.sliced(scheme + 3);
    else if (text.startsWith(u"mailto:", Qt::CaseInsensitive))
        text = text.sliced(7);
    else if (text.startsWith(u"//"))
        text = text.sliced(2);
    const auto end = std::find_if(text.begin(), text.end(), [](QChar c) {
        return c == u'/' || c == u'?' || c == u'#' || c == u'\\' || c == u' ' || c == u',' || c == u';' || c == u'>';
    });
    return text.first(end - text.begin());
}

bool isHostLabel(QByteArrayView label)
{
    return !label.isEmpty() && label.size() <= 63 && std::all_of(label.begin(), label.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
}

/// At least two labels, all of them well formed, and no IP address: no top-level domain is a number.
bool isDomain(const QByteArray& host)
{
    const QList<QByteArray> labels = host.split('.');
    if (labels.size() < 2 || host.size() > 253 || !std::all_of(labels.begin(), labels.end(), isHostLabel))
        return false;
    return !std::all_of(labels.last().begin(), labels.last().end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

QByteArray normalisedDomain(QStringView text)
{
    QStringView host = authorityOf(text.trimmed());
    if (const qsizetype at = host.lastIndexOf(u'@'); at >= 0)
        host = host.sliced(at + 1);
    if (const qsizetype port = host.indexOf(u':'); port >= 0)
        host = host.first(port);
    while (host.endsWith(u'.'))
        host.chop(1);
    QByteArray ace = QUrl::toAce(host.toString(), QUrl::IgnoreIDNWhitelist).toLower();
    if (ace.isEmpty())
        ace = host.toString().toLower().toUtf8(); // underscores and the like; what is no host name is refused below
    if (ace.startsWith("www.") && ace.indexOf('.', 4) > 0)
        ace.remove(0, 4);
    return isDomain(ace) ? ace : QByteArray();
}

bool isPersonalMail(QByteArrayView domain)
{
    return std::find(kPersonalMail.begin(), kPersonalMail.end(), domain) != kPersonalMail.end();
}

const QStringList& domainColumns()
{
    static const QStringList names{u"domain"_s, u"website"_s, u"company_domain"_s, u"email"_s};
    return names;
}

QByteArray domainOf(QByteArrayView payload, const QString& column)
{
    const auto fields = flatFields(payload);
    if (!fields)
        return {};
    for (const QString& name : column.isEmpty() ? domainColumns() : QStringList{column}) {
        for (const PayloadField& field : *fields) {
            if (field.kind != JsonKind::string || field.name.compare(name, Qt::CaseInsensitive) != 0)
                continue;
            QByteArray domain = normalisedDomain(field.text);
            if (field.text.contains(u'@') && isPersonalMail(domain))
                domain.clear();
            if (!domain.isEmpty())
                return domain;
        }
    }
    return {};
}

QString companyName(QByteArrayView domain)
{
    if (domain.isEmpty())
        return {};
    const QByteArray host = domain.toByteArray();
    const char* registrable = psl_registrable_domain(psl_builtin(), host.constData());
    if (!registrable)
        return {};
    const QString readable = QUrl::fromAce(QByteArray(registrable), QUrl::IgnoreIDNWhitelist);
    QStringList words = readable.section(u'.', 0, 0).split(u'-', Qt::SkipEmptyParts);
    for (QString& word : words)
        word[0] = word[0].toUpper();
    return words.join(u' ');
}

} // namespace fuseboard::payload
