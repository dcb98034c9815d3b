// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/program.h"

#include <QFile>
#include <QUrl>
#include <QtTest>

namespace fuseboard::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 120'000;

} // namespace

Program::Program()
{
    Q_ASSERT(m_folder.isValid());
}

Program::~Program()
{
    stopPractice();
}

std::unique_ptr<QProcess> Program::start(const QStringList& arguments) const
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"FUSEBOARD_WORKSPACE"_s, workspace());
    environment.insert(u"XDG_DATA_HOME"_s, path(u"data"_s));
    process->setProcessEnvironment(environment);
    process->start(QStringLiteral(FUSEBOARDCTL), QStringList{u"--secrets-file"_s, path(u"secrets.json"_s)} + arguments);
    process->waitForStarted();
    return process;
}

Ran Program::run(const QStringList& arguments, const QByteArray& input) const
{
    const auto process = start(arguments);
    process->write(input);
    process->closeWriteChannel();
    const bool ended = process->waitForFinished(kPatience);
    Ran ran;
    if (ended && process->exitStatus() == QProcess::NormalExit)
        ran.code = process->exitCode();
    ran.out = process->readAllStandardOutput();
    ran.err = process->readAllStandardError();
    if (!ended) {
        process->kill();
        process->waitForFinished();
    }
    return ran;
}

bool Program::servePractice(const QStringList& dials, const QStringList& destinationOptions)
{
    stopPractice();
    m_practice =
        start(QStringList{u"practice"_s, u"serve"_s, u"--port"_s, m_port, u"--receipts"_s, receipts()} + dials);
    if (!m_practice->waitForReadyRead(kPatience)) {
        qWarning("practice serve: %s", m_practice->readAllStandardError().constData());
        return false;
    }
    const QByteArray line = m_practice->readLine().trimmed();
    const QByteArray url = line.mid(line.lastIndexOf(' ') + 1);
    const bool known = m_port != "0"_L1;
    m_port = QString::number(QUrl::fromEncoded(url).port());
    if (known)
        return true;
    const Ran added = run(QStringList{u"destination"_s, u"add"_s, u"practice"_s, u"--preset"_s, u"practice"_s,
                                      u"--url"_s, QString::fromLatin1(url), u"--identity"_s, u"email"_s} +
                          destinationOptions);
    if (added.code != 0)
        qWarning("destination add: %s", added.err.constData());
    return added.code == 0;
}

void Program::stopPractice()
{
    if (!m_practice)
        return;
    m_practice->terminate();
    if (!m_practice->waitForFinished(kPatience))
        m_practice->kill();
    m_practice.reset();
}

qint64 Program::receiptCount() const
{
    QFile file(receipts());
    return file.open(QIODevice::ReadOnly) ? file.readAll().count('\n') : 0;
}

QString Program::writeRows(int rows, const QString& name) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("email,name\n");
    for (int i = 1; i <= rows; ++i)
        file.write("row" + QByteArray::number(i) + "@example.com,Row " + QByteArray::number(i) + "\n");
    return file.fileName();
}

} // namespace fuseboard::test
