// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/searchsyntax.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::store {

namespace {

/// What a field's name without quotes is made of. Numbers first would make 12:30 a field.
bool isName(QStringView text)
{
    return !text.isEmpty() && (text[0].isLetter() || text[0] == u'_' || text[0].isSurrogate())
        && std::all_of(text.begin(), text.end(), [](QChar c) {
               return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.' || c.isSurrogate() || c.isMark();
           });
}

class Splitter
{
public:
    explicit Splitter(QStringView text) : m_text(text) {}

    bool atEnd()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
        return m_at == m_text.size();
    }

    SearchWord next()
    {
        SearchWord word;
        word.position = int(m_at);
        if (m_text[m_at] == u'-') {
            word.negated = true;
            ++m_at;
        }
        word.nameAt = word.valueAt = int(m_at);
        readNameOrValue(word);
        word.length = int(m_at) - word.position;
        return word;
    }

private:
    bool at(QChar c) const { return m_at < m_text.size() && m_text[m_at] == c; }

    void readNameOrValue(SearchWord& word)
    {
        if (at(u'"')) {
            QString text = quoted(word.open);
            if (!word.open && at(u':')) {
                word.name = std::move(text);
                word.quotedName = true;
                readValue(word);
            } else {
                word.value = std::move(text);
                word.quoted = true;
            }
            return;
        }
        const qsizetype end = plainEnd();
        const QStringView plain = m_text.sliced(m_at, end - m_at);
        const qsizetype colon = plain.indexOf(u':');
        const bool isUrl = colon > 0 && plain.sliced(colon).startsWith(u"://");
        if (colon > 0 && !isUrl && isName(plain.first(colon))) {
            word.name = plain.first(colon).toString();
            m_at += colon;
            readValue(word);
            return;
        }
        word.value = plain.toString();
        m_at = end;
    }

    /// From the colon on.
    void readValue(SearchWord& word)
    {
        ++m_at;
        if (at(u'=')) {
            word.exact = true;
            ++m_at;
        }
        word.valueAt = int(m_at);
        if (at(u'"')) {
            word.quoted = true;
            word.value = quoted(word.open);
            return;
        }
        const qsizetype end = plainEnd();
        word.value = m_text.sliced(m_at, end - m_at).toString();
        m_at = end;
    }

    qsizetype plainEnd() const
    {
        qsizetype end = m_at;
        while (end < m_text.size() && !m_text[end].isSpace())
            ++end;
        return end;
    }

    QString quoted(bool& open)
    {
        QString out = u""_s; // not null: it is there
        ++m_at;
        for (; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] != u'"') {
                out += m_text[m_at];
            } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"') {
                out += u'"';
                ++m_at;
            } else {
                ++m_at;
                return out;
            }
        }
        open = true;
        return out;
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace

std::vector<SearchWord> searchWords(const QString& typed)
{
    std::vector<SearchWord> out;
    Splitter splitter(typed);
    while (!splitter.atEnd())
        out.push_back(splitter.next());
    return out;
}

QString quotedForSearch(const QString& value)
{
    const bool plain = !value.isEmpty() && value[0] != u'-' && value[0] != u'=' && !value.contains(u'"')
        && std::none_of(value.begin(), value.end(), [](QChar c) { return c.isSpace(); });
    if (plain)
        return value;
    QString inner = value;
    inner.replace(u'"', QStringLiteral("\"\""));
    return u'"' + inner + u'"';
}

} // namespace fuseboard::store
