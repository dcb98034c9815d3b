// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/stepeditor.h"

#include "ui/deadletters/mappingedit.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

using payload::StepKind;

namespace {

struct KindWord
{
    StepKind kind;
    const char* word;
};

/// In the order of the list; the words of the page that asks for them.
constexpr KindWord kKinds[] = {
    {StepKind::trim, QT_TRANSLATE_NOOP("StepEditor", "Trim")},
    {StepKind::set, QT_TRANSLATE_NOOP("StepEditor", "Set")},
    {StepKind::remove, QT_TRANSLATE_NOOP("StepEditor", "Remove")},
    {StepKind::rename, QT_TRANSLATE_NOOP("StepEditor", "Rename")},
    {StepKind::map, QT_TRANSLATE_NOOP("StepEditor", "Map values")},
    {StepKind::replace, QT_TRANSLATE_NOOP("StepEditor", "Replace (regex)")},
    {StepKind::split, QT_TRANSLATE_NOOP("StepEditor", "Split")},
    {StepKind::truncate, QT_TRANSLATE_NOOP("StepEditor", "Truncate")},
    {StepKind::copy, QT_TRANSLATE_NOOP("StepEditor", "Copy")},
    {StepKind::parseNumber, QT_TRANSLATE_NOOP("StepEditor", "Parse number")},
};
static_assert(std::size(kKinds) == payload::kStepKinds);

constexpr int kCharacters = 100; ///< of a step that is truncate from now on

QComboBox* combo(const QStringList& words)
{
    auto* box = new QComboBox;
    box->addItems(words);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    return box;
}

} // namespace

StepEditor::StepEditor(QWidget* parent)
    : Card(parent)
    , m_grid(new QGridLayout)
    , m_number(new TextLabel({}, TextRole::strong, Token::muted))
    , m_kind(combo({}))
    , m_up(new QPushButton(u"↑"_s))
    , m_down(new QPushButton(u"↓"_s))
    , m_remove(new QPushButton(u"✕"_s))
    , m_field(combo({}))
    , m_to(new QLineEdit)
    , m_value(new QLineEdit)
    , m_valueIs(combo({tr("a text"), tr("JSON")}))
    , m_mapping(new MappingEdit)
    , m_others(combo({tr("stay as they are"), tr("fail")}))
    , m_pattern(new QLineEdit)
    , m_with(new QLineEdit)
    , m_ignoreCase(new QCheckBox(tr("capitals do not matter")))
    , m_separator(new QLineEdit)
    , m_into(new QLineEdit)
    , m_characters(new QSpinBox)
    , m_decimal(combo({tr("point: 0.5"), tr("comma: 0,5")}))
    , m_grouping(combo({tr("nothing: 1250"), tr("comma: 1,250"), tr("point: 1.250"), tr("blank: 1 250"), tr("apostrophe: 1'250")}))
    , m_trouble(new TextLabel({}, TextRole::small, Token::muted))
{
    build();
    refresh();
}

void StepEditor::build()
{
    body()->setSpacing(6);
    body()->setContentsMargins(12, 10, 12, 10);
    for (const KindWord& kind : kKinds)
        m_kind->addItem(QCoreApplication::translate("StepEditor", kind.word));
    m_kind->setMaxVisibleItems(int(std::size(kKinds)));
    auto* head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(m_number);
    head->addWidget(m_kind, 1);
    for (QPushButton* button : {m_up, m_down, m_remove}) {
        button->setFixedWidth(30);
        button->setProperty("bare", true);
        head->addWidget(button);
    }
    body()->addLayout(head);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(5);
    m_grid->setColumnMinimumWidth(0, 74);
    m_grid->setColumnStretch(1, 1);
    body()->addLayout(m_grid);

    m_field->setEditable(true);
    m_field->setInsertPolicy(QComboBox::NoInsert);
    m_field->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    m_characters->setRange(0, 1'000'000);
    m_characters->setGroupSeparatorShown(true);
    m_into->setPlaceholderText(tr("first_name, last_name"));
    m_mapping->setFixedHeight(86);
    const std::vector<StepKind> all{StepKind::trim, StepKind::set, StepKind::remove, StepKind::rename, StepKind::map, StepKind::replace,
                                    StepKind::split, StepKind::truncate, StepKind::copy, StepKind::parseNumber};
    addRow(m_field, u"field"_s, tr("Field"), tr("The field of the payload"), all);
    addRow(m_to, u"to"_s, tr("To"), tr("The new name, or the field that is written"), {StepKind::rename, StepKind::copy});
    addRow(m_value, u"value"_s, tr("Value"), tr("What the field is to hold; a field that is not there is added"), {StepKind::set});
    addRow(m_mapping, u"values"_s, tr("Values"), tr("One pair a line: DE = Germany. Two columns of a spreadsheet can be pasted"), {StepKind::map});
    addRow(m_valueIs, u"valueIs"_s, tr("Kind"), tr("What the value is: a text, or JSON: 1250, true, null, [\"a\"]"), {StepKind::set, StepKind::map});
    addRow(m_others, u"others"_s, tr("Others"), tr("What becomes of rows whose text is not in the list"), {StepKind::map});
    addRow(m_pattern, u"pattern"_s, tr("Find"), tr("A regular expression: ^\\+?0*(\\d+)$"), {StepKind::replace});
    addRow(m_with, u"with"_s, tr("Replace by"), tr("$1 to $99 for what brackets found, $& for all of it, $$ for a dollar"), {StepKind::replace});
    addRow(m_ignoreCase, u"ignoreCase"_s, {}, tr("a finds A too"), {StepKind::replace});
    addRow(m_separator, u"separator"_s, tr("At"), tr("The text between the parts; a blank counts"), {StepKind::split});
    addRow(m_into, u"into"_s, tr("Into"), tr("Names of the fields, with commas between; the last takes what is left"), {StepKind::split});
    addRow(m_characters, u"characters"_s, tr("Characters"), tr("So many stay, as a reader counts them"), {StepKind::truncate});
    addRow(m_decimal, u"decimal"_s, tr("Decimal"), tr("What stands before the digits after the point"), {StepKind::parseNumber});
    addRow(m_grouping, u"grouping"_s, tr("Thousands"), tr("What stands between groups of three digits"), {StepKind::parseNumber});
    m_trouble->setWordWrap(true);
    m_trouble->setTextFormat(Qt::PlainText);
    // It comes and goes while one types; what is below stands still.
    QSizePolicy kept = m_trouble->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_trouble->setSizePolicy(kept);
    body()->addWidget(m_trouble);

    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        refresh();
        onEdited();
        if (!m_filling)
            Q_EMIT grown();
    });
    connect(m_field, &QComboBox::editTextChanged, this, &StepEditor::onEdited);
    for (QLineEdit* edit : {m_to, m_value, m_pattern, m_with, m_separator})
        connect(edit, &QLineEdit::textChanged, this, &StepEditor::onEdited);
    connect(m_into, &QLineEdit::textChanged, this, [this] {
        m_setInto.clear();
        onEdited();
    });
    connect(m_mapping, &QPlainTextEdit::textChanged, this, &StepEditor::onEdited);
    for (QComboBox* box : {m_valueIs, m_others, m_decimal, m_grouping})
        connect(box, &QComboBox::currentIndexChanged, this, &StepEditor::onEdited);
    connect(m_ignoreCase, &QCheckBox::toggled, this, &StepEditor::onEdited);
    connect(m_characters, &QSpinBox::valueChanged, this, &StepEditor::onEdited);
    connect(m_remove, &QPushButton::clicked, this, &StepEditor::removeRequested);
    connect(m_up, &QPushButton::clicked, this, [this] { Q_EMIT moveRequested(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { Q_EMIT moveRequested(1); });
}

void StepEditor::addRow(QWidget* control, const QString& name, const QString& word, const QString& tip, std::vector<StepKind> kinds)
{
    const int row = int(m_rows.size());
    auto* label = new TextLabel(word, TextRole::small, Token::muted);
    label->setBuddy(control);
    control->setToolTip(tip);
    m_grid->addWidget(label, row, 0, Qt::AlignTop | Qt::AlignLeft);
    label->setMinimumHeight(26);
    m_grid->addWidget(control, row, 1);
    m_rows.push_back({control, label, name, std::move(kinds)});
}

void StepEditor::setPlace(int number, int of)
{
    const QString prefix = u"step%1."_s.arg(number);
    setObjectName(u"step%1"_s.arg(number));
    setAccessibleName(tr("Step %1").arg(number));
    m_number->setText(u"%1."_s.arg(number));
    const auto named = [&](QWidget* control, const QString& name, const QString& word) {
        control->setObjectName(prefix + name);
        control->setAccessibleName(tr("Step %1: %2").arg(number).arg(word));
    };
    named(m_kind, u"kind"_s, tr("what it does"));
    m_kind->setToolTip(tr("What the step does"));
    named(m_up, u"up"_s, tr("do it earlier"));
    m_up->setToolTip(tr("Do this step earlier (Ctrl+Shift+Up)"));
    named(m_down, u"down"_s, tr("do it later"));
    m_down->setToolTip(tr("Do this step later (Ctrl+Shift+Down)"));
    named(m_remove, u"remove"_s, tr("take it out"));
    m_remove->setToolTip(tr("Take this step out"));
    m_trouble->setObjectName(prefix + u"trouble"_s);
    m_up->setEnabled(number > 1);
    m_down->setEnabled(number < of);
    for (const Row& row : m_rows)
        named(row.control, row.name, row.label->text().isEmpty() ? m_ignoreCase->text() : row.label->text());
    m_field->lineEdit()->setObjectName(prefix + u"field.text"_s);
    m_field->lineEdit()->setAccessibleName(m_field->accessibleName());
    m_field->lineEdit()->setToolTip(m_field->toolTip());
    m_characters->findChild<QLineEdit*>()->setAccessibleName(m_characters->accessibleName());
    m_characters->findChild<QLineEdit*>()->setToolTip(m_characters->toolTip());
}

void StepEditor::setFieldNames(const QStringList& names)
{
    const QString text = m_field->currentText();
    m_filling = true;
    m_field->clear();
    m_field->addItems(names);
    m_field->setEditText(text);
    m_filling = false;
}

StepKind StepEditor::kind() const
{
    return kKinds[size_t(std::max(0, m_kind->currentIndex()))].kind;
}

void StepEditor::setStep(const payload::RecipeStep& step)
{
    m_filling = true;
    const auto at = std::find_if(std::begin(kKinds), std::end(kKinds), [&](const KindWord& k) { return k.kind == step.kind; });
    m_kind->setCurrentIndex(int(at - std::begin(kKinds)));
    m_field->setEditText(step.field);
    m_to->setText(step.to);
    const bool mapping = step.kind == StepKind::map;
    const auto text = textOfJson(step.value);
    const bool json = mapping ? MappingEdit::needJson(step.values) : !step.value.isEmpty() && !text;
    m_value->setText(text ? *text : QString::fromUtf8(step.value));
    m_mapping->setEntries(step.values);
    m_valueIs->setCurrentIndex(json ? 1 : 0);
    m_others->setCurrentIndex(step.othersFail ? 1 : 0);
    m_pattern->setText(step.pattern);
    m_with->setText(step.with);
    m_ignoreCase->setChecked(step.ignoreCase);
    m_separator->setText(step.separator);
    m_into->setText(step.into.join(u", "_s));
    m_setInto = step.into;
    // 0 would empty the field: nobody is offered that.
    m_characters->setValue(step.characters == 0 && step.kind != StepKind::truncate ? kCharacters : step.characters);
    m_decimal->setCurrentIndex(step.number.decimal == u',' ? 1 : 0);
    const QString groupings = u",. '"_s;
    m_grouping->setCurrentIndex(step.number.grouping.isNull() ? 0 : int(groupings.indexOf(step.number.grouping)) + 1);
    m_filling = false;
    refresh();
}

payload::RecipeStep StepEditor::step() const
{
    payload::RecipeStep step;
    step.kind = kind();
    step.field = m_field->currentText();
    const bool json = m_valueIs->currentIndex() == 1;
    switch (step.kind) {
    case StepKind::trim:
    case StepKind::remove: break;
    case StepKind::set: step.value = json ? m_value->text().trimmed().toUtf8() : jsonOfText(m_value->text()); break;
    case StepKind::rename:
    case StepKind::copy: step.to = m_to->text(); break;
    case StepKind::map:
        step.values = m_mapping->entries(json);
        step.othersFail = m_others->currentIndex() == 1;
        break;
    case StepKind::replace:
        step.pattern = m_pattern->text();
        step.with = m_with->text();
        step.ignoreCase = m_ignoreCase->isChecked();
        break;
    case StepKind::split:
        step.separator = m_separator->text();
        step.into = m_setInto;
        if (step.into.isEmpty()) {
            for (const QString& name : m_into->text().split(u',', Qt::SkipEmptyParts))
                step.into.append(name.trimmed());
        }
        break;
    case StepKind::truncate: step.characters = m_characters->value(); break;
    case StepKind::parseNumber:
        step.number.decimal = m_decimal->currentIndex() == 1 ? u',' : u'.';
        if (m_grouping->currentIndex() > 0)
            step.number.grouping = u",. '"[m_grouping->currentIndex() - 1];
        break;
    }
    return step;
}

void StepEditor::onEdited()
{
    if (m_filling)
        return;
    m_touched = true;
    Q_EMIT changed();
}

void StepEditor::refresh()
{
    const StepKind now = kind();
    for (const Row& row : m_rows) {
        const bool shown = std::find(row.kinds.begin(), row.kinds.end(), now) != row.kinds.end();
        row.control->setVisible(shown);
        row.label->setVisible(shown);
    }
    m_field->lineEdit()->setPlaceholderText(now == StepKind::trim ? tr("every text field") : QString());
}

QString StepEditor::inItsWords(const QString& trouble) const
{
    const QLatin1String file = payload::name(kind());
    return trouble.startsWith(file + u' ') ? m_kind->currentText() + trouble.sliced(file.size()) : trouble;
}

void StepEditor::setTrouble(const QString& text)
{
    m_trouble->setText(text.isEmpty() || m_touched ? text : QString());
    m_trouble->setToken(Token::red);
    m_trouble->setVisible(!m_trouble->text().isEmpty());
    setBorder(m_trouble->text().isEmpty() ? std::nullopt : std::optional(Token::red));
}

void StepEditor::follow(QWidget* before)
{
    std::vector<QWidget*> chain{m_kind, m_up, m_down, m_remove};
    for (const Row& row : m_rows)
        chain.push_back(row.control);
    for (QWidget* control : chain) {
        if (before)
            setTabOrder(before, control);
        before = control;
    }
}

QWidget* StepEditor::lastControl() const
{
    return m_rows.back().control;
}

void StepEditor::focusKind()
{
    m_kind->setFocus(Qt::OtherFocusReason);
}

} // namespace fuseboard::ui
