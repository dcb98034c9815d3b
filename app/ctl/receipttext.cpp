// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/receipttext.h"

#include "app/ctl/terminal.h"

#include <QJsonArray>
#include <QJsonObject>

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

QJsonObject toJson(const practice::ReceiptReview& review)
{
    QJsonArray violations;
    for (const practice::ReceiptViolation& violation : review.violations)
        violations.append(QJsonObject{
            {u"attempt"_s, violation.attempt.value}, {u"row"_s, violation.row.value}, {u"text"_s, violation.text}});
    return {
        {u"holds"_s, review.holds()},  {u"attempts"_s, review.attempts},   {u"receipts"_s, review.receipts},
        {u"rows"_s, review.rows},      {u"delivered"_s, review.delivered}, {u"violationCount"_s, review.violationCount},
        {u"violations"_s, violations},
    };
}

void printReview(Terminal& terminal, const practice::ReceiptReview& review, bool json)
{
    if (json) {
        terminal.printJson(toJson(review));
        return;
    }
    terminal.print(review.sentence());
    for (const practice::ReceiptViolation& violation : review.violations)
        terminal.print(u"  "_s + violation.text);
    if (review.violationCount > qint64(review.violations.size()))
        terminal.print(u"  and %1 more"_s.arg(grouped(review.violationCount - qint64(review.violations.size()))));
}

} // namespace fuseboard::ctl
