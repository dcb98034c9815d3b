// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/destinations/settingfield.h"

#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr int kLabelWidth = 176;
constexpr int kEditorWidth = 176;

QString headerLines(const QJsonValue& value)
{
    QStringList lines;
    for (const QJsonValue& pair : value.toArray())
        lines << pair.toArray().at(0).toString() + u": "_s + pair.toArray().at(1).toString();
    return lines.join(u'\n');
}

} // namespace

QString choiceWord(const QString& path, const QString& word)
{
    static const std::map<std::pair<QString, QString>, const char*> kWords{
        {{u"preset"_s, u"clay"_s}, QT_TRANSLATE_NOOP("Settings", "Clay")},
        {{u"preset"_s, u"generic"_s}, QT_TRANSLATE_NOOP("Settings", "Generic webhook")},
        {{u"preset"_s, u"practice"_s}, QT_TRANSLATE_NOOP("Settings", "Practice")},
        {{u"resend"_s, u"neverTwice"_s}, QT_TRANSLATE_NOOP("Settings", "Never twice")},
        {{u"resend"_s, u"answeredFailures"_s}, QT_TRANSLATE_NOOP("Settings", "Answered failures")},
        {{u"resend"_s, u"idempotent"_s}, QT_TRANSLATE_NOOP("Settings", "Idempotent")},
        {{u"retry.jitter"_s, u"none"_s}, QT_TRANSLATE_NOOP("Settings", "None")},
        {{u"retry.jitter"_s, u"full"_s}, QT_TRANSLATE_NOOP("Settings", "Full")},
        {{u"retry.jitter"_s, u"equal"_s}, QT_TRANSLATE_NOOP("Settings", "Equal")},
        {{u"retry.jitter"_s, u"decorrelated"_s}, QT_TRANSLATE_NOOP("Settings", "Decorrelated")},
        {{u"retry.jitter"_s, u"proportional"_s}, QT_TRANSLATE_NOOP("Settings", "Proportional")},
        {{u"timeoutClass"_s, u"submit"_s}, QT_TRANSLATE_NOOP("Settings", "Submit, 10 s")},
        {{u"timeoutClass"_s, u"request"_s}, QT_TRANSLATE_NOOP("Settings", "Request, 30 s")},
        {{u"timeoutClass"_s, u"upload"_s}, QT_TRANSLATE_NOOP("Settings", "Upload, 120 s")},
        {{u"timeoutClass"_s, u"longPoll"_s}, QT_TRANSLATE_NOOP("Settings", "Long poll, 300 s")},
        {{u"keyForm"_s, u"bare"_s}, QT_TRANSLATE_NOOP("Settings", "Bare")},
        {{u"keyForm"_s, u"quoted"_s}, QT_TRANSLATE_NOOP("Settings", "Quoted")},
    };
    const auto found = kWords.find({path, word});
    return found == kWords.end() ? word : QCoreApplication::translate("Settings", found->second);
}

SettingField::SettingField(SettingsDraft& draft, SettingsDraft::Record record, const QString& path, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_record(record)
    , m_path(path)
    , m_field(*draft.field(record, path))
    , m_label(new TextLabel(store::settingLabel(m_field)))
    , m_note(new TextLabel({}, TextRole::small, Token::muted))
{
    setObjectName(u"field_"_s + (record == SettingsDraft::Record::account ? u"account."_s : QString()) + path);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(10, 3, 0, 3);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(0);
    m_editor = makeEditor();
    m_editor->setObjectName(u"setting_"_s + (record == SettingsDraft::Record::account ? u"account."_s : QString()) + path);
    m_editor->setAccessibleName(store::settingLabel(m_field));
    m_editor->installEventFilter(this);
    m_label->setBuddy(m_editor);
    m_label->setWordWrap(true);
    m_label->setFixedWidth(kLabelWidth);
    m_note->setObjectName(u"note_"_s + path);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    grid->addWidget(m_label, 0, 0, m_lines ? Qt::AlignTop : Qt::AlignVCenter);
    if (m_lines || path == u"url") { // as long as it is: a URL is read from end to end
        grid->addWidget(m_editor, 0, 1);
        grid->addWidget(m_note, 1, 1);
        grid->setColumnStretch(1, 1);
    } else {
        m_editor->setFixedWidth(kEditorWidth);
        grid->addWidget(m_editor, 0, 1, Qt::AlignVCenter);
        grid->addWidget(m_note, 0, 2, Qt::AlignVCenter);
        grid->setColumnStretch(2, 1);
    }
    refresh();
}

QWidget* SettingField::makeEditor()
{
    switch (m_field.unit) {
    case store::SettingUnit::flag:
        m_flag = new QCheckBox;
        connect(m_flag, &QCheckBox::toggled, this, [this](bool on) { m_draft.set(m_record, m_path, on); });
        return m_flag;
    case store::SettingUnit::choice:
        m_choice = new QComboBox;
        m_choice->setFocusPolicy(Qt::StrongFocus);
        for (const QString& word : QString::fromLatin1(m_field.choices).split(u','))
            m_choice->addItem(choiceWord(m_path, word), word);
        connect(m_choice, &QComboBox::activated, this, [this] { m_draft.set(m_record, m_path, m_choice->currentData().toString()); });
        return m_choice;
    case store::SettingUnit::headers:
        m_lines = new QPlainTextEdit;
        m_lines->setFont(fixedFont());
        m_lines->setTabChangesFocus(true);
        m_lines->setFixedHeight(68);
        m_lines->setPlaceholderText(u"X-Source: fuseboard"_s);
        connect(m_lines, &QPlainTextEdit::textChanged, this, [this] {
            m_typing = true;
            m_draft.setText(m_record, m_path, m_lines->toPlainText());
        });
        return m_lines;
    default:
        m_line = new QLineEdit;
        if (m_path == u"timeZone") {
            QStringList zones;
            for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
                zones << QString::fromLatin1(id);
            auto* completer = new QCompleter(zones, m_line);
            completer->setCaseSensitivity(Qt::CaseInsensitive);
            completer->setFilterMode(Qt::MatchContains);
            m_line->setCompleter(completer);
            connect(completer, qOverload<const QString&>(&QCompleter::activated), this, [this](const QString& zone) { m_draft.setText(m_record, m_path, zone); });
        }
        connect(m_line, &QLineEdit::textEdited, this, [this](const QString& text) {
            m_typing = true;
            m_draft.setText(m_record, m_path, text);
        });
        connect(m_line, &QLineEdit::editingFinished, this, [this] {
            m_typing = false;
            refresh();
        });
        return m_line;
    }
}

void SettingField::showValue()
{
    const QJsonValue value = m_draft.value(m_record, m_path);
    if (m_flag) {
        const QSignalBlocker quiet(m_flag);
        m_flag->setChecked(value.toBool());
        m_flag->setText(value.toBool() ? tr("on") : tr("off"));
    } else if (m_choice) {
        m_choice->setCurrentIndex(m_choice->findData(value.toString()));
    } else if (m_lines) {
        if (!m_typing || !m_lines->hasFocus()) {
            const QString text = headerLines(value);
            if (!m_draft.isUnreadable(m_record, m_path) && text != m_lines->toPlainText().trimmed()) {
                const QSignalBlocker quiet(m_lines);
                m_lines->setPlainText(text);
            }
            m_typing = false;
        }
    } else if (!m_typing && !m_draft.isUnreadable(m_record, m_path)) {
        const bool plain = m_field.unit == store::SettingUnit::text;
        const QString text = plain ? value.toString() : store::settingText(m_field, value);
        if (text != m_line->text())
            m_line->setText(text);
    }
}

void SettingField::say()
{
    const QString problem = m_draft.problem(m_record, m_path);
    m_changed = m_draft.isChanged(m_record, m_path);
    QFont font = textFont(m_changed ? TextRole::strong : TextRole::body);
    m_label->setFont(font);
    m_note->setToken(problem.isEmpty() ? Token::muted : Token::red);
    const QString hint = m_locked.isEmpty() ? store::settingHint(m_field) : m_locked;
    QString note = problem.isEmpty() ? hint : QString(u"\u26a0 "_s + problem);
    const QJsonValue standard = m_draft.standard(m_record, m_path);
    QString tip = store::settingHint(m_field);
    const auto text = [this](const QJsonValue& value) {
        const QString said = m_field.unit == store::SettingUnit::choice ? choiceWord(m_path, value.toString()) : store::settingText(m_field, value);
        return said.isEmpty() ? tr("none") : said;
    };
    if (!standard.isUndefined()) {
        if (problem.isEmpty() && !m_lines)
            note = tr("Default %1. %2").arg(text(standard), note);
        tip += u'\n' + tr("Default: %1").arg(text(standard));
    }
    if (m_changed)
        tip += u'\n' + tr("Until now: %1").arg(text(m_draft.shown(m_record, m_path)));
    m_note->setText(note);
    m_editor->setToolTip(tip);
    m_editor->setAccessibleDescription(problem.isEmpty() ? hint : problem);
    m_label->setToolTip(tip);
}

void SettingField::refresh()
{
    showValue();
    say();
    update();
}

void SettingField::setLocked(const QString& why)
{
    m_locked = why;
    const bool free = why.isEmpty();
    if (m_line)
        m_line->setReadOnly(!free);
    else
        m_editor->setEnabled(free);
    say();
}

void SettingField::focusEditor()
{
    m_editor->setFocus(Qt::OtherFocusReason);
    if (m_line)
        m_line->selectAll();
}

/// The wheel scrolls the page; it changes no setting on the way.
bool SettingField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel && m_choice) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::FocusOut && m_lines) {
        m_typing = false;
        refresh();
    }
    return QWidget::eventFilter(watched, event);
}

void SettingField::paintEvent(QPaintEvent*)
{
    if (!m_changed)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Token::accent, palette()));
    painter.drawEllipse(QRectF(0, m_label->geometry().center().y() - 2.5, 6, 6));
}

} // namespace fuseboard::ui
