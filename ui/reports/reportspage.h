// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"
#include "ui/models/backgroundtask.h"
#include "ui/shell/page.h"

#include <QSet>

#include <memory>

class QDateEdit;
class QMenu;
class QPushButton;
class QTextBrowser;
class QTextDocument;

namespace fuseboard::ui {

class Banner;
class Dialogs;
class JobList;
class ProgressLine;
class TextLabel;
struct Services;

/// Writes a page of HTML as PDF and calls back on the GUI thread. PDF lives in app, not here.
using PdfWriter = std::function<void(const QString& html, const QString& path, std::function<void(Result<void>)> done)>;

/// Figures of a period: chosen, looked at, saved.
class ReportsPage : public Page
{
    Q_OBJECT
public:
    ReportsPage(const Services& services, JobList& jobs, Dialogs& dialogs, PdfWriter pdf, QWidget* parent = nullptr);
    ~ReportsPage() override;

    static QString name() { return tr("Reports"); }
    QString title() const override { return name(); }
    QString iconName() const override { return QStringLiteral("chart"); }
    QString pageId() const override { return QStringLiteral("reports"); }
    void activate() override;
    std::vector<PaletteEntry> paletteEntries() override;
    QVariantMap viewState() const override; ///< the period
    void restoreView(const QVariantMap& state) override;

    bool made() const { return m_made; }

private:
    enum class Period { today, yesterday, week, month, custom };

    QWidget* buildHead();
    QWidget* buildControls();
    void choose(Period period);
    void readDestinations();
    void make();
    reports::ReportPeriod period() const;
    QString suggestedName(const QString& suffix) const;
    void saveHtml();
    void saveCsv();
    void savePdf();
    void save(const QString& title, const QString& suffix, std::function<void(const QString& path)> write);
    void write(const QString& path, const QByteArray& content);
    void saved(const QString& path, const Result<void>& result, quint64 job);

    const Services& m_services;
    JobList& m_jobs;
    Dialogs& m_dialogs;
    PdfWriter m_pdf;
    QString m_channel;
    Period m_period = Period::today;
    QSet<qint64> m_left; ///< destinations that are not in the report
    reports::Report m_report;
    QByteArray m_html;
    std::shared_ptr<QTextDocument> m_document; ///< in the preview
    bool m_made = false;

    std::vector<std::pair<Period, QPushButton*>> m_periods;
    QDateEdit* m_from;
    QDateEdit* m_to;
    TextLabel* m_dash;
    QPushButton* m_destinations;
    QMenu* m_destinationMenu;
    ProgressLine* m_working;
    Banner* m_banner;
    QTextBrowser* m_preview;
    QPushButton* m_saveHtml;
    QPushButton* m_savePdf;
    QPushButton* m_saveCsv;
};

} // namespace fuseboard::ui
