// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payload/errorfingerprint.h"

#include <array>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace fuseboard::payload {

namespace {

struct Rule
{
    QRegularExpression what;
    QString mark;
};

const std::array<Rule, 6>& rules()
{
    static const std::array<Rule, 6> kRules{{
        {QRegularExpression(uR"([a-z][a-z0-9+.-]*://[^\s"'<>]+)"_s, QRegularExpression::CaseInsensitiveOption), u"<url>"_s},
        {QRegularExpression(uR"(\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b)"_s,
                            QRegularExpression::CaseInsensitiveOption), u"<id>"_s},
        {QRegularExpression(uR"(\b(?=[0-9a-f]*[a-f])(?=[0-9a-f]*\d)[0-9a-f]{8,}\b)"_s, QRegularExpression::CaseInsensitiveOption), u"<id>"_s},
        {QRegularExpression(uR"(\b[\w.+-]+@[\w.-]+\.\w+\b)"_s), u"<address>"_s},
        {QRegularExpression(uR"((?<!HTTP )(?<!\d)\d+([.,:]\d+)*)"_s), u"#"_s},
        {QRegularExpression(uR"(\s+)"_s), u" "_s},
    }};
    return kRules;
}

} // namespace

QString errorFingerprint(const QString& error)
{
    QString out = error;
    for (const Rule& rule : rules())
        out.replace(rule.what, rule.mark);
    return out.trimmed();
}

} // namespace fuseboard::payload
