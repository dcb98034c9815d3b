// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"
#include "core/base/randomsource.h"
#include "core/secrets/memorystore.h"
#include "tests/gui/pagescene.h"
#include "ui/destinations/destinationspage.h"

#include <QTemporaryDir>

#include <memory>

namespace fuseboard::test {

/// The Destinations page over a session as the program makes it: engine, desk, secrets in memory, practice receiver. With
/// destinations: "Practice" (an account of its own), "EU leads" (Clay, secret URL) and "CRM import" (generic) of one account.
struct SettingsScene
{
    explicit SettingsScene(bool destinations = true);
    ~SettingsScene();

    void showPage(std::vector<ui::Page*> further = {});
    void select(const QString& name);
    template <class T>
    T* find(const QString& name) const
    {
        T* found = window->findChild<T*>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    /// Types into the field of that setting, as an operator does: all of it anew.
    void type(const QString& setting, const QString& text);
    void click(const QString& button);
    bool loaded() const { return page->draft().isLoaded() && page->draft().secrets().has_value(); }
    store::Destination stored(const QString& name);
    qint64 number(const QByteArray& sql);
    QString text(const QByteArray& sql);
    void picture(const QString& name);

    QTemporaryDir folder;
    SystemClock clock;
    SystemRandomSource chance;
    secrets::MemoryStore secrets;
    std::unique_ptr<app::Session> session;
    ui::SnapshotFeed feed;
    ui::JobList jobs;
    std::unique_ptr<ui::Services> services;
    std::unique_ptr<ui::MainWindow> window;
    ui::DestinationsPage* page = nullptr;

private:
    void add(const QString& name, const QString& preset, const QByteArray& url, AccountId account);
    std::unique_ptr<PageWatch> m_watch;
};

} // namespace fuseboard::test
