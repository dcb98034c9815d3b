// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/destinations/settingsform.h"

#include "ui/destinations/settingfield.h"
#include "ui/widgets/card.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

SettingsForm::SettingsForm(SettingsDraft& draft, const QString& name, QWidget* parent)
    : QScrollArea(parent)
    , m_draft(draft)
    , m_column(nullptr)
{
    setObjectName(name);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* body = new QWidget;
    body->setObjectName(u"scrollBody"_s);
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(0, 0, 8, 4);
    m_column->setSpacing(12);
    m_column->addStretch(1);
    setWidget(body);
    viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
}

Card* SettingsForm::addCard(const QString& title, const QString& note)
{
    auto* card = new Card;
    card->body()->setSpacing(2);
    auto* head = new TextLabel(title, TextRole::strong);
    head->setContentsMargins(0, 0, 0, 4);
    card->body()->addWidget(head);
    if (!note.isEmpty()) {
        auto* text = new TextLabel(note, TextRole::small, Token::muted);
        text->setWordWrap(true);
        text->setContentsMargins(0, 0, 0, 6);
        card->body()->addWidget(text);
    }
    m_column->insertWidget(m_column->count() - 1, card);
    return card;
}

void SettingsForm::addFields(Card* card, Record record, std::initializer_list<const char*> paths)
{
    for (const char* path : paths) {
        auto* made = new SettingField(m_draft, record, QString::fromLatin1(path));
        m_fields.push_back(made);
        card->body()->addWidget(made);
    }
}

SettingField* SettingsForm::field(Record record, const QString& path) const
{
    for (SettingField* each : m_fields) {
        if (each->record() == record && each->path() == path)
            return each;
    }
    return nullptr;
}

void SettingsForm::refresh()
{
    for (SettingField* each : m_fields)
        each->refresh();
}

bool SettingsForm::reveal(Record record, const QString& path)
{
    SettingField* wanted = field(record, path);
    if (!wanted)
        return false;
    ensureWidgetVisible(wanted, 0, 60);
    wanted->focusEditor();
    return true;
}

void SettingsForm::setLocked(const QString& why)
{
    for (SettingField* each : m_fields)
        each->setLocked(why);
}

} // namespace fuseboard::ui
