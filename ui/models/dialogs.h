// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace fuseboard::ui {

/// Questions to the operator, as a seam for tests. Asynchronous: nothing modal waits.
class Dialogs
{
public:
    virtual ~Dialogs() = default;
    virtual void openFile(const QString& title, const QString& filter, std::function<void(const QString&)> chosen) = 0;
    virtual void saveFile(const QString& title, const QString& suggested, std::function<void(const QString&)> chosen) = 0;
    /// A seam for pages that never choose a folder need not have it.
    virtual void openFolder(const QString& title, std::function<void(const QString&)> chosen)
    {
        Q_UNUSED(title);
        Q_UNUSED(chosen);
    }
    virtual void ask(const QString& title, const QString& text, const QString& action, std::function<void()> accepted) = 0;
    virtual void tell(const QString& title, const QString& text) = 0;
};

} // namespace fuseboard::ui
