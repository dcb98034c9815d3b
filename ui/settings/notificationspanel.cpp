// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/notificationspanel.h"

#include "ui/models/alertplace.h"
#include "ui/models/attention.h"
#include "ui/models/format.h"
#include "ui/settings/alertform.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr size_t kShown = 6;

} // namespace

NotificationsPanel::NotificationsPanel(Attention& attention, Notifier& notifier, QWidget* parent)
    : SettingsPanel(u"notificationsPanel"_s, parent)
    , m_attention(&attention)
    , m_form(new AlertForm(u"notify"_s))
    , m_note(note(u"notifyNote"_s))
    , m_test(new QPushButton(tr("Send a test notification")))
    , m_lately(new QWidget)
{
    Card* where = addCard(tr("Where notes show"), tr("As notes of the desktop; where it has none, beside the tray icon; where there is neither, in "
                                                     "this window. A click leads to what a note is about."));
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    m_test->setObjectName(u"notifyTest"_s);
    m_test->setAccessibleName(m_test->text());
    m_test->setToolTip(tr("Shows a note now, whatever is set below"));
    row->addWidget(m_test);
    row->addWidget(m_note, 1);
    where->body()->addLayout(row);

    Card* lately = addCard(tr("Told lately"), {});
    m_lately->setObjectName(u"toldLately"_s);
    auto* lines = new QVBoxLayout(m_lately);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4);
    lately->body()->addWidget(m_lately);

    Card* what = addCard(tr("What you are told"),
                         attention.keeps() ? tr("Kept for this operator and this workspace; others have their own.")
                                           : tr("The workspace is open read-only: what is set here holds until the program ends."));
    what->body()->addSpacing(4);
    m_form->setSettings(attention.settings());
    what->body()->addWidget(m_form);
    finish();

    connect(m_test, &QPushButton::clicked, this, &NotificationsPanel::sendTest);
    connect(m_form, &AlertForm::changed, &attention, &Attention::setSettings);
    connect(&attention, &Attention::settingsChanged, this, [this] { m_form->setSettings(m_attention->settings()); });
    connect(&attention, &Attention::alertTold, this, &NotificationsPanel::showLately);
    connect(&attention, &Attention::toldRead, this, &NotificationsPanel::showLately);
    connect(&attention, &Attention::failed, this, [this](const Error& error) {
        m_note->setToken(Token::red);
        m_note->setText(tr("%1 The settings hold until the program ends.").arg(error.text()));
    });
    connect(&notifier, &Notifier::shown, this, [this](const QString& key, const QString& way) {
        if (key == m_awaited)
            m_note->setText(tr("Shown %1.").arg(way));
    });
    connect(&notifier, &Notifier::failed, this, [this](const Notification& notification) {
        if (notification.key == m_awaited)
            m_note->setText(tr("Nothing here shows notes."));
    });
    showLately();
}

void NotificationsPanel::sendTest()
{
    if (!m_attention)
        return;
    m_note->setToken(Token::muted);
    m_note->setText({});
    m_awaited = u"test/"_s;
    m_attention->sendTest();
}

void NotificationsPanel::showLately()
{
    QLayout* lines = m_lately->layout();
    while (QLayoutItem* item = lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!m_attention || m_attention->told().empty()) {
        auto* none = new TextLabel(tr("Nothing so far. When a breaker opens or a budget runs out, it stands here, too."),
                                   TextRole::small, Token::muted);
        none->setWordWrap(true);
        lines->addWidget(none);
        return;
    }
    size_t shown = 0;
    for (const telemetry::Alert& alert : m_attention->told()) {
        if (++shown > kShown)
            break;
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(10);
        auto* at = new TextLabel(formatInstant(alert.at, m_attention->now()), TextRole::small, Token::muted);
        at->setToolTip(formatExact(alert.at));
        row->addWidget(at);
        const Token token = alert.severity == telemetry::AlertSeverity::critical ? Token::red
                            : alert.severity == telemetry::AlertSeverity::note   ? Token::muted
                                                                                 : Token::amber;
        row->addWidget(new TextLabel(severityWord(alert.severity), TextRole::smallStrong, token));
        auto* title = new ElidedLabel(alert.title);
        title->setToolTip(alert.text());
        row->addWidget(title, 1);
        auto* show = new QPushButton(actionOf(alert));
        show->setProperty("link", true);
        show->setObjectName(u"toldShow%1"_s.arg(shown));
        show->setAccessibleName(tr("%1: %2").arg(actionOf(alert), alert.title));
        show->setToolTip(show->accessibleName());
        connect(show, &QPushButton::clicked, this, [this, place = placeOf(alert)] { Q_EMIT placeWanted(place); });
        row->addWidget(show);
        lines->addWidget(line);
    }
}

} // namespace fuseboard::ui
