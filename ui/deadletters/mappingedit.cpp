// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/mappingedit.h"

#include "core/payload/jsonstring.h"
#include "core/payload/payloadfields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

QByteArray jsonOfText(const QString& text)
{
    std::string out;
    payload::appendJsonString(out, text.toUtf8());
    return QByteArray(out.data(), qsizetype(out.size()));
}

std::optional<QString> textOfJson(const QByteArray& json)
{
    const QByteArray object = "{\"v\":" + json + '}';
    const auto field = payload::payloadField(object, u"v");
    return field && field->kind == payload::JsonKind::string ? std::optional(field->text) : std::nullopt;
}

MappingEdit::MappingEdit(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setPlaceholderText(tr("DE = Germany\nFR = France"));
    connect(this, &QPlainTextEdit::textChanged, this, [this] { m_typed = true; });
}

bool MappingEdit::needJson(const Entries& entries)
{
    return std::any_of(entries.begin(), entries.end(), [](const auto& entry) { return !textOfJson(entry.to); });
}

void MappingEdit::setEntries(const Entries& entries)
{
    m_set = entries;
    m_setAsJson = needJson(entries);
    QStringList lines;
    for (const auto& [from, to] : entries) {
        const QString right = m_setAsJson ? QString::fromUtf8(to) : *textOfJson(to);
        const bool plain = from == from.trimmed() && right == right.trimmed() && !from.contains(u'=') && !from.isEmpty();
        lines.append(from + (plain ? u" = "_s : u"\t"_s) + right);
    }
    setPlainText(lines.join(u'\n'));
    m_typed = false;
}

MappingEdit::Entries MappingEdit::entries(bool asJson) const
{
    if (!m_typed && asJson == m_setAsJson)
        return m_set;
    Entries out;
    const QStringList lines = toPlainText().split(u'\n');
    for (const QString& line : lines) {
        if (line.trimmed().isEmpty())
            continue;
        const qsizetype tab = line.indexOf(u'\t');
        const qsizetype at = tab >= 0 ? tab : line.indexOf(u'=');
        const QString from = at < 0 ? line.trimmed() : tab >= 0 ? line.left(at) : line.left(at).trimmed();
        const QString to = at < 0 ? QString() : tab >= 0 ? line.mid(at + 1) : line.mid(at + 1).trimmed();
        out.push_back({from, asJson ? to.trimmed().toUtf8() : jsonOfText(to)});
    }
    return out;
}

} // namespace fuseboard::ui
