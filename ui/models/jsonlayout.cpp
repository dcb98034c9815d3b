// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/jsonlayout.h"

#include "core/payload/canonicaljson.h"

namespace fuseboard::ui {

namespace {

qsizetype stringEnd(QByteArrayView text, qsizetype begin)
{
    for (qsizetype i = begin + 1; i < text.size(); ++i) {
        if (text[i] == '\\')
            ++i;
        else if (text[i] == '"')
            return i + 1;
    }
    return text.size();
}

} // namespace

QByteArray laidOutJson(QByteArrayView json)
{
    const auto compact = payload::compactJson(json);
    if (!compact)
        return json.toByteArray();
    const QByteArrayView text = *compact;
    QByteArray out;
    out.reserve(text.size() * 2);
    int depth = 0;
    const auto newLine = [&] { out.append('\n').append(QByteArray(2 * depth, ' ')); };
    for (qsizetype i = 0; i < text.size();) {
        const char c = text[i];
        if (c == '"') {
            const qsizetype end = stringEnd(text, i);
            out.append(text.sliced(i, end - i));
            i = end;
            continue;
        }
        ++i;
        switch (c) {
        case '{':
        case '[':
            out.append(c);
            if (i < text.size() && (text[i] == '}' || text[i] == ']')) {
                out.append(text[i++]);
            } else {
                ++depth;
                newLine();
            }
            break;
        case '}':
        case ']':
            --depth;
            newLine();
            out.append(c);
            break;
        case ',':
            out.append(c);
            newLine();
            break;
        case ':': out.append(": "); break;
        default: out.append(c);
        }
    }
    return out;
}

} // namespace fuseboard::ui
