// SPDX-License-Identifier: GPL-3.0-or-later
// For everyone: what a screen reader is told of every page, whether the keyboard reaches every control, and whether one sees
// where it is.
#include "tests/gui/allpages.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/page.h"
#include "ui/start/startwindow.h"
#include "ui/widgets/helpsheet.h"

#include <QAbstractItemView>
#include <QButtonGroup>
#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace fuseboard::ui;
using test::AllPages;

namespace {

bool interactive(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::Dial:
    case QAccessible::Table:
    case QAccessible::List:
    case QAccessible::Tree:
    case QAccessible::PageTab:
    case QAccessible::PageTabList:
    case QAccessible::Link:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::Chart:
    case QAccessible::ProgressBar: return true;
    default: return false;
    }
}

/// Parts that Qt makes for itself belong to the control around them: the list of a combo box, the corner of a table.
bool partOfAnother(const QWidget* widget)
{
    const QString name = widget->objectName();
    return name.startsWith(u"qt_"_s) || name.startsWith(u"Scroll"_s) || widget->inherits("QHeaderView") || widget->inherits("QScrollBar")
        || widget->inherits("QTableCornerButton") || widget->inherits("QComboBoxPrivateContainer") || widget->inherits("QLineEditIconButton")
        || (widget->parentWidget() && (widget->parentWidget()->inherits("QComboBoxPrivateContainer") || widget->parentWidget()->inherits("QAbstractSpinBox")
                                       || widget->parentWidget()->inherits("QTabBar")));
}

/// What is wrong with the tree below, as a screen reader would get it.
void walk(QAccessibleInterface* node, QStringList& wrong, int& seen)
{
    if (!node || !node->isValid() || node->state().invisible)
        return;
    ++seen;
    const auto* widget = qobject_cast<QWidget*>(node->object());
    if (widget && !partOfAnother(widget)) {
        const bool focusable = (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
        const QString where = AllPages::nameOf(*widget);
        if (node->role() == QAccessible::NoRole || (focusable && node->role() == QAccessible::Client))
            wrong << where + u": no role"_s;
        if ((focusable || interactive(node->role())) && node->text(QAccessible::Name).trimmed().isEmpty())
            wrong << where + u": no name"_s;
        if (node->text(QAccessible::Name).contains(u'&') && !widget->accessibleName().contains(u'&'))
            wrong << where + u": the mark of a shortcut is read aloud"_s;
    }
    // The cells of tables are checked by their models.
    if (widget && qobject_cast<const QAbstractItemView*>(widget))
        return;
    for (int i = 0; i < node->childCount(); ++i)
        walk(node->child(i), wrong, seen);
}

QStringList troubles(QWidget& root, int* seen = nullptr)
{
    QStringList wrong;
    int count = 0;
    walk(QAccessible::queryAccessibleInterface(&root), wrong, count);
    if (seen)
        *seen = count;
    wrong.removeDuplicates();
    return wrong;
}

QImage pictureOf(QWidget& window, QWidget& widget)
{
    const QRect around(widget.mapTo(&window, QPoint(-2, -2)), widget.size() + QSize(4, 4));
    return window.grab(around.intersected(window.rect())).toImage();
}

/// How many pixels differ at the rim, where no text stands; of a list anywhere: its bar is in the current row.
int changed(const QImage& before, const QImage& after, bool anywhere)
{
    if (before.size() != after.size())
        return before.width();
    constexpr int kRim = 6;
    int count = 0;
    for (int y = 0; y < before.height(); ++y) {
        for (int x = 0; x < before.width(); ++x) {
            const bool rim = x < kRim || y < kRim || x >= before.width() - kRim || y >= before.height() - kRim;
            if ((rim || anywhere) && before.pixel(x, y) != after.pixel(x, y))
                ++count;
        }
    }
    return count;
}

} // namespace

class tst_Accessibility : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPageIsNamed()
    {
        AllPages scene;
        for (const QString& page : AllPages::places()) {
            scene.go(page);
            int seen = 0;
            const QStringList wrong = troubles(*scene.window, &seen);
            QVERIFY2(seen > 20, qPrintable(page));
            QVERIFY2(wrong.isEmpty(), qPrintable(page + u":\n"_s + wrong.join(u'\n')));
        }
    }

    void sheetsAreNamed()
    {
        AllPages scene;
        const auto clean = [&](const QString& what) {
            const QStringList wrong = troubles(*scene.window);
            if (!wrong.isEmpty())
                qWarning().noquote() << what << ":\n" << wrong.join(u'\n');
            return wrong.isEmpty();
        };
        scene.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(scene.window.get()));
        QTest::keyClick(scene.window.get(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(scene.find<QWidget>("commandPalette")->isVisible());
        QVERIFY(clean(u"palette"_s));
        QTest::keyClick(scene.find<QWidget>("paletteTyped"), Qt::Key_Escape);
        scene.go(u"deadletters"_s);
        QTest::keyClick(scene.window.get(), Qt::Key_F1);
        QTRY_VERIFY(scene.window->findChild<HelpSheet*>(u"helpSheet"_s));
        QVERIFY(clean(u"help"_s));
        QTest::keyClick(scene.find<HelpSheet>("helpSheet"), Qt::Key_Escape);
        for (const char* opens : {"replayLetters"}) {
            QTest::mouseClick(scene.find<QPushButton>(opens), Qt::LeftButton);
            QTRY_VERIFY(scene.find<QWidget>("replaySheet")->isVisible());
            scene.rig.awaitReading();
            QVERIFY(clean(QString::fromLatin1(opens)));
        }
    }

    void theStartWindowIsNamed()
    {
        test::ScriptedDialogs dialogs;
        AllPages::theme();
        StartWindow start(dialogs, {u"/home/ada/eu-leads.fuseboard"_s}, [](const QString& name) { return u"/home/ada/"_s + name; });
        start.show();
        QVERIFY(QTest::qWaitForWindowExposed(&start));
        const QStringList wrong = troubles(start);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    /// A screen reader hears the line that Enter would run, though letters go on being typed.
    void thePaletteReadsItsLine()
    {
        AllPages scene;
        scene.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(scene.window.get()));
        QTest::keyClick(scene.window.get(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(scene.find<QWidget>("commandPalette")->isVisible());
        auto* typed = scene.find<QLineEdit>("paletteTyped");
        QTest::keyClicks(typed, u"reports"_s);
        QAccessibleInterface* field = QAccessible::queryAccessibleInterface(typed);
        QVERIFY(field->text(QAccessible::Description).startsWith(u"Reports, Page"_s));
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(scene.find<QWidget>("paletteList"));
        QCOMPARE(list->role(), QAccessible::List);
        QVERIFY(list->childCount() > 0);
        QVERIFY(list->child(0)->text(QAccessible::Name).startsWith(u"Reports, Page"_s));
    }

    void theFocusIsSeen_data()
    {
        QTest::addColumn<int>("theme");
        QTest::newRow("dark") << int(ThemeChoice::dark);
        QTest::newRow("light") << int(ThemeChoice::light);
    }

    void theFocusIsSeen()
    {
        QFETCH(int, theme);
        AllPages scene;
        AllPages::theme().setChoice(ThemeChoice(theme));
        scene.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(scene.window.get()));
        QStringList unseen;
        int checked = 0;
        for (const QString& page : AllPages::places()) {
            scene.go(page);
            for (QWidget* widget : AllPages::focusable(*scene.window)) {
                if (partOfAnother(widget))
                    continue;
                if (QWidget* focused = QApplication::focusWidget())
                    focused->clearFocus();
                const QImage before = pictureOf(*scene.window, *widget);
                widget->setFocus(Qt::TabFocusReason);
                if (!widget->hasFocus())
                    continue; // its page takes it elsewhere
                QCoreApplication::processEvents();
                ++checked;
                const bool list = qobject_cast<QAbstractItemView*>(widget) || widget->inherits("QTabBar") || widget->inherits("QsciScintilla");
                if (changed(before, pictureOf(*scene.window, *widget), list) < 8)
                    unseen << page + u": "_s + AllPages::nameOf(*widget);
            }
        }
        unseen.removeDuplicates();
        QVERIFY2(checked > 60, qPrintable(QString::number(checked)));
        QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(u'\n')));
    }

    /// Tab goes round: header, navigation, page, jobs; no control keeps it.
    void tabReachesEverything()
    {
        AllPages scene;
        scene.rig.jobs.start(u"Import leads.csv"_s, [] {});
        scene.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(scene.window.get()));
        for (const QString& page : {u"overview"_s, u"batches"_s, u"activity"_s, u"reports"_s, u"settings/appearance"_s, u"settings/notifications"_s,
                                    u"settings/webhook"_s, u"settings/retention"_s}) {
            scene.go(page);
            QSet<QWidget*> reached;
            auto* first = scene.find<QWidget>("pauseAll");
            first->setFocus(Qt::TabFocusReason);
            int presses = 0;
            do {
                QWidget* focused = QApplication::focusWidget();
                QVERIFY(focused);
                reached.insert(focused);
                QTest::keyClick(focused, Qt::Key_Tab);
            } while (QApplication::focusWidget() != first && ++presses < 200);
            QVERIFY2(presses < 200, qPrintable(page + u": Tab does not come round, it is at "_s + AllPages::nameOf(*QApplication::focusWidget())));
            QStringList missed;
            for (QWidget* widget : AllPages::focusable(*scene.window)) {
                auto* radio = qobject_cast<QAbstractButton*>(widget);
                const bool byArrows = radio && radio->autoExclusive() && !radio->isChecked(); // one of a group: arrows go on from there
                if (!reached.contains(widget) && !partOfAnother(widget) && !byArrows && !(radio && radio->group()))
                    missed << AllPages::nameOf(*widget);
            }
            QVERIFY2(missed.isEmpty(), qPrintable(page + u":\n"_s + missed.join(u'\n')));
        }
    }

    void regionsByF6()
    {
        AllPages scene;
        scene.rig.jobs.start(u"Import leads.csv"_s, [] {});
        scene.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(scene.window.get()));
        scene.go(u"batches"_s);
        scene.find<QWidget>("batches")->setFocus();
        const auto inside = [&](const char* region) { return scene.find<QWidget>(region)->isAncestorOf(QApplication::focusWidget()); };
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        QTRY_VERIFY(inside("jobBar"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        QTRY_VERIFY(inside("headerBar"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        QTRY_VERIFY(scene.find<QWidget>("nav_batches")->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        QTRY_VERIFY(inside("page_batches"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
        QTRY_VERIFY(inside("navigation"));
    }
};

int main(int argc, char** argv)
{
    if (const QByteArray display = qgetenv("FUSEBOARD_TEST_DISPLAY"); !display.isEmpty()) {
        qputenv("QT_QPA_PLATFORM", "xcb");
        qputenv("DISPLAY", display);
    }
    QApplication application(argc, argv);
    tst_Accessibility test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_accessibility.moc"
