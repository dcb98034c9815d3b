// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/headerbar.h"

#include "ui/widgets/density.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/figurelabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/statebadge.h"
#include "ui/widgets/textlabel.h"

#include <QDir>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr int kRoomForName = 900;

QString shortPath(const QString& folder)
{
    const QString home = QDir::homePath();
    return folder.startsWith(home + u'/') ? u"~"_s + folder.sliced(home.size()) : folder;
}

StateLook lookOf(const EngineHeadline& headline)
{
    switch (headline.condition) {
    case EngineCondition::starting: return {StateShape::dot, Token::muted, headline.state};
    case EngineCondition::running: return {StateShape::disc, Token::green, headline.state};
    case EngineCondition::pausedAll: return {StateShape::bars, Token::amber, headline.state};
    case EngineCondition::offline: return {StateShape::dash, Token::amber, headline.state};
    case EngineCondition::stopping: return {StateShape::half, Token::amber, headline.state};
    case EngineCondition::trouble: return {StateShape::ring, Token::red, headline.state};
    case EngineCondition::readOnly: return {StateShape::dash, Token::grey, headline.state};
    }
    return {};
}

} // namespace

HeaderBar::HeaderBar(const QString& workspaceFolder, QWidget* parent)
    : QWidget(parent)
    , m_rate(new FigureLabel(TextRole::small, Token::muted))
    , m_credits(new FigureLabel(TextRole::small, Token::muted))
    , m_state(new StateBadge)
    , m_pause(new QPushButton)
    , m_palette(new QToolButton)
    , m_theme(new QToolButton)
{
    followDensity(this, [this] { setFixedHeight(metrics().header); });
    setObjectName(u"headerBar"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 0, 14, 1);
    row->setSpacing(16);
    m_name = new TextLabel(tr("Fuseboard"), TextRole::strong);
    auto* folder = new ElidedLabel(shortPath(workspaceFolder), TextRole::body, Token::muted);
    folder->setObjectName(u"workspaceFolder"_s);
    row->addWidget(m_name);
    row->addWidget(folder, 1);

    m_rate->setObjectName(u"headerRate"_s);
    m_rate->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_rate->setToolTip(tr("Rows settled a second, all destinations, over the last 10 s"));
    m_credits->setObjectName(u"headerCredits"_s);
    m_credits->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_state->setObjectName(u"engineState"_s);
    row->addWidget(m_rate);
    row->addWidget(m_credits);
    row->addWidget(m_state);

    m_pause->setObjectName(u"pauseAll"_s);
    m_pause->setIconSize({14, 14});
    m_pause->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    connect(m_pause, &QPushButton::clicked, this, [this] { Q_EMIT pauseAllClicked(!m_paused); });
    row->addWidget(m_pause);

    const auto addSquare = [row](QToolButton* button, const QString& objectName) {
        button->setObjectName(objectName);
        button->setProperty("control", true);
        button->setStyleSheet(u"padding: 0;"_s);
        button->setIconSize({16, 16});
        button->setFocusPolicy(Qt::StrongFocus);
        followDensity(button, [button] { button->setFixedSize(metrics().control + 2, metrics().control + 2); });
        row->addWidget(button);
    };
    // Its keys are the window's: a field must not take Ctrl+K for itself.
    addSquare(m_palette, u"paletteButton"_s);
    m_palette->setIcon(lineIcon(u"terminal"_s));
    m_palette->setAccessibleName(tr("Commands"));
    m_palette->setToolTip(tr("Every page, destination and action by its name (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText)));
    connect(m_palette, &QToolButton::clicked, this, &HeaderBar::paletteClicked);
    addSquare(m_theme, u"themeButton"_s);
    m_theme->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_T));
    connect(m_theme, &QToolButton::clicked, this, &HeaderBar::themeClicked);
    setTheme(ThemeChoice::system);
    setHeadline({});
}

void HeaderBar::setHeadline(const EngineHeadline& headline)
{
    m_rate->setText(headline.rate);
    m_credits->setText(headline.credits);
    m_credits->setToolTip(headline.creditsDetail);
    m_state->setLook(lookOf(headline));
    m_state->setToolTip(headline.stateDetail);
    m_state->setAccessibleDescription(headline.stateDetail);
    m_paused = headline.condition == EngineCondition::pausedAll;
    const QString text = m_paused ? tr("Resume all") : tr("Pause all");
    if (m_pause->text() != text) {
        const QKeySequence shortcut = m_pause->shortcut(); // setText() clears it
        m_pause->setText(text);
        m_pause->setShortcut(shortcut);
        m_pause->setAccessibleName(text);
        m_pause->setToolTip((m_paused ? tr("Send on for all destinations") : tr("Send nothing more for any destination; what is on the wire ends"))
                            + u" ("_s + shortcut.toString(QKeySequence::NativeText) + u')');
    }
    m_pause->setEnabled(headline.condition == EngineCondition::running || m_paused
                        || headline.condition == EngineCondition::trouble || headline.condition == EngineCondition::offline);
}

void HeaderBar::setTheme(ThemeChoice choice)
{
    const QString keys = u" ("_s + m_theme->shortcut().toString(QKeySequence::NativeText) + u')';
    switch (choice) {
    case ThemeChoice::system:
        m_theme->setIcon(lineIcon(u"contrast"_s));
        m_theme->setToolTip(tr("Theme: as the desktop. Click for dark") + keys);
        break;
    case ThemeChoice::dark:
        m_theme->setIcon(lineIcon(u"moon"_s));
        m_theme->setToolTip(tr("Theme: dark. Click for light") + keys);
        break;
    case ThemeChoice::light:
        m_theme->setIcon(lineIcon(u"sun"_s));
        m_theme->setToolTip(tr("Theme: light. Click to follow the desktop") + keys);
        break;
    }
    m_theme->setAccessibleName(m_theme->toolTip());
}

/// Of a narrow window the title bar says the name.
void HeaderBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_name->setVisible(width() >= kRoomForName);
}

void HeaderBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::panel, palette()));
    painter.fillRect(QRect(0, height() - 1, width(), 1), color(Token::line, palette()));
}

} // namespace fuseboard::ui
