// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/windowsupport.h"
#include "ui/models/words.h"
#include "ui/shell/headerbar.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/statebadge.h"
#include "ui/widgets/statelook.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace fuseboard::ui;

namespace {

double luminance(QColor c)
{
    const auto part = [](double v) { return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(c.redF()) + 0.7152 * part(c.greenF()) + 0.0722 * part(c.blueF());
}

double contrast(QColor a, QColor b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnWarnings(); }

    void everyTextStandsOutFromItsBackground_data()
    {
        QTest::addColumn<int>("ink");
        QTest::addColumn<int>("ground");
        const auto add = [](const char* name, Token ink, Token ground) { QTest::newRow(name) << int(ink) << int(ground); };
        const std::pair<const char*, Token> grounds[] = {
            {"window", Token::window}, {"panel", Token::panel}, {"raised", Token::raised}, {"selection", Token::selection}};
        const std::pair<const char*, Token> inks[] = {{"text", Token::text},   {"muted", Token::muted},   {"green", Token::green},
                                                      {"amber", Token::amber}, {"red", Token::red},       {"violet", Token::violet},
                                                      {"accent", Token::accent}};
        for (const auto& [groundName, ground] : grounds) {
            for (const auto& [inkName, ink] : inks)
                add(qPrintable(u"%1 on %2"_s.arg(QLatin1StringView(inkName), QLatin1StringView(groundName))), ink, ground);
        }
        for (const auto& [groundName, ground] : grounds)
            add(qPrintable(u"grey on %1"_s.arg(QLatin1StringView(groundName))), Token::grey, ground);
        add("text on accent", Token::onAccent, Token::accent);
        add("text on removed", Token::text, Token::removed);
        add("text on added", Token::text, Token::added);
        add("red on removed", Token::red, Token::removed);
        add("green on added", Token::green, Token::added);
    }

    void everyTextStandsOutFromItsBackground()
    {
        QFETCH(int, ink);
        QFETCH(int, ground);
        for (const bool dark : {true, false}) {
            const double ratio = contrast(color(Token(ink), dark), color(Token(ground), dark));
            QVERIFY2(ratio >= 4.5, qPrintable(u"%1:1 in %2"_s.arg(ratio).arg(dark ? u"dark"_s : u"light"_s)));
        }
    }

    /// Grounds that are mixed: under the mouse, pressed, banners, notices, and the button in the accent colour.
    void mixedGroundsKeepTheirTextsReadable()
    {
        const auto check = [](const char* what, Token ink, QColor ground, bool dark, double least = 4.5) {
            const double ratio = contrast(color(ink, dark), ground);
            if (ratio < least)
                qWarning("%s: token %d, %.2f:1 in %s", what, int(ink), ratio, dark ? "dark" : "light");
            return ratio >= least;
        };
        bool fine = true;
        for (const bool dark : {true, false}) {
            for (const Token ink : {Token::text, Token::muted, Token::red, Token::accent, Token::grey}) {
                fine &= check("button under the mouse", ink, hoverGround(dark), dark);
                fine &= check("button pressed", ink, pressedGround(dark), dark);
            }
            for (const Token ground : {Token::window, Token::panel}) {
                for (const Token ink : {Token::text, Token::muted, Token::green, Token::amber, Token::red, Token::violet, Token::accent, Token::grey})
                    fine &= check("row under the mouse", ink, rowHoverGround(ground, dark), dark);
            }
            for (const Token level : {Token::accent, Token::amber, Token::red}) {
                fine &= check("banner", Token::text, blend(color(level, dark), color(Token::panel, dark), 0.08), dark);
                fine &= check("banner's icon", level, blend(color(level, dark), color(Token::panel, dark), 0.08), dark, 3.0);
            }
            for (const Token level : {Token::green, Token::amber, Token::red})
                fine &= check("notice", Token::text, blend(color(level, dark), color(Token::raised, dark), 0.08), dark);
            fine &= check("primary button under the mouse", Token::onAccent, blend(color(Token::text, dark), color(Token::accent, dark), 0.12), dark);
            fine &= check("disabled primary button", Token::grey, color(Token::panel, dark), dark);
            fine &= check("placeholder", Token::muted, color(Token::panel, dark), dark);
            // What is no text has to be told from its ground: lines and bars of charts, shapes of states, frames of the focus.
            for (const Token ground : {Token::window, Token::panel, Token::raised}) {
                for (const Token ink : {Token::accent, Token::green, Token::amber, Token::red, Token::violet, Token::grey, Token::muted})
                    fine &= check("graphics", ink, color(ground, dark), dark, 3.0);
            }
            fine &= check("bars of delivered rows", Token::panel, blend(color(Token::accent, dark), color(Token::panel, dark), 0.75), dark, 3.0);
        }
        QVERIFY(fine);
    }

    /// What the palette gives Qt's own widgets is one of the pairs above.
    void thePalettePairsAreOurs()
    {
        for (const ThemeChoice choice : {ThemeChoice::dark, ThemeChoice::light}) {
            test::theme().setChoice(choice);
            const QPalette p = qApp->palette();
            const std::tuple<QPalette::ColorGroup, QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
                {QPalette::Active, QPalette::WindowText, QPalette::Window},     {QPalette::Active, QPalette::Text, QPalette::Base},
                {QPalette::Active, QPalette::Text, QPalette::AlternateBase},    {QPalette::Active, QPalette::PlaceholderText, QPalette::Base},
                {QPalette::Active, QPalette::ButtonText, QPalette::Button},     {QPalette::Active, QPalette::HighlightedText, QPalette::Highlight},
                {QPalette::Active, QPalette::ToolTipText, QPalette::ToolTipBase}, {QPalette::Active, QPalette::Link, QPalette::Base},
                {QPalette::Active, QPalette::Link, QPalette::Window},           {QPalette::Inactive, QPalette::HighlightedText, QPalette::Highlight},
                {QPalette::Disabled, QPalette::Text, QPalette::Base},           {QPalette::Disabled, QPalette::WindowText, QPalette::Window},
                {QPalette::Disabled, QPalette::ButtonText, QPalette::Button},
            };
            for (const auto& [group, ink, ground] : pairs) {
                const double ratio = contrast(p.color(group, ink), p.color(group, ground));
                QVERIFY2(ratio >= 4.5, qPrintable(u"%1 on %2: %3:1"_s.arg(int(ink)).arg(int(ground)).arg(ratio)));
            }
        }
    }

    void densitySwitchesLive()
    {
        test::theme().setDensity(Density::comfortable);
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* button = new QPushButton(u"Pause"_s);
        auto* field = new QLineEdit;
        auto* table = new RowTable;
        QStandardItemModel model(40, 2);
        table->setModel(&model);
        for (QWidget* widget : std::initializer_list<QWidget*>{button, field, table})
            column->addWidget(widget);
        setDenseMargins(column, {16, 14, 16, 14});
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const int before = button->height();
        QCOMPARE(table->rowHeight(3), kComfortable.tableRow);
        QSignalSpy changed(&test::theme(), &Theme::densityChanged);
        test::theme().setDensity(Density::compact);
        QCOMPARE(changed.size(), 1);
        QVERIFY(!qApp->styleSheet().contains(u'@'));
        QCOMPARE(table->rowHeight(3), kCompact.tableRow);
        QCOMPARE(table->horizontalHeader()->height(), kCompact.tableHead);
        QTRY_COMPARE(button->height(), before - (kComfortable.control - kCompact.control));
        QTRY_COMPARE(field->height(), button->height());
        QCOMPARE(column->contentsMargins(), QMargins(12, 11, 12, 11));
        test::theme().setDensity(Density::comfortable);
        QCOMPARE(table->rowHeight(3), kComfortable.tableRow);
        QTRY_COMPARE(button->height(), before);
        QCOMPARE(column->contentsMargins(), QMargins(16, 14, 16, 14));
    }

    void themeReachesPaletteAndSheet()
    {
        QSignalSpy changed(&test::theme(), &Theme::themeChanged);
        test::theme().setChoice(ThemeChoice::dark);
        QVERIFY(isDark(qApp->palette()));
        test::theme().setChoice(ThemeChoice::light);
        QVERIFY(!isDark(qApp->palette()));
        QCOMPARE(changed.last().first().toBool(), false);
        QCOMPARE(qApp->palette().color(QPalette::Window), color(Token::window, false));
        QVERIFY(!qApp->styleSheet().isEmpty());
        QVERIFY2(!qApp->styleSheet().contains(u'@'), "a token of the sheet has no colour");
    }

    void everyStateHasShapeWordAndColour()
    {
        QSet<int> shapes;
        for (const auto state : {BreakerState::closed, BreakerState::open, BreakerState::halfOpen, BreakerState::forcedOpen,
                                 BreakerState::disabled, BreakerState::metricsOnly}) {
            const StateLook look = stateLook(state);
            QVERIFY(!look.word.isEmpty());
            shapes.insert(int(look.shape));
        }
        QCOMPARE(shapes.size(), 6); // told apart without colour
        for (int state = 0; state < kRowStateCount; ++state)
            QVERIFY(!stateLook(RowState(state)).word.isEmpty());
        QCOMPARE(stateLook(RowState::dead, Reason::tooLarge).word, u"too large"_s);
        // Rows that are told apart by colour are told apart by shape or word as well.
        QSet<QString> seen;
        for (int state = 0; state < kRowStateCount; ++state) {
            const StateLook look = stateLook(RowState(state));
            seen.insert(QString::number(int(look.shape)) + look.word);
        }
        QCOMPARE(seen.size(), kRowStateCount);
        for (const Reason reason : {Reason::rejected, Reason::tooLarge, Reason::exhausted, Reason::expired, Reason::permanent}) {
            const StateLook look = stateLook(RowState::dead, reason);
            QVERIFY(!look.word.isEmpty() && look.word != stateLook(RowState::dead).word);
        }
        for (const auto condition : {BatchState::importing, BatchState::running, BatchState::paused, BatchState::finished, BatchState::cancelled, BatchState::interrupted})
            QVERIFY(!batchStateWord(condition).isEmpty());
        for (const auto outcome : {Outcome::delivered, Outcome::transient, Outcome::throttled, Outcome::rowFault, Outcome::endpointFault, Outcome::outOfCredits,
                                   Outcome::tooLarge, Outcome::maybeProcessed, Outcome::notSent, Outcome::noAnswer, Outcome::cancelled})
            QVERIFY(!outcomeWord(outcome).isEmpty());
    }

    /// The engine's state in the header: a word, and a shape of its own.
    void everyConditionOfTheEngineHasShapeAndWord()
    {
        HeaderBar header(u"/tmp/x"_s);
        auto* badge = test::child<StateBadge>(header, "engineState");
        engine::EngineSnapshot running;
        engine::EngineSnapshot paused;
        paused.pausedAll = true;
        engine::EngineSnapshot offline;
        offline.networkGone = true;
        engine::EngineSnapshot stopping;
        stopping.stopping = true;
        engine::EngineSnapshot trouble;
        trouble.storeTrouble = Error{ErrorCode::io, u"full"_s, {}};
        QSet<int> shapes;
        QSet<QString> words;
        for (const engine::EngineSnapshot* snapshot : {static_cast<const engine::EngineSnapshot*>(nullptr), static_cast<const engine::EngineSnapshot*>(&running),
                                                       static_cast<const engine::EngineSnapshot*>(&paused), static_cast<const engine::EngineSnapshot*>(&offline),
                                                       static_cast<const engine::EngineSnapshot*>(&stopping), static_cast<const engine::EngineSnapshot*>(&trouble)}) {
            header.setHeadline(engineHeadline(snapshot, false));
            shapes.insert(int(badge->look().shape));
            words.insert(badge->look().word);
            QVERIFY(!badge->toolTip().isEmpty());
        }
        QCOMPARE(shapes.size(), 6);
        QCOMPARE(words.size(), 6);
    }

    void iconsTakeTheThemesColour()
    {
        test::theme().setChoice(ThemeChoice::dark);
        const QIcon icon = lineIcon(u"house"_s, Token::red);
        const auto reddest = [&] {
            const QImage image = icon.pixmap(QSize(32, 32)).toImage();
            QColor found;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (qAlpha(image.pixel(x, y)) > 250)
                        found = image.pixelColor(x, y);
                }
            }
            return found.rgb();
        };
        QCOMPARE(reddest(), color(Token::red, true).rgb());
        test::theme().setChoice(ThemeChoice::light);
        QCOMPARE(reddest(), color(Token::red, false).rgb());
    }
};

FUSEBOARD_WINDOW_MAIN(TestTheme)
#include "tst_theme.moc"
