// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/retentionpanel.h"

#include "ui/models/format.h"
#include "ui/models/services.h"
#include "ui/settings/figurefield.h"
#include "ui/widgets/card.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr int kKeepAfterMs = 500;
constexpr qint64 kMost = 1'000'000'000'000;

std::optional<qint64> rowsIn(const QString& text)
{
    const auto rows = typedNumber(text);
    return rows && *rows >= 0 && *rows <= kMost ? rows : std::nullopt;
}

} // namespace

RetentionPanel::RetentionPanel(const Services& services, QWidget* parent)
    : SettingsPanel(u"retentionPanel"_s, parent)
    , m_services(services)
    , m_on(new QCheckBox(tr("Payloads of old finished rows may be removed once they were exported")))
    , m_delivered(nullptr)
    , m_resolved(nullptr)
    , m_note(note(u"retentionNote"_s))
{
    const store::RetentionSettings defaults;
    Card* card = addCard(tr("Retention"), tr("Off, nothing is ever removed. On, `fuseboardctl retention run` removes the texts of finished rows beyond "
                                             "these counts, and only of those that were exported. Rows, identities, attempts and credits always stay; open "
                                             "rows, dead letters and what may have been delivered are never touched."));
    m_on->setObjectName(u"retentionOn"_s);
    m_on->setAccessibleName(m_on->text());
    m_on->setToolTip(tr("Removes nothing by itself"));
    card->body()->addWidget(m_on);
    const auto add = [&](const QString& label, const QString& name, qint64 otherwise) {
        auto* row = new QHBoxLayout;
        row->setSpacing(16);
        auto* words = new TextLabel(label, TextRole::body);
        words->setWordWrap(true);
        words->setIndent(21);
        row->addWidget(words, 1);
        auto* field = new FigureField(name, label, tr("rows"), tr("default %1").arg(formatCount(otherwise)), 110);
        field->setFixedWidth(300);
        row->addWidget(field, 0, Qt::AlignTop);
        card->body()->addLayout(row);
        connect(field, &FigureField::edited, this, &RetentionPanel::onEdited);
        return field;
    };
    m_delivered = add(tr("Latest delivered rows whose text stays"), u"retentionDelivered"_s, defaults.keepDelivered);
    m_resolved = add(tr("Latest discarded or settled dead letters whose text stays"), u"retentionResolved"_s, defaults.keepResolved);
    card->body()->addWidget(m_note);
    finish();
    m_pause.setSingleShot(true);
    m_pause.setInterval(kKeepAfterMs);
    connect(&m_pause, &QTimer::timeout, this, &RetentionPanel::keep);
    connect(m_on, &QCheckBox::clicked, this, &RetentionPanel::onEdited);
    show({});
}

void RetentionPanel::load()
{
    m_services.readers.read<store::RetentionSettings>(
        u"settings.retention"_s, this, [](store::Connection& connection) { return store::Retention(connection).settings(); },
        [this](const Result<store::RetentionSettings>& settings) {
            if (m_pause.isActive())
                return;
            if (settings) {
                show(*settings);
            } else {
                m_note->setToken(Token::red);
                m_note->setText(settings.error().text());
            }
        });
}

void RetentionPanel::show(const store::RetentionSettings& settings)
{
    m_settings = settings;
    const bool may = m_services.journal != nullptr;
    m_on->setEnabled(may);
    m_on->setChecked(settings.on);
    m_delivered->setText(formatCount(settings.keepDelivered));
    m_resolved->setText(formatCount(settings.keepResolved));
    m_delivered->setEnabled(may && settings.on);
    m_resolved->setEnabled(may && settings.on);
    if (!may)
        m_note->setText(tr("The workspace is open read-only: nothing can be set here."));
}

void RetentionPanel::onEdited()
{
    store::RetentionSettings wanted = m_settings;
    wanted.on = m_on->isChecked();
    bool right = true;
    const auto read = [&right](FigureField* field, qint64& into) {
        const auto rows = rowsIn(field->text());
        field->setFault(rows ? QString() : tr("A number of rows, 0 or more."));
        right = right && rows;
        into = rows.value_or(into);
    };
    read(m_delivered, wanted.keepDelivered);
    read(m_resolved, wanted.keepResolved);
    m_delivered->setEnabled(wanted.on);
    m_resolved->setEnabled(wanted.on);
    m_note->setText({});
    m_pause.stop();
    if (!right)
        return;
    m_settings = wanted;
    m_pause.start();
}

void RetentionPanel::keep()
{
    if (!m_services.journal)
        return;
    m_services.journal->write(
        [settings = m_settings, actor = store::Actor{m_services.operatorName, {}}, now = m_services.clock.wall()](store::Connection& connection) {
            return store::Retention(connection).setSettings(settings, actor, now);
        },
        [guard = QPointer(this)](const Result<void>& done) {
            const QString trouble = done ? QString() : done.error().text();
            // On the writer's thread: the pointer is looked at on the GUI thread only.
            QMetaObject::invokeMethod(QCoreApplication::instance(), [guard, trouble] {
                if (!guard)
                    return;
                guard->m_note->setToken(trouble.isEmpty() ? Token::muted : Token::red);
                guard->m_note->setText(trouble.isEmpty() ? tr("Kept.") : trouble);
            }, Qt::QueuedConnection);
        });
}

} // namespace fuseboard::ui
