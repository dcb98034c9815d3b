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
#include <QPushButton>

#include <functional>
#include <memory>
#include <utility>

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

/// One step after the other, so that sending goes on between them. Between start and end on the writer's thread alone.
struct RetentionSteps : std::enable_shared_from_this<RetentionSteps>
{
    RetentionSteps(store::Journal& j, const Clock& c, store::RetentionRun r) : journal(j), clock(c), run(std::move(r)) {}
    store::Journal& journal;
    const Clock& clock;
    store::RetentionRun run;
    std::function<void(const QString& trouble, qint64 removed)> ended;

    void next()
    {
        journal.write([self = shared_from_this()](store::Connection& connection) { return self->run.step(connection, self->clock.wall()); },
                      [self = shared_from_this()](const Result<void>& done) {
                          if (done && !self->run.isDone())
                              return self->next();
                          self->ended(done ? QString() : done.error().text(), self->run.delivered() + self->run.resolved());
                      });
    }
};

} // namespace

RetentionPanel::RetentionPanel(const Services& services, QWidget* parent)
    : SettingsPanel(u"retentionPanel"_s, parent)
    , m_services(services)
    , m_on(new QCheckBox(tr("Payloads of old finished rows may be removed once they were exported")))
    , m_delivered(nullptr)
    , m_resolved(nullptr)
    , m_look(new QPushButton(tr("See what could go")))
    , m_remove(new QPushButton)
    , m_note(note(u"retentionNote"_s))
{
    const store::RetentionSettings defaults;
    Card* card = addCard(tr("Retention"), tr("Off, nothing is ever removed. On, the texts of finished rows beyond these counts can be removed here, and only of "
                                             "those that were exported. Rows, identities, attempts and credits always stay; open rows, dead letters and what "
                                             "may have been delivered are never touched."));
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
    auto* run = new QHBoxLayout;
    run->setContentsMargins(21, 4, 0, 0);
    run->setSpacing(8);
    m_look->setObjectName(u"retentionLook"_s);
    m_look->setAccessibleName(m_look->text());
    m_look->setToolTip(tr("Counts the texts beyond these numbers; removes nothing"));
    m_remove->setObjectName(u"retentionRemove"_s);
    m_remove->setAccessibleName(tr("Remove the texts that could go"));
    m_remove->setProperty("danger", true);
    m_remove->setToolTip(tr("Cannot be undone. The rows stay, their texts are in the files they were exported to."));
    m_remove->hide();
    run->addWidget(m_look);
    run->addWidget(m_remove);
    run->addStretch(1);
    card->body()->addLayout(run);
    card->body()->addWidget(m_note);
    finish();
    connect(m_look, &QPushButton::clicked, this, &RetentionPanel::look);
    connect(m_remove, &QPushButton::clicked, this, &RetentionPanel::remove);
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
    m_look->setEnabled(may && settings.on);
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
    m_look->setEnabled(false); // until they are kept
    m_remove->hide();
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
                guard->m_look->setEnabled(trouble.isEmpty() && guard->m_settings.on && !guard->m_pause.isActive());
                guard->say(trouble.isEmpty() ? tr("Kept.") : trouble, !trouble.isEmpty());
            }, Qt::QueuedConnection);
        });
}

void RetentionPanel::say(const QString& text, bool trouble)
{
    m_note->setToken(trouble ? Token::red : Token::muted);
    m_note->setText(text);
}

void RetentionPanel::look()
{
    m_look->setEnabled(false);
    m_remove->hide();
    say(tr("Looking at every row…"));
    m_services.readers.read<store::RetentionPlan>(
        u"settings.retention.plan"_s, this, [](store::Connection& connection) { return store::Retention(connection).plan(); },
        [this](const Result<store::RetentionPlan>& plan) {
            m_look->setEnabled(m_settings.on && !m_pause.isActive());
            if (plan)
                showPlan(*plan);
            else
                say(plan.error().text(), true);
        });
}

void RetentionPanel::showPlan(const store::RetentionPlan& plan)
{
    m_plan = plan;
    const qint64 texts = qint64(plan.delivered.size() + plan.resolved.size());
    QString words = texts == 0 ? tr("There is nothing to remove.")
                               : tr("%1 of delivered rows and %2 of resolved dead letters could go.")
                                     .arg(formatCount(qint64(plan.delivered.size())), formatCount(qint64(plan.resolved.size())));
    if (plan.notExported > 0)
        words += u' ' + tr("%1 more stay(s) until exported.", nullptr, pluralOf(plan.notExported)).arg(formatCount(plan.notExported));
    say(words);
    m_remove->setText(tr("Remove %1 text(s)", nullptr, pluralOf(texts)).arg(formatCount(texts)));
    m_remove->setVisible(texts > 0);
}

void RetentionPanel::remove()
{
    if (!m_services.journal)
        return;
    m_remove->hide();
    m_look->setEnabled(false);
    say(tr("Removing…"));
    auto steps = std::make_shared<RetentionSteps>(*m_services.journal, m_services.clock,
                                                  store::RetentionRun(std::exchange(m_plan, {}), {m_services.operatorName, {}}));
    steps->ended = [guard = QPointer(this)](const QString& trouble, qint64 removed) {
        QMetaObject::invokeMethod(QCoreApplication::instance(), [guard, trouble, removed] {
            if (!guard)
                return;
            guard->m_look->setEnabled(guard->m_settings.on && !guard->m_pause.isActive());
            guard->say(trouble.isEmpty() ? tr("%1 text(s) removed.", nullptr, pluralOf(removed)).arg(formatCount(removed)) : trouble, !trouble.isEmpty());
        }, Qt::QueuedConnection);
    };
    steps->next();
}

} // namespace fuseboard::ui
