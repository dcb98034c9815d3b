// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/facetchoices.h"

#include "core/base/wording.h"
#include "ui/models/format.h"
#include "ui/models/words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

struct Facets
{
    Q_DECLARE_TR_FUNCTIONS(Facets)
};

constexpr std::array kAges{"hour"_L1, "day"_L1, "week"_L1, "older"_L1};

QString ageWord(size_t band)
{
    switch (store::AgeBand(band)) {
    case store::AgeBand::hour: return Facets::tr("under 1 hour");
    case store::AgeBand::day: return Facets::tr("under 1 day");
    case store::AgeBand::week: return Facets::tr("under 1 week");
    case store::AgeBand::older: return Facets::tr("older");
    }
    return {};
}

std::vector<FacetValue> reasonValues(const store::DeadLetterListing& listing)
{
    std::vector<FacetValue> values;
    qint64 ambiguous = 0;
    for (const store::ReasonCount& count : listing.reasons) {
        if (count.state == RowState::ambiguous)
            ambiguous += count.rows;
        else
            values.push_back({{QString(name(count.reason)), rowTitle(count.state, count.reason)}, count.rows});
    }
    if (ambiguous > 0)
        values.push_back({{u"ambiguous"_s, rowTitle(RowState::ambiguous, Reason::noAnswer)}, ambiguous});
    std::stable_sort(values.begin(), values.end(), [](const auto& a, const auto& b) { return a.rows > b.rows; });
    return values;
}

} // namespace

void markDifferences(std::vector<FacetValue>& values)
{
    std::vector<FacetValue*> byWord;
    for (FacetValue& value : values)
        byWord.push_back(&value);
    std::sort(byWord.begin(), byWord.end(), [](const FacetValue* a, const FacetValue* b) { return a->choice.word < b->choice.word; });
    // In their order a neighbour has the longest beginning in common.
    std::vector<qsizetype> shared(byWord.size() + 1, 0);
    for (size_t i = 1; i < byWord.size(); ++i) {
        const QString& a = byWord[i - 1]->choice.word;
        const QString& b = byWord[i]->choice.word;
        while (shared[i] < std::min(a.size(), b.size()) && a[shared[i]] == b[shared[i]])
            ++shared[i];
    }
    for (size_t i = 0; i < byWord.size(); ++i) {
        const QString& word = byWord[i]->choice.word;
        qsizetype at = std::max(shared[i], shared[i + 1]);
        while (at > 0 && word[at - 1].isLetterOrNumber())
            --at;
        byWord[i]->differsAt = int(at);
    }
}

QString facetTitle(const QString& group)
{
    if (group == "reason"_L1)
        return Facets::tr("Reason");
    if (group == "error"_L1)
        return Facets::tr("Same error");
    if (group == "status"_L1)
        return Facets::tr("Status");
    if (group == "destination"_L1)
        return Facets::tr("Destination");
    if (group == "batch"_L1)
        return Facets::tr("Batch");
    return group == "age"_L1 ? Facets::tr("Age") : Facets::tr("Replayed before");
}

std::vector<FacetGroup> facetGroups(const store::DeadLetterListing& listing)
{
    std::vector<FacetGroup> groups;
    const auto add = [&](const QString& id, std::vector<FacetValue> values) { groups.push_back({id, facetTitle(id), std::move(values)}); };
    // New to the index and too many to be read one by one: said, not left out in silence.
    const auto sayUncounted = [&] {
        if (listing.uncounted > 0)
            groups.back().title += Facets::tr(", %1 not counted yet").arg(formatCount(listing.uncounted));
    };
    add(u"reason"_s, reasonValues(listing));

    std::vector<FacetValue> errors;
    for (const store::ErrorGroupCount& count : listing.errors)
        errors.push_back({{QString::number(count.group), count.group == 0 ? Facets::tr("no error text") : inWords(count.sample.simplified())}, count.rows});
    markDifferences(errors);
    add(u"error"_s, std::move(errors));
    groups.back().rarer = listing.rarerErrors;
    sayUncounted();

    std::vector<FacetValue> statuses;
    for (const store::StatusCount& count : listing.statuses)
        statuses.push_back({{QString::number(count.status), count.status == 0 ? Facets::tr("none") : QString::number(count.status)}, count.rows});
    add(u"status"_s, std::move(statuses));
    sayUncounted();

    std::vector<FacetValue> destinations;
    for (const store::DestinationCount& count : listing.destinations)
        destinations.push_back({{QString::number(count.destination.value), count.name}, count.rows});
    markDifferences(destinations);
    add(u"destination"_s, std::move(destinations));
    groups.back().rarer = listing.rarerDestinations;

    std::vector<FacetValue> batches;
    for (const store::BatchCount& count : listing.batches)
        batches.push_back({{QString::number(count.batch.value), count.name}, count.rows});
    markDifferences(batches);
    add(u"batch"_s, std::move(batches));
    groups.back().rarer = listing.rarerBatches;

    std::vector<FacetValue> ages;
    for (size_t band = 0; band < listing.ages.size(); ++band) {
        if (listing.ages[band] > 0)
            ages.push_back({{QString(kAges[band]), ageWord(band)}, listing.ages[band]});
    }
    add(u"age"_s, std::move(ages));

    std::vector<FacetValue> replayed;
    if (listing.replayed > 0)
        replayed.push_back({{u"yes"_s, Facets::tr("yes")}, listing.replayed});
    if (listing.neverReplayed > 0)
        replayed.push_back({{u"no"_s, Facets::tr("never")}, listing.neverReplayed});
    add(u"replayed"_s, std::move(replayed));
    return groups;
}

void applyChoices(const FacetChoices& choices, store::DeadLetterFilter& filter)
{
    const auto keyOf = [&](const QString& group) -> std::optional<QString> {
        const auto it = choices.find(group);
        return it == choices.end() || it->second.key.isEmpty() ? std::nullopt : std::optional(it->second.key);
    };
    if (const auto key = keyOf(u"reason"_s))
        filter.reasons = store::deadLetterReasons(*key);
    if (const auto key = keyOf(u"error"_s))
        filter.errorGroup = key->toLongLong();
    if (const auto key = keyOf(u"status"_s))
        filter.status = key->toInt();
    if (const auto key = keyOf(u"destination"_s))
        filter.destination = DestinationId(key->toLongLong());
    if (const auto key = keyOf(u"batch"_s))
        filter.batch = BatchId(key->toLongLong());
    if (const auto key = keyOf(u"age"_s)) {
        if (const auto it = std::find(kAges.begin(), kAges.end(), *key); it != kAges.end())
            filter.age = store::AgeBand(it - kAges.begin());
    }
    if (const auto key = keyOf(u"replayed"_s))
        filter.replayed = *key == "yes"_L1;
}

QByteArray choicesToJson(const FacetChoices& choices)
{
    QJsonObject object;
    for (const auto& [group, choice] : choices)
        object.insert(group, QJsonArray{choice.key, choice.word});
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

FacetChoices choicesFromJson(const QByteArray& json)
{
    FacetChoices choices;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonArray choice = it.value().toArray();
        if (const QString key = choice.at(0).toString(); !key.isEmpty())
            choices[it.key()] = {key, choice.at(1).toString()};
    }
    return choices;
}

} // namespace fuseboard::ui
