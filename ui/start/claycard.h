// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/clayconnection.h"
#include "ui/start/waycard.h"

class QLineEdit;

namespace fuseboard::ui {

class TextLabel;

/// Connect a Clay table: a name, the webhook URL, the token if there is one. Nothing is sent by connecting.
class ClayCard : public WayCard
{
    Q_OBJECT
public:
    explicit ClayCard(QWidget* parent = nullptr);

    ClayConnection connection() const;
    /// Where the workspace of that name would be made; empty name: not said.
    void setFolder(const std::function<QString(const QString& name)>& folderFor);
    void submit();

Q_SIGNALS:
    void submitted(const fuseboard::ui::ClayConnection& connection);

private:
    struct Field
    {
        QLineEdit* edit = nullptr;
        TextLabel* trouble = nullptr;
        bool left = false; ///< it was left once: what is wrong with it is said from then on
    };
    void addField(Field& field, const QString& objectName, const QString& word, const QString& example, const QString& tip);
    void check();

    Field m_name;
    Field m_url;
    Field m_token;
    TextLabel* m_note;
    std::function<QString(const QString&)> m_folderFor;
};

} // namespace fuseboard::ui
