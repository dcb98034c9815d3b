// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/dialogs.h"

class QWidget;

namespace fuseboard::ui {

/// The desktop's own dialogs, opened without a nested event loop; the folder of the last file is kept for the next.
class DesktopDialogs final : public Dialogs
{
public:
    explicit DesktopDialogs(QWidget* window = nullptr) : m_window(window) {}
    void setWindow(QWidget* window) { m_window = window; }

    void openFile(const QString& title, const QString& filter, std::function<void(const QString&)> chosen) override;
    void openFolder(const QString& title, std::function<void(const QString&)> chosen) override;
    void saveFile(const QString& title, const QString& suggested, std::function<void(const QString&)> chosen) override;
    void ask(const QString& title, const QString& text, const QString& action, std::function<void()> accepted) override;
    void tell(const QString& title, const QString& text) override;

private:
    QWidget* m_window;
    QString m_folder;
};

} // namespace fuseboard::ui
