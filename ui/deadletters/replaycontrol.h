// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/replaycount.h"
#include "ui/models/replaywatch.h"

namespace fuseboard::ui {

class ReplaySheet;
class ReplayStrip;

/// Replays of the dead-letter page: from the selection over the dry run and the sheet to jobs of the desk, and the strip that
/// shows them.
class ReplayControl : public QObject
{
    Q_OBJECT
public:
    ReplayControl(const Services& services, JobList& jobs, ReplaySheet& sheet, QObject* parent = nullptr);

    /// Opens the sheet for these rows and counts them.
    void ask(std::vector<RowId> rows);
    bool isAsking() const;
    void confirm(); ///< what the sheet shows is sent, if there is anything to send
    void close();   ///< the sheet, nothing sent
    void askAgain(); ///< the same rows, as they are now

    /// Goes into the page, which owns it.
    ReplayStrip* strip() const { return m_strip; }
    ReplayWatch& watch() { return m_watch; }

Q_SIGNALS:
    void asked();                                                    ///< the sheet is open
    void closed();
    void started(qint64 rows);
    void rowsRequested(const std::vector<fuseboard::RowId>& rows);   ///< to be shown in the list
    void allowRequested(const std::vector<fuseboard::RowId>& rows);  ///< past their limit
    void listMoved();
    void failed(const fuseboard::Error& error);

private:
    void send();

    const Services& m_services;
    ReplaySheet& m_sheet;
    std::vector<RowId> m_rows; ///< asked about
    ReplayCount m_count;
    ReplayWatch m_watch;
    ReplayStrip* m_strip;
};

} // namespace fuseboard::ui
