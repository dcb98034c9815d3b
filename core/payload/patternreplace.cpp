// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payload/patternreplace.h"

#include "core/base/wording.h"

namespace fuseboard::payload {

using namespace Qt::StringLiterals;

namespace {

Error wrong(const QString& message)
{
    return {ErrorCode::invalidArgument, message, {}};
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace

Result<PatternReplace> PatternReplace::compile(const QString& pattern, const QString& with, bool ignoreCase)
{
    if (pattern.isEmpty())
        return wrong(Wording::tr("it needs a pattern"));
    // A pattern can lower its own limit only, so this one stands whatever the text says.
    const QString limit = u"(*LIMIT_MATCH=%1)"_s.arg(kSteps);
    PatternReplace out;
    out.m_pattern.setPattern(limit + pattern);
    out.m_pattern.setPatternOptions(ignoreCase ? QRegularExpression::CaseInsensitiveOption : QRegularExpression::NoPatternOption);
    if (!out.m_pattern.isValid()) {
        return wrong(Wording::tr("the pattern is wrong at character %1: %2").arg(qMax<qsizetype>(0, out.m_pattern.patternErrorOffset() - limit.size()) + 1)
                         .arg(out.m_pattern.errorString()));
    }
    out.m_pattern.optimize();
    if (auto read = out.readReplacement(with); !read)
        return read.error();
    return out;
}

std::optional<int> PatternReplace::captureOf(QStringView name) const
{
    if (!name.isEmpty() && std::all_of(name.begin(), name.end(), isDigit)) {
        const int number = name.size() <= 2 ? name.toInt() : 100;
        return number >= 1 && number <= m_pattern.captureCount() ? std::optional(number) : std::nullopt;
    }
    const auto at = m_pattern.namedCaptureGroups().indexOf(name.toString());
    return at > 0 ? std::optional(int(at)) : std::nullopt;
}

Result<void> PatternReplace::readReplacement(const QString& with)
{
    QString plain;
    const auto capture = [&](int number) {
        if (!plain.isEmpty())
            m_pieces.push_back({plain, -1});
        plain.clear();
        m_pieces.push_back({{}, number});
    };
    for (qsizetype at = 0; at < with.size(); ++at) {
        const QChar next = with[at] == u'$' && at + 1 < with.size() ? with[at + 1] : QChar();
        if (next == u'$') {
            plain += u'$';
            ++at;
        } else if (next == u'&') {
            capture(0);
            ++at;
        } else if (isDigit(next)) {
            // Two digits when there are so many captures, as ECMAScript reads them: $10 is $1 and a 0 otherwise.
            qsizetype digits = at + 2 < with.size() && isDigit(with[at + 2]) ? 2 : 1;
            auto number = captureOf(QStringView(with).sliced(at + 1, digits));
            if (!number && digits == 2)
                number = captureOf(QStringView(with).sliced(at + 1, digits = 1));
            if (!number)
                return wrong(Wording::tr("the pattern captures nothing for $%1 (write $$ for a dollar)").arg(next));
            capture(*number);
            at += digits;
        } else if (next == u'<') {
            const qsizetype end = with.indexOf(u'>', at);
            const QString name = with.mid(at + 2, qMax<qsizetype>(0, end - at - 2));
            const auto number = end < 0 ? std::nullopt : captureOf(name);
            if (!number)
                return wrong(Wording::tr("the pattern captures nothing by the name \"%1\"").arg(name));
            capture(*number);
            at = end;
        } else {
            plain += with[at];
        }
    }
    if (!plain.isEmpty())
        m_pieces.push_back({plain, -1});
    return {};
}

std::optional<QString> PatternReplace::apply(const QString& text) const
{
    QString out;
    qsizetype from = 0;
    for (auto matches = m_pattern.globalMatch(text);;) {
        if (!matches.hasNext()) {
            // Behind an empty match at the end there is no next one to be valid; anywhere else the matcher was stopped.
            if (!matches.isValid() && from < text.size())
                return std::nullopt;
            break;
        }
        const QRegularExpressionMatch match = matches.next();
        out += QStringView(text).sliced(from, match.capturedStart() - from);
        for (const Piece& piece : m_pieces)
            out += piece.capture < 0 ? QStringView(piece.text) : match.capturedView(piece.capture);
        from = match.capturedEnd();
        if (out.size() > kMaxLength)
            return std::nullopt;
    }
    return out += QStringView(text).sliced(from);
}

} // namespace fuseboard::payload
