// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/engine/importjob.h"
#include "ui/models/backgroundtask.h"
#include "ui/models/filepreview.h"

#include <QWidget>

class QComboBox;
class QPlainTextEdit;
class QPushButton;
class QTabBar;
class QStackedWidget;

namespace fuseboard::ui {

class Banner;
class Card;
class CensusCard;
class ColumnModel;
class ElidedLabel;
class FaultModel;
class PreviewModel;
class RowTable;
class TextLabel;
struct Services;

/// A file on its way to become a batch: what it holds, where it goes, which columns say that two rows are the same, what is
/// sent, what it costs. Nothing is written before Submit.
class NewBatch : public QWidget
{
    Q_OBJECT
public:
    explicit NewBatch(const Services& services, QWidget* parent = nullptr);
    ~NewBatch() override;

    void open(const QString& path);
    bool ready() const; ///< can be submitted
    QString path() const { return m_preview.path; }

Q_SIGNALS:
    /// identityColumns: not empty only when they are to be set for the ledger scope.
    void submitted(const fuseboard::engine::ImportRequest& request, const std::optional<QStringList>& identityColumns);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Target
    {
        store::Destination destination;
        bool locked = false;
    };

    QWidget* buildHead();
    QWidget* buildColumns();
    QWidget* buildPayload();
    QWidget* buildRows();
    QWidget* buildFoot();
    void readTargets();
    void takePreview(Result<FilePreview> preview);
    void showTarget();
    void count();
    void refresh();
    void submit();
    const Target* target() const;
    QString obstacle() const; ///< why it cannot be submitted; empty: it can

    const Services& m_services;
    BackgroundTask m_previewTask;
    BackgroundTask m_censusTask;
    QString m_channel;
    std::vector<Target> m_targets;
    FilePreview m_preview;
    std::optional<Error> m_error;
    std::optional<FileCensus> m_census;
    bool m_loaded = false;

    ColumnModel* m_columns;
    PreviewModel* m_rows;
    FaultModel* m_faults;
    ElidedLabel* m_facts;
    Banner* m_banner;
    QComboBox* m_destination;
    RowTable* m_columnTable;
    TextLabel* m_identityNote;
    QPlainTextEdit* m_payload;
    TextLabel* m_payloadSize;
    TextLabel* m_headers;
    QTabBar* m_tabs;
    QStackedWidget* m_tables;
    RowTable* m_rowTable;
    RowTable* m_faultTable;
    CensusCard* m_censusCard;
    TextLabel* m_note;
    QPushButton* m_cancel;
    QPushButton* m_submit;
};

} // namespace fuseboard::ui
