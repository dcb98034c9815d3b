// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/recentworkspaces.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace fuseboard::app {

using namespace Qt::StringLiterals;

namespace {

const QString kRecent = u"workspaces/recent"_s;
const QString kLast = u"workspaces/last"_s;

bool isThere(const QString& folder)
{
    return QFileInfo::exists(QDir(folder).filePath(u"workspace.db"_s));
}

} // namespace

QStringList RecentWorkspaces::folders() const
{
    QStringList there = QSettings(m_file, QSettings::IniFormat).value(kRecent).toStringList();
    there.removeIf([](const QString& folder) { return !isThere(folder); });
    return there;
}

void RecentWorkspaces::note(const QString& folder)
{
    QSettings settings(m_file, QSettings::IniFormat);
    QStringList folders = settings.value(kRecent).toStringList();
    folders.removeAll(folder);
    folders.prepend(folder);
    settings.setValue(kRecent, QStringList(folders.first(std::min<qsizetype>(folders.size(), kKept))));
    settings.setValue(kLast, folder);
}

QString RecentWorkspaces::last() const
{
    const QString folder = QSettings(m_file, QSettings::IniFormat).value(kLast).toString();
    return !folder.isEmpty() && isThere(folder) ? folder : QString();
}

void RecentWorkspaces::setLast(const QString& folder)
{
    QSettings(m_file, QSettings::IniFormat).setValue(kLast, folder);
}

} // namespace fuseboard::app
