// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payload/canonicaljson.h"
#include "core/payload/identity.h"
#include "core/payload/jsonnumber.h"
#include "core/payload/jsonstring.h"
#include "core/payload/payloadfields.h"

#include <QTest>
#include <rapidcheck.h>

#include <algorithm>
#include <bit>
#include <charconv>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace fuseboard::payload;

namespace {

using Members = std::vector<std::pair<std::string, std::string>>; // name in UTF-8, value as JSON

/// Text with the characters that matter: quotes, controls, and both sides of the surrogates.
rc::Gen<std::string> utf8Text()
{
    const auto character = rc::gen::elementOf(std::vector<std::string>{
        "a", "b", "Z", "0", " ", "\"", "\\", "/", "\n", "\t", "\x01", "\x7f", "\xc2\x80", "\xc3\xa9", "\xed\x9f\xbf",
        "\xee\x80\x80", "\xef\xbf\xbd", "\xf0\x90\x80\x80", "\xf4\x8f\xbf\xbf"});
    return rc::gen::map(rc::gen::container<std::vector<std::string>>(character), [](const std::vector<std::string>& parts) {
        std::string text;
        for (const std::string& part : parts)
            text += part;
        return text;
    });
}

std::string quoted(const std::string& text)
{
    std::string out;
    appendJsonString(out, QByteArrayView(text.data(), qsizetype(text.size())));
    return out;
}

rc::Gen<double> anyDouble()
{
    return rc::gen::suchThat(rc::gen::map(rc::gen::arbitrary<std::uint64_t>(), [](std::uint64_t bits) {
        return std::bit_cast<double>(bits);
    }), [](double d) { return std::isfinite(d); });
}

rc::Gen<std::string> jsonValue(int depth)
{
    const auto number = rc::gen::map(anyDouble(), [](double d) {
        std::string text;
        appendJsonNumber(text, d);
        return text;
    });
    const auto scalar = rc::gen::oneOf(rc::gen::map(utf8Text(), quoted), number,
                                       rc::gen::elementOf(std::vector<std::string>{"null", "true", "false", "0", "-0.0", "1e3"}));
    if (depth == 0)
        return scalar;
    const auto array = rc::gen::map(rc::gen::resize(3, rc::gen::container<std::vector<std::string>>(jsonValue(depth - 1))),
                                    [](const std::vector<std::string>& items) {
        std::string out = "[";
        for (const std::string& item : items)
            out += (out.size() > 1 ? " , " : " ") + item;
        return out + "]";
    });
    return rc::gen::oneOf(scalar, array);
}

rc::Gen<Members> members()
{
    return rc::gen::map(rc::gen::resize(12, rc::gen::container<std::map<std::string, std::string>>(utf8Text(), jsonValue(2))),
                        [](const std::map<std::string, std::string>& map) { return Members(map.begin(), map.end()); });
}

QByteArray objectOf(const Members& all)
{
    std::string out = "{";
    for (const auto& [name, value] : all)
        out += (out.size() > 1 ? ",\n" : "") + quoted(name) + " : " + value;
    return QByteArray::fromStdString(out + "}");
}

} // namespace

class TestCanonicalJsonProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canonicalFormIsIdempotent()
    {
        QVERIFY(rc::check([] {
            const auto once = canonicalJson(objectOf(*members()));
            RC_ASSERT(once.ok());
            const auto twice = canonicalJson(*once);
            RC_ASSERT(twice.ok());
            RC_ASSERT(*once == *twice);
        }));
    }

    // B-39
    void orderNeverDecidesTheHash()
    {
        QVERIFY(rc::check([] {
            Members all = *members();
            const QByteArray json = objectOf(all);
            std::reverse(all.begin(), all.end());
            const size_t turn = all.empty() ? 0 : *rc::gen::inRange<size_t>(0, all.size());
            std::rotate(all.begin(), all.begin() + qsizetype(turn), all.end());
            const QByteArray other = objectOf(all);
            RC_ASSERT(*canonicalJson(json) == *canonicalJson(other));
            RC_ASSERT(*identityHash(ScopeId(1), {}, json) == *identityHash(ScopeId(1), {}, other));
        }));
    }

    void namesComeInUtf16Order()
    {
        QVERIFY(rc::check([] {
            const auto fields = flatFields(*canonicalJson(objectOf(*members())));
            RC_ASSERT(fields.ok());
            RC_ASSERT(std::is_sorted(fields->begin(), fields->end(), [](const PayloadField& a, const PayloadField& b) {
                return std::lexicographical_compare(a.name.utf16(), a.name.utf16() + a.name.size(), b.name.utf16(),
                                                    b.name.utf16() + b.name.size());
            }));
        }));
    }

    void numbersReadBackToTheSameDouble()
    {
        QVERIFY(rc::check([] {
            const double number = *anyDouble();
            std::string text;
            appendJsonNumber(text, number);
            const auto back = parseJsonNumber(QByteArrayView(text.data(), qsizetype(text.size())));
            RC_ASSERT(back.has_value());
            RC_ASSERT(*back == number);
            RC_ASSERT(*canonicalJson(QByteArray::fromStdString(text)) == QByteArray::fromStdString(text));
        }));
    }

    void fieldsMakeTheSameObjectAgain()
    {
        QVERIFY(rc::check([] {
            const auto compact = compactJson(objectOf(*members()));
            RC_ASSERT(compact.ok());
            const auto fields = flatFields(*compact);
            RC_ASSERT(fields.ok());
            const auto again = payloadFromFields(*fields);
            RC_ASSERT(again.ok());
            RC_ASSERT(*again == *compact);
        }));
    }

    void anyBytesAreTakenOrRefused()
    {
        QVERIFY(rc::check([] {
            QByteArray json = objectOf(*members());
            const auto at = *rc::gen::inRange<qsizetype>(0, json.size());
            json[at] = *rc::gen::arbitrary<char>();
            const auto result = canonicalJson(json);
            const auto error = validateJson(json);
            RC_ASSERT(result.ok() == !error.has_value());
            if (error) {
                RC_ASSERT(error->offset >= 0 && error->offset <= json.size());
                RC_ASSERT(error->line >= 1 && error->column >= 1);
            } else {
                RC_ASSERT(canonicalJson(*result).ok());
            }
        }));
    }
};

QTEST_GUILESS_MAIN(TestCanonicalJsonProperties)
#include "tst_canonicaljson_properties.moc"
