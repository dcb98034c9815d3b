// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/engine/importjob.h"
#include "ui/shell/page.h"

#include <QTimer>

class QPushButton;
class QSplitter;
class QStackedWidget;

namespace fuseboard::ui {

class Banner;
class BatchDetail;
class BatchModel;
class Dialogs;
class JobList;
class NewBatch;
class RowExport;
class RowTable;
struct Services;

/// Batches: the list, one of them in detail, and a new one on its way from a file.
class BatchesPage : public Page
{
    Q_OBJECT
public:
    BatchesPage(const Services& services, JobList& jobs, Dialogs& dialogs, QWidget* parent = nullptr);
    ~BatchesPage() override;

    static QString name() { return tr("Batches"); }
    QString title() const override { return name(); }
    QString iconName() const override { return QStringLiteral("layers"); }
    QString pageId() const override { return QStringLiteral("batches"); }
    void activate() override;
    void deactivate() override;
    void reveal(const Place& place) override; ///< a batch
    std::vector<PaletteEntry> paletteEntries() override;
    QVariantMap viewState() const override;
    void restoreView(const QVariantMap& state) override;

    void openFile(const QString& path); ///< a file was dropped or chosen: its preview
    void chooseFile();                  ///< Ctrl+O
    void cancel(BatchId batch);         ///< asks first
    BatchModel* model() const { return m_model; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildList();
    void wire();
    void onList();
    void onFigures();
    void onCurrent();
    void submit(const engine::ImportRequest& request, const std::optional<QStringList>& identityColumns);
    void cancelBatch();
    void askToCancel(BatchId id, const QString& name, qint64 open);
    void showCount();
    void exportBatch();
    void trouble(const Error& error, const QString& meaning);

    const Services& m_services;
    JobList& m_jobs;
    Dialogs& m_dialogs;
    BatchModel* m_model;
    RowExport* m_export;
    QStackedWidget* m_stack;   ///< list, empty, new batch
    Banner* m_banner;
    QPushButton* m_new;
    QSplitter* m_splitter;
    RowTable* m_table;
    BatchDetail* m_detail;
    QWidget* m_empty;
    NewBatch* m_newBatch;
    QWidget* m_newFrame;
    QTimer m_reload;           ///< read-only: nobody sends snapshots
    BatchId m_select;          ///< to be current when it is in the list
};

} // namespace fuseboard::ui
