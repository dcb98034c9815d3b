// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/testrequest.h"
#include "core/store/settingschange.h"

#include <functional>
#include <optional>
#include <vector>

namespace fuseboard::engine {

/// What of a destination is in the secret store, and what only a look there tells. Never a secret itself.
struct SecretFacts
{
    bool hasUrl = false;              ///< or the URL is on this machine
    bool plainHttp = false;           ///< http to another machine
    bool hasAuth = false;
    bool hasSigning = false;
    std::optional<Error> trouble;     ///< the store did not answer; the rest says nothing then
    QString where;                    ///< SecretStore::description()
    bool lasting = true;              ///< secrets outlive this run
    bool operator==(const SecretFacts& other) const
    {
        return hasUrl == other.hasUrl && plainHttp == other.plainHttp && hasAuth == other.hasAuth && hasSigning == other.hasSigning
            && trouble.has_value() == other.trouble.has_value() && where == other.where && lasting == other.lasting;
    }
};

enum class SecretKind : quint8 { auth, signing };

/// A destination to be added, with what goes into the secret store.
struct NewDestination
{
    store::Destination destination; ///< account and scope by id, or new ones
    store::Account account;         ///< when destination.account is not set
    QByteArray url;
    QByteArray secret;              ///< value of the secret header; empty: none yet
};

/// What an operator may do to destinations and accounts beside the engine's own commands (EngineControl): settings, secrets and a
/// test. Called on the thread of its owner; done is called there, later or at once. A running engine follows without a restart.
class SettingsControl
{
public:
    virtual ~SettingsControl() = default;

    virtual void change(std::vector<store::SettingsEdit> edits, store::Actor actor,
                        std::function<void(Result<store::ChangedSettings>)> done) = 0;
    /// One that no destination belongs to yet. Journalled and undone as a change of settings is.
    virtual void addAccount(store::Account account, store::Actor actor, std::function<void(Result<AccountId>)> done) = 0;
    virtual void addDestination(NewDestination destination, store::Actor actor, std::function<void(Result<store::Destination>)> done) = 0;
    /// Rows go to this URL from now on: another webhook of the same table, with a count of its own. The one before is retired and
    /// can be taken back. The URL of the active webhook itself is only stored anew.
    virtual void replaceUrl(DestinationId id, QByteArray url, store::Actor actor, std::function<void(Result<void>)> done) = 0;
    /// Kept in the secret store under the destination, and used from now on. The journal learns that it was changed, not what
    /// it is. Error invalidArgument: no signing secret.
    virtual void setSecret(DestinationId id, SecretKind kind, QByteArray value, store::Actor actor, std::function<void(Result<void>)> done) = 0;
    virtual void secretFacts(DestinationId id, std::function<void(Result<SecretFacts>)> done) = 0;
    /// One request with this body, outside the ledger; an event in the journal. See TestAnswer.
    virtual void test(DestinationId id, QByteArray body, store::Actor actor, std::function<void(Result<TestAnswer>)> done) = 0;
};

} // namespace fuseboard::engine
