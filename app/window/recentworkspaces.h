// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace fuseboard::app {

/// Folders of workspaces that were opened in a window, latest first, kept in the window's settings file.
class RecentWorkspaces
{
public:
    static constexpr int kKept = 10;

    explicit RecentWorkspaces(const QString& settingsFile) : m_file(settingsFile) {}

    QStringList folders() const; ///< those that are still there
    void note(const QString& folder);
    /// What the next start opens by itself: the one that was open when the program was ended; empty: nothing.
    QString last() const;
    void setLast(const QString& folder);

private:
    QString m_file;
};

} // namespace fuseboard::app
