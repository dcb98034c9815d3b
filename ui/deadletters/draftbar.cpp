// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/draftbar.h"

#include "ui/deadletters/sizemeter.h"
#include "ui/models/format.h"
#include "ui/models/payloaddraft.h"
#include "ui/models/shortcuts.h"
#include "ui/widgets/figurelabel.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wraprow.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

DraftBar::DraftBar(PayloadDraft& draft, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_verdict(new TextLabel({}, TextRole::small, Token::muted))
    , m_size(new FigureLabel(TextRole::small, Token::muted))
    , m_meter(new SizeMeter)
    , m_discard(new QPushButton(tr("Discard changes")))
    , m_original(new QPushButton(tr("Original")))
    , m_save(new QPushButton(tr("Save")))
    , m_saveReplay(new QPushButton(tr("Save, replay")))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 8, 14, 0);
    layout->setSpacing(kSpace);
    // A line of its own: what is wrong is told whole.
    m_verdict->setObjectName(u"payloadVerdict"_s);
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    layout->addWidget(m_verdict);
    const auto add = [](QLayout* row, QPushButton* button, const char16_t* name) {
        button->setObjectName(QString::fromUtf16(name));
        button->setAccessibleName(button->text());
        row->addWidget(button);
    };
    // In longer words the buttons go on below.
    auto* facts = new WrapRow(2 * kSpace);
    m_size->setObjectName(u"payloadSize"_s);
    m_meter->setObjectName(u"payloadMeter"_s);
    auto* size = new QWidget;
    auto* sizeRow = new QHBoxLayout(size);
    sizeRow->setContentsMargins(0, 0, 2 * kSpace, 0);
    sizeRow->setSpacing(2 * kSpace);
    sizeRow->addWidget(m_meter);
    sizeRow->addWidget(m_size);
    facts->addWidget(size);
    for (QPushButton* button : {m_discard, m_original})
        button->setProperty("link", true);
    size->setMinimumHeight(m_original->sizeHint().height()); // on one line with them
    add(facts, m_discard, u"payloadDiscardChanges");
    add(facts, m_original, u"payloadOriginal");
    layout->addLayout(facts);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2 * kSpace);
    buttons->addStretch(1);
    add(buttons, m_save, u"payloadSave");
    add(buttons, m_saveReplay, u"payloadSaveReplay");
    m_saveReplay->setProperty("primary", true);
    layout->addSpacing(kSpace);
    layout->addLayout(buttons);

    connect(m_discard, &QPushButton::clicked, this, [this] {
        Q_EMIT flushRequested();
        m_draft.discardChanges();
        Q_EMIT reverted();
    });
    connect(m_original, &QPushButton::clicked, this, [this] {
        Q_EMIT flushRequested();
        m_draft.takeOriginal();
        Q_EMIT reverted();
    });
    connect(m_save, &QPushButton::clicked, this, &DraftBar::requestSave);
    connect(m_saveReplay, &QPushButton::clicked, this, &DraftBar::requestSaveAndReplay);
    connect(&m_draft, &PayloadDraft::changedText, this, &DraftBar::refresh);
    setReadOnlyBecause({});
}

void DraftBar::setReadOnlyBecause(const QString& why)
{
    m_readOnlyBecause = why;
    const auto tip = [&](const QString& text) { return why.isEmpty() ? text : why; };
    m_discard->setToolTip(tip(tr("Back to the version that is saved: drops only what was typed since")));
    m_original->setToolTip(tip(tr("Take the text that was imported, as an edit. Later versions, of recipes and files too, stay until you save it, and in the history")));
    m_save->setToolTip(tip(withKeys(tr("Keep this as a new version; the original stays"), Command::save)));
    m_saveReplay->setToolTip(tip(withKeys(tr("Keep this version and send the row again"), Command::saveAndReplay)));
    refresh();
}

void DraftBar::setLooking(int version)
{
    m_looking = version;
    refresh();
}

void DraftBar::requestSave()
{
    Q_EMIT flushRequested();
    if (m_save->isEnabled())
        Q_EMIT saveRequested();
}

void DraftBar::requestSaveAndReplay()
{
    Q_EMIT flushRequested();
    if (m_saveReplay->isEnabled())
        Q_EMIT saveAndReplayRequested();
}

void DraftBar::refresh()
{
    m_verdict->setText(m_draft.verdict());
    m_verdict->setToken(m_draft.troubled() ? Token::red : Token::muted);
    const int limit = m_draft.limit();
    m_size->setText(limit > 0 ? tr("%1 of %2").arg(formatBytes(m_draft.size()), formatBytes(limit)) : formatBytes(m_draft.size()));
    m_meter->setShare(limit > 0 ? double(m_draft.size()) / limit : 0);
    m_meter->setVisible(limit > 0);
    m_meter->setToolTip(tr("Bytes as they are sent, against what the destination takes"));
    const bool writable = m_readOnlyBecause.isEmpty() && !m_draft.empty() && m_looking == 0;
    m_discard->setEnabled(writable && m_draft.changed());
    m_original->setEnabled(writable && m_draft.differsFromOriginal());
    m_save->setEnabled(writable && m_draft.savable());
    // With nothing to save it is the row as it is that would be sent.
    const bool saves = m_draft.savable() || m_draft.changed();
    m_saveReplay->setText(saves ? tr("Save, replay") : tr("Replay…"));
    m_saveReplay->setAccessibleName(m_saveReplay->text());
    if (m_readOnlyBecause.isEmpty())
        m_saveReplay->setToolTip(withKeys(saves ? tr("Keep this version and send the row again") : tr("Send the row again as it is, after a look at the price"),
                                          Command::saveAndReplay));
    if (m_saveReplay->property("primary").toBool() != saves) {
        m_saveReplay->setProperty("primary", saves);
        m_saveReplay->style()->unpolish(m_saveReplay);
        m_saveReplay->style()->polish(m_saveReplay);
    }
    m_saveReplay->setEnabled(writable && m_draft.payload());
}

} // namespace fuseboard::ui
