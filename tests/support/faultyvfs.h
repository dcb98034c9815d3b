// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <map>
#include <mutex>
#include <vector>

struct sqlite3_vfs;
struct sqlite3_file;

namespace fuseboard::test {

/// A SQLite VFS over the default one that can fail reads, writes and syncs, and lose what was not synced: a full disk, an I/O
/// error, a power cut. Faults reach the files opened under its name only. Thread-safe.
class FaultyVfs
{
public:
    FaultyVfs();
    ~FaultyVfs();
    FaultyVfs(const FaultyVfs&) = delete;
    FaultyVfs& operator=(const FaultyVfs&) = delete;

    QString name() const { return QString::fromLatin1(m_name); }

    /// Lets n writes and syncs pass, fails the next with the SQLite code; once, or until heal().
    void failAfter(int n, int sqliteCode, bool sticky);
    void failNow(int sqliteCode) { failAfter(0, sqliteCode, true); }
    /// The same of reads.
    void failReadsAfter(int n, int sqliteCode, bool sticky);
    int reads() const; ///< so far
    void heal();
    /// Writes and syncs so far.
    int operations() const;
    /// Did a fault, or a write without power, happen since it was ordered?
    bool hasFailed() const;

    /// After n more writes and syncs nothing reaches a file.
    void cutPower(int n = 0);
    /// After every connection is closed: puts the files back to what was synced, plus any of the later writes, each by the
    /// toss of a coin, as a disk with a cache may. Then power is back.
    void restorePower(quint64 seed);

private:
    friend struct FaultyFile;
    struct Write
    {
        qint64 offset;
        QByteArray data;
    };
    struct Unsynced
    {
        QByteArray before;        ///< content at the last sync
        std::vector<Write> later; ///< in order
        bool dirty = false;
    };

    int admit();
    int admitRead();
    void noteWrite(const QByteArray& path, qint64 offset, const QByteArray& data);
    void noteSync(const QByteArray& path);
    void noteDelete(const QByteArray& path);
    bool isCut() const;

    mutable std::mutex m_mutex;
    QByteArray m_name;
    sqlite3_vfs* m_vfs = nullptr;
    int m_operations = 0;
    int m_countdown = -1;
    int m_code = 0;
    bool m_sticky = false;
    bool m_failed = false;
    bool m_cut = false;
    int m_untilCut = -1;
    int m_reads = 0;
    int m_readCountdown = -1;
    int m_readCode = 0;
    bool m_readSticky = false;
    std::map<QByteArray, Unsynced> m_files;
};

} // namespace fuseboard::test
