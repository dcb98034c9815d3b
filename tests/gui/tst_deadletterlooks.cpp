// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/lettersscene.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QStyleOption>

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace fuseboard::test;
using namespace fuseboard::ui;

namespace {

RowStory nasty(const QByteArray& body, const QByteArray& error, int minutes)
{
    return {body, RowState::dead, Reason::rejected, 422, 2, error, minutes};
}

/// Long texts, right to left, Chinese, Japanese, Korean, emoji, a large payload.
std::vector<RowStory> nastyStories()
{
    QByteArray large = "{\"domain\":\"large.example\"";
    for (int i = 0; i < 150; ++i)
        large += ",\"field_" + QByteArray::number(i) + "\":\"" + QByteArray(580, char('a' + i % 26)) + "\"";
    large += "}";
    QByteArray line = QByteArray("word ").repeated(18'000);
    return {
        nasty("{\"domain\":\"شركة-الميناء.example\",\"company\":\"شركة الميناء للخدمات اللوجستية والتخزين\",\"city\":\"الإسكندرية\",\"employees\":\"ألف ومئتان\",\"mixed\":\"رقم 42 (ACME)\"}",
              "يجب أن يكون الحقل employees رقمًا صحيحًا", 1),
        nasty("{\"domain\":\"נמל-חיפה.example\",\"company\":\"חברת הנמל של חיפה בע״מ\",\"employees\":\"אלף\"}", "השדה employees חייב להיות מספר", 2),
        nasty("{\"domain\":\"東京大学.example\",\"company\":\"東京大学医学部附属病院 企画経営部\",\"employees\":\"約九千\",\"memo\":\"株式会社テスト・データ①\"}",
              "フィールド「employees」は数値でなければなりません。もう一度確認してください。", 3),
        nasty("{\"domain\":\"서울.example\",\"company\":\"서울대학교병원 정보화실\",\"employees\":\"약 구천\"}", "employees 필드는 숫자여야 합니다", 4),
        nasty("{\"domain\":\"上海.example\",\"company\":\"上海市第一人民医院信息中心 👩‍⚕️🏥\",\"employees\":\"约九千\"}", "字段必须是数字", 5),
        nasty(large, QByteArray("Bad gateway: the upstream did not answer within its limit; ").repeated(9), 6),
        nasty("{\"domain\":\"line.example\",\"text\":\"" + line + "\"}", "Payload has one line of 90 KB", 7),
        nasty("{\"domain\":\"donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft.example.at\",\"a_rather_long_field_name_that_goes_on_and_on\":\"x\"}",
              QByteArray("x").repeated(500), 100'000),
        nasty("{\"domain\":\"tabs\\tand\\nlines.example\",\"b\":\"\\u202eevil\\u202c\",\"c\":\"\\u0000\"}", "line one\nline two\ttabbed\r\n\x07 bell", 9),
        nasty("{\"domain\":\"\",\"company\":\"\",\"email\":\"\"}", "", 10),
        nasty("[1,[2,[3,{\"deep\":true}]]]", "no object", 11),
        nasty("{\"domain\":\"<b>bold</b> &amp; <img src=x>\",\"company\":\"<script>\"}", "<b>markup</b> is text &amp; stays so", 12),
    };
}

} // namespace

/// Issue 4: how the page looks, with nothing, a few and many rows, and with texts that stretch it. Pictures for the eye go to
/// the build folder; what a program can see is checked: nothing is cut off, nothing jumps.
class TestDeadLetterLooks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothing();
    void twelve();
    void many();
    void everyTab();
    void nastyTexts_data();
    void nastyTexts();
    void help();
    void nothingJumpsFromRowToRow();
    void mostColumnsLineUp();

private:
    void picture(LettersScene& scene, const QString& name);
    static QStringList cutOff(const QWidget* of);
};

/// Texts that are wider or higher than their place without saying so.
QStringList TestDeadLetterLooks::cutOff(const QWidget* of)
{
    QStringList cut;
    for (const QWidget* widget : of->findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->visibleRegion().isEmpty())
            continue;
        const QString name = u"%1 %2"_s.arg(QLatin1String(widget->metaObject()->className()), widget->objectName());
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            if (label->text().isEmpty())
                continue;
            const bool elides = QByteArray(label->metaObject()->className()).contains("Elided");
            const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
            if (!elides && ((!label->wordWrap() && label->width() < label->sizeHint().width()) || label->height() < needed - 1))
                cut.append(u"%1 '%2' has %3x%4, needs %5x%6"_s.arg(name, label->text().left(40)).arg(label->width()).arg(label->height())
                               .arg(label->sizeHint().width()).arg(needed));
        } else if (const auto* button = qobject_cast<const QPushButton*>(widget)) {
            if (button->width() < button->sizeHint().width() - 1)
                cut.append(u"%1 '%2' has %3, needs %4"_s.arg(name, button->text()).arg(button->width()).arg(button->sizeHint().width()));
        }
        if (const auto* box = qobject_cast<const QComboBox*>(widget)) {
            QStyleOptionComboBox option;
            option.initFrom(box);
            option.subControls = QStyle::SC_All;
            const int room = box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box).width();
            if (room < box->fontMetrics().horizontalAdvance(box->currentText()))
                cut.append(u"%1 '%2' has %3"_s.arg(name, box->currentText()).arg(room));
        }
        // Nothing sticks out of what holds it, but for what scrolls.
        const QWidget* holder = widget->parentWidget();
        const bool scrolls = holder && (holder->objectName() == u"qt_scrollarea_viewport"_s || holder->inherits("QAbstractScrollArea"));
        if (holder && holder->isVisible() && !scrolls && !widget->isWindow() && widget->geometry().right() > holder->width() + 1
            && !QByteArray(widget->metaObject()->className()).startsWith("QHeader"))
            cut.append(u"%1 sticks out at the right: %2 of %3"_s.arg(name).arg(widget->geometry().right()).arg(holder->width()));
    }
    return cut;
}

void TestDeadLetterLooks::picture(LettersScene& scene, const QString& name)
{
    const QString scale = qEnvironmentVariable("QT_SCALE_FACTOR") == "2"_L1 ? u"-200"_s : QString();
    for (const auto& [choice, word] : {std::pair(ThemeChoice::dark, u"dark"_s), std::pair(ThemeChoice::light, u"light"_s)}) {
        PageScene::theme().setChoice(choice);
        for (const QSize size : {QSize(1280, 720), QSize(1920, 1080)}) {
            scene.window->resize(size);
            QTRY_COMPARE(scene.window->size(), size);
            scene.rig.awaitReading(); // what came into sight
            QCOMPARE(cutOff(scene.window->currentPage()).join(u'\n'), QString());
            savePicture(*scene.window, u"looks-%1-%2-%3%4"_s.arg(name, word).arg(size.width()).arg(scale));
        }
    }
}

void TestDeadLetterLooks::nothing()
{
    LettersScene scene({});
    scene.open();
    QTRY_VERIFY(scene.page->model()->loaded());
    picture(scene, u"0"_s);
}

void TestDeadLetterLooks::twelve()
{
    auto stories = PageRig::picturedStories();
    stories.resize(12);
    LettersScene scene(stories);
    scene.open();
    QTRY_VERIFY(scene.listed(12));
    scene.select(6);
    scene.replaceInPayload(u"\"1,250 \""_s, u"1250"_s);
    scene.table()->setFocus();
    QTRY_VERIFY(scene.find<QPushButton>("payloadSave")->isEnabled()); // what was typed is looked at
    picture(scene, u"12"_s);
}

void TestDeadLetterLooks::many()
{
    LettersScene scene(PageRig::manyStories(3'000), {u"email"_s, u"company"_s});
    scene.open();
    QTRY_VERIFY(scene.listed(3'000));
    scene.select(1'500);
    scene.table()->selectAll();
    picture(scene, u"many"_s);
}

void TestDeadLetterLooks::everyTab()
{
    LettersScene scene(PageRig::picturedStories());
    scene.open();
    QTRY_VERIFY(scene.listed(20));
    scene.select(3);
    scene.replaceInPayload(u"\"77\""_s, u"77"_s);
    const std::vector<std::pair<LettersScene::Tab, QString>> tabs{{LettersScene::form, u"form"_s}, {LettersScene::attempts, u"attempts"_s},
                                                                  {LettersScene::response, u"response"_s}, {LettersScene::history, u"history"_s}};
    for (const auto& [tab, name] : tabs) {
        scene.show(tab);
        picture(scene, name);
    }
    scene.select(0);
    scene.show(LettersScene::attempts);
    picture(scene, u"attempts-silent"_s);
}

void TestDeadLetterLooks::nastyTexts_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("name");
    const char* names[] = {"arabic", "hebrew", "japanese", "korean", "chinese", "large", "one-line", "long", "control", "empty", "nested", "markup"};
    for (int i = 0; i < int(std::size(names)); ++i)
        QTest::newRow(names[i]) << i << QString::fromLatin1(names[i]);
}

void TestDeadLetterLooks::nastyTexts()
{
    QFETCH(int, row);
    QFETCH(QString, name);
    LettersScene scene(nastyStories(), {u"domain"_s});
    scene.open();
    QTRY_VERIFY(scene.listed(12));
    // Newest first; the one that is oldest by far is the last.
    const RowId id(row + 1);
    scene.select(scene.page->model()->positionOf(id));
    for (const auto tab : {LettersScene::payload, LettersScene::form, LettersScene::attempts, LettersScene::response, LettersScene::history}) {
        scene.show(tab);
        scene.window->resize(1280, 720);
        QTRY_COMPARE(scene.window->size(), QSize(1280, 720));
        scene.rig.awaitReading();
        QCOMPARE(cutOff(scene.window->currentPage()).join(u'\n'), QString());
    }
    scene.show(name == "large"_L1 || name == "long"_L1 ? LettersScene::attempts : row < 3 ? LettersScene::form : LettersScene::payload);
    picture(scene, name);
}

void TestDeadLetterLooks::help()
{
    LettersScene scene(PageRig::picturedStories());
    scene.open();
    QTRY_VERIFY(scene.listed(20));
    scene.select(6);
    QTest::keyClick(scene.table(), Qt::Key_F1);
    picture(scene, u"help"_s);
}

void TestDeadLetterLooks::nothingJumpsFromRowToRow()
{
    LettersScene scene(nastyStories(), {u"domain"_s});
    scene.open();
    QTRY_VERIFY(scene.listed(12));
    scene.window->resize(1280, 720);
    QTRY_COMPARE(scene.window->size(), QSize(1280, 720));
    const auto places = [&] {
        std::vector<QRect> all;
        for (const char* name : {"letters", "inspector", "inspectorTabs", "search", "replayLetters"}) {
            const auto* widget = scene.find<QWidget>(name);
            QRect place(widget->mapTo(scene.window.get(), QPoint()), widget->size());
            if (QLatin1String(name) == "inspectorTabs"_L1)
                place.moveTop(0); // the sentence above it may have a line more
            all.push_back(place);
        }
        for (int column = 0; column < 6; ++column)
            all.push_back(QRect(scene.table()->columnViewportPosition(column), 0, scene.table()->columnWidth(column), 1));
        return all;
    };
    scene.select(0);
    const auto first = places();
    for (int row = 1; row < 12; ++row) {
        scene.select(row);
        scene.rig.awaitReading();
        QVERIFY2(places() == first, qPrintable(QString::number(row)));
    }
}

void TestDeadLetterLooks::mostColumnsLineUp()
{
    LettersScene scene(nastyStories(), {u"domain"_s});
    scene.open();
    QTRY_VERIFY(scene.listed(12));
    for (const int width : {960, 1280, 1920}) {
        scene.window->resize(width, 720);
        QTRY_COMPARE(scene.window->width(), width);
        QCoreApplication::processEvents();
        const auto* header = scene.table()->horizontalHeader();
        int all = 0;
        for (int column = 0; column < header->count(); ++column) {
            QCOMPARE(header->sectionViewportPosition(column), scene.table()->columnViewportPosition(column));
            all += header->sectionSize(column);
        }
        if (width >= 1280)
            QVERIFY2(all <= scene.table()->viewport()->width(), qPrintable(QString::number(width)));
    }
}

QTEST_MAIN(TestDeadLetterLooks)
#include "tst_deadletterlooks.moc"
