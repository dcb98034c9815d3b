// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/settingsrules.h"

#include "core/payload/eventtype.h"
#include "core/store/destinationrules.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTimeZone>
#include <QUrl>

#include <algorithm>
#include <array>
#include <cstring>
#include <set>

using namespace Qt::StringLiterals;

namespace fuseboard::store {

namespace {

class Check
{
    Q_DECLARE_TR_FUNCTIONS(Settings)
public:
    explicit Check(const SettingsMap& settings) : m_settings(settings) {}

    double number(const char* path) const { return value(path).toDouble(); }
    QString text(const char* path) const { return value(path).toString(); }
    bool isOn(const char* path) const { return value(path).toBool(); }
    QJsonValue value(const char* path) const
    {
        const auto found = m_settings.find(QString::fromLatin1(path));
        return found == m_settings.end() ? QJsonValue() : found->second;
    }
    void fault(const char* path, const QString& why) { fault(QString::fromLatin1(path), why); }
    void fault(const QString& path, const QString& why)
    {
        if (m_faulty.insert(path).second) // one sentence a setting
            m_out.push_back({path, why});
    }
    void range(const SettingsField& field);
    void destination();
    void account();
    std::vector<SettingsProblem> take() { return std::move(m_out); }

private:
    void headers();

    const SettingsMap& m_settings;
    std::set<QString> m_faulty;
    std::vector<SettingsProblem> m_out;
};

void Check::range(const SettingsField& field)
{
    const QJsonValue v = value(field.path);
    if (v.isUndefined() || v.isNull()) {
        if (!field.optional && !v.isUndefined())
            fault(field.path, tr("A value is needed here."));
        return;
    }
    switch (field.unit) {
    case SettingUnit::text:
    case SettingUnit::texts:
    case SettingUnit::headers:
    case SettingUnit::flag:
        return;
    case SettingUnit::choice: {
        const QStringList words = QString::fromLatin1(field.choices).split(u',');
        if (!words.contains(v.toString()))
            fault(field.path, tr("One of these: %1.").arg(words.join(u", "_s)));
        return;
    }
    default:
        break;
    }
    const double n = v.toDouble(-2);
    const bool unlimited = field.unit == SettingUnit::rate && n == -1;
    if (!v.isDouble() || (!unlimited && (n < field.least || n > field.most)))
        fault(field.path, tr("Between %1 and %2.").arg(settingText(field, field.least), settingText(field, field.most)));
}

void Check::headers()
{
    std::set<QByteArray> names;
    const QByteArray secret = text("secretHeader").toLatin1().toLower();
    if (!secret.isEmpty() && !isUsableHeader(secret))
        fault("secretHeader", tr("That is no header that can be sent: letters, digits and dashes, and none that belongs to the transport."));
    for (const QJsonValue& pair : value("headers").toArray()) {
        const QByteArray name = pair.toArray().at(0).toString().toUtf8();
        const QString written = QString::fromUtf8(name);
        if (!isUsableHeader(name))
            fault("headers", tr("“%1” is no header that can be sent.").arg(written));
        else if (pair.toArray().at(1).toString().contains(u'\n') || pair.toArray().at(1).toString().contains(u'\r'))
            fault("headers", tr("The value of “%1” must be one line.").arg(written));
        else if (!names.insert(name.toLower()).second)
            fault("headers", tr("“%1” is there twice.").arg(written));
        else if (name.toLower() == secret)
            fault("headers", tr("“%1” carries the secret already.").arg(written));
    }
}

void Check::destination()
{
    if (text("name").trimmed().isEmpty())
        fault("name", tr("A destination needs a name."));
    if (const QJsonValue url = value("url"); url.isString()) {
        const QUrl parsed(url.toString(), QUrl::StrictMode);
        const bool scheme = parsed.scheme() == u"http" || parsed.scheme() == u"https";
        if (!parsed.isValid() || !scheme || parsed.host().isEmpty())
            fault("url", tr("That is not a webhook URL; it begins with https:// (or http:// on this machine)."));
        else if (!isLoopback(parsed))
            fault("url", tr("This URL is not on this machine, so it is a secret: replace it with “Replace URL…”."));
    }
    if (number("breaker.successThreshold") > number("breaker.halfOpenMaxCalls"))
        fault("breaker.successThreshold", tr("More successes are asked for than probes are let through, so the breaker could never close."));
    if (number("breaker.openForCapMs") < number("breaker.openForMs"))
        fault("breaker.openForCapMs", tr("The longest cool-down must not be shorter than the first."));
    if (number("breaker.windowMs") < number("breaker.buckets"))
        fault("breaker.buckets", tr("Each bucket needs 1 ms of the window."));
    if (number("retry.capMs") < number("retry.baseMs"))
        fault("retry.capMs", tr("The longest wait must not be shorter than the first."));
    if (number("fallback.staleForMs") < number("fallback.freshForMs"))
        fault("fallback.staleForMs", tr("What is stale is not younger than what is fresh."));
    const double ends = number("odometer.endsAt");
    for (const char* mark : {"odometer.warnAt", "odometer.rotateAt"}) {
        if (ends > 0 && number(mark) > ends)
            fault(mark, tr("Warning and rotation come before the end."));
    }
    const QString type = text("eventType");
    if (!type.isEmpty() && !payload::isEventType(type))
        fault("eventType", tr("Words with full stops between and the version at the end, such as lead.submitted.v1."));
    if (const QString key = text("submissionKeyField"); !key.isEmpty() && key == text("eventTypeField"))
        fault("eventTypeField", tr("The key and the event type need a column each."));
    headers();
}

void Check::account()
{
    if (text("name").trimmed().isEmpty())
        fault("name", tr("An account needs a name."));
    const QByteArray zone = text("timeZone").toLatin1();
    if (!zone.isEmpty() && !QTimeZone(zone).isValid())
        fault("timeZone", tr("There is no such time zone; write it like Europe/Berlin."));
    if (number("alertPercents.1") < number("alertPercents.0"))
        fault("alertPercents.1", tr("The alerts come one after the other: not below the first."));
    if (number("alertPercents.2") < number("alertPercents.1"))
        fault("alertPercents.2", tr("The alerts come one after the other: not below the second."));
}

} // namespace

std::vector<SettingsProblem> problemsOf(SettingsRecord record, const SettingsMap& settings)
{
    Check check(settings);
    for (const SettingsField& field : settingsFields(record))
        check.range(field);
    if (record == SettingsRecord::destination)
        check.destination();
    else
        check.account();
    return check.take();
}

bool isUsableHeader(const QByteArray& name)
{
    static const std::array<QByteArray, 9> kTransport{"content-length", "transfer-encoding", "expect", "connection", "host", "te", "trailer", "upgrade", "keep-alive"};
    const QByteArray lower = name.toLower();
    if (name.isEmpty() || std::find(kTransport.begin(), kTransport.end(), lower) != kTransport.end())
        return false;
    return std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || std::strchr("!#$%&'*+-.^_`|~", c) != nullptr;
    });
}

} // namespace fuseboard::store
