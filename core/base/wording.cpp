// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wording.h"

#include "core/base/storedwords.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace fuseboard {

namespace {

constexpr int kDeepest = 4; ///< sentences within sentences

/// "%1 is held: %2." as what stands between its places.
class Sentence
{
public:
    explicit Sentence(const char* source) : m_source(source)
    {
        const QString text = QString::fromUtf8(source);
        qsizetype from = 0;
        for (qsizetype at = 0; at + 1 < text.size(); ++at) {
            if (text[at] != u'%' || text[at + 1] < u'1' || text[at + 1] > u'9')
                continue;
            m_between.append(text.sliced(from, at - from));
            m_places.push_back(text[at + 1].digitValue());
            from = at + 2;
            ++at;
        }
        m_between.append(text.sliced(from));
        for (const QString& part : m_between)
            m_weight += part.size();
        m_holdsWords = text.contains(u'\u2192');
    }

    const char* source() const { return m_source; }
    /// "closed → open": words of the journal stand in its places. Elsewhere a single word is a name.
    bool holdsWords() const { return m_holdsWords; }
    bool isWhole() const { return m_places.empty(); }
    qsizetype weight() const { return m_weight; }

    /// What stands in its places, in the order of the places; nothing when the text is another one.
    std::optional<QStringList> match(QStringView text) const
    {
        if (!text.startsWith(m_between.front()) || !text.endsWith(m_between.back()))
            return std::nullopt;
        qsizetype at = m_between.front().size();
        const qsizetype end = text.size() - m_between.back().size();
        QStringList found;
        for (qsizetype i = 1; i < m_between.size(); ++i) {
            const qsizetype next = i + 1 == m_between.size() ? end : text.indexOf(m_between[i], at + 1);
            if (next <= at || next > end)
                return std::nullopt;
            found.append(text.sliced(at, next - at).toString());
            at = next + m_between[i].size();
        }
        return found;
    }

    QString filled(const QString& with, const QStringList& found) const
    {
        std::array<QString, 10> values;
        for (size_t i = 0; i < m_places.size(); ++i)
            values[size_t(m_places[i])] = found[qsizetype(i)];
        QString out;
        for (qsizetype at = 0; at < with.size(); ++at) {
            const bool place = with[at] == u'%' && at + 1 < with.size() && with[at + 1] >= u'1' && with[at + 1] <= u'9';
            if (place)
                out += values[size_t(with[++at].digitValue())];
            else
                out += with[at];
        }
        return out;
    }

private:
    const char* m_source;
    QStringList m_between;   ///< one more than places
    std::vector<int> m_places;
    qsizetype m_weight = 0;
    bool m_holdsWords = false;
};

struct Known
{
    QHash<QString, const char*> whole;
    std::vector<Sentence> sentences;

    Known()
    {
        for (const char* source : storedWords()) {
            Sentence sentence(source);
            if (sentence.isWhole())
                whole.insert(QString::fromUtf8(source), source);
            else
                sentences.push_back(std::move(sentence));
        }
        // The one that says most is the one that was written.
        std::stable_sort(sentences.begin(), sentences.end(), [](const Sentence& a, const Sentence& b) { return a.weight() > b.weight(); });
    }
};

const Known& known()
{
    static const Known all;
    return all;
}

/// "31,204" as the language of the program writes it.
QString figure(const QString& text)
{
    if (text.isEmpty() || !text.front().isDigit() || !text.contains(u','))
        return text;
    bool isNumber = false;
    const qlonglong number = QLocale(QLocale::English).toLongLong(text, &isNumber);
    return isNumber ? wordingLocale().toString(number) : text;
}

/// "noAnswer" as English writes it: "no answer". Its other words are what they say.
QString spaced(const QString& word)
{
    if (word.contains(u' '))
        return word;
    if (word == u"halfOpen")
        return QStringLiteral("half-open");
    QString out;
    for (const QChar letter : word) {
        if (letter.isUpper() && !out.isEmpty() && out.back().isLower())
            out += u' ';
        out += !out.isEmpty() && out.back() == u' ' ? letter.toLower() : letter;
    }
    return out;
}

QString inWords(const QString& stored, int depth, bool mayBeWord)
{
    if (stored.isEmpty() || (!mayBeWord && !stored.contains(u' ')))
        return figure(stored);
    const Known& all = known();
    if (const auto whole = all.whole.constFind(stored); whole != all.whole.cend()) {
        const QString text = QCoreApplication::translate("Stored", *whole);
        return text == stored ? spaced(text) : text;
    }
    if (depth == kDeepest)
        return stored;
    for (const Sentence& sentence : all.sentences) {
        auto found = sentence.match(stored);
        if (!found)
            continue;
        const QString with = QCoreApplication::translate("Stored", sentence.source());
        for (QString& value : *found)
            value = inWords(value, depth + 1, sentence.holdsWords());
        return sentence.filled(with, *found);
    }
    return depth > 0 ? figure(stored) : stored;
}

} // namespace

QLocale wordingLocale()
{
    const QString code = Wording::tr("en", "code of the language that these words are in");
    return code == QLatin1String("en") ? QLocale(QLocale::English) : QLocale(code);
}

QString inWords(const QString& stored)
{
    static constexpr char kSign[] = "The network is back.";
    // English stays as it was written, figures and all, but for single words of the code.
    if (QCoreApplication::translate("Stored", kSign) == QLatin1String(kSign)) {
        if (!stored.contains(u' '))
            return known().whole.contains(stored) ? spaced(stored) : stored;
        return stored.contains(u'\u2192') ? inWords(stored, 0, true) : stored;
    }
    return inWords(stored, 0, true);
}

} // namespace fuseboard
