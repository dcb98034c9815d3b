// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/settingslint.h"
#include "core/store/settingschange.h"
#include "core/store/settingsrules.h"

#include <QObject>

#include <map>
#include <optional>
#include <vector>

namespace fuseboard::ui {

struct Services;

/// Settings of one destination and its account, or of an account alone, on the screen: as they are in the workspace, as the operator wants them, and what
/// is to be said of that. Nothing is changed before apply().
class SettingsDraft : public QObject
{
    Q_OBJECT
public:
    using Record = store::SettingsRecord;
    using Key = std::pair<Record, QString>; ///< a setting

    explicit SettingsDraft(const Services& services, QObject* parent = nullptr);
    ~SettingsDraft() override;

    /// Empty when settings can be changed, else why not.
    QString unavailableBecause() const;

    /// Reads them; what the operator changed of that destination stays changed. loaded() or failed() follows.
    void load(DestinationId id);
    /// The same of an account by itself.
    void loadAccount(AccountId id);
    void reload();
    DestinationId destinationId() const { return m_id; } ///< not valid: of an account
    AccountId accountId() const { return m_accountId; }  ///< when it is of that alone
    bool isLoaded() const { return m_subject.has_value(); }
    bool isApplying() const { return m_applying; }
    const store::Destination& destination() const { return m_subject->destination; } ///< as in the workspace
    const store::Account& account() const { return m_subject->account; }
    const engine::LintSubject& subject() const { return *m_subject; }
    bool identityLocked() const { return m_identityLocked; } ///< rows are stored under the identity columns

    const store::SettingsField* field(Record record, const QString& path) const { return store::settingsField(record, path); }
    QJsonValue value(Record record, const QString& path) const;
    QJsonValue shown(Record record, const QString& path) const;
    QJsonValue standard(Record record, const QString& path) const; ///< of the preset; undefined: it has none
    bool isChanged(Record record, const QString& path) const;
    QString problem(Record record, const QString& path) const;     ///< empty: none
    bool isUnreadable(Record record, const QString& path) const { return m_unreadable.contains({record, path}); }

    void set(Record record, const QString& path, const QJsonValue& value);
    /// The same from what was typed; what cannot be read is a problem until it can.
    void setText(Record record, const QString& path, const QString& text);
    void setPolicy(const store::DestinationPolicy& policy);        ///< all of it, as far as it differs
    void setAccountSettings(const store::AccountSettings& settings);
    void fix(const engine::LintFinding& finding);

    int changes() const;
    std::vector<Key> changed() const;
    std::vector<std::pair<Key, QString>> problems() const;
    /// Of the settings as they are wanted.
    const std::vector<engine::LintFinding>& findings() const { return m_findings; }
    const std::optional<engine::SecretFacts>& secrets() const { return m_secrets; }

    void revert();
    void apply();

Q_SIGNALS:
    void loaded();
    void edited();                                    ///< values, problems, findings
    void secretsKnown();
    void applied(int changes);
    void failed(const fuseboard::Error& error);

private:
    struct Read
    {
        engine::LintSubject subject;
        bool identityLocked = false;
    };
    void forget();
    void read(std::function<Result<Read>(store::Connection&)> query);
    void take(Read read);
    void judge();
    void judgeAccount(const QString& preset);
    void askSecrets();
    const store::SettingsMap& shownOf(Record record) const { return m_shown[size_t(record)]; }
    store::SettingsMap& wantedOf(Record record) { return m_wanted[size_t(record)]; }

    const Services& m_services;
    QString m_channel;
    DestinationId m_id;
    AccountId m_accountId;
    std::optional<engine::LintSubject> m_subject;
    std::optional<engine::SecretFacts> m_secrets;
    bool m_identityLocked = false;
    bool m_applying = false;
    std::array<store::SettingsMap, 2> m_shown;        ///< by record
    std::array<store::SettingsMap, 2> m_wanted;       ///< only what differs
    std::array<store::SettingsMap, 2> m_standard;
    std::map<Key, QString> m_unreadable;
    std::map<Key, QString> m_problems;
    std::vector<engine::LintFinding> m_findings;
};

} // namespace fuseboard::ui
