// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearancepanel.h"

#include "ui/widgets/card.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

AppearancePanel::AppearancePanel(Theme& theme, QWidget* parent)
    : SettingsPanel(u"appearancePanel"_s, parent)
    , m_theme(theme)
    , m_choices(new QButtonGroup(this))
    , m_note(note(u"themeNote"_s))
{
    Card* card = addCard(tr("Theme"), tr("Dark, light, or as the desktop says; Ctrl+T goes from one to the next."));
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    const auto add = [&](ThemeChoice choice, const QString& word, const QString& name) {
        auto* chip = new QPushButton(word);
        chip->setProperty("chip", true);
        chip->setCheckable(true);
        chip->setObjectName(name);
        chip->setAccessibleName(tr("Theme: %1").arg(word));
        chip->setToolTip(chip->accessibleName());
        m_choices->addButton(chip, int(choice));
        row->addWidget(chip);
    };
    add(ThemeChoice::system, tr("As the desktop"), u"themeSystem"_s);
    add(ThemeChoice::dark, tr("Dark"), u"themeDark"_s);
    add(ThemeChoice::light, tr("Light"), u"themeLight"_s);
    row->addStretch(1);
    card->body()->addLayout(row);
    card->body()->addWidget(m_note);
    connect(m_choices, &QButtonGroup::idClicked, this, [this](int id) { m_theme.setChoice(ThemeChoice(id)); });
    connect(&theme, &Theme::themeChanged, this, &AppearancePanel::showTheme);
    connect(&theme, &Theme::choiceChanged, this, &AppearancePanel::showTheme);
    showTheme();
    finish();
}

void AppearancePanel::showTheme()
{
    m_choices->button(int(m_theme.choice()))->setChecked(true);
    m_note->setText(m_theme.choice() != ThemeChoice::system ? QString() : m_theme.dark() ? tr("The desktop is dark.") : tr("The desktop is light."));
    m_note->setVisible(!m_note->text().isEmpty());
}

} // namespace fuseboard::ui
