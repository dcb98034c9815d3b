// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/alertform.h"

#include "ui/models/alertplace.h"
#include "ui/settings/figurefield.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QTimeEdit>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

using telemetry::AlertKind;
using telemetry::AlertSettings;

namespace {

constexpr int kHandOnAfterMs = 500;
constexpr int kFields = 374; ///< wide enough for their defaults in words of any language

QTime timeOf(int minute)
{
    return QTime(minute / 60, minute % 60);
}

int minuteOf(QTime time)
{
    return time.hour() * 60 + time.minute();
}

} // namespace

AlertForm::AlertForm(const QString& prefix, QWidget* parent)
    : QWidget(parent)
    , m_prefix(prefix)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    buildKinds(column);
    buildRepeat(column);
    buildQuiet(column);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kHandOnAfterMs);
    connect(&m_pause, &QTimer::timeout, this, &AlertForm::handOn);
    showSettings();
}

void AlertForm::buildKinds(QVBoxLayout* column)
{
    for (int i = 0; i < telemetry::kAlertKindCount; ++i) {
        const AlertKind kind = AlertKind(i);
        auto* row = new QHBoxLayout;
        row->setSpacing(16);
        auto* words = new QVBoxLayout;
        words->setSpacing(1);
        auto* box = new QCheckBox(kindTitle(kind));
        box->setObjectName(m_prefix + QString(telemetry::name(kind)));
        box->setAccessibleName(kindTitle(kind));
        box->setToolTip(kindNote(kind));
        words->addWidget(box);
        auto* note = new TextLabel(kindNote(kind), TextRole::small, Token::muted);
        note->setWordWrap(true);
        note->setIndent(21); // under the text of the box
        words->addWidget(note);
        words->addStretch(1);
        row->addLayout(words, 1);
        m_kinds[size_t(i)] = box;
        if (QWidget* fields = fieldsOf(kind)) {
            fields->setFixedWidth(kFields);
            row->addWidget(fields, 0, Qt::AlignTop);
            m_fields[size_t(i)] = fields;
        } else {
            row->addSpacing(kFields + 16);
        }
        column->addLayout(row);
        connect(box, &QCheckBox::toggled, this, &AlertForm::onEdited);
    }
}

void AlertForm::buildRepeat(QVBoxLayout* column)
{
    column->addSpacing(6);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(new TextLabel(tr("At most one of a kind and subject in"), TextRole::body));
    auto* note = new TextLabel(tr("What comes and goes within that time is counted and told with the next."), TextRole::small, Token::muted);
    note->setWordWrap(true);
    words->addWidget(note);
    words->addStretch(1);
    row->addLayout(words, 1);
    auto* field = numberField(u"Repeat"_s, tr("Least time between two alerts of one kind"), tr("minutes"), &AlertSettings::repeatMinutes);
    field->setFixedWidth(kFields);
    row->addWidget(field, 0, Qt::AlignTop);
    column->addLayout(row);
}

void AlertForm::buildQuiet(QVBoxLayout* column)
{
    column->addSpacing(6);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    m_quiet = new QCheckBox(tr("Quiet hours"));
    m_quiet->setObjectName(m_prefix + u"Quiet"_s);
    m_quiet->setAccessibleName(m_quiet->text());
    const QString what = tr("Only what is critical is told; the rest follows as one summary at their end.");
    m_quiet->setToolTip(what);
    words->addWidget(m_quiet);
    auto* note = new TextLabel(what, TextRole::small, Token::muted);
    note->setWordWrap(true);
    note->setIndent(21);
    words->addWidget(note);
    words->addStretch(1);
    row->addLayout(words, 1);

    auto* fields = new QWidget;
    fields->setFixedWidth(kFields);
    auto* lines = new QVBoxLayout(fields);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(6);
    auto* times = new QHBoxLayout;
    times->setSpacing(8);
    const auto edit = [&](const QString& name, const QString& accessibleName) {
        auto* time = new QTimeEdit;
        time->setObjectName(m_prefix + name);
        time->setAccessibleName(accessibleName);
        time->setToolTip(accessibleName);
        time->setDisplayFormat(u"HH:mm"_s);
        time->setButtonSymbols(QAbstractSpinBox::NoButtons);
        time->setFixedWidth(72);
        connect(time, &QTimeEdit::timeChanged, this, &AlertForm::onEdited);
        times->addWidget(time);
        return time;
    };
    m_from = edit(u"QuietFrom"_s, tr("Quiet from; default 22:00"));
    times->addWidget(new TextLabel(tr("to"), TextRole::body));
    m_to = edit(u"QuietTo"_s, tr("Quiet until; default 07:00"));
    times->addWidget(new TextLabel(tr("default 22:00 to 07:00"), TextRole::small, Token::muted));
    times->addStretch(1);
    lines->addLayout(times);
    m_zone = new QComboBox;
    m_zone->setObjectName(m_prefix + u"QuietZone"_s);
    m_zone->setAccessibleName(tr("Time zone of the quiet hours"));
    m_zone->setToolTip(tr("Time zone of the quiet hours; type to find one"));
    m_zone->setMaxVisibleItems(14);
    m_zone->addItem(tr("This machine's time zone"), QByteArray());
    connect(m_zone, &QComboBox::currentIndexChanged, this, &AlertForm::onEdited);
    lines->addWidget(m_zone);
    m_quietFault = new TextLabel(QString(), TextRole::small, Token::red);
    m_quietFault->setObjectName(m_prefix + u"QuietFault"_s);
    m_quietFault->setWordWrap(true);
    m_quietFault->hide();
    lines->addWidget(m_quietFault);
    row->addWidget(fields, 0, Qt::AlignTop);
    column->addLayout(row);
    connect(m_quiet, &QCheckBox::toggled, this, &AlertForm::onEdited);
}

void AlertForm::showEvent(QShowEvent* event)
{
    // Some six hundred names, which nobody needs before the form is in sight.
    if (m_zone->count() == 1) {
        m_showing = true;
        for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) {
            if (id.contains('/'))
                m_zone->addItem(QString::fromUtf8(id), id);
        }
        m_showing = false;
        showSettings();
    }
    QWidget::showEvent(event);
}

void AlertForm::setSettings(const AlertSettings& settings)
{
    if (m_pause.isActive() || settings == m_settings)
        return; // what is being typed comes first
    m_settings = settings;
    showSettings();
}

void AlertForm::showSettings()
{
    m_showing = true;
    for (int i = 0; i < telemetry::kAlertKindCount; ++i) {
        m_kinds[size_t(i)]->setChecked(m_settings.on[size_t(i)]);
        if (m_fields[size_t(i)])
            m_fields[size_t(i)]->setEnabled(m_settings.on[size_t(i)]);
    }
    for (const Bound& bound : m_bound) {
        bound.field->setText(bound.write(m_settings));
        bound.field->setFault({});
    }
    m_quiet->setChecked(m_settings.quiet.on);
    m_from->setTime(timeOf(m_settings.quiet.from));
    m_to->setTime(timeOf(m_settings.quiet.to));
    const int zone = m_zone->findData(m_settings.quiet.timeZone);
    m_zone->setCurrentIndex(std::max(0, zone));
    for (QWidget* field : {static_cast<QWidget*>(m_from), static_cast<QWidget*>(m_to), static_cast<QWidget*>(m_zone)})
        field->setEnabled(m_settings.quiet.on);
    m_showing = false;
}

void AlertForm::onEdited()
{
    if (m_showing)
        return;
    for (int i = 0; i < telemetry::kAlertKindCount; ++i) {
        if (m_fields[size_t(i)])
            m_fields[size_t(i)]->setEnabled(m_kinds[size_t(i)]->isChecked());
    }
    for (QWidget* field : {static_cast<QWidget*>(m_from), static_cast<QWidget*>(m_to), static_cast<QWidget*>(m_zone)})
        field->setEnabled(m_quiet->isChecked());
    AlertSettings wanted = m_settings;
    bool right = true;
    for (const Bound& bound : m_bound) {
        // Each by itself, so that its own sentence stands beside it.
        AlertSettings alone;
        QString fault;
        if (!bound.read(bound.field->text(), alone))
            fault = tr("This is not a number.");
        else if (const auto valid = telemetry::validate(alone); !valid)
            fault = valid.error().message;
        bound.field->setFault(fault);
        right = right && fault.isEmpty();
        if (fault.isEmpty())
            bound.read(bound.field->text(), wanted);
    }
    for (int i = 0; i < telemetry::kAlertKindCount; ++i)
        wanted.on[size_t(i)] = m_kinds[size_t(i)]->isChecked();
    wanted.quiet.on = m_quiet->isChecked();
    wanted.quiet.from = minuteOf(m_from->time());
    wanted.quiet.to = minuteOf(m_to->time());
    wanted.quiet.timeZone = m_zone->currentData().toByteArray();
    AlertSettings quietAlone;
    quietAlone.quiet = wanted.quiet;
    const auto quiet = telemetry::validate(quietAlone);
    m_quietFault->setText(quiet ? QString() : quiet.error().message);
    m_quietFault->setVisible(!quiet);
    if (!right || !quiet) {
        m_pause.stop();
        return;
    }
    m_settings = wanted;
    m_pause.start();
}

void AlertForm::handOn()
{
    Q_EMIT changed(m_settings);
}

} // namespace fuseboard::ui
