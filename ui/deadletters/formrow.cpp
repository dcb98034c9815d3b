// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/formrow.h"

#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

using payload::JsonKind;

namespace {

enum KindChoice { kText, kNumber, kTrue, kFalse, kNull };

int choiceOf(const PayloadDraft::Input& input)
{
    switch (input.kind) {
    case JsonKind::number: return kNumber;
    case JsonKind::boolean: return input.text == "true"_L1 ? kTrue : kFalse;
    case JsonKind::null: return kNull;
    default: return kText;
    }
}

QString described(const payload::PayloadField& field)
{
    const QString text = field.text.size() > 300 ? field.text.left(299) + u'…' : field.text;
    return field.kind == JsonKind::string ? u'“' + text + u"” ("_s + kindWord(field.kind) + u')' : text;
}

} // namespace

FormRow::FormRow(QGridLayout* grid, int index, QObject* parent)
    : QObject(parent)
    , m_index(index)
    , m_sign(new TextLabel({}, TextRole::strong, Token::green))
    , m_name(new ElidedLabel)
    , m_value(new QLineEdit)
    , m_kind(new QComboBox)
    , m_trouble(new TextLabel({}, TextRole::small, Token::red))
{
    m_sign->setFixedWidth(12);
    m_sign->setAlignment(Qt::AlignCenter);
    m_sign->setObjectName(u"formSign.%1"_s.arg(index));
    m_name->setTextFormat(Qt::PlainText);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_name->setObjectName(u"formName.%1"_s.arg(index));
    m_value->setObjectName(u"formValue.%1"_s.arg(index));
    m_kind->setObjectName(u"formKind.%1"_s.arg(index));
    m_kind->addItems({tr("text"), tr("number"), tr("true"), tr("false"), tr("null")});
    m_kind->setFixedWidth(88);
    m_trouble->setWordWrap(true);
    m_trouble->setObjectName(u"formTrouble.%1"_s.arg(index));
    m_trouble->setTextFormat(Qt::PlainText);
    grid->addWidget(m_sign, 2 * index, 0);
    grid->addWidget(m_name, 2 * index, 1);
    grid->addWidget(m_value, 2 * index, 2);
    grid->addWidget(m_kind, 2 * index, 3);
    grid->addWidget(m_trouble, 2 * index + 1, 2, 1, 2);
    connect(m_value, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_input.text = text;
        Q_EMIT edited(m_index, m_input);
    });
    connect(m_kind, &QComboBox::activated, this, &FormRow::onKind);
}

void FormRow::onKind()
{
    const int choice = m_kind->currentIndex();
    const QString text = m_value->text();
    switch (choice) {
    case kNumber: m_input = {JsonKind::number, text}; break;
    case kTrue: m_input = {JsonKind::boolean, u"true"_s}; break;
    case kFalse: m_input = {JsonKind::boolean, u"false"_s}; break;
    case kNull: m_input = {JsonKind::null, u"null"_s}; break;
    default: m_input = {JsonKind::string, text}; break;
    }
    Q_EMIT edited(m_index, m_input);
}

void FormRow::show(const QString& name, const PayloadDraft::Input& input, const std::optional<payload::PayloadField>& original,
                   const QString& trouble, bool readOnly)
{
    m_input = input;
    m_name->setText(name.simplified());
    m_value->setAccessibleName(tr("Value of %1").arg(name));
    m_kind->setAccessibleName(tr("Kind of %1").arg(name));
    const QSignalBlocker quiet(m_kind);
    m_kind->setCurrentIndex(choiceOf(input));
    const bool typed = input.kind == JsonKind::string || input.kind == JsonKind::number;
    const QString text = typed ? input.text : QString();
    if (m_value->text() != text)
        m_value->setText(text);
    if (!m_value->hasFocus())
        m_value->setCursorPosition(0);
    m_value->setEnabled(typed);
    m_value->setPlaceholderText(typed ? QString() : input.text);
    m_value->setReadOnly(readOnly);
    m_kind->setEnabled(!readOnly);

    const bool isNew = !original;
    const bool changed = isNew || original->kind != input.kind || original->text != input.text;
    m_sign->setText(!changed ? QString() : isNew ? u"+"_s : u"±"_s);
    const QString was = isNew ? tr("The original has no such field.") : tr("Original: %1").arg(described(*original));
    m_sign->setToolTip(changed ? was : QString());
    m_sign->setAccessibleName(changed ? tr("changed") : QString());
    m_value->setAccessibleDescription(changed ? was : QString());
    m_value->setToolTip(changed ? was : tr("As the original has it"));
    m_kind->setToolTip(changed ? was : tr("What the value is: text, number, true, false or null"));
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
}

void FormRow::setVisible(bool visible)
{
    for (QWidget* part : {static_cast<QWidget*>(m_sign), static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_value),
                          static_cast<QWidget*>(m_kind)})
        part->setVisible(visible);
    if (!visible)
        m_trouble->hide();
}

} // namespace fuseboard::ui
