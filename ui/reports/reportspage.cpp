// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportspage.h"

#include "core/store/destinationrepository.h"
#include "ui/models/dialogs.h"
#include "ui/models/joblist.h"
#include "ui/models/services.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractTextDocumentLayout>
#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QDateEdit>
#include <QDateTime>
#include <QFileInfo>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollBar>
#include <QTextBrowser>
#include <QTextDocument>
#include <QThread>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

struct Made
{
    reports::Report report;
    QByteArray html;
    std::shared_ptr<QTextDocument> document; ///< of the GUI thread
};

/// On any thread: parsing the page takes longer than a frame.
std::shared_ptr<QTextDocument> documentOf(const QByteArray& html, const QFont& font)
{
    std::shared_ptr<QTextDocument> document(new QTextDocument, [](QTextDocument* gone) {
        if (gone->thread() == QThread::currentThread())
            delete gone;
        else
            gone->deleteLater();
    });
    document->setDefaultFont(font);
    document->setHtml(QString::fromUtf8(html));
    document->setDocumentMargin(28);
    document->moveToThread(qApp->thread());
    return document;
}

WallTime startOf(QDate date)
{
    return fromEpochMs(date.startOfDay().toMSecsSinceEpoch());
}

Result<void> writeFile(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return Error{ErrorCode::io, ReportsPage::tr("%1 could not be written.").arg(path), file.errorString()};
    return {};
}

} // namespace

ReportsPage::ReportsPage(const Services& services, JobList& jobs, Dialogs& dialogs, PdfWriter pdf, QWidget* parent)
    : Page(parent)
    , m_services(services)
    , m_jobs(jobs)
    , m_dialogs(dialogs)
    , m_pdf(std::move(pdf))
    , m_channel(u"report.%1"_s.arg(quintptr(this)))
    , m_from(new QDateEdit)
    , m_to(new QDateEdit)
    , m_dash(new TextLabel(u"–"_s, TextRole::body, Token::muted))
    , m_destinations(new QPushButton(tr("All destinations")))
    , m_destinationMenu(new QMenu(m_destinations))
    , m_working(new ProgressLine)
    , m_banner(new Banner)
    , m_preview(new QTextBrowser)
    , m_saveHtml(new QPushButton(tr("Save HTML…")))
    , m_savePdf(new QPushButton(tr("Save PDF…")))
    , m_saveCsv(new QPushButton(tr("Save CSV…")))
{
    setObjectName(u"reportsPage"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    m_banner->hide();
    layout->addWidget(m_banner);
    layout->addWidget(buildControls());
    m_preview->setObjectName(u"reportPreview"_s);
    m_preview->setAccessibleName(tr("Preview of the report"));
    m_preview->setToolTip(tr("The report as it is saved"));
    m_preview->setOpenLinks(false);
    m_preview->setMaximumWidth(940);
    m_preview->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // tables as wide as the sheet count their border on top
    // A sheet of paper, whatever the theme: this is how it is saved and printed.
    m_preview->setStyleSheet(u"QTextBrowser { background: #ffffff; color: #17212b; border-radius: 8px; padding: 0; }"_s);
    auto* margin = new QHBoxLayout;
    margin->setContentsMargins(16, 4, 16, 16);
    margin->addStretch(1);
    margin->addWidget(m_preview, 100);
    margin->addStretch(1);
    layout->addLayout(margin, 1);

    connect(m_saveHtml, &QPushButton::clicked, this, &ReportsPage::saveHtml);
    connect(m_savePdf, &QPushButton::clicked, this, &ReportsPage::savePdf);
    connect(m_saveCsv, &QPushButton::clicked, this, &ReportsPage::saveCsv);
    connect(m_banner, &Banner::actionClicked, m_banner, &Banner::hide);
    for (QDateEdit* edit : {m_from, m_to})
        connect(edit, &QDateEdit::dateChanged, this, &ReportsPage::make);
}

ReportsPage::~ReportsPage()
{
    m_services.readers.cancel(m_channel);
    delete m_preview; // before the document that it shows
}

QWidget* ReportsPage::buildHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    setDenseMargins(row, {16, 14, 16, 10});
    row->setSpacing(10);
    row->addWidget(new TextLabel(title(), TextRole::title));
    m_working->setFixedWidth(120);
    m_working->setFraction(std::nullopt);
    m_working->hide();
    row->addWidget(m_working);
    row->addStretch(1);
    const auto add = [&](QPushButton* button, const QString& name, const QString& tip) {
        button->setObjectName(name);
        button->setAccessibleName(button->text());
        button->setToolTip(tip);
        button->setEnabled(false);
        row->addWidget(button);
    };
    add(m_saveCsv, u"reportCsv"_s, tr("Figures for a spreadsheet"));
    add(m_saveHtml, u"reportHtml"_s, tr("One file that any browser shows"));
    add(m_savePdf, u"reportPdf"_s, tr("To send or to print"));
    m_savePdf->setProperty("primary", true);
    return head;
}

QWidget* ReportsPage::buildControls()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 0, 16, 10);
    row->setSpacing(6);
    const std::array periods{std::tuple(Period::today, tr("Today"), u"periodToday"_s),
                             std::tuple(Period::yesterday, tr("Yesterday"), u"periodYesterday"_s),
                             std::tuple(Period::week, tr("7 days"), u"period7Days"_s),
                             std::tuple(Period::month, tr("30 days"), u"period30Days"_s),
                             std::tuple(Period::custom, tr("Custom"), u"periodCustom"_s)};
    for (const auto& [period, word, name] : periods) {
        auto* chip = new QPushButton(word);
        chip->setProperty("chip", true);
        chip->setCheckable(true);
        chip->setObjectName(name);
        chip->setAccessibleName(word);
        chip->setToolTip(tr("Period of the report: %1").arg(word));
        chip->setChecked(period == m_period);
        connect(chip, &QPushButton::clicked, this, [this, chosen = period] { choose(chosen); });
        row->addWidget(chip);
        m_periods.emplace_back(period, chip);
    }
    row->addSpacing(6);
    const QDate today = QDateTime::fromMSecsSinceEpoch(toEpochMs(m_services.clock.wall())).date();
    const auto addDate = [&](QDateEdit* edit, const QString& name, const QString& word, QDate date) {
        edit->setObjectName(name);
        edit->setAccessibleName(word);
        edit->setToolTip(word);
        edit->setCalendarPopup(false);
        edit->setDisplayFormat(u"d MMM yyyy"_s);
        edit->setDate(date);
        edit->setKeyboardTracking(false);
        edit->hide();
        row->addWidget(edit);
    };
    addDate(m_from, u"reportFrom"_s, tr("First day"), today.addDays(-6));
    m_dash->hide();
    row->addWidget(m_dash);
    addDate(m_to, u"reportTo"_s, tr("Last day"), today);
    row->addStretch(1);
    m_destinations->setObjectName(u"reportDestinations"_s);
    m_destinations->setAccessibleName(tr("Destinations in the report"));
    m_destinations->setToolTip(tr("Which destinations the report is about (Down opens the list)"));
    m_destinations->setMenu(m_destinationMenu);
    row->addWidget(m_destinations);
    return bar;
}

void ReportsPage::activate()
{
    readDestinations();
    make();
    for (const auto& [period, chip] : m_periods) {
        if (period == m_period)
            chip->setFocus();
    }
}

void ReportsPage::choose(Period period)
{
    m_period = period;
    for (const auto& [of, chip] : m_periods)
        chip->setChecked(of == period);
    for (QWidget* custom : {static_cast<QWidget*>(m_from), static_cast<QWidget*>(m_dash), static_cast<QWidget*>(m_to)})
        custom->setVisible(period == Period::custom);
    make();
}

void ReportsPage::readDestinations()
{
    m_services.readers.read<std::vector<store::Destination>>(m_channel + u".destinations", this,
        [](store::Connection& connection) { return store::DestinationRepository(connection).destinations(); },
        [this](Result<std::vector<store::Destination>> destinations) {
            if (!destinations)
                return;
            m_destinationMenu->clear();
            for (const store::Destination& destination : *destinations) {
                QAction* action = m_destinationMenu->addAction(destination.name);
                action->setCheckable(true);
                action->setData(destination.id.value);
                action->setObjectName(u"reportDestination.%1"_s.arg(destination.id.value));
                action->setChecked(!m_left.contains(destination.id.value));
                connect(action, &QAction::toggled, this, [this, id = destination.id.value](bool on) {
                    if (on)
                        m_left.remove(id);
                    else
                        m_left.insert(id);
                    make();
                });
            }
        });
}

reports::ReportPeriod ReportsPage::period() const
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(toEpochMs(m_services.clock.wall())).date();
    reports::ReportPeriod out;
    const auto days = [&](QDate first, QDate last) {
        out.from = startOf(first);
        out.to = startOf(last.addDays(1));
    };
    switch (m_period) {
    case Period::today: days(today, today); break;
    case Period::yesterday: days(today.addDays(-1), today.addDays(-1)); break;
    case Period::week: days(today.addDays(-6), today); break;
    case Period::month: days(today.addDays(-29), today); break;
    case Period::custom: days(std::min(m_from->date(), m_to->date()), std::max(m_from->date(), m_to->date())); break;
    }
    if (!m_left.isEmpty()) {
        const QList<QAction*> actions = m_destinationMenu->actions();
        for (const QAction* action : actions) {
            if (action->isChecked())
                out.destinations.push_back(DestinationId(action->data().toLongLong()));
        }
    }
    return out;
}

void ReportsPage::make()
{
    const auto chosen = period();
    const int all = int(m_destinationMenu->actions().size());
    m_destinations->setText(m_left.isEmpty() ? tr("All destinations") : tr("%1 of %2 destinations").arg(chosen.destinations.size()).arg(all));
    m_working->show();
    m_services.readers.read<Made>(m_channel, this,
        [chosen, workspace = QFileInfo(m_services.workspaceFolder).completeBaseName(), now = m_services.clock.wall(), font = m_preview->font()](store::Connection& connection) -> Result<Made> {
            auto report = reports::makeReport(connection, chosen, workspace, now);
            if (!report)
                return report.error();
            QByteArray html = reports::toHtml(*report);
            auto document = documentOf(html, font);
            return Made{std::move(*report), std::move(html), std::move(document)};
        },
        [this](Result<Made> made) {
            m_working->hide();
            if (!made) {
                if (made.error().code != ErrorCode::cancelled) {
                    m_banner->show(Banner::Level::trouble, u"warning"_s,
                                   made.error().text() + u' ' + tr("The report was not made; the rows are safe. Choose the period again to retry."), tr("Close"));
                }
                return;
            }
            m_banner->hide();
            m_report = std::move(made->report);
            m_html = std::move(made->html);
            m_made = true;
            const int position = m_preview->verticalScrollBar()->value();
            made->document->documentLayout()->setPaintDevice(m_preview->viewport());
            m_preview->setDocument(made->document.get());
            m_document = std::move(made->document); // the former one was shown until now
            m_preview->verticalScrollBar()->setValue(position);
            m_saveHtml->setEnabled(true);
            m_saveCsv->setEnabled(true);
            m_savePdf->setEnabled(bool(m_pdf));
            if (!m_pdf)
                m_savePdf->setToolTip(tr("This build cannot write PDF; save HTML and print it"));
        });
}

QString ReportsPage::suggestedName(const QString& suffix) const
{
    const auto day = [](WallTime at) { return QDateTime::fromMSecsSinceEpoch(toEpochMs(at)).date().toString(Qt::ISODate); };
    const QString first = day(m_report.period.from);
    const QString last = day(m_report.period.to - Millis(1));
    return u"fuseboard-"_s + (first == last ? first : first + u"-to-" + last) + u'.' + suffix;
}

void ReportsPage::save(const QString& title, const QString& suffix, std::function<void(const QString&)> write)
{
    m_dialogs.saveFile(title, suggestedName(suffix), [self = QPointer(this), write = std::move(write)](const QString& path) {
        if (self && !path.isEmpty())
            write(path);
    });
}

void ReportsPage::saveHtml()
{
    save(tr("Save the report as HTML"), u"html"_s, [this](const QString& path) { write(path, m_html); });
}

void ReportsPage::saveCsv()
{
    save(tr("Save the report as CSV"), u"csv"_s, [this](const QString& path) { write(path, reports::toCsv(m_report)); });
}

void ReportsPage::savePdf()
{
    save(tr("Save the report as PDF"), u"pdf"_s, [this](const QString& path) {
        const JobId job = m_jobs.start(tr("Write %1").arg(QFileInfo(path).fileName()));
        m_pdf(QString::fromUtf8(m_html), path, [self = QPointer(this), path, job](const Result<void>& result) {
            if (self)
                self->saved(path, result, job);
        });
    });
}

void ReportsPage::write(const QString& path, const QByteArray& content)
{
    const JobId job = m_jobs.start(tr("Write %1").arg(QFileInfo(path).fileName()));
    // Each file is a task of its own: a second save must not give up the first.
    auto task = std::make_shared<BackgroundTask>();
    task->run<Result<void>>(this, [path, content](const CancelFlag&) { return writeFile(path, content); },
                            [this, task, path, job](const Result<void>& result) { saved(path, result, job); });
}

void ReportsPage::saved(const QString& path, const Result<void>& result, quint64 job)
{
    const QString file = QFileInfo(path).fileName();
    m_jobs.finish(job, result ? tr("%1 written").arg(file) : result.error().message, !result);
    if (!result)
        m_banner->show(Banner::Level::trouble, u"warning"_s, result.error().text() + u' ' + tr("Choose another folder or make room."), tr("Close"));
}

} // namespace fuseboard::ui
