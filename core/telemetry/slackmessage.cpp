// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/slackmessage.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace fuseboard::telemetry {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestHeader = 150;
constexpr qsizetype kLongestSection = 3'000;
constexpr qsizetype kLongestField = 2'000;

QString cut(const QString& text, qsizetype most)
{
    return text.size() <= most ? text : text.first(most - 1) + u'…';
}

/// As Slack wants it in text and mrkdwn; cut first, so that no escape is cut in two.
QString escaped(const QString& text, qsizetype most)
{
    QString safe = cut(text, most / 5);
    if (const QString whole = text.toHtmlEscaped(); whole.size() <= most)
        safe = text;
    return safe.replace(u'&', u"&amp;"_s).replace(u'<', u"&lt;"_s).replace(u'>', u"&gt;"_s);
}

QJsonObject markdown(const QString& text)
{
    return {{u"type"_s, u"mrkdwn"_s}, {u"text"_s, text}};
}

QJsonObject field(const QString& title, const QString& value)
{
    return markdown(u"*%1*\n%2"_s.arg(title, escaped(value, kLongestField)));
}

} // namespace

QByteArray slackMessage(const Alert& alert, const QString& workspace)
{
    QJsonArray blocks;
    blocks.append(QJsonObject{{u"type"_s, u"header"_s},
                              {u"text"_s, QJsonObject{{u"type"_s, u"plain_text"_s}, {u"text"_s, cut(alert.title, kLongestHeader)}}}});
    const QString text = alert.text();
    blocks.append(QJsonObject{{u"type"_s, u"section"_s}, {u"text"_s, markdown(escaped(text.isEmpty() ? alert.title : text, kLongestSection))}});
    blocks.append(QJsonObject{{u"type"_s, u"section"_s},
                              {u"fields"_s, QJsonArray{field(u"Severity"_s, name(alert.severity)), field(u"Kind"_s, name(alert.kind)),
                                                       field(u"Workspace"_s, workspace)}}});
    const QString at = QDateTime::fromMSecsSinceEpoch(toEpochMs(alert.at), Qt::UTC).toString(Qt::ISODateWithMs);
    blocks.append(QJsonObject{{u"type"_s, u"context"_s}, {u"elements"_s, QJsonArray{markdown(u"Fuseboard · "_s + at)}}});
    return QJsonDocument(QJsonObject{{u"text"_s, escaped(text.isEmpty() ? alert.title : alert.title + u". "_s + text, kLongestSection)},
                                     {u"blocks"_s, blocks}})
        .toJson(QJsonDocument::Compact);
}

} // namespace fuseboard::telemetry
