// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/searchterms.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

struct Search
{
    Q_DECLARE_TR_FUNCTIONS(Search)
};

struct Term
{
    QString text;
    bool quoted = false;
};

std::vector<Term> termsOf(const QString& typed)
{
    std::vector<Term> terms;
    Term term;
    bool inQuotes = false;
    const auto finish = [&] {
        if (!term.text.isEmpty())
            terms.push_back(std::exchange(term, {}));
        term = {};
    };
    for (const QChar c : typed) {
        if (c == u'"') {
            inQuotes = !inQuotes;
            if (inQuotes && term.text.isEmpty())
                term.quoted = true;
        } else if (c.isSpace() && !inQuotes) {
            finish();
        } else {
            term.text += c;
        }
    }
    finish();
    return terms;
}

} // namespace

std::vector<Reason> ambiguousReasons()
{
    return {Reason::noAnswer, Reason::maybeProcessed, Reason::crash};
}

std::vector<Reason> deadLetterReasons(QStringView word)
{
    if (word == u"ambiguous")
        return ambiguousReasons();
    const auto reason = reasonFromName(word);
    for (const Reason dead : {Reason::rejected, Reason::tooLarge, Reason::exhausted, Reason::expired, Reason::permanent,
                              Reason::noAnswer, Reason::maybeProcessed, Reason::crash}) {
        if (reason == dead)
            return {dead};
    }
    return {};
}

Result<SearchTerms> SearchTerms::parse(const QString& typed)
{
    SearchTerms out;
    QStringList words;
    for (const Term& term : termsOf(typed)) {
        if (!term.quoted && term.text.startsWith(u"status:"_s)) {
            bool number = false;
            const int status = term.text.mid(7).toInt(&number);
            if (!number || status < 100 || status > 599)
                return Error{ErrorCode::invalidArgument, Search::tr("status: takes a number from 100 to 599, like status:503."), term.text};
            out.status = status;
        } else if (!term.quoted && term.text.startsWith(u"reason:"_s)) {
            const auto reasons = deadLetterReasons(QStringView(term.text).mid(7));
            if (reasons.empty()) {
                return Error{ErrorCode::invalidArgument,
                             Search::tr("reason: takes rejected, tooLarge, exhausted, expired, permanent or ambiguous."), term.text};
            }
            out.reasons.insert(out.reasons.end(), reasons.begin(), reasons.end());
        } else {
            words.append(term.text);
        }
    }
    out.text = words.join(u' ');
    return out;
}

void SearchTerms::apply(store::DeadLetterFilter& filter) const
{
    filter.text = text;
    filter.status = status;
    if (!reasons.empty())
        filter.reasons = reasons;
}

} // namespace fuseboard::ui
