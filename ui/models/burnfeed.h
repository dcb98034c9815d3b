// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/charthistory.h"
#include "ui/models/services.h"

#include <QObject>

#include <unordered_map>

namespace fuseboard::ui {

/// The credits of one account as the overview draws them: whole days from the store, today's end from the snapshot, and where
/// the day goes if it goes on so. Reads by the reader pool when told to, at most every 15 s. GUI thread.
class BurnFeed : public QObject
{
    Q_OBJECT
public:
    explicit BurnFeed(Services& services, QObject* parent = nullptr);

    /// Whose credits; invalid: those of the account that is nearest to its limit.
    void setAccount(AccountId account);
    /// The days are read anew with the next refresh().
    void forget() { m_read.reset(); }
    /// Reads what the span needs and what has grown old.
    void refresh(const engine::EngineSnapshot& snapshot, TimeSpan shown, WallTime now);
    /// Empty: there is no account.
    std::optional<BurnPicture> picture(const engine::EngineSnapshot& snapshot, TimeSpan shown, WallTime now) const;

Q_SIGNALS:
    void daysRead();

private:
    struct Days
    {
        CurvePieces curves;
        CurvePieces unclear; ///< the unreconciled part of them
        std::unordered_map<BatchId, Charge> prices; ///< a row
    };
    const engine::AccountSnapshot* shownAccount(const engine::EngineSnapshot& snapshot) const;
    std::optional<BurnOutlook> outlookOf(const engine::EngineSnapshot& snapshot, const engine::AccountSnapshot& account, bool actions) const;
    void readDays(const engine::AccountSnapshot& account, WallTime now);

    Services& m_services;
    AccountId m_wanted;
    AccountId m_account;
    WallTime m_dayStart{};
    std::optional<WallTime> m_read;
    TimeSpan m_span;
    Days m_days;
};

} // namespace fuseboard::ui
