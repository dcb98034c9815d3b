// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearancepanel.h"

#include "ui/widgets/card.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QPushButton>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr std::array kLanguages{QLatin1StringView(""), QLatin1StringView("de"), QLatin1StringView("en")};

} // namespace

AppearancePanel::AppearancePanel(Theme& theme, QWidget* parent)
    : SettingsPanel(u"appearancePanel"_s, parent)
    , m_theme(theme)
    , m_choices(new QButtonGroup(this))
    , m_densities(new QButtonGroup(this))
    , m_note(note(u"themeNote"_s))
    , m_languages(new QButtonGroup(this))
    , m_languageNote(note(u"languageNote"_s))
    , m_again(new QPushButton(tr("Open the window anew")))
{
    Card* card = addCard(tr("Theme"), tr("Dark, light, or as the desktop says; Ctrl+T goes from one to the next."));
    const auto chips = [](QBoxLayout* into, QButtonGroup* group, const QString& label, const std::vector<std::tuple<int, QString, QString>>& choices) {
        auto* row = new QHBoxLayout;
        row->setSpacing(6);
        for (const auto& [value, word, name] : choices) {
            auto* chip = new QPushButton(word);
            chip->setProperty("chip", true);
            chip->setCheckable(true);
            chip->setObjectName(name);
            chip->setAccessibleName(tr("%1: %2").arg(label, word));
            chip->setToolTip(chip->accessibleName());
            group->addButton(chip, value);
            row->addWidget(chip);
        }
        row->addStretch(1);
        into->addLayout(row);
    };
    chips(card->body(), m_choices, tr("Theme"),
          {{int(ThemeChoice::system), tr("As the desktop"), u"themeSystem"_s},
           {int(ThemeChoice::dark), tr("Dark"), u"themeDark"_s},
           {int(ThemeChoice::light), tr("Light"), u"themeLight"_s}});
    card->body()->addWidget(m_note);
    Card* rows = addCard(tr("Density"), tr("How much room rows, cards and fields take."));
    chips(rows->body(), m_densities, tr("Density"),
          {{int(Density::comfortable), tr("Comfortable"), u"densityComfortable"_s}, {int(Density::compact), tr("Compact"), u"densityCompact"_s}});
    Card* speech = addCard(tr("Language"), tr("Of the window, of notes and reports. What is kept in the workspace is the same in each."));
    chips(speech->body(), m_languages, tr("Language"),
          {{0, tr("As the desktop"), u"languageSystem"_s}, {1, u"Deutsch"_s, u"languageGerman"_s}, {2, u"English"_s, u"languageEnglish"_s}});
    auto* anew = new QHBoxLayout;
    anew->addWidget(m_languageNote, 1);
    m_again->setObjectName(u"openAnew"_s);
    m_again->setAccessibleName(m_again->text());
    m_again->setToolTip(tr("Closes this window and opens it in that language; requests on the wire end first, rows wait for a moment"));
    anew->addWidget(m_again);
    speech->body()->addLayout(anew);
    m_languageNote->hide();
    m_again->hide();
    connect(m_languages, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT languageWanted(QString(kLanguages[size_t(id)])); });
    connect(m_again, &QPushButton::clicked, this, &AppearancePanel::againWanted);
    connect(m_densities, &QButtonGroup::idClicked, this, [this](int id) { m_theme.setDensity(Density(id)); });
    connect(&theme, &Theme::densityChanged, this, &AppearancePanel::showTheme);
    connect(m_choices, &QButtonGroup::idClicked, this, [this](int id) { m_theme.setChoice(ThemeChoice(id)); });
    connect(&theme, &Theme::themeChanged, this, &AppearancePanel::showTheme);
    connect(&theme, &Theme::choiceChanged, this, &AppearancePanel::showTheme);
    showTheme();
    finish();
}

void AppearancePanel::setLanguage(const QString& code)
{
    if (!m_spoken)
        m_spoken = code;
    const auto found = std::ranges::find(kLanguages, code);
    m_languages->button(int(found == kLanguages.end() ? 0 : found - kLanguages.begin()))->setChecked(true);
    const bool other = code != *m_spoken;
    m_languageNote->setText(other ? tr("From the next start on, or now:") : QString());
    m_languageNote->setVisible(other);
    m_again->setVisible(other);
}

void AppearancePanel::showTheme()
{
    m_choices->button(int(m_theme.choice()))->setChecked(true);
    m_densities->button(int(m_theme.density()))->setChecked(true);
    // Always a line: what stands below must not move under the pointer.
    const bool follows = m_theme.choice() == ThemeChoice::system;
    m_note->setText(m_theme.dark() ? (follows ? tr("The desktop is dark.") : tr("Dark, whatever the desktop is."))
                                   : (follows ? tr("The desktop is light.") : tr("Light, whatever the desktop is.")));
}

} // namespace fuseboard::ui
