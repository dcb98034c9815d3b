// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/payloaddraft.h"

#include "core/base/wording.h"
#include "core/payload/canonicaljson.h"
#include "ui/models/format.h"
#include "ui/models/jsonlayout.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

/// Of a text that is no JSON yet: its bytes without the blanks and lines between its parts, as they are left out of what is
/// sent. A string that is not closed ends with its line.
qint64 sizeWithoutLayout(QByteArrayView text)
{
    qint64 size = 0;
    bool inString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\n' || c == '\r')
            inString = false;
        else if (c == '"')
            inString = !inString;
        if (inString && c == '\\' && i + 1 < text.size() && text[i + 1] != '\n') {
            size += 2;
            ++i;
        } else if (inString || (c != ' ' && c != '\t' && c != '\n' && c != '\r')) {
            ++size;
        }
    }
    return size;
}

} // namespace

void PayloadDraft::load(const QByteArray& original, const QByteArray& current, int limitBytes, const std::optional<Kept>& kept)
{
    m_original = original;
    m_current = current;
    m_limit = limitBytes;
    m_originalText = QString::fromUtf8(laidOutJson(original));
    m_currentText = QString::fromUtf8(laidOutJson(current));
    m_text = kept ? kept->text : m_currentText;
    m_unfinished = kept ? kept->unfinished : std::map<int, Input>();
    m_originalForm.reset();
    judge();
}

std::optional<PayloadDraft::Kept> PayloadDraft::kept() const
{
    if (empty() || !changed())
        return std::nullopt;
    return Kept{m_text, m_unfinished};
}

void PayloadDraft::setText(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_unfinished.clear();
    judge();
}

void PayloadDraft::discardChanges()
{
    replaceBy(m_currentText);
}

void PayloadDraft::takeOriginal()
{
    replaceBy(m_originalText);
}

void PayloadDraft::replaceBy(const QString& text)
{
    m_text = text;
    m_unfinished.clear();
    judge();
}

const FlatForm& PayloadDraft::form() const
{
    if (!m_form)
        m_form = flatForm(m_text.toUtf8());
    return *m_form;
}

PayloadDraft::Input PayloadDraft::input(int index) const
{
    if (const auto unfinished = m_unfinished.find(index); unfinished != m_unfinished.end())
        return unfinished->second;
    const payload::PayloadField& field = form().fields.at(size_t(index));
    return {field.kind, field.text};
}

void PayloadDraft::setInput(int index, const Input& input)
{
    if (index < 0 || size_t(index) >= form().fields.size() || input == this->input(index))
        return;
    const auto value = fieldValue(input.kind, input.text);
    if (!value) {
        m_unfinished[index] = input;
        judge();
        return;
    }
    m_unfinished.erase(index);
    if (const auto text = withField(m_text.toUtf8(), index, *value))
        m_text = QString::fromUtf8(*text);
    judge();
}

QString PayloadDraft::trouble(int index) const
{
    const auto unfinished = m_unfinished.find(index);
    if (unfinished == m_unfinished.end())
        return {};
    const auto value = fieldValue(unfinished->second.kind, unfinished->second.text);
    return value ? QString() : inWords(value.error().message);
}

std::optional<payload::PayloadField> PayloadDraft::originalField(const QString& name) const
{
    if (!m_originalForm)
        m_originalForm = flatForm(m_original);
    const auto& fields = m_originalForm->fields;
    const auto it = std::ranges::find(fields, name, &payload::PayloadField::name);
    return it == fields.end() ? std::nullopt : std::optional(*it);
}

void PayloadDraft::judge()
{
    m_form.reset();
    m_compact.reset();
    const QByteArray text = m_text.toUtf8();
    m_error = text.isEmpty() && m_current.isEmpty() ? std::nullopt : payload::validateJson(text);
    m_size = m_error ? sizeWithoutLayout(text) : text.size();
    if (!m_error) {
        if (auto compact = payload::compactJson(text)) {
            m_size = compact->size();
            m_compact = std::move(*compact);
        }
    }
    Q_EMIT changedText();
}

std::optional<QByteArray> PayloadDraft::payload() const
{
    return troubled() ? std::nullopt : m_compact;
}

bool PayloadDraft::savable() const
{
    const auto body = payload();
    return body && *body != m_current;
}

QString PayloadDraft::verdict() const
{
    if (m_error)
        return tr("line %1, column %2: %3").arg(m_error->line).arg(m_error->column).arg(inWords(m_error->message));
    if (!m_unfinished.empty()) {
        const int index = m_unfinished.begin()->first;
        const QString name = size_t(index) < form().fields.size() ? form().fields[size_t(index)].name : QString();
        return tr("%1: %2").arg(name, trouble(index));
    }
    if (tooLarge())
        return tr("%1 over the limit").arg(formatBytes(m_size - m_limit));
    return m_text.isEmpty() ? QString() : changed() ? tr("valid, not saved") : tr("valid");
}

} // namespace fuseboard::ui
