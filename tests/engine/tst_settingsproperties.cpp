// SPDX-License-Identifier: GPL-3.0-or-later
// Properties of settings, whatever they are: what is shown can be read, what can be read is in bounds or refused, any text
// yields a value or a sentence, and each fix of the lint (R117) ends its finding and breaks nothing.
#include "core/engine/settingslint.h"
#include "core/store/jsonfields.h"
#include "core/store/settingsrules.h"

#include <rapidcheck.h>

#include <QJsonArray>
#include <QtTest>

#include <cmath>

using namespace fuseboard;
using namespace fuseboard::engine;
using namespace fuseboard::store;
using namespace Qt::StringLiterals;

namespace {

QString pathOf(const SettingsField& field)
{
    return QString::fromLatin1(field.path);
}

std::string said(const QString& text)
{
    return text.toStdString();
}

/// A value within the bounds of a setting; often one of their ends, where mistakes are.
QJsonValue anyValue(const SettingsField& field)
{
    switch (field.unit) {
    case SettingUnit::flag: return *rc::gen::arbitrary<bool>();
    case SettingUnit::choice: {
        const QStringList words = QString::fromLatin1(field.choices).split(u',');
        return words.at(*rc::gen::inRange(0, int(words.size())));
    }
    case SettingUnit::text:
    case SettingUnit::texts:
    case SettingUnit::headers: return {};
    default: break;
    }
    if (field.optional && *rc::gen::inRange(0, 3) == 0)
        return QJsonValue(QJsonValue::Null);
    switch (*rc::gen::inRange(0, 6)) {
    case 0: return field.least;
    case 1: return field.most;
    case 2: return std::min(field.most, field.least + 1);
    default: break;
    }
    // As many small ones as large ones.
    const double share = *rc::gen::inRange(0, 1'000) / 1'000.0;
    const double grown = std::exp(share * std::log(field.most - field.least + 1)) - 1;
    return std::min(field.most, field.least + std::floor(grown));
}

SettingsMap anySettings(SettingsRecord record, const SettingsMap& base)
{
    SettingsMap out;
    const bool wild = *rc::gen::arbitrary<bool>();
    for (const SettingsField& field : settingsFields(record)) {
        if (!wild && *rc::gen::inRange(0, 8) != 0) // near a preset: findings one by one
            continue;
        const QJsonValue value = anyValue(field);
        if (!value.isUndefined() && base.contains(pathOf(field)))
            out[pathOf(field)] = value;
    }
    out.erase(u"preset"_s);
    return out;
}

/// Settings that can be applied: contradictions of what was drawn are taken out one by one.
template <class Record>
SettingsMap applicable(SettingsRecord kind, const Record& base)
{
    SettingsMap changes = anySettings(kind, settingsOf(base));
    for (;;) {
        SettingsMap whole = settingsOf(base);
        for (const auto& [path, value] : changes)
            whole[path] = value;
        const auto problems = problemsOf(kind, whole);
        if (problems.empty())
            return changes;
        size_t taken = 0;
        for (const SettingsProblem& problem : problems)
            taken += changes.erase(problem.path);
        if (taken == 0)
            changes.clear(); // the other half of the contradiction
    }
}

Destination anyDestination()
{
    Destination destination;
    destination.id = DestinationId(1);
    destination.name = u"EU leads"_s;
    destination.preset = *rc::gen::elementOf(std::vector<QString>{u"clay"_s, u"generic"_s, u"practice"_s});
    destination.policy = presetPolicy(destination.preset);
    if (destination.preset == u"practice")
        destination.webhook.url = "http://127.0.0.1:9/practice";
    return withSettings(destination, applicable(SettingsRecord::destination, destination));
}

Account anyAccount()
{
    Account account;
    account.name = u"Acme"_s;
    return withSettings(account, applicable(SettingsRecord::account, account));
}

QString anyText()
{
    static const std::vector<QString> kPieces{u"1"_s, u"0"_s, u"."_s, u","_s, u" "_s, u"h"_s, u"min"_s, u"ms"_s, u"d"_s, u"%"_s, u"-"_s,
        u"+"_s, u"e9"_s, u"999999999999999"_s, u"off"_s, u"no limit"_s, u"rows/s"_s, u"credits"_s, u"\n"_s, u":"_s, u"nan"_s, u"inf"_s,
        QString(QChar(0x00a0)), QString(QChar(0xd800)), QString(QChar(0x0663)), QString(QChar(0))};
    QString text;
    for (int i = *rc::gen::inRange(0, 12); i > 0; --i)
        text += *rc::gen::elementOf(kPieces);
    return text;
}

} // namespace

class TestSettingsProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyTextIsAValueOrASentence()
    {
        QVERIFY(rc::check("text", [] {
            const auto record = *rc::gen::arbitrary<bool>() ? SettingsRecord::destination : SettingsRecord::account;
            const auto fields = settingsFields(record);
            const SettingsField& field = fields[size_t(*rc::gen::inRange(0, int(fields.size())))];
            const auto read = settingFromText(field, anyText());
            if (!read) {
                RC_ASSERT(!read.error().message.isEmpty());
                return;
            }
            // What the rules let through stays what it is on its way through the record; nothing overflows, nothing is clamped.
            Destination destination;
            destination.name = u"EU leads"_s;
            destination.preset = u"generic"_s;
            destination.policy = presetPolicy(destination.preset);
            Account account;
            account.name = u"Acme"_s;
            SettingsMap whole = record == SettingsRecord::destination ? settingsOf(destination) : settingsOf(account);
            whole[pathOf(field)] = *read;
            if (!problemsOf(record, whole).empty() || field.unit == SettingUnit::text || field.unit == SettingUnit::texts)
                return;
            const SettingsMap change{{pathOf(field), *read}};
            const SettingsMap after = record == SettingsRecord::destination ? settingsOf(withSettings(destination, change))
                                                                            : settingsOf(withSettings(account, change));
            if (!isSameSetting(after.at(pathOf(field)), *read))
                RC_FAIL(said(pathOf(field) + u" became "_s + settingText(field, after.at(pathOf(field))) + u", not "_s + settingText(field, *read)));
        }));
    }

    void shownAndReadAgain()
    {
        QVERIFY(rc::check("shown", [] {
            const Destination destination = anyDestination();
            const Account account = anyAccount();
            for (const SettingsRecord record : {SettingsRecord::destination, SettingsRecord::account}) {
                const SettingsMap settings = record == SettingsRecord::destination ? settingsOf(destination) : settingsOf(account);
                RC_ASSERT(problemsOf(record, settings).empty());
                for (const SettingsField& field : settingsFields(record)) {
                    const auto value = settings.find(pathOf(field));
                    const bool isText = field.unit == SettingUnit::headers || field.unit == SettingUnit::text;
                    if (value == settings.end() || isText)
                        continue;
                    const auto again = settingFromText(field, settingText(field, value->second));
                    if (!again || !isSameSetting(*again, value->second))
                        RC_FAIL(said(pathOf(field) + u": "_s + settingText(field, value->second)));
                }
            }
        }));
    }

    /// Through the JSON of the workspace and back, and a difference applied gives what was wanted.
    void differencesApply()
    {
        QVERIFY(rc::check("difference", [] {
            Destination shown = anyDestination();
            Destination wanted = anyDestination();
            const SettingsMap before = settingsOf(shown);
            const SettingsMap after = settingsOf(wanted);
            const SettingsMap got = settingsOf(withSettings(shown, settingsDifference(before, after)));
            RC_ASSERT(settingsDifference(after, got).empty());
            RC_ASSERT(settingsOf(withSettings(wanted, settingsDifference(after, before))) == settingsOf(shown));
        }));
    }

    /// R117
    void eachFixEndsItsFinding()
    {
        QVERIFY(rc::check("lint", [] {
            LintSubject subject;
            subject.destination = anyDestination();
            subject.account = anyAccount();
            subject.calls = *rc::gen::inRange(0, 2) * 1'000;
            subject.failures = subject.calls / 5;
            subject.p999Ms = *rc::gen::inRange(0, 3) * 20'000;
            for (const LintFinding& finding : lint(subject)) {
                RC_ASSERT(!finding.title.isEmpty() && !finding.explanation.isEmpty());
                if (finding.fixes.empty())
                    continue;
                SettingsMap destination;
                SettingsMap account;
                for (const LintFix& fix : finding.fixes)
                    (fix.record == SettingsRecord::destination ? destination : account)[fix.path] = fix.value;
                const LintSubject fixed = withEdits(subject, destination, account);
                for (const LintFinding& left : lint(fixed)) {
                    if (left.id == finding.id)
                        RC_FAIL(said(finding.id + u" is still found: "_s + left.explanation));
                }
                for (const SettingsRecord record : {SettingsRecord::destination, SettingsRecord::account}) {
                    SettingsMap whole = record == SettingsRecord::destination ? settingsOf(subject.destination) : settingsOf(subject.account);
                    for (const auto& [path, value] : record == SettingsRecord::destination ? destination : account)
                        whole[path] = value;
                    for (const SettingsProblem& problem : problemsOf(record, whole))
                        RC_FAIL(said(finding.id + u" makes "_s + problem.path + u": "_s + problem.text));
                }
            }
        }));
    }
};

QTEST_GUILESS_MAIN(TestSettingsProperties)
#include "tst_settingsproperties.moc"
