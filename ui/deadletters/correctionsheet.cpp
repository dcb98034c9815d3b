// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/correctionsheet.h"

#include "core/base/wording.h"
#include "ui/deadletters/changetable.h"
#include "ui/deadletters/countlines.h"
#include "ui/models/format.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QBoxLayout>
#include <QFileInfo>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

CorrectionSheet::CorrectionSheet(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_correction(new Correction(services, this))
    , m_title(new TextLabel(tr("Corrections from a file"), TextRole::title))
    , m_path(new TextLabel({}, TextRole::small, Token::muted))
    , m_counts(new CountLines)
    , m_fields(new TextLabel({}, TextRole::body, Token::amber))
    , m_table(new ChangeTable)
    , m_tableNote(new TextLabel({}, TextRole::small, Token::muted))
    , m_notesTitle(new TextLabel({}, TextRole::smallStrong, Token::muted))
    , m_notes(new QPlainTextEdit)
    , m_progress(new ProgressLine)
    , m_note(new TextLabel({}, TextRole::small, Token::muted))
    , m_cancel(new QPushButton(tr("Close")))
    , m_apply(new QPushButton)
{
    setObjectName(u"corrections"_s);
    build();
    connect(m_correction, &Correction::progressed, m_progress, [this](double fraction) { m_progress->setFraction(fraction); });
    connect(m_correction, &Correction::compared, this, &CorrectionSheet::onCompared);
    connect(m_correction, &Correction::failed, this, [this](const Error& error) {
        m_note->setText(tr("Nothing was changed."));
        m_progress->hide();
        Q_EMIT failed(error);
    });
    connect(m_cancel, &QPushButton::clicked, this, &CorrectionSheet::closed);
    connect(m_apply, &QPushButton::clicked, this, &CorrectionSheet::apply);
    const auto key = [this](const QKeySequence& keys, auto slot) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    key(Qt::Key_Escape, [this] { Q_EMIT closed(); });
    key(Qt::CTRL | Qt::Key_Return, [this] { apply(); });
    key(Qt::CTRL | Qt::Key_Enter, [this] { apply(); });
    refresh();
}

void CorrectionSheet::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->setSpacing(10);
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_title);
    m_path->setTextFormat(Qt::PlainText);
    head->addWidget(m_path, 0, Qt::AlignBottom);
    head->addStretch(1);
    layout->addLayout(head);
    m_counts->setObjectName(u"correctionCounts"_s);
    m_counts->setAccessibleName(tr("What the file would change"));
    layout->addWidget(m_counts);
    m_fields->setObjectName(u"correctionFields"_s);
    m_fields->setTextFormat(Qt::PlainText);
    m_fields->setWordWrap(true);
    layout->addWidget(m_fields);
    m_table->setObjectName(u"correctionChanges"_s);
    layout->addWidget(m_table, 3);
    layout->addWidget(m_tableNote);
    layout->addWidget(m_notesTitle);
    m_notes->setObjectName(u"correctionNotes"_s);
    m_notes->setAccessibleName(tr("Lines of the file that are left, and why"));
    m_notes->setToolTip(tr("The first lines of the file that change nothing, and why"));
    m_notes->setReadOnly(true);
    m_notes->setTabChangesFocus(true);
    m_notes->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_notes->setMinimumHeight(84);
    layout->addWidget(m_notes, 1);

    auto* foot = new QHBoxLayout;
    foot->setSpacing(8);
    m_progress->setFixedWidth(160);
    foot->addWidget(m_progress);
    m_note->setObjectName(u"correctionNote"_s);
    foot->addWidget(m_note);
    foot->addStretch(1);
    m_cancel->setObjectName(u"correctionClose"_s);
    m_cancel->setAccessibleName(tr("Close without a change"));
    m_cancel->setToolTip(tr("Back to the list; nothing is changed (Esc)"));
    foot->addWidget(m_cancel);
    m_apply->setObjectName(u"correctionApply"_s);
    m_apply->setProperty("primary", true);
    foot->addWidget(m_apply);
    layout->addLayout(foot);
}

void CorrectionSheet::open(const QString& path)
{
    close();
    m_file = QFileInfo(path).fileName();
    m_path->setText(m_file);
    m_path->setToolTip(path);
    m_note->setText(tr("Being compared with the rows; nothing is changed yet"));
    m_progress->setFraction(0);
    m_correction->compare(path);
    refresh();
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void CorrectionSheet::close()
{
    m_correction->stop();
    m_plan.reset();
    m_counts->clear();
    m_table->changes()->show({});
    refresh();
}

void CorrectionSheet::onCompared(const CorrectionCount& count)
{
    m_plan = count.plan;
    std::vector<store::EditLine> lines = store::editLines(m_plan->counts);
    if (m_plan->badLines > 0) {
        lines.push_back({store::EditLine::Kind::left, m_plan->badLines,
                         m_plan->badLines == 1 ? tr("line names no row of this workspace, or cannot be read")
                                               : tr("lines name no row of this workspace, or cannot be read")});
    }
    m_counts->show(lines);
    m_table->changes()->show(count.lines);
    m_note->setText(m_plan->edits.empty() ? tr("The rows are as the file has them: there is nothing to change")
                                          : tr("One operation, which can be undone"));
    QStringList notes;
    for (const engine::CorrectionPlan::Note& note : m_plan->notes)
        notes.append(tr("line %1: %2").arg(formatCount(note.line), inWords(note.why)));
    m_notes->setPlainText(notes.join(u'\n'));
    refresh();
    if (m_apply->isEnabled())
        m_apply->setFocus(Qt::OtherFocusReason);
}

void CorrectionSheet::apply()
{
    if (!m_apply->isEnabled())
        return;
    const auto plan = m_plan; // whoever is told may close the sheet
    const QString file = m_file;
    Q_EMIT applyRequested(plan, file);
}

void CorrectionSheet::refresh()
{
    const qint64 changed = m_plan ? m_plan->counts.changed : 0;
    m_progress->setVisible(m_correction->comparing());
    m_fields->setVisible(m_plan && !m_plan->newFields.isEmpty());
    if (m_plan)
        m_fields->setText(tr("Fields that the payloads did not have are added: %1").arg(m_plan->newFields.mid(0, 8).join(u", "_s)));
    const bool notes = m_plan && !m_plan->notes.empty();
    m_notes->setVisible(notes);
    m_notesTitle->setVisible(notes);
    if (notes) {
        const qint64 left = m_plan->badLines + m_plan->counts.left() - m_plan->counts.unchanged;
        m_notesTitle->setText(qint64(m_plan->notes.size()) < left
                                  ? tr("The first %1 of %2 that are left").arg(formatCount(qint64(m_plan->notes.size())), formatCount(left))
                                  : tr("Left as they are"));
    }
    m_tableNote->setVisible(m_plan != nullptr && changed > 0);
    m_tableNote->setText(changed > m_table->changedRows() ? tr("The first %1 of %2 rows that change").arg(formatCount(m_table->changedRows()), formatCount(changed))
                                                          : tr("All rows that change"));
    m_apply->setText(changed > 0 ? tr("Change %1").arg(formatRows(changed)) : tr("Change"));
    m_apply->setAccessibleName(m_apply->text());
    m_apply->setEnabled(changed > 0);
    m_apply->setToolTip(changed > 0 ? tr("Save a new version of each; the originals are kept (Ctrl+Enter)") : tr("No row would change"));
}

void CorrectionSheet::keyPressEvent(QKeyEvent* event)
{
    // The page's own keys would act on rows that are not to be seen now.
    // Enter presses what has the focus, as in a dialog.
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (auto* button = qobject_cast<QPushButton*>(QApplication::focusWidget()); button && enter && !(event->modifiers() & ~Qt::KeypadModifier)
        && isAncestorOf(button))
        button->click();
    event->accept();
}

} // namespace fuseboard::ui
