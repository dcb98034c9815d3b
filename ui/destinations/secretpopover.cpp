// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/destinations/secretpopover.h"

#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {
constexpr int kWidth = 400;
}

SecretPopover::SecretPopover(QWidget* window)
    : Popover(window, kWidth)
    , m_title(new TextLabel({}, TextRole::strong))
    , m_note(new TextLabel({}, TextRole::small, Token::muted))
    , m_value(new QLineEdit)
    , m_fault(new TextLabel({}, TextRole::small, Token::red))
    , m_visible(new QCheckBox(tr("Show what I type")))
    , m_generate(new QPushButton(tr("Generate")))
    , m_confirm(new QPushButton)
{
    setObjectName(u"secretPopover"_s);
    for (TextLabel* label : {m_title, m_note, m_fault}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    body()->addWidget(m_title);
    body()->addWidget(m_note);
    m_value->setObjectName(u"secretValue"_s);
    m_value->setEchoMode(QLineEdit::Password);
    m_value->setToolTip(tr("Kept in the secret store, never shown again"));
    body()->addWidget(m_value);
    m_fault->setObjectName(u"secretFault"_s);
    body()->addWidget(m_fault);
    m_visible->setObjectName(u"secretVisible"_s);
    m_visible->setAccessibleName(m_visible->text());
    m_visible->setToolTip(tr("Until this closes"));
    body()->addWidget(m_visible);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    m_generate->setObjectName(u"secretGenerate"_s);
    m_generate->setAccessibleName(tr("Generate a secret"));
    m_generate->setToolTip(tr("32 random bytes, shown here so that you can give them to the receiver"));
    row->addWidget(m_generate);
    row->addStretch(1);
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"secretCancel"_s);
    cancel->setAccessibleName(tr("Cancel"));
    cancel->setToolTip(tr("Change nothing (Esc)"));
    row->addWidget(cancel);
    m_confirm->setObjectName(u"secretConfirm"_s);
    m_confirm->setProperty("primary", true);
    row->addWidget(m_confirm);
    body()->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &SecretPopover::dismiss);
    connect(m_confirm, &QPushButton::clicked, this, &SecretPopover::confirm);
    connect(m_value, &QLineEdit::returnPressed, this, &SecretPopover::confirm);
    connect(m_value, &QLineEdit::textChanged, this, &SecretPopover::judge);
    connect(m_visible, &QCheckBox::toggled, this, [this](bool on) { m_value->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });
    connect(m_generate, &QPushButton::clicked, this, [this] {
        m_visible->setChecked(true);
        m_value->setText(m_question.generate());
        m_value->selectAll();
        m_value->setFocus();
    });
}

void SecretPopover::ask(Question question, QWidget* anchor)
{
    m_question = std::move(question);
    m_title->setText(m_question.title);
    m_note->setText(m_question.note);
    m_value->clear();
    m_value->setPlaceholderText(m_question.placeholder);
    m_value->setAccessibleName(m_question.title);
    m_visible->setChecked(false);
    m_generate->setVisible(bool(m_question.generate));
    m_confirm->setText(m_question.action);
    m_confirm->setAccessibleName(m_question.action);
    m_confirm->setToolTip(tr("%1 (Enter)").arg(m_question.action));
    judge();
    openAt(anchor);
    m_value->setFocus(Qt::PopupFocusReason);
}

void SecretPopover::judge()
{
    const QString text = m_value->text().trimmed();
    const QString fault = text.isEmpty() || !m_question.fault ? QString() : m_question.fault(text);
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    m_confirm->setEnabled(!text.isEmpty() && fault.isEmpty());
    if (isVisible())
        place();
}

void SecretPopover::confirm()
{
    if (!m_confirm->isEnabled())
        return;
    const QByteArray value = m_value->text().trimmed().toUtf8();
    const auto take = m_question.take;
    dismiss();
    take(value);
}

void SecretPopover::hideEvent(QHideEvent* event)
{
    m_value->clear();
    Popover::hideEvent(event);
}

} // namespace fuseboard::ui
