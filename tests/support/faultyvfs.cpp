// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultyvfs.h"

#include "tests/support/fakerandom.h"

#include <QFile>

#include <sqlite3.h>

#include <atomic>

namespace fuseboard::test {

/// What SQLite holds for an open file; the default VFS's own follows it in memory.
struct FaultyFile
{
    sqlite3_file base;
    FaultyVfs* vfs;
    const char* path;

    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }

    static FaultyFile* of(sqlite3_file* file) { return reinterpret_cast<FaultyFile*>(file); }
    static int read(sqlite3_file* file, void* data, int size, sqlite3_int64 offset);
    static int write(sqlite3_file* file, const void* data, int size, sqlite3_int64 offset);
    static int truncate(sqlite3_file* file, sqlite3_int64 size);
    static int sync(sqlite3_file* file, int flags);
    static int open(sqlite3_vfs* vfs, const char* path, sqlite3_file* file, int flags, int* outFlags);
    static int remove(sqlite3_vfs* vfs, const char* path, int syncDir);
};

namespace {

sqlite3_vfs* defaultVfs()
{
    static sqlite3_vfs* const found = sqlite3_vfs_find(nullptr);
    return found;
}

FaultyVfs* ownerOf(sqlite3_vfs* vfs)
{
    return static_cast<FaultyVfs*>(vfs->pAppData);
}

/// Calls the same method of the real file.
template <auto Method, class... Args>
int pass(sqlite3_file* file, Args... args)
{
    sqlite3_file* real = FaultyFile::of(file)->real();
    return (real->pMethods->*Method)(real, args...);
}

void passBarrier(sqlite3_file* file)
{
    sqlite3_file* real = FaultyFile::of(file)->real();
    real->pMethods->xShmBarrier(real);
}

int closeFile(sqlite3_file* file)
{
    const int rc = pass<&sqlite3_io_methods::xClose>(file);
    file->pMethods = nullptr;
    return rc;
}

const sqlite3_io_methods kMethods = {
    2, // no memory mapping: every read and write comes by here
    closeFile,
    FaultyFile::read,
    FaultyFile::write,
    FaultyFile::truncate,
    FaultyFile::sync,
    pass<&sqlite3_io_methods::xFileSize, sqlite3_int64*>,
    pass<&sqlite3_io_methods::xLock, int>,
    pass<&sqlite3_io_methods::xUnlock, int>,
    pass<&sqlite3_io_methods::xCheckReservedLock, int*>,
    pass<&sqlite3_io_methods::xFileControl, int, void*>,
    pass<&sqlite3_io_methods::xSectorSize>,
    pass<&sqlite3_io_methods::xDeviceCharacteristics>,
    pass<&sqlite3_io_methods::xShmMap, int, int, int, void volatile**>,
    pass<&sqlite3_io_methods::xShmLock, int, int, int>,
    passBarrier,
    pass<&sqlite3_io_methods::xShmUnmap, int>,
    nullptr,
    nullptr,
};

QByteArray contentOf(const QByteArray& path)
{
    QFile file(QFile::decodeName(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

int FaultyFile::read(sqlite3_file* file, void* data, int size, sqlite3_int64 offset)
{
    if (const int rc = of(file)->vfs->admitRead(); rc != SQLITE_OK)
        return rc == SQLITE_IOERR ? SQLITE_IOERR_READ : rc;
    return pass<&sqlite3_io_methods::xRead, void*, int, sqlite3_int64>(file, data, size, offset);
}

int FaultyFile::write(sqlite3_file* file, const void* data, int size, sqlite3_int64 offset)
{
    FaultyFile* self = of(file);
    if (const int rc = self->vfs->admit(); rc != SQLITE_OK)
        return rc == SQLITE_IOERR ? SQLITE_IOERR_WRITE : rc;
    if (self->path)
        self->vfs->noteWrite(self->path, offset, QByteArray(static_cast<const char*>(data), size));
    return pass<&sqlite3_io_methods::xWrite, const void*, int, sqlite3_int64>(file, data, size, offset);
}

int FaultyFile::truncate(sqlite3_file* file, sqlite3_int64 size)
{
    FaultyFile* self = of(file);
    if (self->vfs->isCut())
        return SQLITE_IOERR_TRUNCATE;
    return pass<&sqlite3_io_methods::xTruncate, sqlite3_int64>(file, size);
}

/// The disk is a pretended one: what it holds after a power cut is kept here, so there is no need to wait for the real one.
int FaultyFile::sync(sqlite3_file* file, int)
{
    FaultyFile* self = of(file);
    if (const int rc = self->vfs->admit(); rc != SQLITE_OK)
        return rc == SQLITE_IOERR ? SQLITE_IOERR_FSYNC : rc;
    if (self->path)
        self->vfs->noteSync(self->path);
    return SQLITE_OK;
}

int FaultyFile::open(sqlite3_vfs* vfs, const char* path, sqlite3_file* file, int flags, int* outFlags)
{
    FaultyFile* self = of(file);
    self->base.pMethods = nullptr;
    self->vfs = ownerOf(vfs);
    self->path = path;
    const int rc = defaultVfs()->xOpen(defaultVfs(), path, self->real(), flags, outFlags);
    if (self->real()->pMethods)
        self->base.pMethods = &kMethods;
    return rc;
}

int FaultyFile::remove(sqlite3_vfs* vfs, const char* path, int syncDir)
{
    FaultyVfs* owner = ownerOf(vfs);
    if (owner->isCut())
        return SQLITE_IOERR_DELETE;
    owner->noteDelete(path);
    return defaultVfs()->xDelete(defaultVfs(), path, syncDir);
}

FaultyVfs::FaultyVfs()
{
    static std::atomic<int> counter{0};
    m_name = "faulty" + QByteArray::number(counter.fetch_add(1));
    m_vfs = new sqlite3_vfs(*defaultVfs());
    m_vfs->zName = m_name.constData();
    m_vfs->pNext = nullptr;
    m_vfs->pAppData = this;
    m_vfs->szOsFile = int(sizeof(FaultyFile)) + defaultVfs()->szOsFile;
    m_vfs->xOpen = FaultyFile::open;
    m_vfs->xDelete = FaultyFile::remove;
    sqlite3_vfs_register(m_vfs, 0);
}

FaultyVfs::~FaultyVfs()
{
    sqlite3_vfs_unregister(m_vfs);
    delete m_vfs;
}

void FaultyVfs::failAfter(int n, int sqliteCode, bool sticky)
{
    std::lock_guard lock(m_mutex);
    m_countdown = n;
    m_code = sqliteCode;
    m_sticky = sticky;
    m_failed = false;
}

void FaultyVfs::failReadsAfter(int n, int sqliteCode, bool sticky)
{
    std::lock_guard lock(m_mutex);
    m_readCountdown = n;
    m_readCode = sqliteCode;
    m_readSticky = sticky;
    m_failed = false;
}

int FaultyVfs::reads() const
{
    std::lock_guard lock(m_mutex);
    return m_reads;
}

int FaultyVfs::admitRead()
{
    std::lock_guard lock(m_mutex);
    ++m_reads;
    if (m_readCountdown < 0 || m_readCountdown-- > 0)
        return SQLITE_OK;
    m_failed = true;
    m_readCountdown = m_readSticky ? 0 : -1;
    return m_readCode;
}

void FaultyVfs::heal()
{
    std::lock_guard lock(m_mutex);
    m_readCountdown = -1;
    m_countdown = -1;
    m_code = 0;
}

int FaultyVfs::operations() const
{
    std::lock_guard lock(m_mutex);
    return m_operations;
}

bool FaultyVfs::hasFailed() const
{
    std::lock_guard lock(m_mutex);
    return m_failed;
}

void FaultyVfs::cutPower(int n)
{
    std::lock_guard lock(m_mutex);
    m_untilCut = n;
    m_cut = n == 0;
    m_failed = false;
}

bool FaultyVfs::isCut() const
{
    std::lock_guard lock(m_mutex);
    return m_cut;
}

int FaultyVfs::admit()
{
    std::lock_guard lock(m_mutex);
    if (m_untilCut > 0 && --m_untilCut == 0)
        m_cut = true;
    if (m_cut) {
        m_failed = true;
        return SQLITE_IOERR;
    }
    ++m_operations;
    if (m_countdown < 0)
        return SQLITE_OK;
    if (m_countdown > 0) {
        --m_countdown;
        return SQLITE_OK;
    }
    m_failed = true;
    if (!m_sticky)
        m_countdown = -1;
    return m_code;
}

void FaultyVfs::noteWrite(const QByteArray& path, qint64 offset, const QByteArray& data)
{
    std::lock_guard lock(m_mutex);
    Unsynced& file = m_files[path];
    if (!file.dirty) {
        file.before = contentOf(path);
        file.dirty = true;
    }
    file.later.push_back({offset, data});
}

void FaultyVfs::noteSync(const QByteArray& path)
{
    std::lock_guard lock(m_mutex);
    m_files.erase(path);
}

void FaultyVfs::noteDelete(const QByteArray& path)
{
    noteSync(path);
}

void FaultyVfs::restorePower(quint64 seed)
{
    std::lock_guard lock(m_mutex);
    FakeRandom random(seed);
    for (auto& [path, file] : m_files) {
        QByteArray content = file.before;
        for (const Write& write : file.later) {
            if (random.uniform() < 0.5)
                continue;
            if (content.size() < write.offset + write.data.size())
                content.resize(qsizetype(write.offset) + write.data.size(), '\0');
            content.replace(qsizetype(write.offset), write.data.size(), write.data);
        }
        QFile out(QFile::decodeName(path));
        if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate) || out.write(content) != content.size())
            qFatal("%s cannot be put back", path.constData());
    }
    m_files.clear();
    m_cut = false;
    m_untilCut = -1;
}

} // namespace fuseboard::test
