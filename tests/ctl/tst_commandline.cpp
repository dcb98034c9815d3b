// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commandline.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace fuseboard::ctl;

class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { qunsetenv("FUSEBOARD_WORKSPACE"); }

    void globalOptionsStandBeforeOrAfter()
    {
        for (const QStringList& arguments :
             {QStringList{u"x"_s, u"--workspace"_s, u"/w"_s, u"--json"_s, u"dead"_s, u"list"_s, u"--limit"_s, u"3"_s},
              QStringList{u"x"_s, u"dead"_s, u"list"_s, u"--limit=3"_s, u"--json"_s, u"--workspace=/w"_s}}) {
            const CommandLine line = parseCommandLine(arguments, allCommands());
            QVERIFY2(line.command, qPrintable(line.text));
            QCOMPARE(line.command->words, u"dead list"_s);
            QCOMPARE(line.options.workspace, u"/w"_s);
            QVERIFY(line.options.json);
            QCOMPARE(line.parser->value(u"limit"_s), u"3"_s);
        }
    }

    void workspaceFromTheEnvironment()
    {
        qputenv("FUSEBOARD_WORKSPACE", "/from/environment");
        QCOMPARE(parseCommandLine({u"x"_s, u"status"_s}, allCommands()).options.workspace, u"/from/environment"_s);
        QCOMPARE(parseCommandLine({u"x"_s, u"status"_s, u"--workspace=/w"_s}, allCommands()).options.workspace,
                 u"/w"_s);
    }

    void wrongLinesSayWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("part");
        QTest::newRow("no such command") << QStringList{u"fly"_s} << u"“fly”"_s;
        QTest::newRow("no such option") << QStringList{u"status"_s, u"--fly"_s} << u"fly"_s;
        QTest::newRow("option without its value") << QStringList{u"submit"_s, u"f.csv"_s, u"--to"_s} << u"to"_s;
        QTest::newRow("argument missing") << QStringList{u"submit"_s} << u"FILE"_s;
        QTest::newRow("argument too many") << QStringList{u"dead"_s, u"show"_s, u"1"_s, u"2"_s} << u"“2”"_s;
        QTest::newRow("group alone") << QStringList{u"dead"_s} << u"dead list"_s;
        QTest::newRow("nothing") << QStringList() << u"Commands:"_s;
    }
    void wrongLinesSayWhatIsWrong()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, part);
        const CommandLine line = parseCommandLine(QStringList{u"fuseboardctl"_s} + arguments, allCommands());
        QVERIFY(!line.command);
        QCOMPARE(line.code, ExitCode::usage);
        QVERIFY2(line.text.contains(part), qPrintable(line.text));
    }

    // "--help good enough to need nothing else": usage, options, exit codes, and an example where there is anything to
    // choose.
    void everyCommandHasFullHelp_data()
    {
        QTest::addColumn<QString>("words");
        for (const Command& command : allCommands())
            QTest::newRow(qPrintable(command.words)) << command.words;
    }
    void everyCommandHasFullHelp()
    {
        QFETCH(QString, words);
        const CommandLine line = parseCommandLine(
            QStringList{u"fuseboardctl"_s} + words.split(u' ') + QStringList{u"--help"_s}, allCommands());
        QVERIFY(!line.command);
        QCOMPARE(line.code, ExitCode::ok);
        QVERIFY(line.text.startsWith(u"Usage: fuseboardctl "_s + words));
        for (const QString& part : {u"--workspace"_s, u"--secrets-file"_s, u"--json"_s, u"Exit codes:"_s,
                                    u"another Fuseboard holds the workspace"_s})
            QVERIFY2(line.text.contains(part), qPrintable(part));
        const bool listsOnly = words == "destination list"_L1;
        QVERIFY2(listsOnly || line.text.contains(u"Example"_s) || line.text.contains(u"\n  fuseboardctl "_s),
                 qPrintable(line.text));
    }

    void generalHelpListsEveryCommand()
    {
        const CommandLine line = parseCommandLine({u"fuseboardctl"_s, u"--help"_s}, allCommands());
        QCOMPARE(line.code, ExitCode::ok);
        for (const Command& command : allCommands())
            QVERIFY(line.text.contains(u"  "_s + command.words + u' '));
        QCOMPARE(parseCommandLine({u"fuseboardctl"_s, u"--version"_s}, allCommands()).text,
                 u"fuseboardctl " FUSEBOARD_VERSION ""_s);
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
