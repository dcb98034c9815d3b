// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payload/fieldadder.h"

#include "core/payload/jsonstring.h"

#include <string>

namespace fuseboard::payload {

namespace {

QByteArray quoted(const QByteArray& text)
{
    std::string out;
    appendJsonString(out, text);
    return QByteArray::fromStdString(out);
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

} // namespace

QByteArray FieldAdder::add(const QByteArray& json, const QByteArray& name, const QByteArray& text)
{
    const QByteArray key = quoted(name);
    const QByteArray value = quoted(text);
    // A name written with escapes is found only by reading the payload.
    const bool mayBeThere = json.contains(key) || json.contains('\\');
    if (mayBeThere && m_rewriter.rewrite(json, JsonRewriter::Form::compact)) {
        const QByteArrayView old = m_rewriter.find(name);
        if (!old.isNull()) {
            const QByteArrayView whole = m_rewriter.text();
            const qsizetype at = old.data() - whole.data();
            return whole.first(at).toByteArray() + value + whole.sliced(at + old.size()).toByteArray();
        }
    }

    qsizetype begin = 0;
    while (begin < json.size() && isBlank(json[begin]))
        ++begin;
    qsizetype end = json.size();
    while (end > begin && isBlank(json[end - 1]))
        --end;
    if (end - begin < 2 || json[begin] != '{' || json[end - 1] != '}')
        return json;
    qsizetype last = end - 2;
    while (isBlank(json[last]))
        --last;
    const bool empty = last == begin;
    QByteArray out;
    out.reserve(json.size() + key.size() + value.size() + 2);
    out.append(json.constData(), last + 1);
    if (!empty)
        out += ',';
    out += key;
    out += ':';
    out += value;
    out.append(json.constData() + last + 1, json.size() - last - 1);
    return out;
}

qsizetype FieldAdder::addedBytes(const QByteArray& name, qsizetype textSize)
{
    return quoted(name).size() + textSize + 4; // comma, colon, two quotes
}

} // namespace fuseboard::payload
