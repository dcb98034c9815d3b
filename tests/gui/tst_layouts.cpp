// SPDX-License-Identifier: GPL-3.0-or-later
// Pages in words of another length: every string 40 % longer, and in German; in the smallest window and the usual one; at
// 200 % in a run of its own. No label is cut off, no control stands outside the window. Pictures for the eye.
#include "app/window/language.h"
#include "tests/gui/allpages.h"
#include "ui/shell/page.h"
#include "ui/start/startwindow.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/figurelabel.h"
#include "ui/widgets/scrollframe.h"
#include "ui/widgets/statebadge.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace fuseboard::ui;
using test::AllPages;

namespace {

/// Every string with 40 % more letters at its end, in long words.
class Longer final : public QTranslator
{
public:
    QString translate(const char* context, const char* source, const char*, int) const override
    {
        const QString text = QString::fromUtf8(source);
        const QByteArrayView where(context);
        const bool ours = where.startsWith("fuseboard::") || where == "Wording" || where == "Settings" || where == "Lint";
        if (!ours || text == "en"_L1 || text.trimmed().isEmpty() || text.startsWith(u'<'))
            return {};
        const qsizetype more = std::max<qsizetype>(2, text.size() * 2 / 5);
        // No word of any language is longer than this.
        return text + QString(u"ungenkeitlich "_s).repeated(more / 14 + 1).left(more).trimmed();
    }
    bool isEmpty() const override { return false; }
};

/// German, or longer words, for as long as it lives.
class Spoken
{
public:
    explicit Spoken(bool german)
    {
        if (german)
            app::speak(*qApp, u"de"_s);
        else
            QCoreApplication::installTranslator(&m_longer);
    }
    ~Spoken()
    {
        QCoreApplication::removeTranslator(&m_longer);
        const auto installed = qApp->findChildren<QTranslator*>();
        qDeleteAll(installed);
        QLocale::setDefault(QLocale::c());
    }
    Spoken(const Spoken&) = delete;
    Spoken& operator=(const Spoken&) = delete;

private:
    Longer m_longer;
};

/// Whether the widget is in something that is scrolled sideways, where being out of sight is no fault.
bool scrolledSideways(const QWidget* widget)
{
    for (const QWidget* around = widget->parentWidget(); around; around = around->parentWidget()) {
        const auto* area = qobject_cast<const QAbstractScrollArea*>(around);
        if (qobject_cast<const ScrollFrame*>(around) && area->horizontalScrollBar()->maximum() > 0)
            return true;
        if (area && area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff && !area->inherits("QScrollArea"))
            return true;
    }
    return false;
}

QStringList cutOff(QWidget& window)
{
    QStringList wrong;
    const auto all = window.findChildren<QWidget*>();
    for (QWidget* widget : all) {
        if (!widget->isVisible() || widget->size().isEmpty() || scrolledSideways(widget))
            continue;
        const auto* label = qobject_cast<QLabel*>(widget);
        const bool button = qobject_cast<QAbstractButton*>(widget) && (qobject_cast<QPushButton*>(widget) || qobject_cast<QCheckBox*>(widget) || qobject_cast<QRadioButton*>(widget));
        const bool figure = qobject_cast<FigureLabel*>(widget) || qobject_cast<StateBadge*>(widget);
        if ((!label && !button && !figure) || (button && qobject_cast<QAbstractButton*>(widget)->text().isEmpty()))
            continue;
        const auto say = [&](const QString& what) {
            const QString text = label ? label->text() : button ? qobject_cast<QAbstractButton*>(widget)->text() : widget->accessibleName();
            wrong << AllPages::nameOf(*widget) + u" in "_s + AllPages::nameOf(*widget->parentWidget()) + u": "_s + what + u": "_s + text.left(60);
        };
        // Elided labels give way by themselves and say the rest in their tooltip.
        if (!qobject_cast<ElidedLabel*>(widget)) {
            if (label && label->wordWrap()) {
                if (label->heightForWidth(label->width()) > label->height() + 2)
                    say(u"%1 high of %2"_s.arg(label->height()).arg(label->heightForWidth(label->width())));
            } else if (!label || !label->text().isEmpty()) {
                if (widget->sizeHint().width() > widget->width() + 1)
                    say(u"%1 wide of %2"_s.arg(widget->width()).arg(widget->sizeHint().width()));
            }
        }
        const QRect inWindow(widget->mapTo(&window, QPoint(0, 0)), widget->size());
        if (inWindow.left() < 0 || inWindow.right() > window.width())
            say(u"outside the window, at %1"_s.arg(inWindow.left()));
        const QRect shown = widget->visibleRegion().boundingRect();
        if (!shown.isEmpty() && shown.width() < widget->width() - 1)
            say(u"%1 of %2 seen"_s.arg(shown.width()).arg(widget->width()));
    }
    wrong.removeDuplicates();
    return wrong;
}

QString scaled()
{
    return qEnvironmentVariable("QT_SCALE_FACTOR") == "2"_L1 ? u"-2x"_s : QString();
}

} // namespace

class tst_Layouts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsCutOff_data()
    {
        QTest::addColumn<bool>("german");
        QTest::addColumn<QSize>("size");
        QTest::newRow("longer, smallest window") << false << QSize(800, 500);
        QTest::newRow("longer, small window") << false << QSize(960, 600);
        QTest::newRow("longer, usual window") << false << QSize(1440, 900);
        QTest::newRow("German, smallest window") << true << QSize(800, 500);
        QTest::newRow("German, small window") << true << QSize(960, 600);
        QTest::newRow("German, usual window") << true << QSize(1280, 720);
    }

    void nothingIsCutOff()
    {
        QFETCH(bool, german);
        QFETCH(QSize, size);
        const Spoken spoken(german);
        QStringList wrong;
        {
            AllPages scene;
            AllPages::theme().setChoice(german ? ThemeChoice::light : ThemeChoice::dark);
            scene.window->resize(size);
            QCOMPARE(scene.window->size(), size);
            const QString name = (german ? u"german"_s : u"longer"_s) + scaled();
            for (const QString& page : AllPages::places()) {
                scene.go(page);
                QCoreApplication::processEvents(); // what was read is laid out
                // In the words that there are no page is scrolled sideways, in longer ones only where that is better than cutting them.
                for (const auto* frame : scene.window->findChildren<ScrollFrame*>()) {
                    if (frame->isVisible() && frame->horizontalScrollBar()->maximum() > 0 && (german || size.width() > 800))
                        wrong << page + u": scrolled sideways"_s;
                }
                for (const QString& found : cutOff(*scene.window))
                    wrong << page + u": "_s + found;
                test::savePicture(*scene.window, u"%1-%2-%3"_s.arg(name, QString(page).replace(u'/', u'-')).arg(size.width()));
            }
        }
        for (const QString& each : wrong)
            qWarning().noquote() << each; // one message would be cut off
        QCOMPARE(wrong.size(), 0);
    }

    void thePalette_data() { inWords(); }

    void thePalette()
    {
        QFETCH(bool, german);
        const Spoken spoken(german);
        AllPages scene;
        scene.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(scene.window.get()));
        for (const QSize size : {QSize(800, 500), QSize(1440, 900)}) {
            scene.window->resize(size);
            QTRY_COMPARE(scene.window->size(), size);
            QTest::keyClick(scene.window.get(), Qt::Key_K, Qt::ControlModifier);
            auto* palette = scene.find<QWidget>("commandPalette");
            QTRY_VERIFY(palette->isVisible());
            const QStringList wrong = cutOff(*palette);
            QVERIFY2(wrong.isEmpty(), qPrintable(QString::number(size.width()) + u":\n"_s + wrong.join(u'\n')));
            test::savePicture(*scene.window, u"%1-palette%2-%3"_s.arg(german ? u"german"_s : u"longer"_s, scaled()).arg(size.width()));
            QTest::keyClick(scene.find<QWidget>("paletteTyped"), Qt::Key_Escape);
        }
    }

    void theStartWindow_data() { inWords(); }

    void theStartWindow()
    {
        QFETCH(bool, german);
        const Spoken spoken(german);
        AllPages::theme();
        test::ScriptedDialogs dialogs;
        StartWindow start(dialogs, {u"/home/ada/a-folder-with-a-long-name/another-one/eu-leads-of-the-fourth-quarter.fuseboard"_s}, [](const QString& name) { return u"/home/ada/"_s + name; });
        for (const QSize size : {QSize(1080, 620), QSize(860, 560), QSize(420, 400)}) {
            start.resize(size);
            start.show();
            QVERIFY(QTest::qWaitForWindowExposed(&start));
            QCoreApplication::processEvents();
            const QStringList wrong = cutOff(start);
            QVERIFY2(wrong.isEmpty(), qPrintable(QString::number(size.width()) + u":\n"_s + wrong.join(u'\n')));
            test::savePicture(start, u"%1-start%2-%3"_s.arg(german ? u"german"_s : u"longer"_s, scaled()).arg(size.width()));
        }
    }

private:
    static void inWords()
    {
        QTest::addColumn<bool>("german");
        QTest::newRow("longer") << false;
        QTest::newRow("German") << true;
    }
};

QTEST_MAIN(tst_Layouts)
#include "tst_layouts.moc"
