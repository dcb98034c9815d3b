// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/csvdialect.h"

#include "core/intake/csvrecordparser.h"
#include "core/intake/textposition.h"

#include <algorithm>
#include <map>

namespace fuseboard::intake {

namespace {

constexpr int kSampleRows = 200;
constexpr double kTooUneven = 0.5;
constexpr double kSame = 0.02;

struct Score
{
    double evenness = 0; ///< share of the rows that have the commonest number of cells, 0 when that number is one
    qsizetype cells = 0;
};

Score scoreOf(char delimiter, QByteArrayView sample, bool wholeText)
{
    CsvRecordParser parser(delimiter, sample.size(), 10'000);
    std::map<qsizetype, int> rowsByCells;
    int rows = 0;
    qsizetype headerCells = 0;
    const char* p = sample.begin();
    while (p < sample.end() && rows < kSampleRows) {
        const auto status = parser.parse(p, sample.end(), wholeText, false);
        // The row that the end of the sample cuts off counts only when it is the only one.
        if (status == CsvRecordParser::Status::incomplete) {
            if (rows > 0)
                break;
            parser.parse(p, sample.end(), true, false);
        }
        if (status == CsvRecordParser::Status::broken) {
            ++rows;
            p = nextLine(parser.flawAt(), sample.end(), true);
            continue;
        }
        if (!parser.emptyLine()) {
            ++rows;
            ++rowsByCells[parser.cellCount()];
            headerCells = headerCells == 0 ? parser.cellCount() : headerCells;
        }
        if (status == CsvRecordParser::Status::incomplete)
            break;
        p = parser.next();
    }
    Score score;
    int most = 0;
    for (const auto& [cells, count] : rowsByCells) {
        if (cells > 1 && count >= most) {
            most = count;
            score.cells = cells;
        }
    }
    if (rows == 0 || score.cells < 2)
        return {};
    // What separates is in the first row too; what merely occurs in the text seldom is.
    score.evenness = double(most) / rows + (headerCells == score.cells ? 0.5 : 0.0);
    return score;
}

} // namespace

char guessDelimiter(QByteArrayView sample, bool wholeText)
{
    char best = ',';
    Score bestScore;
    // Of two that cut equally well, the one that is rarer in texts.
    for (const char candidate : {'\t', '|', ',', ';'}) {
        const Score score = scoreOf(candidate, sample, wholeText);
        const bool better = score.evenness > bestScore.evenness + kSame
            || (score.evenness > bestScore.evenness - kSame && score.cells > bestScore.cells);
        if (score.evenness > kTooUneven && better) {
            best = candidate;
            bestScore = score;
        }
    }
    return best;
}

std::optional<SeparatorLine> separatorLine(QByteArrayView text)
{
    if (text.size() < 6 || !text.first(4).toByteArray().toLower().startsWith("sep="))
        return std::nullopt;
    const char delimiter = text[4];
    const QByteArrayView rest = text.sliced(5);
    if (rest.front() != '\n' && rest.front() != '\r')
        return std::nullopt;
    return SeparatorLine{delimiter, 5 + (rest.startsWith(QByteArrayView("\r\n")) ? 2 : 1)};
}

bool guessHeader(const QStringList& firstRow)
{
    bool allNumbers = !firstRow.isEmpty();
    for (const QString& cell : firstRow) {
        if (cell.contains(u'@') || cell.contains(QLatin1String("://")))
            return false;
        bool number = false;
        cell.trimmed().toDouble(&number);
        allNumbers = allNumbers && number;
    }
    return !allNumbers;
}

} // namespace fuseboard::intake
