// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/settingsdraft.h"

#include <QScrollArea>

#include <initializer_list>
#include <vector>

class QVBoxLayout;

namespace fuseboard::ui {

class Card;
class SettingField;
class TextLabel;

/// A tab of settings: cards with their fields, one under the other.
class SettingsForm : public QScrollArea
{
    Q_OBJECT
public:
    explicit SettingsForm(SettingsDraft& draft, const QString& name, QWidget* parent = nullptr);

    /// Everything anew from the draft.
    virtual void refresh();
    /// The field comes into sight and has the focus; false when it is not here.
    virtual bool has(SettingsDraft::Record record, const QString& path) const { return field(record, path) != nullptr; }
    virtual bool reveal(SettingsDraft::Record record, const QString& path);
    virtual void setLocked(const QString& why);

protected:
    using Record = SettingsDraft::Record;
    SettingsDraft& draft() const { return m_draft; }
    /// note: a sentence under the title; empty for none.
    Card* addCard(const QString& title, const QString& note = {});
    void addFields(Card* card, Record record, std::initializer_list<const char*> paths);
    SettingField* field(Record record, const QString& path) const;
    QVBoxLayout* column() const { return m_column; }

private:
    SettingsDraft& m_draft;
    QVBoxLayout* m_column;
    std::vector<SettingField*> m_fields;
};

} // namespace fuseboard::ui
