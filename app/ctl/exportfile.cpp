// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/exportfile.h"

#include "app/ctl/invocation.h"

#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kChunk = 1'000;

Result<void> note(Invocation& invocation, const std::vector<store::ExportedRow>& rows)
{
    auto session = invocation.openToChange();
    if (!session)
        return session.error();
    const WallTime now = invocation.clock().wall();
    for (size_t from = 0; from < rows.size(); from += kChunk) {
        const auto begin = rows.begin() + qsizetype(from);
        const std::vector<store::ExportedRow> some(begin, begin + qsizetype(std::min(kChunk, rows.size() - from)));
        auto noted = (*session)->writer()->writeAndWait(
            [&](store::Connection& connection) { return store::Retention(connection).noteExported(some, now); });
        if (!noted)
            return noted;
    }
    return {};
}

} // namespace

ExportFile::ExportFile() = default;
ExportFile::~ExportFile() = default;

Result<void> ExportFile::open(const QString& path)
{
    m_path = path;
    if (path.isEmpty() || path == "-"_L1) {
        auto file = std::make_unique<QFile>();
        if (!file->open(stdout, QIODevice::WriteOnly))
            return Error{ErrorCode::io, u"Standard output cannot be written."_s, file->errorString()};
        m_device = std::move(file);
        return {};
    }
    auto file = std::make_unique<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly))
        return Error{ErrorCode::io, u"%1 cannot be written."_s.arg(path), file->errorString()};
    m_save = file.get();
    m_device = std::move(file);
    return {};
}

Result<void> ExportFile::finish()
{
    if (m_save && !m_save->commit())
        return Error{ErrorCode::io, u"%1 cannot be written."_s.arg(m_path), m_save->errorString()};
    return {};
}

void noteExported(Invocation& invocation, store::Connection& reader, const std::vector<store::ExportedRow>& rows)
{
    const auto settings = store::Retention(reader).settings();
    if (!settings || !settings->on || rows.empty())
        return;
    if (auto noted = note(invocation, rows); !noted) {
        invocation.terminal().notice(
            u"Not noted for retention, which keeps these payloads until an export that can be: %1"_s.arg(noted.error().message));
    }
}

} // namespace fuseboard::ctl
