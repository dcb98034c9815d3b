// SPDX-License-Identifier: GPL-3.0-or-later
// Rows out and back in, with real keys: export, clipboard, and the sheet that shows what a corrected file would change.
#include "tests/gui/pagescene.h"
#include "tests/support/guithreadguard.h"
#include "ui/deadletters/changetable.h"
#include "ui/deadletters/countlines.h"
#include "ui/deadletters/deadletterspage.h"
#include "ui/models/deadlettermodel.h"
#include "ui/models/rowexport.h"
#include "ui/widgets/banner.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace fuseboard::test;
using namespace fuseboard::ui;

namespace {

struct Scene : PageScene
{
    Scene()
    {
        rig.identityColumns = {u"domain"_s};
        rig.addBatch(u"leads-q4.csv"_s, DestinationId(1), {u"company"_s, u"email"_s, u"country"_s}, PageRig::picturedStories());
        rig.workspace.run("UPDATE ledger_scope SET identity_columns = '[\"domain\"]' WHERE id = 1");
        page = new DeadLettersPage(rig.services, rig.jobs, rig.dialogs);
        showPages({page});
    }
    bool listed(int rows) const { return page->model()->loaded() && !page->model()->counting() && page->model()->rowCount() == rows && page->model()->letterAt(0); }
    QPushButton* button(const char* name) const { return find<QPushButton>(name); }
    QWidget* sheet() const { return find<QWidget>("corrections"); }
    QString counts() const { return find<CountLines>("correctionCounts")->text(); }
    QString notes() const { return find<QPlainTextEdit>("correctionNotes")->toPlainText(); }

    QByteArray exported(const char* action, const QString& name)
    {
        const QString path = folder.filePath(name);
        rig.dialogs.savePath = path;
        find<QAction>(action)->trigger();
        if (!QTest::qWaitFor([&] {
                const OwnWork own;
                return QFile::exists(path) && rig.jobs.jobs().empty();
            }))
            qFatal("no export");
        const OwnWork own;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no file");
        return file.readAll();
    }
    void import(const QByteArray& text, const QString& name)
    {
        {
            const OwnWork own;
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        }
        rig.dialogs.openPath = folder.filePath(name);
        find<QAction>("importCorrections")->trigger();
        QTRY_VERIFY(sheet()->isVisible());
    }
    static void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QVERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }

    DeadLettersPage* page = nullptr;
};

} // namespace

class TestCorrectionSheet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void csvHasTheShapeOfTheSource();
    void aCorrectedFileComesBackAsOneOperation();
    void whatIsLeftIsSaid();
    void aFileThatIsNoneSaysSo();
    void rowsGoToTheClipboard();
    void tooManyForTheClipboard();
    void everyControlHasAName();
    void pictures();
};

void TestCorrectionSheet::csvHasTheShapeOfTheSource()
{
    Scene scene;
    QTRY_VERIFY(scene.listed(20));
    const QList<QByteArray> lines = scene.exported("exportCsv", u"dead.csv"_s).split('\n');
    QCOMPARE(lines.size(), 22);
    // The columns of the file that was imported, in its order, then what else the payloads have, then the outcome.
    QVERIFY2(lines[0].startsWith("company,email,country,domain,employees,fuseboard_row,fuseboard_version,"), lines[0].constData());
    QVERIFY(lines[7].contains(",rejected,422,"));
}

void TestCorrectionSheet::aCorrectedFileComesBackAsOneOperation()
{
    Scene scene;
    QTRY_VERIFY(scene.listed(20));
    QByteArray csv = scene.exported("exportCsv", u"dead.csv"_s);
    QVERIFY(csv.contains("\"1,250 \""));
    csv.replace("\"1,250 \"", "1250").replace("twelve", "12").replace("n/a", "0");
    scene.import(csv, u"corrected.csv"_s);
    QTRY_VERIFY(scene.button("correctionApply")->isEnabled());
    QCOMPARE(scene.button("correctionApply")->text(), u"Change 3 rows"_s);
    QCOMPARE(scene.counts(), u"3 change\n17 stay as they are"_s);
    QCOMPARE(scene.find<ChangeTable>("correctionChanges")->changedRows(), 3);
    const ChangeLine* line = scene.find<ChangeTable>("correctionChanges")->changes()->lineAt(0);
    QCOMPARE(line->field, u"employees"_s);
    QCOMPARE(line->before, u"\"1,250 \""_s);
    QCOMPARE(line->after, u"\"1250\""_s); // a text stays a text
    QCOMPARE(scene.rig.number("SELECT count(*) FROM batch_row WHERE version > 1"), 0); // shown first
    QCOMPARE(QApplication::focusWidget(), scene.button("correctionApply"));
    Scene::key(Qt::Key_Return); // as Ctrl+Enter does from anywhere
    QVERIFY(!scene.sheet()->isVisible());
    QTRY_COMPARE(scene.rig.number("SELECT count(*) FROM batch_row WHERE version > 1"), 3);
    QCOMPARE(scene.rig.number("SELECT count(*) FROM operation WHERE kind = 'importEdit' AND state = 'applied'"), 1);
    QCOMPARE(scene.rig.text("SELECT detail ->> '$.file' FROM operation WHERE kind = 'importEdit'"), u"corrected.csv"_s);
    QTRY_COMPARE(scene.find<QLabel>("noticeText")->text(), u"3 rows edited; the originals are kept."_s);
    // The same file again: its texts are what the rows have.
    scene.import(csv, u"again.csv"_s);
    QTRY_COMPARE(scene.counts(), u"0 change\n20 stay as they are"_s);
    QVERIFY(!scene.button("correctionApply")->isEnabled());
    Scene::key(Qt::Key_Escape);
    QVERIFY(!scene.sheet()->isVisible());
}

void TestCorrectionSheet::whatIsLeftIsSaid()
{
    Scene scene;
    QTRY_VERIFY(scene.listed(20));
    QByteArray csv = scene.exported("exportCsv", u"dead.csv"_s);
    csv.replace("twelve", "12").replace("~90", "90").replace("acme-robotics.de,310", "acme-robotics.com,310");
    csv.append("stray,line\r\n");
    // One of them is edited, one discarded meanwhile.
    const auto rowOf = [&](const QByteArray& company) {
        return RowId(scene.rig.number("SELECT r.id FROM batch_row r JOIN payload p ON p.id = r.payload_id WHERE p.body LIKE '%" + company + "%'"));
    };
    const RowId umbra = rowOf("Umbra"), sorrel = rowOf("Sorrel");
    QVERIFY(scene.rig.writer.writeAndWait([&](store::Connection& connection) -> Result<void> {
        store::Operations operations(connection, scene.rig.services.clock.wall());
        if (auto edited = operations.edit(umbra, 1, R"({"domain":"umbra-studio.jp","employees":"13"})", {u"bob"_s, {}}); !edited)
            return edited.error();
        store::DeadLetterFilter filter;
        filter.only = {sorrel};
        const auto discarded = operations.discard(filter, {u"bob"_s, {}});
        return discarded ? Result<void>() : Result<void>(discarded.error());
    }));
    scene.import(csv, u"corrected.csv"_s);
    QTRY_VERIFY(!scene.counts().isEmpty());
    const QStringList lines = scene.counts().split(u'\n');
    QVERIFY2(lines.contains(u"1 was changed since the file was exported"_s), qPrintable(scene.counts()));
    QVERIFY2(lines.contains(u"1 is no dead letter any more"_s), qPrintable(scene.counts()));
    QVERIFY2(lines.contains(u"1 may have been delivered: settle it, then change what identifies it"_s), qPrintable(scene.counts()));
    QVERIFY2(lines.contains(u"1 line names no row of this workspace, or cannot be read"_s), qPrintable(scene.counts()));
    QVERIFY(scene.notes().contains(u"version 1 then, 2 now"_s));
    QVERIFY(scene.notes().contains(u"it is discarded"_s));
    QVERIFY(!scene.button("correctionApply")->isEnabled());
}

void TestCorrectionSheet::aFileThatIsNoneSaysSo()
{
    Scene scene;
    QTRY_VERIFY(scene.listed(20));
    scene.import("a,b\n1,2\n", u"other.csv"_s);
    QTRY_VERIFY(scene.page->findChild<Banner*>()->isVisible());
    QVERIFY2(scene.page->findChild<Banner*>()->text().contains(u"fuseboard_row"_s), qPrintable(scene.page->findChild<Banner*>()->text()));
    QVERIFY(!scene.button("correctionApply")->isEnabled());
    Scene::key(Qt::Key_Escape);
    QVERIFY(scene.find<RowTable>("letters")->isVisible());
}

void TestCorrectionSheet::rowsGoToTheClipboard()
{
    Scene scene;
    QTRY_VERIFY(scene.listed(20));
    scene.find<RowTable>("letters")->setFocus();
    Scene::key(Qt::Key_Home);
    Scene::key(Qt::Key_Down, Qt::ShiftModifier);
    QGuiApplication::clipboard()->clear();
    scene.find<QAction>("exportClipboard")->trigger();
    QTRY_VERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY2(lines[0].startsWith(u"company\temail\tcountry\t"_s), qPrintable(lines[0]));
    QVERIFY(lines[1].startsWith(u"Acme Robotics\tm.roth@acme-robotics.de\tJP\t"_s));
    QTRY_COMPARE(scene.find<QLabel>("selectionText")->text(), u"2 rows are on the clipboard."_s);
    scene.find<QAction>("exportClipboardNdjson")->trigger();
    QTRY_VERIFY(QGuiApplication::clipboard()->text().startsWith(u"{\"row\":"_s));
}

void TestCorrectionSheet::tooManyForTheClipboard()
{
    Scene scene;
    QTRY_VERIFY(scene.listed(20));
    RowExport exporter(scene.rig.services, scene.rig.jobs);
    QSignalSpy failed(&exporter, &RowExport::failed);
    exporter.copyLetters(std::vector<RowId>(RowExport::kCopied + 1, RowId(1)), intake::OutcomeFormat::tsv);
    QCOMPARE(failed.size(), 1);
}

void TestCorrectionSheet::everyControlHasAName()
{
    Scene scene;
    QTRY_VERIFY(scene.listed(20));
    scene.import(scene.exported("exportNdjson", u"dead.ndjson"_s).replace("twelve", "12"), u"corrected.ndjson"_s);
    QTRY_VERIFY(scene.button("correctionApply")->isEnabled());
    QCOMPARE(scene.unnamedControls(), QStringList());
}

void TestCorrectionSheet::pictures()
{
    Scene scene;
    QTRY_VERIFY(scene.listed(20));
    QByteArray csv = scene.exported("exportCsv", u"dead.csv"_s);
    csv.replace("\"1,250 \"", "1250").replace("twelve", "12").replace("n/a", "0").replace("acme-robotics.de,310", "acme-robotics.com,310");
    csv.replace("אלף", "1000").replace("約九千", "9000");
    csv.append("stray,line\r\n");
    scene.import(csv, u"rejected, corrected.csv"_s);
    QTRY_VERIFY(scene.button("correctionApply")->isEnabled());
    scene.picture(u"corrections"_s);
}

QTEST_MAIN(TestCorrectionSheet)
#include "tst_correctionsheet.moc"
