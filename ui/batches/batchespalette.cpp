// SPDX-License-Identifier: GPL-3.0-or-later
// BatchesPage: what the command palette offers of it, and where its commands lead.
#include "ui/batches/batchespage.h"

#include "ui/batches/batchdetail.h"
#include "ui/batches/newbatch.h"
#include "ui/models/batchmodel.h"
#include "ui/models/services.h"
#include "ui/widgets/buttonentry.h"
#include "ui/widgets/rowtable.h"

#include <QItemSelectionModel>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr int kBatchesOffered = 200; ///< the newest; older ones are found in the list

} // namespace

std::vector<PaletteEntry> BatchesPage::paletteEntries()
{
    std::vector<PaletteEntry> entries;
    const QString name = m_detail->line().batch.name;
    const bool inList = m_stack->currentIndex() == 0 && m_detail->batch().valid();
    const auto ofCurrent = [&](const char* objectName, const QString& title, const QString& keys = {}) {
        if (auto* button = inList ? m_detail->findChild<QPushButton*>(QLatin1StringView(objectName)) : nullptr)
            entries.push_back(buttonEntry(button, this->title(), title.arg(name), keys));
    };
    const bool paused = m_detail->line().batch.state == BatchState::paused;
    ofCurrent("batchPause", paused ? tr("Resume the batch %1") : tr("Pause the batch %1"), u"P"_s);
    ofCurrent("batchCancel", tr("Cancel the batch %1…"));
    ofCurrent("batchExport", tr("Export the outcome of %1…"));
    ofCurrent("batchDead", tr("Dead letters of %1"));
    for (int row = 0; row < std::min(m_model->rowCount(), kBatchesOffered); ++row) {
        const store::Batch& batch = m_model->line(row)->batch;
        entries.push_back({tr("Open the batch %1").arg(batch.name), tr("Batch"), {}, m_model->line(row)->destination,
                           [this, id = batch.id] { reveal({.page = pageId(), .batch = id}); }, true, {}});
    }
    return entries;
}

void BatchesPage::reveal(const Place& place)
{
    if (!place.batch.valid() || m_stack->currentWidget() == m_newFrame)
        return;
    m_select = place.batch;
    const int row = m_model->positionOf(place.batch);
    if (row < 0)
        return m_model->load(); // it is chosen when the list is there
    m_select = {};
    m_table->selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->setFocus();
}

} // namespace fuseboard::ui
