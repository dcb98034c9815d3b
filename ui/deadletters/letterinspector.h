// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/letterdetail.h"

#include <QHash>
#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTabBar;
class QVBoxLayout;

namespace fuseboard::ui {

class ElidedLabel;
class HistoryView;
class PayloadEditor;
class ReplaySheet;
class TextLabel;
struct Services;

/// Everything about one row: payload in an editor, attempts, history. The tab stays while rows change; an edit that was not
/// saved waits for the operator to come back to its row.
class LetterInspector : public QWidget
{
    Q_OBJECT
public:
    explicit LetterInspector(const Services& services, QWidget* parent = nullptr);
    ~LetterInspector() override;

    void show(RowId row);   ///< an invalid row: nothing to show
    void reload();
    RowId row() const { return m_row; }
    const std::optional<LetterDetail>& detail() const { return m_detail; }
    PayloadEditor* payload() const { return m_payload; }
    ReplaySheet* sheet() const { return m_sheet; }
    void setReadOnlyBecause(const QString& why);
    void forgetDraft(RowId row) { m_drafts.remove(row.value); }
    void showPayload(); ///< its tab, with the focus in the editor

Q_SIGNALS:
    void saveRequested(fuseboard::RowId row, int version, const QByteArray& body, bool replay);
    void settleRequested(fuseboard::RowId row, bool delivered);
    void copied(const QString& what);
    void left();
    void failed(const fuseboard::Error& error);

private:
    QWidget* buildHead();
    void fill();
    void fillAttempts();
    void keepDraft();
    void save(bool replay);

    const Services& m_services;
    QString m_channel;
    RowId m_row;
    std::optional<LetterDetail> m_detail;
    QHash<qint64, QString> m_drafts;

    QStackedWidget* m_stack;
    ElidedLabel* m_title;
    TextLabel* m_place;
    TextLabel* m_sentence;
    QWidget* m_settle;
    QPushButton* m_delivered;
    QPushButton* m_notDelivered;
    QTabBar* m_tabs;
    QStackedWidget* m_pages;
    PayloadEditor* m_payload;
    QVBoxLayout* m_attempts;
    HistoryView* m_history;
    ReplaySheet* m_sheet;
};

} // namespace fuseboard::ui
