// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/retention.h"

#include <QFileDevice>
#include <QString>

#include <memory>
#include <vector>

class QSaveFile;

namespace fuseboard::ctl {

class Invocation;

/// Where an export goes: standard output, or a file that appears only when it is whole.
class ExportFile
{
public:
    ExportFile();
    ~ExportFile();

    /// Empty or "-": standard output.
    Result<void> open(const QString& path);
    QIODevice& device() { return *m_device; }
    Result<void> finish();
    bool isFile() const { return m_save != nullptr; }

private:
    QString m_path;
    std::unique_ptr<QFileDevice> m_device;
    QSaveFile* m_save = nullptr;
};

/// Notes for retention, while it is on, that these rows stand in a file which is whole. When another process holds the
/// workspace that is said and nothing is noted: the rows then stay until an export that can note them.
void noteExported(Invocation& invocation, store::Connection& reader, const std::vector<store::ExportedRow>& rows);

} // namespace fuseboard::ctl
