// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/settingsdraft.h"

#include "core/store/destinationrepository.h"
#include "ui/models/services.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

SettingsDraft::SettingsDraft(const Services& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_channel(u"settings.%1"_s.arg(quintptr(this)))
{
}

SettingsDraft::~SettingsDraft()
{
    m_services.readers.cancel(m_channel);
}

QString SettingsDraft::unavailableBecause() const
{
    if (!m_services.readOnlyBecause.isEmpty())
        return tr("Settings cannot be changed here: %1.").arg(m_services.readOnlyBecause);
    return m_services.settings ? QString() : tr("Settings cannot be changed before the engine has started.");
}

void SettingsDraft::forget()
{
    m_subject.reset();
    m_secrets.reset();
    m_wanted = {};
    m_unreadable.clear();
    m_problems.clear();
    m_findings.clear();
    m_id = {};
    m_accountId = {};
}

void SettingsDraft::load(DestinationId id)
{
    if (id != m_id)
        forget();
    m_id = id;
    read([id, now = m_services.clock.wall()](store::Connection& connection) -> Result<Read> {
        auto subjects = engine::readLintSubjects(connection, now, id);
        if (!subjects)
            return subjects.error();
        if (subjects->empty())
            return Error{ErrorCode::notFound, tr("This destination is not there any more."), {}};
        const auto locked = store::DestinationRepository(connection).identityColumnsLocked(subjects->front().destination.scope.id);
        if (!locked)
            return locked.error();
        return Read{std::move(subjects->front()), *locked};
    });
}

void SettingsDraft::loadAccount(AccountId id)
{
    if (m_id.valid() || id != m_accountId)
        forget();
    m_accountId = id;
    read([id](store::Connection& connection) -> Result<Read> {
        store::DestinationRepository repository(connection);
        auto account = repository.account(id);
        if (!account)
            return account.error().code == ErrorCode::notFound ? Error{ErrorCode::notFound, tr("This account is not there any more."), {}} : account.error();
        auto destinations = repository.destinations();
        if (!destinations)
            return destinations.error();
        std::erase_if(*destinations, [id](const store::Destination& each) { return each.account != id; });
        Read found;
        found.subject.account = std::move(*account);
        found.subject.siblings = std::move(*destinations);
        return found;
    });
}

void SettingsDraft::reload()
{
    if (m_id.valid())
        load(m_id);
    else if (m_accountId.valid())
        loadAccount(m_accountId);
}

void SettingsDraft::read(std::function<Result<Read>(store::Connection&)> query)
{
    m_services.readers.read<Read>(m_channel, this, std::move(query), [this](Result<Read> read) {
        if (read)
            take(std::move(*read));
        else
            Q_EMIT failed(read.error());
    });
}

void SettingsDraft::take(Read read)
{
    m_subject = std::move(read.subject);
    m_identityLocked = read.identityLocked;
    m_shown[size_t(Record::destination)] = m_id.valid() ? store::settingsOf(m_subject->destination) : store::SettingsMap();
    m_shown[size_t(Record::account)] = store::settingsOf(m_subject->account);
    for (const Record record : {Record::destination, Record::account})
        m_wanted[size_t(record)] = store::settingsDifference(shownOf(record), m_wanted[size_t(record)]);
    judge();
    Q_EMIT loaded();
    if (m_id.valid())
        askSecrets();
}

void SettingsDraft::askSecrets()
{
    if (!m_services.settings)
        return;
    m_services.settings->secretFacts(m_id, [self = QPointer(this), id = m_id](Result<engine::SecretFacts> facts) {
        if (!self || self->m_id != id || !facts)
            return;
        self->m_secrets = *facts;
        self->judge();
        Q_EMIT self->secretsKnown();
        Q_EMIT self->edited();
    });
}

QJsonValue SettingsDraft::shown(Record record, const QString& path) const
{
    const auto found = shownOf(record).find(path);
    return found == shownOf(record).end() ? QJsonValue() : found->second;
}

QJsonValue SettingsDraft::value(Record record, const QString& path) const
{
    const auto& wanted = m_wanted[size_t(record)];
    const auto found = wanted.find(path);
    return found == wanted.end() ? shown(record, path) : found->second;
}

QJsonValue SettingsDraft::standard(Record record, const QString& path) const
{
    const auto& values = m_standard[size_t(record)];
    const auto found = values.find(path);
    return found == values.end() ? QJsonValue(QJsonValue::Undefined) : found->second;
}

bool SettingsDraft::isChanged(Record record, const QString& path) const
{
    return m_wanted[size_t(record)].contains(path) || m_unreadable.contains({record, path});
}

QString SettingsDraft::problem(Record record, const QString& path) const
{
    const Key key{record, path};
    if (const auto unreadable = m_unreadable.find(key); unreadable != m_unreadable.end())
        return unreadable->second;
    const auto found = m_problems.find(key);
    return found == m_problems.end() ? QString() : found->second;
}

void SettingsDraft::set(Record record, const QString& path, const QJsonValue& value)
{
    m_unreadable.erase({record, path});
    if (store::isSameSetting(shown(record, path), value))
        wantedOf(record).erase(path);
    else
        wantedOf(record)[path] = value;
    judge();
    Q_EMIT edited();
}

void SettingsDraft::setText(Record record, const QString& path, const QString& text)
{
    const store::SettingsField* known = field(record, path);
    if (!known)
        return;
    const auto read = store::settingFromText(*known, text);
    if (read)
        return set(record, path, *read);
    wantedOf(record).erase(path);
    m_unreadable[{record, path}] = read.error().message;
    judge();
    Q_EMIT edited();
}

void SettingsDraft::setPolicy(const store::DestinationPolicy& policy)
{
    store::Destination wanted = store::withSettings(m_subject->destination, m_wanted[size_t(Record::destination)]);
    wanted.policy = policy;
    std::erase_if(m_unreadable, [](const auto& entry) { return entry.first.first == Record::destination; });
    m_wanted[size_t(Record::destination)] = store::settingsDifference(shownOf(Record::destination), store::settingsOf(wanted));
    judge();
    Q_EMIT edited();
}

void SettingsDraft::setAccountSettings(const store::AccountSettings& settings)
{
    store::Account wanted = store::withSettings(m_subject->account, m_wanted[size_t(Record::account)]);
    wanted.settings = settings;
    std::erase_if(m_unreadable, [](const auto& entry) { return entry.first.first == Record::account; });
    m_wanted[size_t(Record::account)] = store::settingsDifference(shownOf(Record::account), store::settingsOf(wanted));
    judge();
    Q_EMIT edited();
}

void SettingsDraft::fix(const engine::LintFinding& finding)
{
    for (const engine::LintFix& each : finding.fixes) {
        m_unreadable.erase({each.record, each.path});
        if (store::isSameSetting(shown(each.record, each.path), each.value))
            wantedOf(each.record).erase(each.path);
        else
            wantedOf(each.record)[each.path] = each.value;
    }
    judge();
    Q_EMIT edited();
}

/// What is wrong with the settings as they are wanted, and what is unwise about them.
void SettingsDraft::judge()
{
    m_problems.clear();
    m_findings.clear();
    if (!m_subject)
        return;
    for (const Record record : {Record::destination, Record::account}) {
        if (record == Record::destination && !m_id.valid())
            continue;
        store::SettingsMap whole = shownOf(record);
        for (const auto& [path, wanted] : m_wanted[size_t(record)])
            whole[path] = wanted;
        for (const store::SettingsProblem& each : store::problemsOf(record, whole)) {
            m_problems[{record, each.path}] = each.text;
        }
    }
    if (!m_id.valid())
        return judgeAccount(m_subject->siblings.empty() ? QString() : m_subject->siblings.front().preset);
    engine::LintSubject subject = engine::withEdits(*m_subject, m_wanted[0], m_wanted[1]);
    subject.secrets = m_secrets;
    store::Destination preset = subject.destination;
    preset.policy = store::presetPolicy(preset.preset);
    m_standard[size_t(Record::destination)] = store::settingsOf(preset);
    for (const char* own : {"name", "preset", "account", "url", "identityColumns"})
        m_standard[size_t(Record::destination)].erase(QString::fromLatin1(own));
    judgeAccount(preset.preset);
    m_findings = engine::lint(subject);
}

/// What its fields have by default, under destinations of that preset.
void SettingsDraft::judgeAccount(const QString& preset)
{
    store::Account account;
    if (preset == u"practice")
        account.settings.recordsPerSecond = -1;
    else if (preset == u"clay")
        account.settings.dataPerDay = Credits::whole(500); // R18
    m_standard[size_t(Record::account)] = store::settingsOf(account);
    m_standard[size_t(Record::account)].erase(u"name"_s);
}

std::vector<SettingsDraft::Key> SettingsDraft::changed() const
{
    std::vector<Key> out;
    for (const Record record : {Record::destination, Record::account}) {
        for (const auto& entry : m_wanted[size_t(record)])
            out.emplace_back(record, entry.first);
    }
    for (const auto& entry : m_unreadable)
        out.push_back(entry.first);
    return out;
}

int SettingsDraft::changes() const
{
    return int(m_wanted[0].size() + m_wanted[1].size() + m_unreadable.size());
}

std::vector<std::pair<SettingsDraft::Key, QString>> SettingsDraft::problems() const
{
    std::map<Key, QString> all = m_problems;
    for (const auto& [key, text] : m_unreadable)
        all[key] = text;
    return {all.begin(), all.end()};
}

void SettingsDraft::revert()
{
    m_wanted = {};
    m_unreadable.clear();
    judge();
    Q_EMIT edited();
}

void SettingsDraft::apply()
{
    if (!m_services.settings || m_applying || changes() == 0 || !problems().empty())
        return;
    std::vector<store::SettingsEdit> edits;
    if (!m_wanted[0].empty())
        edits.push_back({Record::destination, m_subject->destination.id.value, m_shown[0], m_wanted[0]});
    if (!m_wanted[1].empty())
        edits.push_back({Record::account, m_subject->account.id.value, m_shown[1], m_wanted[1]});
    // What is filled in from here on is a change against what is being applied.
    const int count = changes();
    m_applying = true;
    const auto before = m_shown;
    const auto asked = std::exchange(m_wanted, {});
    for (size_t record = 0; record < asked.size(); ++record) {
        for (const auto& [path, value] : asked[record])
            m_shown[record][path] = value;
    }
    judge();
    Q_EMIT edited();
    m_services.settings->change(std::move(edits), {m_services.operatorName, {}},
        [self = QPointer(this), id = std::pair(m_id, m_accountId), count, before, asked](Result<store::ChangedSettings> changed) {
            if (!self)
                return;
            self->m_applying = false;
            if (std::pair(self->m_id, self->m_accountId) != id)
                return;
            if (changed) {
                Q_EMIT self->applied(count);
                self->reload();
                return;
            }
            self->m_shown = before;
            for (size_t record = 0; record < asked.size(); ++record)
                self->m_wanted[record].insert(asked[record].begin(), asked[record].end());
            self->judge();
            Q_EMIT self->edited();
            Q_EMIT self->failed(changed.error());
            // What was changed meanwhile is shown; the operator's own changes stay over it.
            if (changed.error().code == ErrorCode::conflict)
                self->reload();
        });
}

} // namespace fuseboard::ui
