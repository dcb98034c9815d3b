// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/destinations/settingsform.h"

class QPushButton;

namespace fuseboard::ui {

/// How the receiver knows who sends, and how it tells a repetition: auth header, signature, keys, headers.
class SecurityTab : public SettingsForm
{
    Q_OBJECT
public:
    explicit SecurityTab(SettingsDraft& draft, QWidget* parent = nullptr);

    void refresh() override;
    void setLocked(const QString& why) override;
    QPushButton* button(engine::SecretKind kind) const { return kind == engine::SecretKind::auth ? m_auth.set : m_signing.set; }

Q_SIGNALS:
    void secretWanted(fuseboard::engine::SecretKind kind, QPushButton* anchor);

private:
    struct Line
    {
        TextLabel* text = nullptr;
        QPushButton* set = nullptr;
    };
    Line addSecret(Card* card, const QString& title, const QString& name, engine::SecretKind kind);
    /// needed: something is amiss while it is not there; unused: why it cannot be set now.
    void say(const Line& line, bool there, bool needed, const QString& unused) const;

    Line m_auth;
    Line m_signing;
    QString m_why;
};

} // namespace fuseboard::ui
