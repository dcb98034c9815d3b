// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/destinations/destinationhead.h"

#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/focusheir.h"
#include "ui/widgets/foldlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/statebadge.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

DestinationHead::DestinationHead(QWidget* parent)
    : QWidget(parent)
    , m_name(new QToolButton)
    , m_badge(new StateBadge)
    , m_url(new ElidedLabel({}, TextRole::body, Token::muted))
{
    setMinimumHeight(58);
    auto* row = new FoldLayout(0, this); // in a narrow window, or in long words, what can be done stands below the name
    row->setContentsMargins(10, 6, 16, 4);
    row->setSpacing(8);
    auto* named = new QHBoxLayout;
    named->setSpacing(8);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    row->addLayout(named, 1);
    row->addLayout(buttons);
    m_name->setObjectName(u"destinationName"_s);
    m_name->setProperty("flatTitle", true);
    m_name->setFont(textFont(TextRole::title));
    m_name->setIcon(lineIcon(u"chevron"_s, Token::muted));
    m_name->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_name->setLayoutDirection(Qt::RightToLeft); // the arrow stands behind the name
    m_name->setAutoRaise(true);
    m_name->setFocusPolicy(Qt::StrongFocus);
    m_name->setToolTip(tr("Choose another destination, or add one (Ctrl+D)"));
    named->addWidget(m_name);
    m_badge->setObjectName(u"destinationState"_s);
    named->addWidget(m_badge);
    m_url->setObjectName(u"destinationUrl"_s);
    m_url->setContentsMargins(6, 0, 0, 0);
    named->addWidget(m_url, 1);
    m_release = addButton(u"destinationRelease"_s, tr("Release hold"), tr("The cause is gone: send its rows again"));
    m_reset = addButton(u"destinationReset"_s, tr("Reset"), tr("Close the breaker now and count afresh"));
    m_probe = addButton(u"destinationProbe"_s, tr("Probe now"), tr("End the cool-down: the next row is a probe"));
    m_hold = addButton(u"destinationHold"_s, tr("Trip…"), tr("Open the breaker by hand, with a reason and an end"));
    m_pause = addButton(u"destinationPause"_s, tr("Pause"), tr("Rows wait until you resume; what is on the wire ends by itself"));
    m_test = addButton(u"destinationTest"_s, tr("Test request"), tr("Send one made-up row and look at the answer"));
    for (QPushButton* button : {m_release, m_reset, m_probe, m_hold, m_pause, m_test})
        buttons->addWidget(button);
    m_more = addButton(u"destinationMore"_s, {}, tr("Let its breaker work, only measure, or disable it"));
    m_more->setAccessibleName(tr("More of this destination"));
    m_more->setIcon(lineIcon(u"more"_s));
    m_more->setFixedWidth(36);
    auto* menu = new QMenu(m_more);
    const auto mode = [&](const QString& text, const QString& name, CardAction action) {
        QAction* made = menu->addAction(text, this, [this, action] { Q_EMIT modeWanted(action); });
        made->setObjectName(name);
        return made;
    };
    m_works = mode(tr("Let the breaker work again…"), u"modeWorksAction"_s, CardAction::reset);
    m_measures = mode(tr("Let the breaker only measure…"), u"modeMeasuresAction"_s, CardAction::measure);
    m_disabled = mode(tr("Disable the breaker…"), u"modeDisabledAction"_s, CardAction::disable);
    connect(m_more, &QPushButton::clicked, this, [this, menu] {
        menu->popup(m_more->mapToGlobal(QPoint(m_more->width() - menu->sizeHint().width(), m_more->height() + 2)));
    });
    m_more->setEnabled(false);
    buttons->addWidget(m_more);
    buttons->addStretch(1);
    connect(m_name, &QToolButton::clicked, this, &DestinationHead::pickWanted);
    connect(m_release, &QPushButton::clicked, this, &DestinationHead::releaseWanted);
    connect(m_reset, &QPushButton::clicked, this, &DestinationHead::resetWanted);
    connect(m_probe, &QPushButton::clicked, this, &DestinationHead::probeWanted);
    connect(m_hold, &QPushButton::clicked, this, &DestinationHead::holdWanted);
    connect(m_pause, &QPushButton::clicked, this, [this] { Q_EMIT pauseWanted(!m_paused); });
    connect(m_test, &QPushButton::clicked, this, &DestinationHead::testWanted);
    m_release->hide();
}

QPushButton* DestinationHead::addButton(const QString& name, const QString& text, const QString& tip)
{
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setToolTip(tip);
    return button;
}

QWidget* DestinationHead::nameButton() const
{
    return m_name;
}

QWidget* DestinationHead::holdButton() const
{
    return m_hold;
}

QWidget* DestinationHead::testButton() const
{
    return m_test;
}

QWidget* DestinationHead::moreButton() const
{
    return m_more;
}

void DestinationHead::display(const QString& name, const QString& maskedUrl, const QString& why)
{
    m_name->setText(name);
    m_name->setAccessibleName(tr("Destination: %1").arg(name));
    m_badge->hide();
    m_url->setText(maskedUrl);
    m_release->hide();
    m_more->setEnabled(false);
    for (QPushButton* button : {m_reset, m_probe, m_hold, m_pause}) {
        button->setEnabled(false);
        if (!why.isEmpty())
            button->setToolTip(why);
    }
}

void DestinationHead::display(const engine::DestinationSnapshot& destination, const CardContent& content, const QString& why)
{
    m_name->setText(destination.name);
    m_name->setAccessibleName(tr("Destination: %1").arg(destination.name));
    m_badge->setStanding(destination);
    m_badge->show();
    m_url->setText(destination.maskedUrl);
    m_paused = destination.paused;
    m_pause->setText(m_paused ? tr("Resume") : tr("Pause"));
    m_pause->setAccessibleName(m_pause->text());
    m_hold->setText(content.canSetEnd ? tr("Set end…") : tr("Trip…")); // as on its card
    m_hold->setAccessibleName(m_hold->text());
    const bool can = why.isEmpty();
    m_more->setEnabled(can);
    const bool aside = destination.breaker == BreakerState::disabled || destination.breaker == BreakerState::metricsOnly;
    m_works->setVisible(aside);
    m_measures->setVisible(destination.breaker != BreakerState::metricsOnly);
    m_disabled->setVisible(destination.breaker != BreakerState::disabled);
    const std::pair<QPushButton*, bool> wanted[] = {{m_pause, can}, {m_reset, can && content.canReset}, {m_probe, can && content.canProbe},
                                                    {m_hold, can && (content.canTrip || content.canSetEnd)}, {m_release, can}};
    for (const auto& [button, enabled] : wanted) {
        if (enabled)
            button->setEnabled(true);
    }
    for (const auto& [button, enabled] : wanted) {
        if (enabled)
            continue;
        // What undoes it has the focus then, never the window's header.
        handFocusOn(button, {button == m_hold || button == m_probe ? m_reset : m_hold, m_pause, m_name});
        button->setEnabled(false);
    }
    if (!content.canRelease)
        handFocusOn(m_release, {m_pause, m_name});
    m_release->setVisible(content.canRelease);
    if (!why.isEmpty()) {
        for (QPushButton* button : {m_release, m_reset, m_probe, m_hold, m_pause})
            button->setToolTip(why);
    }
}

void DestinationHead::setTestPossible(const QString& notBecause)
{
    m_test->setEnabled(notBecause.isEmpty());
    m_test->setToolTip(notBecause.isEmpty() ? tr("Send one made-up row and look at the answer (Ctrl+Shift+T)") : notBecause);
}

} // namespace fuseboard::ui
