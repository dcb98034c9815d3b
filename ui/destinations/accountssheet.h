// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/snapshot.h"
#include "ui/models/settingsdraft.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace fuseboard::ui {

class AccountForm;
class ApplyBar;
class TextLabel;
class UndoState;

/// The accounts by themselves, whether a destination uses them or not: which there are, their limits and their use today, and a
/// new one by its name.
class AccountsSheet : public QWidget
{
    Q_OBJECT
public:
    /// undo: of the page's changes. why: not empty when nothing can be undone.
    AccountsSheet(const Services& services, UndoState& undo, const QString& why, QWidget* parent = nullptr);

    /// What there is now. The account that was looked at stays, as long as it is there.
    void setKnown(const std::vector<store::Destination>& destinations, const std::vector<store::Account>& accounts);
    void show(AccountId id);                                     ///< not valid: the first one
    void setLive(engine::SnapshotPtr snapshot);                  ///< null: no engine
    SettingsDraft& draft() { return m_draft; }
    AccountId current() const { return m_draft.accountId(); }
    /// An addition that was asked for has come to its end; empty: it is there.
    void onAdded(const QString& fault);

Q_SIGNALS:
    void addWanted(const fuseboard::store::Account& account);
    void resumeWanted(fuseboard::AccountId account);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildList();
    void wire();
    void fill();
    void judge();
    void add();
    void refresh();
    QString wordOf(const store::Account& account) const;

    SettingsDraft m_draft;
    std::vector<store::Destination> m_destinations;
    std::vector<store::Account> m_accounts;
    engine::SnapshotPtr m_live;
    bool m_busy = false;

    QListWidget* m_list;
    QLineEdit* m_name;
    TextLabel* m_fault;
    QPushButton* m_add;
    AccountForm* m_form;
    ApplyBar* m_bar = nullptr;
};

} // namespace fuseboard::ui
