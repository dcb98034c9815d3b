// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/includes/includerules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QtTest>

using namespace Qt::StringLiterals;
using fuseboard::test::includeFaults;

class IncludesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The rules themselves can fail: each line here is one that must be found, or must not.
    void rules_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("include");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char* path, const char* include, bool allowed) {
            QTest::addRow("%s: %s", path, include)
                << QString::fromLatin1(path) << QString::fromLatin1(include) << allowed;
        };
        row("core/store/x.cpp", "<QWidget>", false);
        row("core/store/x.h", "<QtWidgets/QLabel>", false);
        row("core/engine/x.cpp", "<QIcon>", false);
        row("core/engine/x.cpp", "<QChart>", false);
        row("core/reports/x.cpp", "<QTextDocument>", false);
        row("core/intake/x.cpp", "<QTextStream>", true);
        row("core/base/x.cpp", "<QString>", true);
        row("core/base/x.cpp", "<QStringDecoder>", true);
        row("core/store/x.cpp", "<QSqlDatabase>", true);
        row("core/store/x.cpp", "<QFileInfo>", true);
        row("core/base/x.cpp", "\"core/store/workspace.h\"", false);
        row("core/resilience/x.cpp", "\"core/engine/engine.h\"", false);
        row("core/store/x.cpp", "\"core/engine/engine.h\"", false);
        row("core/store/x.cpp", "\"core/base/result.h\"", true);
        row("core/store/x.cpp", "\"core/store/statement.h\"", true);
        row("core/engine/x.cpp", "\"core/store/journal.h\"", true);
        row("core/engine/x.cpp", "\"ui/models/services.h\"", false);
        row("core/practice/x.cpp", "\"app/session.h\"", false);
        row("core/store/x.cpp", "\"tests/support/fakeclock.h\"", false);
        row("core/store/x.cpp", "\"statement.h\"", false);
        row("ui/models/x.cpp", "<QWidget>", false);
        row("ui/models/x.cpp", "<QColor>", true);
        row("ui/overview/x.cpp", "<QChartView>", false);
        row("ui/overview/x.cpp", "<QPushButton>", true);
        row("ui/overview/x.cpp", "<QSqlQuery>", false);
        row("ui/overview/x.cpp", "\"ui/batches/batchespage.h\"", false);
        row("ui/overview/x.cpp", "\"ui/charts/creditchart.h\"", true);
        row("ui/charts/x.cpp", "<QLineSeries>", true);
        row("ui/widgets/x.cpp", "\"ui/shell/mainwindow.h\"", false);
        row("ui/overview/x.cpp", "\"app/session.h\"", false);
        row("app/main.cpp", "\"ui/shell/mainwindow.h\"", true);
        row("app/ctl/main.cpp", "\"core/store/workspace.h\"", true);
        row("app/main.cpp", "\"tests/support/fakeclock.h\"", false);
    }
    void rules()
    {
        QFETCH(QString, path);
        QFETCH(QString, include);
        QFETCH(bool, allowed);
        const QStringList faults = includeFaults(path, u"// text\n#  include %1 // why\n"_s.arg(include));
        QCOMPARE(faults.isEmpty(), allowed);
    }

    void source()
    {
        const QDir root(QStringLiteral(FUSEBOARD_SOURCE_DIR));
        int files = 0;
        QStringList faults;
        for (const QString& top : {u"core"_s, u"ui"_s, u"app"_s}) {
            QDirIterator it(root.filePath(top), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (it.hasNext()) {
                QFile file(it.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                faults += includeFaults(root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()));
                ++files;
            }
        }
        QVERIFY(files > 50);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(IncludesTest)
#include "tst_includes.moc"
