// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/replayquote.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace fuseboard::ui {

struct Services;

/// The dry run of a replay, counted on a reader: the latest selection wins, cancel() ends it between two pieces. GUI thread.
class ReplayCount : public QObject
{
    Q_OBJECT
public:
    using Offer = std::shared_ptr<const engine::ReplayOffer>;

    explicit ReplayCount(const Services& services, QObject* parent = nullptr);
    ~ReplayCount() override;

    void count(std::vector<RowId> rows);
    void cancel();
    bool isCounting() const { return m_state != nullptr; }

Q_SIGNALS:
    void progressed(qint64 rows);                          ///< looked at so far
    void counted(const std::shared_ptr<const fuseboard::engine::ReplayOffer>& offer);
    void failed(const fuseboard::Error& error);

private:
    struct State;
    void take(const std::shared_ptr<State>& state, Result<Offer> offer);

    const Services& m_services;
    QString m_channel;
    std::shared_ptr<State> m_state; ///< of the count that is wanted
    QTimer m_look;
};

} // namespace fuseboard::ui
