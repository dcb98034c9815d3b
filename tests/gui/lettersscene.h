// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/pagescene.h"
#include "ui/deadletters/deadletterspage.h"
#include "ui/models/deadlettermodel.h"

#include <QLabel>
#include <QTabBar>
#include <QTest>

#define slots Q_SLOTS
#define signals Q_SIGNALS
#include <Qsci/qsciscintilla.h>
#undef slots
#undef signals

namespace fuseboard::test {

/// Of the pictured stories.
inline const QStringList kLetterColumns{QStringLiteral("email"), QStringLiteral("company"), QStringLiteral("domain"), QStringLiteral("employees"),
                                        QStringLiteral("country")};

/// The dead-letter page over a batch of these rows.
struct LettersScene : PageScene
{
    enum Tab { payload, form, attempts, response, history };

    explicit LettersScene(const std::vector<RowStory>& stories, const QStringList& columns = kLetterColumns)
    {
        if (!stories.empty())
            batch = rig.addBatch(QStringLiteral("leads-q4.csv"), DestinationId(1), columns, stories);
        rig.workspace.run("UPDATE ledger_scope SET identity_columns = '[\"domain\"]' WHERE id = 1");
    }
    /// After what the test still has to lay out in the store.
    void open()
    {
        page = new ui::DeadLettersPage(rig.services, rig.jobs, rig.dialogs);
        showPages({page});
    }
    ui::RowTable* table() const { return find<ui::RowTable>("letters"); }
    QString title() const { return find<QLabel>("inspectorTitle")->text(); }
    QString place() const { return find<QLabel>("inspectorPlace")->text(); }
    QTabBar* tabs() const { return find<QTabBar>("inspectorTabs"); }
    QsciScintilla* editor() const { return find<QsciScintilla>("payloadText"); }
    /// The list is there, with this many rows, and the first of them is read.
    bool listed(int rows) const
    {
        return page->model()->loaded() && !page->model()->counting() && page->model()->rowCount() == rows && (rows == 0 || page->model()->letterAt(0));
    }
    /// Chooses the row and waits until the inspector shows it.
    void select(int row)
    {
        table()->setFocus();
        choose(*table(), row);
        QTRY_VERIFY(page->model()->letterAt(row));
        QTRY_VERIFY(place().startsWith(QStringLiteral("line %1 ").arg(page->model()->letterAt(row)->line)));
    }
    /// As a click on it.
    void show(Tab tab) { QTest::mouseClick(tabs(), Qt::LeftButton, {}, tabs()->tabRect(tab).center()); }
    /// Types over the first place where the text stands.
    void replaceInPayload(const QString& before, const QString& after)
    {
        QVERIFY(editor()->findFirst(before, false, true, false, true, true, 0, 0));
        QTest::keyClicks(editor(), after);
    }

    BatchId batch;
    ui::DeadLettersPage* page = nullptr;
};

} // namespace fuseboard::test
