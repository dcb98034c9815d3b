// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/letterdetail.h"
#include "ui/models/payloaddraft.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTabBar;

namespace fuseboard::ui {

class AttemptsView;
class DraftBar;
class ElidedLabel;
class FormView;
class HistoryView;
class MarksEditor;
class PayloadEditor;
class ReplaySheet;
class ResponseView;
class TextLabel;
struct Services;

/// Everything about one row: payload as JSON and as a form, attempts, responses, history. The tab stays while rows change; an
/// edit that was not saved waits for the operator to come back to its row.
class LetterInspector : public QWidget
{
    Q_OBJECT
public:
    enum class Tab { payload, form, attempts, response, history };

    explicit LetterInspector(const Services& services, QWidget* parent = nullptr);
    ~LetterInspector() override;

    void show(RowId row);   ///< an invalid row: nothing to show
    void stepTab(int by); ///< to the next one, around the ends
    void reload();
    void age();            ///< what is shown grows older
    RowId row() const { return m_row; }
    const std::optional<LetterDetail>& detail() const { return m_detail; }
    PayloadEditor* payload() const { return m_payload; }
    ReplaySheet* sheet() const { return m_sheet; }
    MarksEditor* marks() const { return m_marks; }
    void setReadOnlyBecause(const QString& why);
    void forgetDraft(RowId row);
    bool hasDraft(RowId row) const;
    qsizetype drafts() const;
    void showPayload(); ///< its tab, or the form where that is open, with the focus in it
    void copyPayload(); ///< of the current version, laid out

Q_SIGNALS:
    void replayRequested(fuseboard::RowId row); ///< as it is
    void saveRequested(fuseboard::RowId row, int version, const QByteArray& body, bool replay);
    void settleRequested(fuseboard::RowId row, bool delivered);
    void marksRequested(fuseboard::RowId row, const QString& note, const QStringList& tags);
    void copied(const QString& what);
    void draftsChanged();
    void stepRequested(int rows); ///< Alt+Down, Alt+Up
    void left();
    void failed(const fuseboard::Error& error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeRoom();
    void fitTabs();
    QWidget* buildHead();
    QWidget* buildContent();
    void wire();
    void fill();
    void fillResponse();
    void onTab(int index);
    void keepDraft();
    void save(bool replay);
    void copyAttempt(int index, bool asCurl);
    void settle(bool delivered);
    void enableSettling();
    void showVersion(int version, int with);

    const Services& m_services;
    QString m_channel;
    RowId m_row;
    RowId m_filled; ///< whose detail is on the screen
    std::optional<LetterDetail> m_detail;
    QHash<qint64, PayloadDraft::Kept> m_drafts;
    PayloadDraft* m_draft;
    bool m_drafted = false;
    QTimer m_settlePause; ///< runs: the buttons that settle are off
    QString m_readOnly;   ///< why nothing can be changed

    QStackedWidget* m_stack;
    ElidedLabel* m_title;
    ElidedLabel* m_place;
    TextLabel* m_sentence;
    QWidget* m_settle;
    QPushButton* m_delivered;
    QPushButton* m_notDelivered;
    QTabBar* m_tabs;
    QWidget* m_parts; ///< the tabs and what they show
    QStackedWidget* m_pages;
    PayloadEditor* m_payload;
    FormView* m_form;
    DraftBar* m_bar;
    AttemptsView* m_attempts;
    ResponseView* m_response;
    MarksEditor* m_marks;
    HistoryView* m_history;
    ReplaySheet* m_sheet;
};

} // namespace fuseboard::ui
