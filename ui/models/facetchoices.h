// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rowindex.h"

#include <QString>

#include <map>
#include <vector>

namespace fuseboard::ui {

/// A value of a facet: a stable word for it, and how it is called.
struct FacetChoice
{
    QString key;
    QString word;
    bool operator==(const FacetChoice&) const = default;
};

/// At most one choice a group; groups are called reason, error, status, destination, batch, age, replayed.
using FacetChoices = std::map<QString, FacetChoice>;

struct FacetValue
{
    FacetChoice choice;
    qint64 rows = 0;
    int differsAt = 0;               ///< up to there another value has the same words; 0: from the first on it is like none
};

struct FacetGroup
{
    QString id;
    QString title;
    std::vector<FacetValue> values;
    qint64 rarer = 0;                ///< values that are not listed: there are too many
};

/// Fills differsAt, which is the beginning of a word.
void markDifferences(std::vector<FacetValue>& values);

/// What a listing has to choose from, in the order of the screen.
std::vector<FacetGroup> facetGroups(const store::DeadLetterListing& listing);
QString facetTitle(const QString& group);

/// Choices that mean nothing here (of a later version) are left out.
void applyChoices(const FacetChoices& choices, store::DeadLetterFilter& filter);
/// An object of the groups, each with key and word.
QByteArray choicesToJson(const FacetChoices& choices);
FacetChoices choicesFromJson(const QByteArray& json);

} // namespace fuseboard::ui
