// SPDX-License-Identifier: GPL-3.0-or-later
// Starts a program on the X display and looks at it from outside, the same way for every program:
//   bench_firstpaint [--watch SECONDS] [--maps] -- PROGRAM [ARGUMENT…]
// painted: its first large window shows more than one colour; complete: from here on it looks as it does at the end of the
// watch (99 % of its pixels); then the memory of the process. Ends the program by SIGTERM. Needs a window manager.
#include <X11/Xatom.h>
#include <X11/Xlib.h>
#include <X11/Xutil.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

#include <sys/wait.h>
#include <unistd.h>

namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr unsigned kLeastWidth = 500;  // smaller windows are dialogs or helpers
constexpr unsigned kLeastHeight = 350;
constexpr int kLines = 32;             // of pixels that are looked at
constexpr double kSame = 0.99;
constexpr milliseconds kLongestStart{120'000};
constexpr milliseconds kLongestEnd{30'000};

/// Lines of pixels across a window, evenly from top to bottom.
struct Look
{
    Clock::time_point at;
    std::vector<uint32_t> pixels;
};

bool isUniform(const Look& look)
{
    return std::all_of(look.pixels.begin(), look.pixels.end(), [&](uint32_t p) { return p == look.pixels.front(); });
}

double likeness(const Look& a, const Look& b)
{
    if (a.pixels.size() != b.pixels.size() || a.pixels.empty())
        return 0;
    size_t same = 0;
    for (size_t i = 0; i < a.pixels.size(); ++i)
        same += a.pixels[i] == b.pixels[i];
    return double(same) / double(a.pixels.size());
}

/// Windows that the window manager shows, as it lists them.
class Onlooker
{
public:
    Onlooker() : m_display(XOpenDisplay(nullptr))
    {
        XSetErrorHandler([](Display*, XErrorEvent*) { return 0; }); // windows go while they are looked at
        if (m_display)
            m_list = XInternAtom(m_display, "_NET_CLIENT_LIST", False);
    }
    ~Onlooker()
    {
        if (m_display)
            XCloseDisplay(m_display);
    }
    Onlooker(const Onlooker&) = delete;
    Onlooker& operator=(const Onlooker&) = delete;
    bool isOpen() const { return m_display != nullptr; }

    std::vector<Window> windows() const
    {
        Atom type = None;
        int format = 0;
        unsigned long count = 0, left = 0;
        unsigned char* data = nullptr;
        std::vector<Window> out;
        if (XGetWindowProperty(m_display, DefaultRootWindow(m_display), m_list, 0, 4096, False, XA_WINDOW, &type, &format, &count, &left,
                               &data) == Success && data) {
            const auto* ids = reinterpret_cast<const unsigned long*>(data);
            out.assign(ids, ids + count);
            XFree(data);
        }
        return out;
    }
    bool isLarge(Window window) const
    {
        XWindowAttributes attributes;
        return XGetWindowAttributes(m_display, window, &attributes) && attributes.map_state == IsViewable
            && unsigned(attributes.width) >= kLeastWidth && unsigned(attributes.height) >= kLeastHeight;
    }
    Look look(Window window) const
    {
        Look out{Clock::now(), {}};
        XWindowAttributes attributes;
        if (!XGetWindowAttributes(m_display, window, &attributes) || attributes.map_state != IsViewable)
            return out;
        const int width = attributes.width;
        for (int line = 0; line < kLines; ++line) {
            const int y = (2 * line + 1) * attributes.height / (2 * kLines);
            XImage* image = XGetImage(m_display, window, 0, y, unsigned(width), 1, AllPlanes, ZPixmap);
            if (!image)
                return {Clock::now(), {}}; // partly off the onlooker, or gone
            for (int x = 0; x < width; ++x)
                out.pixels.push_back(uint32_t(XGetPixel(image, x, 0)));
            XDestroyImage(image);
        }
        out.at = Clock::now();
        return out;
    }

private:
    Display* m_display;
    Atom m_list = None;
};

double megabytes(long kilobytes)
{
    return double(kilobytes) / 1000.0 * 1.024;
}

void printMemory(pid_t pid)
{
    std::ifstream file("/proc/" + std::to_string(pid) + "/smaps_rollup");
    std::map<std::string, long> figures;
    std::string line;
    while (std::getline(file, line)) {
        std::istringstream words(line);
        std::string name;
        long value = 0;
        if (words >> name >> value)
            figures[name] = value;
    }
    std::printf("rss %.1f MB\npss %.1f MB\nanonymous %.1f MB\n", megabytes(figures["Rss:"]), megabytes(figures["Pss:"]),
                megabytes(figures["Anonymous:"]));
}

/// What is resident, by file, the largest first.
void printMaps(pid_t pid)
{
    std::ifstream file("/proc/" + std::to_string(pid) + "/smaps");
    std::map<std::string, long> byName;
    std::string line, name;
    while (std::getline(file, line)) {
        std::istringstream words(line);
        std::string first;
        words >> first;
        if (first == "Rss:") {
            long value = 0;
            words >> value;
            byName[name] += value;
        } else if (!first.empty() && first.back() != ':') {
            std::string rights, offset, device, inode;
            words >> rights >> offset >> device >> inode >> std::ws;
            name.clear();
            std::getline(words, name);
            if (name.empty())
                name = "[anonymous]";
        }
    }
    std::vector<std::pair<long, std::string>> order;
    for (const auto& [mapped, size] : byName)
        order.emplace_back(size, mapped);
    std::sort(order.rbegin(), order.rend());
    for (size_t i = 0; i < std::min<size_t>(order.size(), 25); ++i)
        std::printf("  %8.1f MB  %s\n", megabytes(order[i].first), order[i].second.c_str());
}

void end(pid_t pid)
{
    kill(pid, SIGTERM);
    const auto begun = Clock::now();
    while (waitpid(pid, nullptr, WNOHANG) == 0) {
        if (Clock::now() - begun > kLongestEnd) {
            std::fprintf(stderr, "it did not end by itself\n");
            kill(pid, SIGKILL);
            waitpid(pid, nullptr, 0);
            return;
        }
        std::this_thread::sleep_for(milliseconds(5));
    }
}

double msBetween(Clock::time_point from, Clock::time_point to)
{
    return std::chrono::duration<double, std::milli>(to - from).count();
}

/// The first new large window that shows something; None when the program ends or takes too long before.
Window waitForPaint(const Onlooker& onlooker, const std::vector<Window>& before, pid_t pid, Clock::time_point begun, Look& painted)
{
    while (Clock::now() - begun < kLongestStart && waitpid(pid, nullptr, WNOHANG) == 0) {
        for (const Window window : onlooker.windows()) {
            if (std::find(before.begin(), before.end(), window) != before.end() || !onlooker.isLarge(window))
                continue;
            painted = onlooker.look(window);
            if (!painted.pixels.empty() && !isUniform(painted))
                return window;
        }
        std::this_thread::sleep_for(milliseconds(2));
    }
    return None;
}

Clock::time_point completeAt(const std::vector<Look>& looks)
{
    Clock::time_point at = looks.back().at;
    for (auto look = looks.rbegin(); look != looks.rend() && likeness(*look, looks.back()) >= kSame; ++look)
        at = look->at;
    return at;
}

} // namespace

int main(int argc, char** argv)
{
    double watchSeconds = 6;
    bool maps = false;
    int next = 1;
    for (; next < argc && std::strcmp(argv[next], "--") != 0; ++next) {
        if (std::strcmp(argv[next], "--maps") == 0)
            maps = true;
        else if (std::strcmp(argv[next], "--watch") == 0 && next + 1 < argc)
            watchSeconds = std::atof(argv[++next]);
    }
    if (++next >= argc) {
        std::fprintf(stderr, "bench_firstpaint [--watch SECONDS] [--maps] -- PROGRAM [ARGUMENT…]\n");
        return 2;
    }
    const Onlooker onlooker;
    if (!onlooker.isOpen()) {
        std::fprintf(stderr, "no X display answers\n");
        return 1;
    }
    const std::vector<Window> before = onlooker.windows();
    const auto begun = Clock::now();
    const pid_t pid = fork();
    if (pid == 0) {
        execvp(argv[next], argv + next);
        std::fprintf(stderr, "%s: %s\n", argv[next], std::strerror(errno));
        _exit(127);
    }
    Look first;
    const Window window = waitForPaint(onlooker, before, pid, begun, first);
    if (window == None) {
        std::fprintf(stderr, "%s showed no window\n", argv[next]);
        end(pid);
        return 1;
    }
    std::printf("painted %.0f ms\n", msBetween(begun, first.at));
    std::vector<Look> looks{first};
    while (msBetween(first.at, Clock::now()) < watchSeconds * 1000) {
        std::this_thread::sleep_for(milliseconds(15)); // the program has the processor
        Look now = onlooker.look(window);
        if (!now.pixels.empty() && now.pixels != looks.back().pixels)
            looks.push_back(std::move(now));
    }
    std::printf("complete %.0f ms\n", msBetween(begun, completeAt(looks)));
    printMemory(pid);
    if (maps)
        printMaps(pid);
    std::fflush(stdout);
    end(pid);
    return 0;
}
