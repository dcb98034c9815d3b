// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace fuseboard::test {

struct Ran
{
    int code = -1; ///< -1: it did not end by itself
    QByteArray out;
    QByteArray err;
    QByteArray all() const { return out + err; }
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

/// fuseboardctl as an operator runs it: one workspace folder and secrets file, both gone at the end.
class Program
{
public:
    Program();
    ~Program();

    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString workspace() const { return path(QStringLiteral("leads.fuseboard")); }
    Ran run(const QStringList& arguments, const QByteArray& input = {}) const;
    /// Started, not awaited; ended with the program object.
    std::unique_ptr<QProcess> start(const QStringList& arguments) const;

    /// A practice destination in a process of its own, and a destination "practice" that points to it. False: says why.
    bool servePractice(const QStringList& dials, const QStringList& destinationOptions = {});
    void stopPractice();
    QString practiceUrl() const { return QStringLiteral("http://127.0.0.1:%1/practice").arg(m_port); }
    QString receipts() const { return path(QStringLiteral("receipts.ndjson")); }
    qint64 receiptCount() const;
    /// A CSV with columns email and name.
    QString writeRows(int rows, const QString& name = QStringLiteral("rows.csv")) const;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_practice;
    QString m_port = QStringLiteral("0");
};

} // namespace fuseboard::test
