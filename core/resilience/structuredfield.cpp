// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/structuredfield.h"

#include <algorithm>
#include <cstring>

namespace fuseboard::resilience {

namespace {

constexpr int kDigits = 15; ///< of an Integer

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

bool isAlpha(char c)
{
    return isLower(c) || (c >= 'A' && c <= 'Z');
}

/// Reads a field from left to right; each step says whether the text fits.
class FieldText
{
public:
    explicit FieldText(QByteArrayView text) : m_rest(text.trimmed()) {}

    bool atEnd() const { return m_rest.isEmpty(); }

    bool take(char c)
    {
        if (!startsWith(c))
            return false;
        m_rest = m_rest.sliced(1);
        return true;
    }

    void skip(QByteArrayView blanks)
    {
        while (!m_rest.isEmpty() && blanks.contains(m_rest.front()))
            m_rest = m_rest.sliced(1);
    }

    /// "," between members, with a member after it.
    bool comma()
    {
        skip(" \t");
        if (!take(','))
            return false;
        skip(" \t");
        return !atEnd();
    }

    bool key(QByteArray& key)
    {
        if (m_rest.isEmpty() || !(isLower(m_rest.front()) || m_rest.front() == '*'))
            return false;
        return takeWhile(key, [](char c) { return isLower(c) || isDigit(c) || std::strchr("_-.*", c); });
    }

    bool bareItem(QByteArray& value)
    {
        if (m_rest.isEmpty())
            return false;
        const char c = m_rest.front();
        if (c == '"')
            return string(value);
        if (c == ':')
            return bytes(value);
        if (c == '?') {
            m_rest = m_rest.sliced(1);
            return takeWhile(value, [](char b) { return b == '0' || b == '1'; }) && value.size() == 1;
        }
        if (c == '-' || isDigit(c))
            return number(value);
        if (isAlpha(c) || c == '*')
            return takeWhile(value, [](char t) { return isAlpha(t) || isDigit(t) || std::strchr("!#$%&'*+-.^_`|~:/", t); });
        return false;
    }

    bool parameters(std::vector<std::pair<QByteArray, QByteArray>>& out)
    {
        while (take(';')) {
            skip(" ");
            QByteArray name;
            QByteArray value = "1"; // a name alone is the Boolean true
            if (!key(name) || (take('=') && !bareItem(value)))
                return false;
            out.emplace_back(std::move(name), std::move(value));
        }
        return true;
    }

private:
    bool startsWith(char c) const { return !m_rest.isEmpty() && m_rest.front() == c; }

    template <class Fits>
    bool takeWhile(QByteArray& out, Fits fits)
    {
        qsizetype n = 0;
        while (n < m_rest.size() && m_rest[n] != '\0' && fits(m_rest[n]))
            ++n;
        out = m_rest.first(n).toByteArray();
        m_rest = m_rest.sliced(n);
        return n > 0;
    }

    bool string(QByteArray& out)
    {
        out.clear();
        for (qsizetype i = 1; i < m_rest.size(); ++i) {
            char c = m_rest[i];
            if (c == '"') {
                m_rest = m_rest.sliced(i + 1);
                return true;
            }
            if (c < 0x20 || c > 0x7e)
                return false;
            if (c == '\\') {
                if (++i == m_rest.size() || (m_rest[i] != '"' && m_rest[i] != '\\'))
                    return false;
                c = m_rest[i];
            }
            out += c;
        }
        return false;
    }

    bool bytes(QByteArray& out)
    {
        m_rest = m_rest.sliced(1);
        takeWhile(out, [](char c) { return isAlpha(c) || isDigit(c) || c == '+' || c == '/' || c == '='; });
        return take(':');
    }

    bool number(QByteArray& out)
    {
        const bool minus = take('-');
        if (!takeWhile(out, isDigit) || out.size() > kDigits)
            return false;
        if (take('.')) {
            QByteArray fraction;
            if (!takeWhile(fraction, isDigit) || fraction.size() > 3 || out.size() > 12)
                return false;
            out += '.' + fraction;
        }
        if (minus)
            out.prepend('-');
        return true;
    }

    QByteArrayView m_rest;
};

} // namespace

std::optional<qint64> FieldItem::count(QByteArrayView key) const
{
    const auto found = std::find_if(parameters.rbegin(), parameters.rend(), [key](const auto& p) { return p.first == key; });
    if (found == parameters.rend() || found->second.isEmpty() || !std::ranges::all_of(found->second, isDigit))
        return std::nullopt;
    bool fits = false;
    const qint64 number = found->second.toLongLong(&fits);
    return fits ? std::optional(number) : std::nullopt;
}

std::optional<std::vector<FieldItem>> parseFieldItems(QByteArrayView field)
{
    FieldText in(field);
    std::vector<FieldItem> items;
    while (!in.atEnd()) {
        FieldItem& item = items.emplace_back();
        if (!in.bareItem(item.value) || !in.parameters(item.parameters))
            return std::nullopt;
        if (!in.atEnd() && !in.comma())
            return std::nullopt;
    }
    return items;
}

std::optional<FieldItem> parseFieldDictionary(QByteArrayView field)
{
    FieldText in(field);
    FieldItem members;
    while (!in.atEnd()) {
        QByteArray name;
        QByteArray value = "1";
        std::vector<std::pair<QByteArray, QByteArray>> dropped;
        if (!in.key(name) || (in.take('=') && !in.bareItem(value)) || !in.parameters(dropped))
            return std::nullopt;
        members.parameters.emplace_back(std::move(name), std::move(value));
        if (!in.atEnd() && !in.comma())
            return std::nullopt;
    }
    return members;
}

} // namespace fuseboard::resilience
