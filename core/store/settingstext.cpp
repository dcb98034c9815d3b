// SPDX-License-Identifier: GPL-3.0-or-later
// Settings as an operator reads and writes them.
#include "core/store/settingsfields.h"

#include "core/base/wording.h"
#include "core/payload/masking.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace fuseboard::store {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

/// Of a word that is marked where it stands.
QString translated(const char* text)
{
    return QCoreApplication::translate("Settings", text);
}

QString number(double value)
{
    const QLocale locale = wordingLocale();
    if (value == std::floor(value))
        return locale.toString(qint64(value));
    QString text = locale.toString(value, 'f', 3);
    while (text.endsWith(u'0'))
        text.chop(1);
    return text;
}

/// "1 h 30 min", "2 d", "250 ms": every part that is not 0.
QString spanParts(qint64 ms)
{
    static constexpr std::pair<qint64, const char16_t*> kUnits[] = {
        {86'400'000, u" d"}, {3'600'000, u" h"}, {60'000, u" min"}, {1'000, u" s"}, {1, u" ms"}};
    QStringList parts;
    for (const auto& [length, unit] : kUnits) {
        if (ms >= length) {
            parts << QString(number(double(ms / length)) + QString::fromUtf16(unit));
            ms %= length;
        }
    }
    return parts.isEmpty() ? u"0 s"_s : parts.join(u' ');
}

Error refused(const QString& text, const char* would)
{
    return {ErrorCode::invalidArgument, Words::tr("“%1” does not do here. %2").arg(text, translated(would)), {}};
}

/// Without what groups digits in the program's language (or spaces), and with a point where a comma stands in it.
QString plainFigures(QString text)
{
    const QLocale locale = wordingLocale();
    const QString group = QRegularExpression::escape(locale.groupSeparator());
    text.remove(u' ').remove(QChar(0x00a0)).remove(QChar(0x202f));
    const QRegularExpression grouped(u"(?<![\\d.,])\\d{1,3}(?:%1\\d{3})+(?!\\d)"_s.arg(group));
    for (auto match = grouped.match(text); match.hasMatch(); match = grouped.match(text))
        text.replace(match.capturedStart(), match.capturedLength(), match.captured().remove(locale.groupSeparator()));
    if (locale.decimalPoint() != u".")
        text.replace(locale.decimalPoint(), u"."_s);
    return text;
}

/// A number with at most that many digits after the decimal mark.
std::optional<double> readNumber(const QString& given, int decimals)
{
    const QString text = plainFigures(given);
    static const QRegularExpression plain(u"^\\d{1,15}(?:\\.(\\d+))?$"_s);
    const auto match = plain.match(text);
    if (!match.hasMatch() || match.capturedLength(1) > decimals)
        return std::nullopt;
    return text.toDouble();
}

std::optional<qint64> readSpan(const QString& given)
{
    if (const auto seconds = readNumber(given, 3))
        return qint64(std::llround(*seconds * 1'000));
    const QString text = plainFigures(given.toLower());
    static const QRegularExpression part(u"(\\d{1,9}(?:\\.\\d{1,3})?)(ms|milliseconds?|d|days?|h|hours?|min|minutes?|m|sec|seconds?|s)"_s);
    double ms = 0;
    qsizetype at = 0;
    auto parts = part.globalMatch(text);
    while (parts.hasNext()) {
        const auto match = parts.next();
        if (match.capturedStart() != at)
            return std::nullopt;
        at = match.capturedEnd();
        const QString unit = match.captured(2);
        const double length = unit.startsWith(u"ms") || unit.startsWith(u"mil") ? 1
            : unit.startsWith(u'd')                                             ? 86'400'000
            : unit.startsWith(u'h')                                             ? 3'600'000
            : unit.startsWith(u'm')                                             ? 60'000
                                                                                : 1'000;
        ms += match.captured(1).toDouble() * length;
    }
    if (at == 0 || at != text.size() || ms > 1e15)
        return std::nullopt;
    return qint64(std::llround(ms));
}

Result<QJsonValue> readHeaders(const QString& text)
{
    QJsonArray out;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.trimmed().isEmpty())
            continue;
        const qsizetype colon = line.indexOf(u':');
        if (colon <= 0)
            return refused(line, QT_TRANSLATE_NOOP("Settings", "Write a header as Name: value, one a line."));
        out.append(QJsonArray{line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
    }
    return QJsonValue(out);
}

/// The number without the unit that settingText() puts behind it, in the program's language or in English.
QString withoutUnit(const QString& text, std::initializer_list<const char*> units)
{
    for (const char* unit : units) {
        for (const QString& word : {translated(unit), QString::fromLatin1(unit)}) {
            if (text.endsWith(word, Qt::CaseInsensitive))
                return text.chopped(word.size()).trimmed();
        }
    }
    return text;
}

bool isZeroWord(const SettingsField& field, const QString& text)
{
    return field.zero && (text.compare(translated(field.zero), Qt::CaseInsensitive) == 0 || text.compare(QLatin1StringView(field.zero), Qt::CaseInsensitive) == 0
                          || text == u"-" || text == QString(QChar(0x2014)));
}

} // namespace

QString settingText(const SettingsField& field, const QJsonValue& value)
{
    if (value.isNull() || value.isUndefined())
        return field.zero ? translated(field.zero) : Words::tr("none");
    if (field.zero && value.isDouble() && value.toDouble() == 0 && !field.optional)
        return translated(field.zero);
    const double n = value.toDouble();
    switch (field.unit) {
    case SettingUnit::text:
    case SettingUnit::choice:
        return value.toString();
    case SettingUnit::flag:
        return value.toBool() ? Words::tr("on") : Words::tr("off");
    case SettingUnit::count:
    case SettingUnit::requests:
    case SettingUnit::factor:
        return number(n);
    case SettingUnit::rows:
        return number(n) + u' ' + (n == 1 ? Words::tr("row") : Words::tr("rows"));
    case SettingUnit::bytes:
        return number(n) + u' ' + Words::tr("bytes");
    case SettingUnit::percent:
        return number(n) + u" %"_s;
    case SettingUnit::millis:
        return spanParts(qint64(n));
    case SettingUnit::rate:
        return n < 0 ? Words::tr("no limit") : number(n) + u' ' + Words::tr("rows/s");
    case SettingUnit::credits:
        return number(n / 1'000) + u' ' + (n == 1'000 ? Words::tr("credit") : Words::tr("credits"));
    case SettingUnit::actions:
        return number(n / 1'000) + u' ' + (n == 1'000 ? Words::tr("action") : Words::tr("actions"));
    case SettingUnit::account:
        return Words::tr("account") + u' ' + number(n);
    case SettingUnit::texts:
        return value.toVariant().toStringList().join(u", "_s);
    case SettingUnit::headers: {
        payload::HeaderList headers;
        for (const QJsonValue& pair : value.toArray())
            headers.append({pair.toArray().at(0).toString().toUtf8(), pair.toArray().at(1).toString().toUtf8()});
        QStringList lines;
        for (const auto& [name, text] : payload::maskHeaders(headers))
            lines << QString::fromUtf8(name) + u": "_s + QString::fromUtf8(text);
        return lines.join(u'\n');
    }
    }
    return {};
}

Result<QJsonValue> settingFromText(const SettingsField& field, const QString& given)
{
    const QString text = given.trimmed();
    if (field.unit == SettingUnit::text || field.unit == SettingUnit::choice)
        return text.isEmpty() && field.optional ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
    if (field.unit == SettingUnit::headers)
        return readHeaders(given);
    if (field.unit == SettingUnit::texts) {
        QJsonArray out;
        for (const QString& part : text.split(u',', Qt::SkipEmptyParts)) {
            if (!part.trimmed().isEmpty())
                out.append(part.trimmed());
        }
        return QJsonValue(out);
    }
    if (field.optional && (text.isEmpty() || isZeroWord(field, text)))
        return QJsonValue(QJsonValue::Null);
    if (!field.optional && isZeroWord(field, text))
        return QJsonValue(0);
    switch (field.unit) {
    case SettingUnit::flag:
        for (const char* word : {QT_TRANSLATE_NOOP("Settings", "on"), QT_TRANSLATE_NOOP("Settings", "off")}) {
            if (text.compare(QLatin1StringView(word), Qt::CaseInsensitive) == 0 || text.compare(translated(word), Qt::CaseInsensitive) == 0)
                return QJsonValue(qstrcmp(word, "on") == 0);
        }
        return refused(text, QT_TRANSLATE_NOOP("Settings", "Write on or off."));
    case SettingUnit::millis:
        if (const auto ms = readSpan(text))
            return QJsonValue(*ms);
        return refused(text, QT_TRANSLATE_NOOP("Settings", "Write a time with its unit: 500 ms, 30 s, 15 min, 1 h 30 min, 2 d."));
    case SettingUnit::rate: {
        if (text.isEmpty() || text == u"unlimited" || text == Words::tr("no limit"))
            return QJsonValue(-1);
        const auto n = readNumber(withoutUnit(text, {"rows/s", "/s"}), 3);
        if (!n || *n <= 0)
            return refused(text, QT_TRANSLATE_NOOP("Settings", "Write rows a second, such as 10 or 0.5, or no limit."));
        return QJsonValue(*n);
    }
    case SettingUnit::credits:
    case SettingUnit::actions: {
        const auto n = readNumber(withoutUnit(text, {"credits", "credit", "actions", "action"}), 3);
        if (!n)
            return refused(text, QT_TRANSLATE_NOOP("Settings", "Write a number such as 500 or 0.5, at most three digits after the point."));
        return QJsonValue(qint64(std::llround(*n * 1'000)));
    }
    case SettingUnit::account: {
        const QString word = Words::tr("account");
        const auto n = readNumber(text.startsWith(word, Qt::CaseInsensitive) ? text.sliced(word.size()).trimmed() : text, 0);
        if (!n)
            return refused(text, QT_TRANSLATE_NOOP("Settings", "Write the number of an account."));
        return QJsonValue(qint64(*n));
    }
    case SettingUnit::factor:
        if (const auto n = readNumber(text, 3))
            return QJsonValue(*n);
        return refused(text, QT_TRANSLATE_NOOP("Settings", "Write a number such as 2 or 1.5."));
    case SettingUnit::percent: {
        const auto n = readNumber(withoutUnit(text, {"%"}), qstrcmp(field.path, "retryBudget.percent") == 0 ? 1 : 0);
        if (!n)
            return refused(text, QT_TRANSLATE_NOOP("Settings", "Write a percentage, such as 50."));
        return QJsonValue(*n);
    }
    default: {
        const auto n = readNumber(withoutUnit(text, {"rows", "row", "bytes", "requests", "records"}), 0);
        if (!n)
            return refused(text, QT_TRANSLATE_NOOP("Settings", "Write a whole number, such as 10 or 40,000."));
        return QJsonValue(qint64(*n));
    }
    }
}

} // namespace fuseboard::store
