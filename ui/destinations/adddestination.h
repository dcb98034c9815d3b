// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/settingscontrol.h"

#include <QScrollArea>

#include <map>
#include <vector>

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace fuseboard::ui {

class Card;
class TextLabel;

/// A new destination: its URL, a preset, the account whose limits it shares, the table behind it. Everything else has the preset's
/// default and can be changed afterwards. What is wrong stands beside its field as it is typed.
class AddDestination : public QScrollArea
{
    Q_OBJECT
public:
    explicit AddDestination(QWidget* parent = nullptr);

    /// Empty fields over what there is already.
    void start(const std::vector<store::Destination>& destinations, const std::vector<store::Account>& accounts);
    void setBusy(bool busy);
    void fail(const Error& error);

Q_SIGNALS:
    void addWanted(const fuseboard::engine::NewDestination& destination);
    void cancelled();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    Card* addCard(const QString& title, const QString& note);
    void addLine(Card* card, const QString& title, QWidget* editor, const QString& name, const QString& hint);
    void suggest();
    void chooseAccount();
    const store::Destination* twin() const;
    void judge();
    void say(QWidget* editor, const QString& fault);
    bool isNewAccount() const;
    engine::NewDestination wanted() const;

    std::vector<store::Destination> m_destinations;
    std::vector<store::Account> m_accounts;
    QVBoxLayout* m_column;
    QLineEdit* m_url;
    QComboBox* m_preset;
    QLineEdit* m_name;
    QComboBox* m_account;
    QLineEdit* m_accountName;
    QLineEdit* m_zone;
    QComboBox* m_table;
    QPushButton* m_share;
    QLineEdit* m_identity;
    QLineEdit* m_secret;
    TextLabel* m_fault;
    QPushButton* m_add;
    std::map<QWidget*, std::pair<TextLabel*, QString>> m_notes; ///< of each editor, with its hint
    std::vector<QWidget*> m_newAccountLines;
    bool m_busy = false;
    bool m_named = false;   ///< the operator gave the name himself
    bool m_preferred = false;
    bool m_accountChosen = false;
};

} // namespace fuseboard::ui
