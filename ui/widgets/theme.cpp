// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include "ui/widgets/accessibility.h"
#include "ui/widgets/desktopscheme.h"
#include "ui/widgets/focusframe.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QStyleFactory>

using namespace Qt::StringLiterals;

static void loadLook()
{
    Q_INIT_RESOURCE(look);
}

namespace fuseboard::ui {

namespace {

struct NamedToken
{
    QLatin1StringView name;
    Token token;
};
constexpr NamedToken kNames[] = {
    {"window"_L1, Token::window}, {"panel"_L1, Token::panel},         {"raised"_L1, Token::raised},
    {"line"_L1, Token::line},     {"text"_L1, Token::text},           {"muted"_L1, Token::muted},
    {"red"_L1, Token::red},       {"selection"_L1, Token::selection}, {"grey"_L1, Token::grey},
    {"accent"_L1, Token::accent}, {"onAccent"_L1, Token::onAccent},   {"green"_L1, Token::green},
    {"amber"_L1, Token::amber},   {"violet"_L1, Token::violet},
};

QPalette paletteFor(bool dark)
{
    const auto c = [dark](Token token) { return color(token, dark); };
    QPalette p;
    p.setColor(QPalette::Window, c(Token::window));
    p.setColor(QPalette::WindowText, c(Token::text));
    p.setColor(QPalette::Base, c(Token::panel));
    p.setColor(QPalette::AlternateBase, c(Token::raised));
    p.setColor(QPalette::Text, c(Token::text));
    p.setColor(QPalette::PlaceholderText, c(Token::muted));
    p.setColor(QPalette::Button, c(Token::raised));
    p.setColor(QPalette::ButtonText, c(Token::text));
    p.setColor(QPalette::BrightText, c(Token::red));
    p.setColor(QPalette::ToolTipBase, c(Token::raised));
    p.setColor(QPalette::ToolTipText, c(Token::text));
    p.setColor(QPalette::Highlight, c(Token::selection));
    p.setColor(QPalette::HighlightedText, c(Token::text));
    p.setColor(QPalette::Link, c(Token::accent));
    p.setColor(QPalette::LinkVisited, c(Token::accent));
    p.setColor(QPalette::Light, c(Token::line));
    p.setColor(QPalette::Midlight, c(Token::line));
    p.setColor(QPalette::Mid, c(Token::line));
    p.setColor(QPalette::Dark, c(Token::line));
    p.setColor(QPalette::Shadow, dark ? QColor(0, 0, 0) : QColor(150, 160, 170));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, c(Token::grey));
    return p;
}

QString styleSheetFor(bool dark, Density density)
{
    QFile file(u":/look/theme/fuseboard.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    for (const NamedToken& named : kNames)
        sheet.replace(u"@"_s + named.name + u"@"_s, color(named.token, dark).name());
    sheet.replace(u"@hover@"_s, hoverGround(dark).name());
    sheet.replace(u"@pressed@"_s, pressedGround(dark).name());
    sheet.replace(u"@accentHover@"_s, blend(color(Token::text, dark), color(Token::accent, dark), 0.12).name());
    sheet.replace(u"@theme@"_s, dark ? u"dark"_s : u"light"_s);
    const Metrics& sizes = metrics(density);
    const std::pair<QLatin1StringView, int> lengths[] = {
        {"control"_L1, sizes.control},       {"controlFocused"_L1, sizes.control - 2}, {"chip"_L1, sizes.chip},
        {"pill"_L1, sizes.pill},             {"pad"_L1, sizes.controlPad},             {"padFocused"_L1, sizes.controlPad - 1},
        {"pillRadius"_L1, sizes.pill / 2 + 1}, {"tabPad"_L1, sizes.tabPad},           {"menuPad"_L1, sizes.menuPad},
    };
    for (const auto& [name, pixels] : lengths)
        sheet.replace(u"@"_s + name + u"@"_s, QString::number(pixels) + u"px"_s);
    return sheet;
}

/// The desktop's font, unless it named none and we got the last resort of fontconfig.
QString family()
{
    static const QString chosen = [] {
        const QString given = QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
        const bool lastResort = given.isEmpty() || given == "Sans Serif"_L1 || given == "Sans"_L1 || given == "DejaVu Sans"_L1;
        if (lastResort) {
            const QStringList known = QFontDatabase::families();
            for (const QString& wanted : {u"Inter"_s, u"Noto Sans"_s, u"Cantarell"_s, u"Ubuntu"_s, u"Open Sans"_s}) {
                if (known.contains(wanted))
                    return wanted;
            }
        }
        return given;
    }();
    return chosen;
}

} // namespace

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128;
}

QColor color(Token token, bool dark)
{
    return QColor::fromRgb((dark ? kDarkColors : kLightColors)[static_cast<size_t>(token)]);
}

QColor color(Token token, const QPalette& palette)
{
    return color(token, isDark(palette));
}

Token stateToken(BreakerState state)
{
    switch (state) {
    case BreakerState::closed: return Token::green;
    case BreakerState::open: return Token::red;
    case BreakerState::halfOpen: return Token::amber;
    case BreakerState::forcedOpen: return Token::violet;
    case BreakerState::disabled: return Token::grey;
    case BreakerState::metricsOnly: return Token::accent;
    }
    return Token::grey;
}

Token stateToken(RowState state, Reason reason)
{
    switch (state) {
    case RowState::delivered: return Token::green;
    case RowState::ambiguous: return Token::amber;
    case RowState::dead:
        return reason == Reason::rejected ? Token::violet : reason == Reason::tooLarge ? Token::accent : Token::red;
    case RowState::claimed: return Token::accent;
    case RowState::pending:
    case RowState::deferred:
    case RowState::retryWait: return Token::muted;
    case RowState::excluded:
    case RowState::cancelled:
    case RowState::discarded: return Token::grey;
    }
    return Token::grey;
}

QColor stateColor(BreakerState state, const QPalette& palette)
{
    return color(stateToken(state), palette);
}

QColor stateColor(RowState state, const QPalette& palette, Reason reason)
{
    return color(stateToken(state, reason), palette);
}

QColor blend(QColor over, QColor under, double alpha)
{
    const auto mix = [alpha](int a, int b) { return qRound(a * alpha + b * (1 - alpha)); };
    return QColor(mix(over.red(), under.red()), mix(over.green(), under.green()), mix(over.blue(), under.blue()));
}

QColor hoverGround(bool dark)
{
    return blend(color(Token::accent, dark), color(Token::raised, dark), 0.06);
}

QColor pressedGround(bool dark)
{
    return color(Token::selection, dark);
}

QColor rowHoverGround(Token ground, bool dark)
{
    return blend(color(Token::accent, dark), color(ground, dark), dark ? 0.06 : 0.03); // more, and accent would fade on it
}

QFont textFont(TextRole role)
{
    QFont font(family());
    switch (role) {
    case TextRole::body: font.setPixelSize(13); break;
    case TextRole::small:
    case TextRole::smallStrong: font.setPixelSize(12); break;
    case TextRole::strong: font.setPixelSize(13); break;
    case TextRole::title: font.setPixelSize(17); break;
    case TextRole::figure: font.setPixelSize(26); break;
    }
    if (role >= TextRole::smallStrong)
        font.setWeight(QFont::DemiBold);
    return font;
}

QFont fixedFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(12);
    return font;
}

Theme::Theme(QApplication& application)
    : QObject(&application)
    , m_application(application)
{
    loadLook();
    installAccessibility();
    new FocusFrame(this);
    application.setProperty(kDensityProperty, int(m_density));
    m_desktopDark = isDark(application.palette());
    application.setStyle(QStyleFactory::create(u"Fusion"_s));
    application.setFont(textFont(TextRole::body));
    apply();
    followDesktop();
}

void Theme::setChoice(ThemeChoice choice)
{
    const bool changed = std::exchange(m_choice, choice) != choice;
    apply();
    if (changed)
        Q_EMIT choiceChanged(choice);
}

void Theme::setDensity(ui::Density density)
{
    if (density == m_density)
        return;
    m_density = density;
    m_application.setProperty(kDensityProperty, int(density));
    m_application.setStyleSheet({}); // as in apply()
    m_application.setStyleSheet(styleSheetFor(m_dark, density));
    Q_EMIT densityChanged(density);
}

void Theme::followDesktop()
{
    // Without a portal the palette that the platform gave us has to do; offscreen has no desktop at all.
    if (QGuiApplication::platformName() == "offscreen"_L1)
        return;
    auto* scheme = new DesktopScheme(this);
    connect(scheme, &DesktopScheme::answered, this, [this](bool dark) {
        m_desktopDark = dark;
        apply();
    });
    scheme->ask();
}

void Theme::apply()
{
    const bool dark = m_choice == ThemeChoice::system ? m_desktopDark : m_choice == ThemeChoice::dark;
    if (dark == m_dark && !m_application.styleSheet().isEmpty())
        return;
    m_dark = dark;
    // Replaced in place, a style sheet polishes every widget once for each of its parents (Qt 6.4: eleven times over). Taken
    // off and put on it takes two rounds, and leaves alone what was never shown.
    m_application.setStyleSheet({});
    m_application.setPalette(paletteFor(dark));
    m_application.setStyleSheet(styleSheetFor(dark, m_density));
    Q_EMIT themeChanged(dark);
}

} // namespace fuseboard::ui
