// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/importrun.h"

#include <QJsonObject>
#include <QStringList>
#include <QThread>

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

ImportRun::ImportRun(Invocation& invocation, app::Session& session, engine::ImportRequest request)
    : QObject(&invocation)
    , m_invocation(invocation)
    , m_request(std::move(request))
    , m_job(*session.writer(), session.clock())
{
}

ImportRun::~ImportRun()
{
    if (m_thread) {
        m_job.cancel();
        m_thread->wait();
    }
}

void ImportRun::start(std::function<void(const Result<engine::ImportProgress>&)> done)
{
    m_invocation.setOnStop([this] { m_job.cancel(); });
    auto result = std::make_shared<std::optional<Result<engine::ImportProgress>>>();
    m_thread.reset(QThread::create([this, result] {
        result->emplace(m_job.run(m_request, [this](const engine::ImportProgress& progress) {
            QMetaObject::invokeMethod(
                this,
                [this, progress] {
                    const int percent =
                        progress.bytesTotal > 0 ? int(100 * progress.bytesRead / progress.bytesTotal) : 0;
                    if (progress.tally.rows > 0)
                        m_invocation.terminal().progress(u"Importing: %1 %, %2"_s.arg(percent).arg(
                            counted(progress.tally.rows, u"row"_s, u"rows"_s)));
                },
                Qt::QueuedConnection);
        }));
    }));
    m_thread->setObjectName(u"import"_s);
    connect(m_thread.get(), &QThread::finished, this, [this, result, done = std::move(done)] {
        m_invocation.setOnStop({});
        m_invocation.terminal().endProgress();
        done(**result);
    });
    m_thread->start();
}

QString tallyText(const store::ImportTally& tally)
{
    QStringList parts{u"%1 accepted"_s.arg(grouped(tally.accepted))};
    const auto add = [&](qint64 n, const QString& what) {
        if (n > 0)
            parts << grouped(n) + u' ' + what;
    };
    add(tally.duplicateInFile, u"duplicate in the file"_s);
    add(tally.alreadyDelivered, u"already delivered"_s);
    add(tally.waitingElsewhere, u"waiting in another batch"_s);
    add(tally.maybeDelivered, u"maybe delivered before"_s);
    add(tally.invalid, u"invalid"_s);
    add(tally.tooLarge, u"too large"_s);
    QString text = u"%1 read: %2"_s.arg(counted(tally.rows, u"row"_s, u"rows"_s), parts.join(u", "_s));
    if (tally.faults > 0)
        text += u"; %1 could not be read"_s.arg(counted(tally.faults, u"line"_s, u"lines"_s));
    return text;
}

QJsonObject toJson(const store::ImportTally& tally)
{
    return {
        {u"rows"_s, tally.rows},
        {u"accepted"_s, tally.accepted},
        {u"duplicateInFile"_s, tally.duplicateInFile},
        {u"alreadyDelivered"_s, tally.alreadyDelivered},
        {u"waitingElsewhere"_s, tally.waitingElsewhere},
        {u"maybeDelivered"_s, tally.maybeDelivered},
        {u"invalid"_s, tally.invalid},
        {u"tooLarge"_s, tally.tooLarge},
        {u"faults"_s, tally.faults},
    };
}

} // namespace fuseboard::ctl
