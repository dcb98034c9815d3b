// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/windowsupport.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/statelook.h"

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
        add("grey on panel", Token::grey, Token::panel);
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
