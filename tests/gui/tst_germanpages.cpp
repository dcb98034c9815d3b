// SPDX-License-Identifier: GPL-3.0-or-later
// Every page in German, over a workspace with rows, dead letters, a history and a lively board: no English word is left in
// sight, but for what is data.
#include "app/window/language.h"
#include "tests/gui/allpages.h"
#include "tests/gui/sampleboard.h"
#include "ui/shell/page.h"
#include "ui/start/startwindow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fuseboard;
using test::AllPages;

namespace {

constexpr int kRowsLookedAt = 60;

/// What the operator sees or is read, one for one.
QStringList wordsOf(QWidget& root)
{
    QStringList out{root.windowTitle()};
    auto widgets = root.findChildren<QWidget*>();
    widgets.prepend(&root);
    for (QWidget* widget : widgets) {
        if (!widget->isVisible())
            continue;
        out << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription();
        if (const auto* label = qobject_cast<QLabel*>(widget))
            out << label->text();
        if (const auto* button = qobject_cast<QAbstractButton*>(widget))
            out << button->text();
        if (const auto* group = qobject_cast<QGroupBox*>(widget))
            out << group->title();
        if (const auto* line = qobject_cast<QLineEdit*>(widget))
            out << line->placeholderText();
        if (const auto* text = qobject_cast<QPlainTextEdit*>(widget))
            out << text->placeholderText();
        if (const auto* combo = qobject_cast<QComboBox*>(widget)) {
            for (int i = 0; i < std::min(combo->count(), kRowsLookedAt); ++i)
                out << combo->itemText(i);
        }
        if (const auto* tabs = qobject_cast<QTabBar*>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                out << tabs->tabText(i) << tabs->tabToolTip(i);
        }
        const auto* view = qobject_cast<QAbstractItemView*>(widget);
        const QAbstractItemModel* model = view && !qobject_cast<QHeaderView*>(widget) ? view->model() : nullptr;
        if (!model)
            continue;
        for (int column = 0; column < model->columnCount(view->rootIndex()); ++column) {
            out << model->headerData(column, Qt::Horizontal).toString();
            for (int row = 0; row < std::min(model->rowCount(view->rootIndex()), kRowsLookedAt); ++row) {
                for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                    out << model->index(row, column, view->rootIndex()).data(role).toString();
            }
        }
    }
    out.removeAll(QString());
    out.removeDuplicates();
    return out;
}

/// Words that no German sentence has.
QStringList english(QStringList texts, const QStringList& data)
{
    static const QRegularExpression tag(u"<[^>]*>|[^ ]+@[^ ]+|[a-z-]+\\.(?:no|all)\\b|Bad gateway: .*"_s);
    static const QRegularExpression word(
        u"\\b(the|of|is|are|its|and|with|for|this|that|rows?|from|has|have|been|by|never|after|before|which|there|you|your|not|than|"
        "waits?|sent|failed|opened|closed|none|yes|all|no|to|every|each|until|when|what|how|left|look|show|again)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    QStringList wrong;
    for (QString& text : texts) {
        const QString whole = text;
        text.remove(tag);
        for (const QString& part : data)
            text.remove(part);
        const auto match = word.match(text);
        if (match.hasMatch())
            wrong << u"“"_s + match.captured() + u"” in: "_s + whole.left(200);
    }
    wrong.removeDuplicates();
    return wrong;
}

/// Names, servers' answers, operators' words; commands, settings of files and of the search, which are the same everywhere.
const QStringList kData{
    u"Field “employees” must be a number"_s, u"Timed out after 10 s, body sent"_s, u"Connection reset after body"_s, u"vendor maintenance"_s,
    u"Contacts, Nordic and Baltic region"_s, u"Orders to ERP"_s, u"HTTP 401, the webhook refused our token"_s, u"HTTP\u00a0" u"401, the webhook refused our token"_s, u"the webhook has taken all it takes"_s, u"after:2h"_s,
};

} // namespace

class tst_GermanPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { app::speak(*qApp, u"de"_s); }

    void noEnglishIsLeft()
    {
        AllPages scene;
        const QByteArray at = QByteArray::number(toEpochMs(scene.rig.workspace.clock().wall()) - 60'000);
        const auto event = [&](const char* kind, const char* text) {
            scene.run("INSERT INTO event (at, severity, kind, destination_id, text) VALUES (" + at + ", 1, '" + kind + "', 1, '" + text + "')");
        };
        event("breaker", "EU leads: breaker closed → open, 5 failures in a row; the next probe is due in 0:30");
        event("endpointHold", "EU leads is held: No answer in time, body sent. Its rows wait until an operator acts.");
        event("network", "The network is gone: rows wait, but for destinations on this machine.");
        event("odometer", "EU leads: its webhook has taken 41,200 records for life. Its standby takes over at 45,000.");
        event("budgetAlert", "Clay workspace has used 80 % of today''s credits (data credits 4800/6000; actions 12/100).");
        event("recovery", "Fuseboard had ended with 3 attempts unanswered: 2 rows are ambiguous, 1 are sent again.");
        for (const char* cause : {"5 failures in a row", "52 % of 61 calls failed in 5 min", "forced open by ada: vendor maintenance", "probe failed after 2 successes"}) {
            scene.run("INSERT INTO breaker_transition (at, destination_id, from_state, to_state, cause, actor, attempts) VALUES (" + at + ", 1, 0, 1, '" + cause
                      + "', 'engine', '[]')");
        }
        for (const char* kind : {"pauseAll", "trip", "releaseHold", "rotateWebhook", "retentionSettings"}) {
            scene.run(QByteArray("INSERT INTO operation (at, actor, kind, state, reason, row_count, detail) VALUES (") + at + ", 'ada', '" + kind
                      + "', 'applied', '', 0, '{}')");
        }
        scene.rig.feed.offer(std::make_shared<engine::EngineSnapshot>(test::sampleCrowd()));
        QStringList wrong;
        int looked = 0;
        for (const QString& place : AllPages::places()) {
            scene.go(place);
            for (const QTabBar* tabs : scene.window->findChildren<QTabBar*>()) {
                if (tabs->isVisible() && tabs->count() > 0 && tabs->tabRect(tabs->count() - 1).right() >= tabs->width())
                    wrong << place + u": a tab of %1 is cut off"_s.arg(tabs->objectName());
            }
            const QStringList words = wordsOf(*scene.window);
            looked += int(words.size());
            for (const QString& found : english(words, kData))
                wrong << place + u": "_s + found;
        }
        // What is asked for and answered: the palette, the search's suggestions and its complaint.
        scene.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(scene.window.get()));
        QTest::keyClick(scene.window.get(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(scene.find<QWidget>("commandPalette")->isVisible());
        for (const QString& found : english(wordsOf(*scene.find<QWidget>("commandPalette")), kData))
            wrong << u"palette: "_s + found;
        wrong.removeDuplicates();
        QVERIFY(looked > 600);
        for (const QString& each : wrong)
            qWarning().noquote() << each; // one message would be cut off
        QCOMPARE(wrong.size(), 0);
    }

    void theStartWindow()
    {
        AllPages::theme();
        test::ScriptedDialogs dialogs;
        ui::StartWindow start(dialogs, {u"/home/ada/eu-leads.fuseboard"_s}, [](const QString& name) { return u"/home/ada/"_s + name; });
        start.show();
        QVERIFY(QTest::qWaitForWindowExposed(&start));
        const QStringList wrong = english(wordsOf(start), kData);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
};

int main(int argc, char** argv)
{
    if (const QByteArray display = qgetenv("FUSEBOARD_TEST_DISPLAY"); !display.isEmpty()) {
        qputenv("QT_QPA_PLATFORM", "xcb");
        qputenv("DISPLAY", display);
    }
    QApplication application(argc, argv);
    tst_GermanPages test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_germanpages.moc"
