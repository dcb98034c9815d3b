// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/snapshot.h"
#include "core/intake/outcomefile.h"
#include "core/store/savedviews.h"
#include "ui/deadletters/keptselection.h"
#include "ui/deadletters/readingplace.h"
#include "ui/models/deadletteractions.h"
#include "ui/models/shortcuts.h"
#include "ui/shell/page.h"

#include <QTimer>

class QAction;
class QActionGroup;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace fuseboard::ui {

class Banner;
class BulkEditPanel;
class CorrectionSheet;
class DeadLetterModel;
class Dialogs;
class EmptyState;
class FacetList;
class JobList;
class LetterDesk;
class LetterInspector;
class ListStrip;
class NoMatch;
class ReplayControl;
class RowExport;
class RowTable;
class SearchBox;
class SavedViewList;
class ViewList;

/// Dead letters: find (facets, search), look (table, inspector), act (edit, replay, settle, discard, export).
class DeadLettersPage : public Page
{
    Q_OBJECT
public:
    DeadLettersPage(const Services& services, JobList& jobs, Dialogs& dialogs, QWidget* parent = nullptr);
    ~DeadLettersPage() override;

    static QString name() { return tr("Dead letters"); }
    QString title() const override { return name(); }
    QString iconName() const override { return QStringLiteral("inbox"); }
    QString pageId() const override { return QStringLiteral("deadletters"); }
    void activate() override;
    void deactivate() override;
    void reveal(const Place& place) override;
    std::vector<PaletteEntry> paletteEntries() override;
    QVariantMap viewState() const override;
    void restoreView(const QVariantMap& state) override;

    std::vector<HelpSection> help() const override;
    DeadLetterModel* model() const { return m_model; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    QWidget* buildHead();
    QWidget* buildMiddle();
    bool obey(Command command);
    /// A button by its name; false when the page has none of that name.
    bool press(const char* button);
    QPushButton* addButton(const QString& text, const QString& name, const QString& tip);
    void wire();

    // Search, facets, order and views: deadletterspagefind.cpp.
    void wireSearch();
    void buildOrderMenu();
    void find();
    void findAgain(); ///< the same, as it is now
    void findSorted(const store::LetterSort& sort);
    void sortBy(store::LetterColumn column);
    void showSort();
    void showView(SavedViewId id);
    void offerCompletion(const QString& typed, int cursor, bool asked);
    void onHead();
    void explainNothing();

    void onSnapshot(const engine::SnapshotPtr& snapshot);
    void onListing();
    void onRecounted();
    void showCounts(); ///< facets, and how many match
    void onCurrent();
    void onSelection();
    void updateStrip();

    /// Of a list that is still being counted, as soon as it is.
    void selectAllMatching();
    void keepSelection();
    /// After selectRow() of the row that is current: what was selected before is selected again, nothing else.
    void selectKept();
    void showRevealed();
    void setSelectAllDue(bool due);
    std::vector<RowId> selectedRows() const;
    qint64 selectedCount() const;
    void moveBy(int rows);
    void selectRow(int row);
    void wireReplay();
    void openReplay();
    /// Selects them as far as they are in the list, the first of them current.
    void showRows(const std::vector<RowId>& rows);
    void allowReplays(const std::vector<RowId>& rows);
    /// The rows in sight as they are now; the list stands still.
    void readInPlace();
    void closeSheet();
    void save(RowId row, int version, const QByteArray& body, bool replay);
    void saveMarks(RowId row, const QString& note, const QStringList& tags);
    /// Whether it was done; says what came of it.
    bool marked(const ActionOutcome& outcome, const QString& sentence);
    void settle(std::vector<RowId> rows, bool delivered);
    void askSettle(bool delivered);
    void askSettle(const std::vector<RowId>& rows, qint64 unsettled, bool delivered);
    void countUnsettled(); ///< for the menu that settles
    void discard();
    void exportRows(intake::OutcomeFormat format);
    /// What is selected, or all that is listed: later failures are not swept in.
    std::vector<RowId> rowsToExport() const;
    void addBulkEdit();
    void edit();
    void openBulkEdit();
    void openCorrections();
    void edited(const ActionOutcome& outcome);
    void showEdited(const ActionOutcome& outcome, std::vector<RowId> rows);
    /// In the place of everything but the banner, until showList().
    void showOver(QWidget* over);
    void showList();
    /// Says what an action came to and shows the list as it is now.
    void acted(const ActionOutcome& outcome, const QString& sentence);
    void wireDesk();
    /// The list as it is now, at the row that it is at.
    void listAgain();
    void trouble(const Error& error, const QString& meaning);

    const Services& m_services;
    Dialogs& m_dialogs;
    DeadLetterModel* m_model;
    DeadLetterActions* m_actions;
    RowExport* m_export;

    SearchBox* m_search;
    Banner* m_banner;
    QStackedWidget* m_body;
    EmptyState* m_none;
    QSplitter* m_splitter;
    FacetList* m_facets;
    QStackedWidget* m_list;
    RowTable* m_table;
    NoMatch* m_noMatch;
    LetterInspector* m_inspector;
    ReplayControl* m_replays;
    LetterDesk* m_desk;
    QPushButton* m_edit;
    QPushButton* m_replay;
    QPushButton* m_settle;
    QAction* m_settleCount = nullptr;
    QPushButton* m_discard;
    QPushButton* m_exportButton;
    QAction* m_exportCount = nullptr;
    ListStrip* m_strip;
    SavedViewList* m_views;
    ViewList* m_viewList;
    BulkEditPanel* m_bulk;
    CorrectionSheet* m_corrections;
    QWidget* m_over = nullptr;
    std::vector<QWidget*> m_underneath;
    QActionGroup* m_sorts = nullptr;
    QTimer m_busy;
    QTimer m_lookForNew;
    bool m_showTop = false; ///< of the next listing: the new ones
    bool m_countViews = false; ///< with the next listing: rows were changed
    bool m_selectAllDue = false; ///< of the next listing
    QTimer m_ageing;
    ReadingPlace m_place; ///< to be current again after the next listing
    RowId m_revealed; ///< to be shown when the next listing comes, whether it is in it or not
    bool m_keeping = false;                ///< what is selected when the next listing comes stays selected
    std::optional<KeptSelection> m_kept;   ///< of the list that goes
    bool m_excepted = false;               ///< the current row was not among them
    std::vector<RowId> m_wanted;           ///< to be selected in the next listing
    QString m_recallHint; ///< in the strip, for as long as it is true
    qint64 m_live = -1;   ///< dead letters by the last snapshot
    bool m_active = false;
};

} // namespace fuseboard::ui
