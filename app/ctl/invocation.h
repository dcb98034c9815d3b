// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/exitcode.h"
#include "app/ctl/terminal.h"
#include "app/session.h"
#include "app/signalwatch.h"
#include "core/base/clock.h"
#include "core/secrets/secretstore.h"
#include "core/store/operations.h"

#include <QObject>

#include <functional>
#include <memory>

namespace fuseboard::ctl {

struct GlobalOptions
{
    QString workspace;   ///< folder
    QString secretsFile; ///< empty: the keychain
    bool json = false;
};

/// One run of fuseboardctl: what every command needs, and how it ends. finish() or fail() is called exactly once, from
/// any place on the main thread; the event loop then ends with that code.
class Invocation : public QObject
{
    Q_OBJECT
public:
    Invocation(Terminal& terminal, const Clock& clock, GlobalOptions options);
    ~Invocation() override;

    Terminal& terminal() { return m_terminal; }
    const Clock& clock() const { return m_clock; }
    const GlobalOptions& options() const { return m_options; }
    bool json() const { return m_options.json; }
    void setWorkspace(const QString& folder) { m_options.workspace = folder; }

    /// Environment first, then the secrets file if one was named, else the keychain. Made at the first call.
    secrets::SecretStore& secrets();
    /// The login name, with the reason.
    store::Actor actor(const QString& reason) const;

    /// Without a lock and without changing a byte; says on standard error who else holds the workspace.
    Result<std::unique_ptr<store::Workspace>> openToRead();
    /// With the lock, or ErrorCode::locked. The session lives until the invocation ends. create: a missing folder is
    /// made.
    Result<app::Session*> openToChange(bool create = false);
    /// The same, with secrets of the caller's.
    Result<app::Session*> openToChange(bool create, secrets::SecretStore& secrets);

    /// Called on SIGINT and SIGTERM instead of ending at once; empty: back to ending at once.
    void setOnStop(std::function<void()> onStop);

    void finish(ExitCode code);
    void fail(const Error& error);
    bool isFinished() const { return m_finished; }

private:
    Terminal& m_terminal;
    const Clock& m_clock;
    GlobalOptions m_options;
    std::unique_ptr<secrets::SecretStore> m_secrets;
    std::unique_ptr<app::Session> m_session;
    std::unique_ptr<app::SignalWatch> m_signals;
    bool m_finished = false;
};

} // namespace fuseboard::ctl
