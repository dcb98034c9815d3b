// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/figurefield.h"

#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

std::optional<qint64> typedNumber(const QString& text)
{
    bool ok = false;
    qint64 number = text.toLongLong(&ok);
    if (!ok) {
        const QLocale system;
        number = (system.language() == QLocale::C ? QLocale(QLocale::English) : system).toLongLong(text, &ok);
    }
    return ok ? std::optional(number) : std::nullopt;
}

FigureField::FigureField(const QString& name, const QString& accessibleName, const QString& unit, const QString& defaultText, int width,
                         QWidget* parent)
    : QWidget(parent)
    , m_edit(new QLineEdit)
    , m_fault(new TextLabel(QString(), TextRole::small, Token::red))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    m_edit->setObjectName(name);
    m_edit->setAccessibleName(accessibleName);
    m_edit->setToolTip(defaultText.isEmpty() ? accessibleName : tr("%1; %2").arg(accessibleName, defaultText));
    m_edit->setFixedWidth(width);
    m_edit->setAlignment(Qt::AlignRight);
    row->addWidget(m_edit);
    auto* words = new TextLabel(unit, TextRole::body);
    row->addWidget(words);
    if (!defaultText.isEmpty())
        row->addWidget(new TextLabel(defaultText, TextRole::small, Token::muted));
    row->addStretch(1);
    column->addLayout(row);
    m_fault->setObjectName(name + u"Fault"_s);
    m_fault->setWordWrap(true);
    m_fault->hide();
    column->addWidget(m_fault);
    connect(m_edit, &QLineEdit::textEdited, this, &FigureField::edited);
}

QString FigureField::text() const
{
    return m_edit->text().trimmed();
}

void FigureField::setText(const QString& text)
{
    if (!m_edit->hasFocus() && m_edit->text() != text)
        m_edit->setText(text);
}

void FigureField::setFault(const QString& sentence)
{
    if (sentence == fault())
        return;
    m_fault->setText(sentence);
    m_fault->setVisible(!sentence.isEmpty());
    m_edit->setAccessibleDescription(sentence);
    m_edit->setProperty("faulty", !sentence.isEmpty());
    m_edit->style()->unpolish(m_edit);
    m_edit->style()->polish(m_edit);
}

QString FigureField::fault() const
{
    return m_fault->text();
}

} // namespace fuseboard::ui
