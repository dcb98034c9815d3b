// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/invocation.h"

#include "core/secrets/chainstore.h"
#include "core/secrets/environmentstore.h"
#include "core/secrets/filestore.h"
#include "core/secrets/keychainstore.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <pwd.h>
#include <unistd.h>

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

Invocation::Invocation(Terminal& terminal, const Clock& clock, GlobalOptions options)
    : m_terminal(terminal)
    , m_clock(clock)
    , m_options(std::move(options))
{
}

Invocation::~Invocation()
{
    // The engine's last words may still reach objects below this one.
    m_session.reset();
}

secrets::SecretStore& Invocation::secrets()
{
    if (!m_secrets) {
        std::vector<std::unique_ptr<secrets::SecretStore>> stores;
        stores.push_back(std::make_unique<secrets::EnvironmentStore>());
        if (m_options.secretsFile.isEmpty())
            stores.push_back(std::make_unique<secrets::KeychainStore>());
        else
            stores.push_back(std::make_unique<secrets::FileStore>(m_options.secretsFile));
        m_secrets = std::make_unique<secrets::ChainStore>(std::move(stores));
    }
    return *m_secrets;
}

store::Actor Invocation::actor(const QString& reason) const
{
    const passwd* entry = ::getpwuid(::geteuid());
    const QString name = entry ? QString::fromLocal8Bit(entry->pw_name) : u"uid %1"_s.arg(::geteuid());
    return {name, reason};
}

Result<std::unique_ptr<store::Workspace>> Invocation::openToRead()
{
    if (!QFileInfo::exists(m_options.workspace)) {
        return Error{
            ErrorCode::notFound,
            u"There is no workspace at %1. Name one with --workspace, or make one with `fuseboardctl destination add`."_s
                .arg(m_options.workspace),
            {}};
    }
    auto workspace = store::Workspace::open(m_options.workspace, store::Access::readOnly, u"fuseboardctl"_s, m_clock);
    if (workspace) {
        if (const auto owner = store::Workspace::lockOwner(m_options.workspace))
            m_terminal.notice(u"Opened read-only: the workspace is held by %1."_s.arg(owner->text()));
    }
    return workspace;
}

Result<app::Session*> Invocation::openToChange(bool create)
{
    return openToChange(create, secrets());
}

Result<app::Session*> Invocation::openToChange(bool create, secrets::SecretStore& store)
{
    if (!create && !QFileInfo::exists(m_options.workspace)) {
        return Error{
            ErrorCode::notFound,
            u"There is no workspace at %1. Name one with --workspace, or make one with `fuseboardctl destination add`."_s
                .arg(m_options.workspace),
            {}};
    }
    auto session = app::Session::open({.folder = m_options.workspace, .program = u"fuseboardctl"_s, .readOnly = false},
                                      m_clock, store);
    if (!session)
        return session.error();
    m_session = std::move(*session);
    return m_session.get();
}

void Invocation::setOnStop(std::function<void()> onStop)
{
    if (!m_signals)
        m_signals = std::make_unique<app::SignalWatch>();
    m_signals->setHandler(std::move(onStop));
}

void Invocation::finish(ExitCode code)
{
    if (m_finished)
        return;
    m_finished = true;
    m_terminal.endProgress();
    // Queued: a command may finish before the event loop runs.
    QMetaObject::invokeMethod(
        qApp, [code] { QCoreApplication::exit(int(code)); }, Qt::QueuedConnection);
}

void Invocation::fail(const Error& error)
{
    if (m_finished)
        return;
    m_terminal.error(error);
    finish(exitCodeFor(error.code));
}

} // namespace fuseboard::ctl
