// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringList>

#include <optional>

namespace fuseboard::intake {

/// The delimiter among comma, semicolon, tab and pipe that cuts the first rows most evenly, outside of quotes; comma when
/// none does. wholeText: the sample is all there is, its last line is complete.
char guessDelimiter(QByteArrayView sample, bool wholeText);

/// The delimiter of a leading "sep=;" line, as spreadsheets write it. size: its bytes with the line end.
struct SeparatorLine
{
    char delimiter;
    qsizetype size;
};
std::optional<SeparatorLine> separatorLine(QByteArrayView text);

/// Whether the first row names the columns: yes, unless a cell of it is an e-mail address or a URL, or all are numbers.
bool guessHeader(const QStringList& firstRow);

} // namespace fuseboard::intake
