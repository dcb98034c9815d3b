// SPDX-License-Identifier: GPL-3.0-or-later
// POST/s of CurlTransport against a bare libcurl multi loop, in one run, against a URL that answers at once.
//     bench_transport http://127.0.0.1:8081/ [posts] [concurrency] [rounds]
//     bench_transport practice …    against the practice destination in this process (its time counts in the us/post)
#include "core/base/clock.h"
#include "core/practice/practiceserver.h"
#include "core/transport/curltransport.h"

#include <QCoreApplication>

#include <curl/curl.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <future>

using namespace fuseboard;
using namespace fuseboard::transport;

namespace {

const QByteArray kBody(300, 'x');

/// Rate by the wall clock, and processor time of this process per post, which other load on the machine hardly moves.
struct Figure
{
    double perSecond = 0;
    double cpuUs = 0;
};

double cpuSeconds()
{
    timespec used{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    return double(used.tv_sec) + double(used.tv_nsec) * 1e-9;
}

class Watch
{
public:
    Figure figure(int posts) const
    {
        const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - m_wall;
        return {posts / wall.count(), (cpuSeconds() - m_cpu) * 1e6 / posts};
    }

private:
    std::chrono::steady_clock::time_point m_wall = std::chrono::steady_clock::now();
    double m_cpu = cpuSeconds();
};

size_t discard(char*, size_t size, size_t count, void*)
{
    return size * count;
}

struct Upload
{
    CURL* easy = nullptr;
    size_t given = 0;
};

size_t give(char* buffer, size_t size, size_t count, void* self)
{
    auto& upload = *static_cast<Upload*>(self);
    const size_t n = std::min(size * count, size_t(kBody.size()) - upload.given);
    std::copy_n(kBody.constData() + upload.given, n, buffer);
    upload.given += n;
    return n;
}

/// What nobody can do with less: reused handles, no results, no headers, no threads.
Figure bare(const char* url, int posts, int concurrency)
{
    CURLM* multi = curl_multi_init();
    curl_slist* headers = curl_slist_append(nullptr, "Content-Type: application/json");
    headers = curl_slist_append(headers, "Expect:");
    std::vector<Upload> uploads(static_cast<size_t>(concurrency));
    const Watch watch;
    int started = 0;
    for (Upload& upload : uploads) {
        upload.easy = curl_easy_init();
        curl_easy_setopt(upload.easy, CURLOPT_URL, url);
        curl_easy_setopt(upload.easy, CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_1_1));
        curl_easy_setopt(upload.easy, CURLOPT_POST, 1L);
        curl_easy_setopt(upload.easy, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(kBody.size()));
        curl_easy_setopt(upload.easy, CURLOPT_READFUNCTION, give);
        curl_easy_setopt(upload.easy, CURLOPT_READDATA, &upload);
        curl_easy_setopt(upload.easy, CURLOPT_WRITEFUNCTION, discard);
        curl_easy_setopt(upload.easy, CURLOPT_HTTPHEADER, headers);
        curl_easy_setopt(upload.easy, CURLOPT_NOSIGNAL, 1L);
        curl_easy_setopt(upload.easy, CURLOPT_PROXY, "");
        curl_easy_setopt(upload.easy, CURLOPT_PRIVATE, &upload);
        if (started < posts) {
            ++started;
            curl_multi_add_handle(multi, upload.easy);
        }
    }
    int done = 0;
    int running = 0;
    while (done < posts) {
        curl_multi_perform(multi, &running);
        int left = 0;
        while (const CURLMsg* message = curl_multi_info_read(multi, &left)) {
            CURL* easy = message->easy_handle;
            if (message->data.result != CURLE_OK) {
                std::fprintf(stderr, "bare: %s\n", curl_easy_strerror(message->data.result));
                std::exit(1);
            }
            curl_multi_remove_handle(multi, easy);
            ++done;
            if (started < posts) {
                ++started;
                Upload* upload = nullptr;
                curl_easy_getinfo(easy, CURLINFO_PRIVATE, &upload);
                upload->given = 0;
                curl_multi_add_handle(multi, easy);
            }
        }
        if (done < posts)
            curl_multi_poll(multi, nullptr, 0, 1000, nullptr);
    }
    const Figure figure = watch.figure(posts);
    for (Upload& upload : uploads)
        curl_easy_cleanup(upload.easy);
    curl_multi_cleanup(multi);
    curl_slist_free_all(headers);
    return figure;
}

/// The product's transport, kept full by its own sink; every request with a header of its own, as attempts have.
Figure ours(const char* url, int posts, int concurrency)
{
    const auto target = std::make_shared<const HttpTarget>(HttpTarget{url, {{"Content-Type", "application/json"}}, Millis(5000), {}});
    const auto request = [&](int n) {
        return HttpRequest{AttemptId(n), target, kBody, {{"Idempotency-Key", QByteArray::number(n)}}, Millis(10'000)};
    };
    std::promise<void> finished;
    int started = 0;
    int done = 0;
    CurlTransport transport;
    transport.setSink([&](std::vector<HttpResult> results) {
        std::vector<HttpRequest> next;
        for (const HttpResult& result : results) {
            if (result.status != 200) {
                std::fprintf(stderr, "ours: %d %s\n", result.status, result.message.constData());
                std::exit(1);
            }
            ++done;
            if (started < posts)
                next.push_back(request(++started));
        }
        transport.send(std::move(next));
        if (done == posts)
            finished.set_value();
    });
    const Watch watch;
    std::vector<HttpRequest> first;
    while (started < std::min(posts, concurrency))
        first.push_back(request(++started));
    transport.send(std::move(first));
    finished.get_future().wait();
    return watch.figure(posts);
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 2) {
        std::fprintf(stderr, "usage: %s URL|practice [posts=200000] [concurrency=32] [rounds=3]\n", argv[0]);
        return 2;
    }
    const int posts = argc > 2 ? std::atoi(argv[2]) : 200'000;
    const int concurrency = argc > 3 ? std::atoi(argv[3]) : 32;
    const int rounds = argc > 4 ? std::atoi(argv[4]) : 3;
    QCoreApplication application(argc, argv);
    curl_global_init(CURL_GLOBAL_DEFAULT);
    SystemClock clock;
    SystemRandomSource chance;
    practice::PracticeServer server(clock, chance);
    QByteArray url = argv[1];
    if (url == "practice") {
        if (const auto started = server.start(); !started) {
            std::fprintf(stderr, "%s\n", qPrintable(started.error().text()));
            return 1;
        }
        url = server.url();
    }
    for (int round = 0; round < rounds; ++round) {
        const Figure b = bare(url.constData(), posts, concurrency);
        const Figure o = ours(url.constData(), posts, concurrency);
        std::printf("bare %.0f/s %.1f us/post  CurlTransport %.0f/s %.1f us/post  ratio %.2f by rate, %.2f by processor time\n",
                    b.perSecond, b.cpuUs, o.perSecond, o.cpuUs, o.perSecond / b.perSecond, b.cpuUs / o.cpuUs);
    }
    return 0;
}
