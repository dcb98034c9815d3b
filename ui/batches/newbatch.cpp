// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batches/newbatch.h"

#include "core/base/wording.h"
#include "core/store/destinationrepository.h"
#include "ui/batches/censuscard.h"
#include "ui/models/columnmodel.h"
#include "ui/models/faultmodel.h"
#include "ui/models/format.h"
#include "ui/models/jsonlayout.h"
#include "ui/models/previewmodel.h"
#include "ui/models/services.h"
#include "ui/models/snapshotfeed.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QFileInfo>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTabBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

/// Readers say what is wrong at a place in the file, as a part of a sentence.
QString asSentence(const QString& words)
{
    const QString begun = words.left(1).toUpper() + words.mid(1);
    return begun.endsWith(u'.') ? begun : QString(begun + u'.');
}

} // namespace

NewBatch::~NewBatch()
{
    m_services.readers.cancel(m_channel);
}

void NewBatch::open(const QString& path)
{
    m_preview = {};
    m_preview.path = path;
    m_preview.fileName = QFileInfo(path).fileName();
    m_error.reset();
    m_census.reset();
    m_loaded = false;
    m_censusTask.cancel();
    m_columns->show({}, {});
    m_rows->show(m_preview);
    m_faults->show({});
    m_censusCard->clear();
    m_payload->clear();
    m_banner->hide();
    readTargets();
    m_previewTask.run<Result<FilePreview>>(this, [path](const CancelFlag&) { return readPreview(path); },
                                           [this](Result<FilePreview> preview) { takePreview(std::move(preview)); });
    refresh();
}

void NewBatch::readTargets()
{
    m_services.readers.read<std::vector<Target>>(m_channel, this,
        [](store::Connection& connection) -> Result<std::vector<Target>> {
            store::DestinationRepository repository(connection);
            auto destinations = repository.destinations();
            if (!destinations)
                return destinations.error();
            std::vector<Target> targets;
            for (store::Destination& destination : *destinations) {
                const auto locked = repository.identityColumnsLocked(destination.scope.id);
                if (!locked)
                    return locked.error();
                targets.push_back({std::move(destination), *locked});
            }
            return targets;
        },
        [this](Result<std::vector<Target>> targets) {
            if (!targets) {
                if (targets.error().code != ErrorCode::cancelled) {
                    m_error = targets.error();
                    refresh();
                }
                return;
            }
            const qint64 before = m_destination->currentData().toLongLong();
            m_targets = std::move(*targets);
            {
                const QSignalBlocker quiet(m_destination);
                m_destination->clear();
                for (const Target& t : m_targets)
                    m_destination->addItem(t.destination.name, t.destination.id.value);
                m_destination->setCurrentIndex(std::max(0, m_destination->findData(before)));
            }
            showTarget();
        });
}

void NewBatch::takePreview(Result<FilePreview> preview)
{
    m_loaded = true;
    if (!preview) {
        m_error = preview.error();
        refresh();
        return;
    }
    m_preview = std::move(*preview);
    m_columns->show(m_preview.columns, m_preview.rows.empty() ? QStringList() : m_preview.rows.front());
    m_rows->show(m_preview);
    std::vector<int> widths{64};
    for (qsizetype i = 0; i < m_preview.columns.size(); ++i)
        widths.push_back(150);
    for (size_t column = 0; column < widths.size(); ++column)
        m_rowTable->setColumnWidth(int(column), widths[column]);
    m_payload->setPlainText(QString::fromUtf8(laidOutJson(m_preview.firstPayload)));
    showTarget();
}

const NewBatch::Target* NewBatch::target() const
{
    const DestinationId id(m_destination->currentData().toLongLong());
    const auto it = std::find_if(m_targets.begin(), m_targets.end(), [id](const Target& t) { return t.destination.id == id; });
    return it == m_targets.end() ? nullptr : &*it;
}

void NewBatch::showTarget()
{
    if (const Target* t = target()) {
        m_columns->setIdentity(t->destination.scope.identityColumns, t->locked);
        QStringList names;
        for (const auto& [name, value] : t->destination.policy.headers)
            names << QString::fromUtf8(name);
        if (!t->destination.policy.secretHeader.isEmpty())
            names << QString::fromUtf8(t->destination.policy.secretHeader) + u" ••••••••"_s;
        m_headers->setText(names.isEmpty() ? tr("No headers of its own") : tr("Headers: %1").arg(names.join(u", "_s)));
        count();
    }
    refresh();
}

void NewBatch::count()
{
    const Target* t = target();
    if (!t || !m_loaded || m_error || m_preview.columns.isEmpty())
        return;
    m_census.reset();
    m_censusCard->counting(std::nullopt);
    // The window lives longer than the task's answer only if the guard says so; the flag drops what nobody waits for.
    const QPointer<NewBatch> self(this);
    m_censusTask.run<Result<FileCensus>>(this,
        [self, path = m_preview.path, destination = t->destination, identity = m_columns->identity()](const CancelFlag& flag) {
            return readCensus(path, destination, identity, flag, [self, flag](qint64 read, qint64 total) {
                BackgroundTask::deliver(flag, QPointer<QObject>(self), [self, read, total] {
                    self->m_censusCard->counting(total > 0 ? std::optional(double(read) / double(total)) : std::nullopt);
                });
            });
        },
        [this](Result<FileCensus> census) {
            if (!census) {
                m_error = census.error();
                m_censusCard->clear();
            } else {
                m_census = std::move(*census);
                if (const Target* chosen = target())
                    m_censusCard->show(*m_census, chosen->destination, m_services.snapshots.latest());
                std::vector<FaultLine> lines;
                for (const intake::RowFault& fault : m_census->faults)
                    lines.push_back({fault.line, fault.column, inWords(fault.reason), QString::fromUtf8(fault.raw)});
                m_faults->show(std::move(lines));
            }
            refresh();
        });
    refresh();
}

QString NewBatch::obstacle() const
{
    if (!m_services.journal || !m_services.engine)
        return tr("Open for reading only: %1.").arg(m_services.readOnlyBecause);
    const Target* t = target();
    if (!t)
        return tr("There is no destination yet: add one first.");
    if (m_error || !m_loaded)
        return m_error ? m_error->message : tr("Reading the file…");
    QStringList missing;
    for (const QString& column : t->destination.scope.identityColumns) {
        if (!m_preview.columns.contains(column))
            missing << column;
    }
    if (t->locked && !missing.isEmpty() && (m_preview.format.kind == intake::SourceKind::csv || missing.size() == t->destination.scope.identityColumns.size()))
        return tr("The file has no column “%1”, which says what is the same row at %2.").arg(missing.join(u"”, “"_s), t->destination.name);
    if (!m_census)
        return tr("Reading the file…");
    if (m_census->rows == 0)
        return tr("The file has no row that can be read.");
    return {};
}

bool NewBatch::ready() const
{
    return obstacle().isEmpty();
}

void NewBatch::refresh()
{
    QStringList facts{m_preview.fileName};
    if (m_loaded && !m_error) {
        facts << formatBytes(m_preview.bytes);
        if (m_census)
            facts << formatRows(m_census->rows + m_census->faultCount);
        facts << m_preview.format.text();
    }
    m_facts->setText(facts.join(u", "_s));
    const Target* t = target();
    const int limit = t ? t->destination.policy.storedLimit() : 0;
    m_payloadSize->setText(limit > 0 && !m_preview.firstPayload.isEmpty()
                               ? tr("%1 of %2").arg(formatBytes(m_preview.firstPayload.size()), formatBytes(limit)) : QString());
    const QStringList identity = m_columns->identity();
    m_identityNote->setText(
        m_columns->locked() ? (t && t->destination.scope.identityColumns.isEmpty()
                                   ? tr("Two rows are the same when their whole payload is. Fixed: the ledger has rows of “%1”.").arg(t->destination.scope.name)
                                   : tr("Fixed: the ledger has rows of “%1” under these columns.").arg(t ? t->destination.scope.name : QString()))
        : identity.isEmpty() ? tr("Nothing ticked: two rows are the same when their whole payload is. Fixed with the first batch.")
                             : tr("Two rows with the same %1 are one; the second is not sent. Fixed with the first batch.").arg(identity.join(u", "_s)));

    const qint64 faults = m_census ? m_census->faultCount : 0;
    m_tabs->setTabText(0, m_preview.rows.size() < size_t(FilePreview::kRows) ? tr("Rows %1").arg(m_preview.rows.size())
                                                                             : tr("First %1 rows").arg(m_preview.rows.size()));
    m_tabs->setTabText(1, tr("Unreadable lines %1").arg(formatCount(faults)));
    m_tabs->setTabEnabled(1, faults > 0);
    if (faults == 0)
        m_tabs->setCurrentIndex(0);

    if (m_error)
        m_banner->show(Banner::Level::trouble, u"warning"_s, asSentence(m_error->text()) + u' ' + tr("Nothing was imported. Choose another file."), tr("Choose a file…"));
    const QString why = obstacle();
    m_submit->setEnabled(why.isEmpty());
    const qint64 rows = m_census ? m_census->sendable() : 0;
    m_submit->setText(m_census ? tr("Submit %1 row(s)", nullptr, pluralOf(rows)).arg(formatCount(rows)) : tr("Submit"));
    m_submit->setAccessibleName(m_submit->text());
    m_submit->setToolTip(why.isEmpty() ? tr("Commit the rows to the workspace and send them (Ctrl+Enter)") : why);
    m_note->setText(!why.isEmpty() && !m_error ? why
                                               : tr("Rows left out are listed with their reason. What the ledger knows already is found "
                                                    "while it is imported and not sent again."));
}

void NewBatch::submit()
{
    const Target* t = target();
    if (!ready() || !t)
        return;
    engine::ImportRequest request;
    request.path = m_preview.path;
    request.destination = t->destination;
    std::optional<QStringList> identity;
    if (!t->locked && m_columns->identity() != t->destination.scope.identityColumns)
        identity = m_columns->identity();
    m_previewTask.cancel();
    m_censusTask.cancel();
    Q_EMIT submitted(request, identity);
}

void NewBatch::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else if ((event->modifiers() & Qt::ControlModifier) && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        submit();
    else
        QWidget::keyPressEvent(event);
}

} // namespace fuseboard::ui
