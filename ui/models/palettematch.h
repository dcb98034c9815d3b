// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>
#include <vector>

namespace fuseboard::ui {

struct PaletteEntry;

/// How well typed letters fit a text: the higher the better.
struct PaletteMatch
{
    int score = 0;
    std::vector<int> at; ///< places in the text that were hit, ascending
};

/// Every letter typed has to be found, in order; case and accents do not count. Letters that begin a word and letters that
/// follow each other count more, gaps cost.
std::optional<PaletteMatch> matchText(QStringView typed, QStringView text);

/// Each typed word in the title, or else in the group or the keywords, which count less. Nothing typed matches everything.
std::optional<PaletteMatch> matchEntry(QStringView typed, const PaletteEntry& entry);

/// Whether what is typed says what the entry does, not only what it is about: "reset crm", not "crm" or "breaker crm".
bool namesAction(QStringView typed, const PaletteEntry& entry);

/// What is typed, word by word, without case and accents.
class PaletteTyped
{
public:
    explicit PaletteTyped(QStringView typed = {});
    const QStringList& words() const { return m_words; }

private:
    QStringList m_words;
};

/// What letters are looked for in of an entry, without case and accents: made once, looked through with every key.
class PaletteText
{
public:
    explicit PaletteText(const PaletteEntry& entry);

    /// As matchEntry(); entry: the one it was made of.
    std::optional<PaletteMatch> match(const PaletteTyped& typed, const PaletteEntry& entry) const;
    bool namesAction(const PaletteTyped& typed) const; ///< as namesAction()
    bool namesOnlySubject(const PaletteTyped& typed) const; ///< nothing but that is typed

private:
    QString m_title;
    QString m_group;
    QString m_keywords;
    QString m_subject;
    QString m_action; ///< the title without the subject
};

} // namespace fuseboard::ui
