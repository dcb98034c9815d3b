// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guithreadguard.h"

#include <atomic>
#include <cstdarg>
#include <cstdio>
#include <cstring>

#include <dirent.h>
#include <dlfcn.h>
#include <execinfo.h>
#include <fcntl.h>
#include <netdb.h>
#include <pthread.h>
#include <sqlite3.h>
#include <sys/socket.h>
#include <unistd.h>

// Functions of this name in the program itself come before those of the shared libraries, for the libraries' own calls too.

namespace fuseboard::test {

namespace {

constexpr int kFrames = 48;

struct Watched
{
    std::atomic<bool> on{false};
    pthread_t thread{};
    QStringList seen;
};

Watched& watched()
{
    static Watched one;
    return one;
}

/// Set while something is written down, which may itself open a file.
int& writing()
{
    static thread_local int depth = 0;
    return depth;
}

bool ofTheSystem(const char* path)
{
    for (const char* start : {"/usr/", "/etc/", "/lib/", "/proc/", "/sys/", "/dev/", "/var/cache/fontconfig/"}) {
        if (std::strncmp(path, start, std::strlen(start)) == 0)
            return true;
    }
    // Fonts, cursors and X resources that a desktop keeps in the home folder.
    for (const char* part : {"/fontconfig/", "/.fonts", "/.icons/", "/.local/share/icons/", "/.Xdefaults", "/.Xresources"}) {
        if (std::strstr(path, part))
            return true;
    }
    return false;
}

bool watching()
{
    return watched().on.load(std::memory_order_relaxed) && pthread_equal(watched().thread, pthread_self())
        && OwnWork::depth() == 0 && writing() == 0;
}

void saw(const char* what, const char* with)
{
    ++writing();
    QString text = QString::fromLatin1(what) + QLatin1Char(' ') + QString::fromUtf8(with).simplified().left(160);
    void* frames[kFrames];
    const int count = backtrace(frames, kFrames);
    char** names = backtrace_symbols(frames, count);
    int shown = 0;
    for (int i = 0; names && i < count && shown < 6; ++i) {
        if (std::strstr(names[i], "fuseboard") && !std::strstr(names[i], "fuseboard4test")) {
            text += QLatin1String("\n    ") + QString::fromLatin1(names[i]);
            ++shown;
        }
    }
    std::free(names);
    watched().seen.append(text);
    --writing();
}

void sawFile(const char* what, const char* path)
{
    if (path && watching() && !ofTheSystem(path))
        saw(what, path);
}

template <class F>
F real(const char* name)
{
    return reinterpret_cast<F>(dlsym(RTLD_NEXT, name));
}

} // namespace

GuiThreadGuard::GuiThreadGuard()
{
    watched().thread = pthread_self();
    watched().seen.clear();
    watched().on = true;
}

GuiThreadGuard::~GuiThreadGuard()
{
    watched().on = false;
}

QStringList GuiThreadGuard::take()
{
    return std::exchange(watched().seen, {});
}

} // namespace fuseboard::test

using fuseboard::test::real;
using fuseboard::test::saw;
using fuseboard::test::sawFile;
using fuseboard::test::watching;

#define FUSEBOARD_OPEN(name)                                                                                           \
    extern "C" int name(const char* path, int flags, ...)                                                              \
    {                                                                                                                  \
        va_list rest;                                                                                                  \
        va_start(rest, flags);                                                                                         \
        const mode_t mode = va_arg(rest, mode_t);                                                                      \
        va_end(rest);                                                                                                  \
        sawFile(#name, path);                                                                                          \
        return real<int (*)(const char*, int, ...)>(#name)(path, flags, mode);                                         \
    }
#define FUSEBOARD_OPENAT(name)                                                                                         \
    extern "C" int name(int folder, const char* path, int flags, ...)                                                  \
    {                                                                                                                  \
        va_list rest;                                                                                                  \
        va_start(rest, flags);                                                                                         \
        const mode_t mode = va_arg(rest, mode_t);                                                                      \
        va_end(rest);                                                                                                  \
        sawFile(#name, path);                                                                                          \
        return real<int (*)(int, const char*, int, ...)>(#name)(folder, path, flags, mode);                            \
    }
FUSEBOARD_OPEN(open)
FUSEBOARD_OPEN(open64)
FUSEBOARD_OPENAT(openat)
FUSEBOARD_OPENAT(openat64)

extern "C" FILE* fopen(const char* path, const char* mode)
{
    sawFile("fopen", path);
    return real<FILE* (*)(const char*, const char*)>("fopen")(path, mode);
}

extern "C" FILE* fopen64(const char* path, const char* mode)
{
    sawFile("fopen64", path);
    return real<FILE* (*)(const char*, const char*)>("fopen64")(path, mode);
}

extern "C" DIR* opendir(const char* path)
{
    // Where Qt looks for its plugins beside the program, once.
    const bool plugins = std::strstr(path, "/iconengines") || std::strstr(path, "/imageformats");
    if (!plugins)
        sawFile("opendir", path);
    return real<DIR* (*)(const char*)>("opendir")(path);
}

extern "C" int rename(const char* from, const char* to) noexcept
{
    sawFile("rename", from);
    return real<int (*)(const char*, const char*)>("rename")(from, to);
}

extern "C" int renameat2(int fromFolder, const char* from, int toFolder, const char* to, unsigned flags) noexcept
{
    sawFile("renameat2", from);
    return real<int (*)(int, const char*, int, const char*, unsigned)>("renameat2")(fromFolder, from, toFolder, to, flags);
}

extern "C" int unlink(const char* path) noexcept
{
    sawFile("unlink", path);
    return real<int (*)(const char*)>("unlink")(path);
}

extern "C" int socket(int domain, int type, int protocol) noexcept
{
    if (watching())
        saw("socket", domain == AF_UNIX ? "of this machine" : "");
    return real<int (*)(int, int, int)>("socket")(domain, type, protocol);
}

extern "C" int getaddrinfo(const char* node, const char* service, const addrinfo* hints, addrinfo** result)
{
    if (watching())
        saw("getaddrinfo", node ? node : "");
    return real<int (*)(const char*, const char*, const addrinfo*, addrinfo**)>("getaddrinfo")(node, service, hints, result);
}

extern "C" int sqlite3_open_v2(const char* file, sqlite3** handle, int flags, const char* vfs)
{
    if (watching())
        saw("sqlite3_open_v2", file);
    return real<decltype(&sqlite3_open_v2)>("sqlite3_open_v2")(file, handle, flags, vfs);
}

extern "C" int sqlite3_step(sqlite3_stmt* statement)
{
    if (watching()) {
        const char* sql = sqlite3_sql(statement);
        saw("sqlite3_step", sql ? sql : "");
    }
    return real<decltype(&sqlite3_step)>("sqlite3_step")(statement);
}

extern "C" int sqlite3_exec(sqlite3* handle, const char* sql, int (*row)(void*, int, char**, char**), void* with, char** error)
{
    if (watching())
        saw("sqlite3_exec", sql);
    return real<decltype(&sqlite3_exec)>("sqlite3_exec")(handle, sql, row, with, error);
}
