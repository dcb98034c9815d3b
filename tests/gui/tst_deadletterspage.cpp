// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/pagerig.h"
#include "ui/deadletters/deadletterspage.h"
#include "ui/models/deadlettermodel.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace fuseboard::test;
using namespace fuseboard::ui;

namespace {

const QStringList kColumns{u"email"_s, u"company"_s, u"domain"_s, u"employees"_s, u"country"_s};

/// The page in the real window.
struct Scene
{
    explicit Scene(const std::vector<RowStory>& stories)
    {
        if (!stories.empty())
            batch = rig.addBatch(u"leads-q4.csv"_s, DestinationId(1), kColumns, stories);
        rig.workspace.run("UPDATE ledger_scope SET identity_columns = '[\"domain\"]' WHERE id = 1");
        page = new DeadLettersPage(rig.services, rig.jobs, rig.dialogs);
        window = std::make_unique<MainWindow>(rig.services, rig.jobs, theme(), std::vector<Page*>{page}, settings.path() + u"/s.ini"_s);
        window->resize(1440, 900);
        rig.offerSnapshot();
        window->show();
    }
    ~Scene() { window.reset(); }

    static Theme& theme()
    {
        static auto* made = new Theme(*qApp);
        return *made;
    }
    template <class T>
    T* find(const char16_t* name) const
    {
        T* found = window->findChild<T*>(QString::fromUtf16(name));
        if (!found)
            qFatal("no %s", qPrintable(QString::fromUtf16(name)));
        return found;
    }
    RowTable* table() const { return find<RowTable>(u"letters"); }
    bool loaded() const { return page->model()->loaded(); }

    QTemporaryDir settings;
    PageRig rig;
    BatchId batch;
    DeadLettersPage* page = nullptr;
    std::unique_ptr<MainWindow> window;
};

void pressIn(QWidget* widget, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(widget, key, modifiers);
}

} // namespace

class TestDeadLettersPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pictures();
};

void TestDeadLettersPage::pictures()
{
    Scene scene(PageRig::picturedStories());
    QTRY_VERIFY(scene.loaded());
    QTRY_VERIFY(scene.page->model()->letterAt(6));
    for (const auto& [choice, word] : {std::pair(ThemeChoice::dark, u"dark"_s), std::pair(ThemeChoice::light, u"light"_s)}) {
        Scene::theme().setChoice(choice);
        for (const QSize size : {QSize(1440, 900), QSize(1280, 720)}) {
            scene.window->resize(size);
            scene.table()->setFocus();
            scene.table()->selectRow(6);
            QTRY_COMPARE(scene.find<QLabel>(u"inspectorTitle")->text(), u"tessellate.ai"_s);
            QTRY_VERIFY(scene.page->model()->letterAt(16));
            savePicture(*scene.window, u"dead-%1-%2"_s.arg(word).arg(size.width()));
        }
        scene.find<QTabBar>(u"inspectorTabs")->setCurrentIndex(1);
        scene.table()->selectRow(3);
        QTRY_COMPARE(scene.find<QLabel>(u"inspectorTitle")->text(), u"fjordlogistics.no"_s);
        savePicture(*scene.window, u"dead-attempts-%1-1280"_s.arg(word));
        scene.find<QTabBar>(u"inspectorTabs")->setCurrentIndex(0);
        scene.window->resize(1440, 900);
        scene.table()->selectAll();
        pressIn(scene.table(), Qt::Key_R);
        QTRY_VERIFY(scene.find<QPushButton>(u"replaySend")->isEnabled());
        savePicture(*scene.window, u"dead-replay-%1-1440"_s.arg(word));
        pressIn(scene.find<QPushButton>(u"replaySend"), Qt::Key_Escape);
    }
}

QTEST_MAIN(TestDeadLettersPage)
#include "tst_deadletterspage.moc"
