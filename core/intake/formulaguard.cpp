// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/formulaguard.h"

namespace fuseboard::intake {

namespace {

bool isTrigger(QChar c)
{
    return QStringView(u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20").contains(c);
}

/// Sign, digits, a point with digits, an exponent: what no spreadsheet takes for more than a number.
bool isNumber(QStringView text)
{
    const auto digits = [&text] {
        qsizetype n = 0;
        while (n < text.size() && text[n] >= u'0' && text[n] <= u'9')
            ++n;
        text = text.sliced(n);
        return n > 0;
    };
    if (text.startsWith(u'+') || text.startsWith(u'-'))
        text = text.sliced(1);
    if (!digits())
        return false;
    if (text.startsWith(u'.')) {
        text = text.sliced(1);
        if (!digits())
            return false;
    }
    if (text.startsWith(u'e', Qt::CaseInsensitive)) {
        text = text.sliced(1);
        if (text.startsWith(u'+') || text.startsWith(u'-'))
            text = text.sliced(1);
        return digits() && text.isEmpty();
    }
    return text.isEmpty();
}

qsizetype apostrophes(QStringView text)
{
    qsizetype n = 0;
    while (n < text.size() && text[n] == u'\'')
        ++n;
    return n;
}

} // namespace

bool needsGuard(QStringView text)
{
    const qsizetype own = apostrophes(text);
    return own < text.size() && isTrigger(text[own]) && (own > 0 || !isNumber(text));
}

QString guardedCell(const QString& text)
{
    return needsGuard(text) ? u'\'' + text : text;
}

QString unguardedCell(const QString& cell)
{
    const qsizetype own = apostrophes(cell);
    return own > 0 && own < cell.size() && isTrigger(cell[own]) ? cell.sliced(1) : cell;
}

} // namespace fuseboard::intake
