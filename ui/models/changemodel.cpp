// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/changemodel.h"

#include "core/payload/fieldchanges.h"
#include "core/payload/jsonstring.h"
#include "ui/models/format.h"

#include <optional>

namespace fuseboard::ui {

namespace {

constexpr qsizetype kShown = 2'000;

QString cut(QString text)
{
    if (text.size() <= kShown)
        return text;
    const bool insidePair = text[kShown - 1].isHighSurrogate();
    return text.left(insidePair ? kShown - 1 : kShown) + u'…';
}

QString jsonText(const std::optional<payload::PayloadField>& field)
{
    if (!field)
        return {};
    if (field->kind != payload::JsonKind::string)
        return cut(field->text);
    std::string out;
    payload::appendJsonString(out, field->text.toUtf8());
    return cut(QString::fromUtf8(out.data(), qsizetype(out.size())));
}

} // namespace

std::vector<ChangeLine> changeLines(const std::vector<store::EditPreview::Row>& rows)
{
    std::vector<ChangeLine> out;
    for (const store::EditPreview::Row& row : rows) {
        const auto changes = payload::fieldChanges(row.before, row.after);
        if (changes.empty())
            out.push_back({row.row, true, {}, cut(QString::fromUtf8(row.before)), cut(QString::fromUtf8(row.after)), row.label});
        for (const payload::FieldChange& change : changes)
            out.push_back({row.row, &change == &changes.front(), change.name, jsonText(change.before), jsonText(change.after), row.label});
    }
    return out;
}

void ChangeModel::show(Lines lines)
{
    if (lines == m_lines)
        return;
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

const ChangeLine* ChangeModel::lineAt(int row) const
{
    return row >= 0 && row < rowCount() ? &(*m_lines)[size_t(row)] : nullptr;
}

int ChangeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_lines ? 0 : int(m_lines->size());
}

int ChangeModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant ChangeModel::data(const QModelIndex& index, int role) const
{
    const ChangeLine* line = lineAt(index.row());
    if (!line)
        return {};
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const bool shown = role == Qt::DisplayRole;
    const auto one = [shown](const QString& text) { return shown ? text.left(400).simplified() : text; };
    switch (column) {
    case Column::row: return shown && !line->firstOfRow ? QString() : line->label.isEmpty() ? formatCount(line->row.value) : one(line->label);
    case Column::field: return line->field.isEmpty() ? tr("the whole payload") : one(line->field);
    case Column::before: return line->before.isEmpty() ? tr("not there") : one(line->before);
    case Column::after: return line->after.isEmpty() ? tr("removed") : one(line->after);
    }
    return {};
}

QVariant ChangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::row: return tr("Row");
    case Column::field: return tr("Field");
    case Column::before: return tr("Before");
    case Column::after: return tr("After");
    }
    return {};
}

} // namespace fuseboard::ui
