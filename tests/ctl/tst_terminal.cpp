// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/terminal.h"
#include "tests/support/fakeclock.h"

#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace fuseboard::ctl;

namespace {

struct CloseFile
{
    void operator()(std::FILE* file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, CloseFile>;

QString textOf(std::FILE* file)
{
    std::fflush(file);
    std::rewind(file);
    char bytes[4096];
    const size_t size = std::fread(bytes, 1, sizeof bytes, file);
    return QString::fromUtf8(bytes, qsizetype(size));
}

} // namespace

class TerminalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAndNoticesGoApart()
    {
        File out(std::tmpfile()), err(std::tmpfile());
        test::FakeClock clock;
        Terminal terminal(clock, out.get(), err.get());
        QVERIFY(!terminal.outputIsTerminal());
        terminal.print(u"answer"_s);
        terminal.notice(u"notice"_s);
        terminal.error({ErrorCode::io, u"It failed."_s, u"disk\x1b[31m"_s});
        QCOMPARE(textOf(out.get()), u"answer\n"_s);
        QCOMPARE(textOf(err.get()), u"notice\nfuseboardctl: It failed. (disk\ufffd[31m)\n"_s);
    }

    // Piped: a plain line a second, whatever the rate of the news.
    void pipedProgressIsALineASecond()
    {
        File out(std::tmpfile()), err(std::tmpfile());
        test::FakeClock clock;
        Terminal terminal(clock, out.get(), err.get());
        for (int i = 0; i < 25; ++i) {
            terminal.progress(QString::number(i));
            clock.advance(Millis(100));
        }
        terminal.endProgress();
        QCOMPARE(textOf(err.get()), u"0\n10\n20\n"_s);
        QCOMPARE(textOf(out.get()), QString());
    }

    void foreignTextCannotDriveTheTerminal()
    {
        QCOMPARE(Terminal::safe(u"a\x1b]0;x\x07"
                                "b\u009b2Jc\nd\te"),
                 u"a\ufffd]0;x\ufffdb\ufffd2Jc d e"_s);
        QCOMPARE(Terminal::safe(u"\u202etxt.exe"), u"\ufffdtxt.exe"_s);
        QCOMPARE(Terminal::safe(u"Jürgen 東京 🎉"), u"Jürgen 東京 🎉"_s);
    }

    void tablesAlign()
    {
        TextTable table;
        table.addColumn(u"n"_s, TextTable::Align::right);
        table.addColumn(u"name"_s);
        table.addColumn(u"error"_s);
        table.addRow({u"1"_s, u"short"_s, u"none"_s});
        table.addRow({u"1,000"_s, u"a longer one"_s, u"something went wrong here"_s});
        QCOMPARE(table.text(), u"    n  name          error\n"
                               "    1  short         none\n"
                               "1,000  a longer one  something went wrong here"_s);
        QCOMPARE(table.text(32), u"    n  name          error\n"
                                 "    1  short         none\n"
                                 "1,000  a longer one  something …"_s);
    }

    void cutNeverSplitsACharacter()
    {
        QCOMPARE(Terminal::cut(u"abc"_s, 3), u"abc"_s);
        QCOMPARE(Terminal::cut(u"abcd"_s, 3), u"ab…"_s);
        QCOMPARE(Terminal::cut(u"a🎉cd"_s, 3), u"a…"_s); // the pair does not fit whole
    }

    void figuresInWords()
    {
        QCOMPARE(grouped(10251), u"10,251"_s);
        QCOMPARE(counted(1, u"row"_s, u"rows"_s), u"1 row"_s);
        QCOMPARE(counted(0, u"row"_s, u"rows"_s), u"0 rows"_s);
        QCOMPARE(creditText(1000), u"1 credit"_s);
        QCOMPARE(creditText(1'234'500), u"1,234.5 credits"_s);
        QCOMPARE(creditText(-5), u"-0.005 credits"_s);
        QCOMPARE(durationText(Millis(999)), u"999 ms"_s);
        QCOMPARE(durationText(Millis(59'400)), u"59 s"_s);
        QCOMPARE(durationText(Millis(59'600)), u"1 min"_s);
        QCOMPARE(durationText(Millis(250'000)), u"4 min 10 s"_s);
        QCOMPARE(durationText(Millis(11'100'000)), u"3 h 5 min"_s);
    }
};

QTEST_GUILESS_MAIN(TerminalTest)
#include "tst_terminal.moc"
