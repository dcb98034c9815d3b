// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/payloadeditor.h"

#include "ui/deadletters/payloadtext.h"
#include "ui/models/format.h"
#include "ui/models/jsonlayout.h"
#include "ui/models/payloaddraft.h"
#include "ui/models/words.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr auto kCheckAfter = std::chrono::milliseconds(120);

QString versionWord(int version)
{
    return version == 1 ? PayloadEditor::tr("original") : PayloadEditor::tr("version %1").arg(version);
}

} // namespace

PayloadEditor::PayloadEditor(PayloadDraft& draft, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_editor(new PayloadText)
    , m_settled(new QTimer(this))
    , m_choices(nullptr)
    , m_show(new QComboBox)
    , m_compare(new QComboBox)
    , m_note(new TextLabel({}, TextRole::small, Token::muted))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(kSpace);
    m_choices = buildChoices();
    layout->addWidget(m_choices);
    m_note->setObjectName(u"payloadVersionNote"_s);
    m_note->setContentsMargins(14, 0, 14, 0);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->hide();
    layout->addWidget(m_note);
    m_editor->setObjectName(u"payloadText"_s);
    m_editor->setAccessibleName(tr("Payload as JSON"));
    m_editor->setToolTip(tr("Edit the payload (E); Ctrl+S saves, Ctrl+Enter saves and replays, Esc goes back to the list"));
    layout->addWidget(m_editor, 1);
    setFocusProxy(m_editor);

    m_settled->setSingleShot(true);
    m_settled->setInterval(kCheckAfter);
    connect(m_settled, &QTimer::timeout, this, &PayloadEditor::flush);
    connect(m_editor, &QsciScintilla::textChanged, this, [this] {
        if (!m_filling && m_shown == 0)
            m_settled->start();
    });
    connect(&m_draft, &PayloadDraft::changedText, this, &PayloadEditor::onDraft);
    m_editor->installEventFilter(this);
    showMarks();
}

PayloadEditor::~PayloadEditor() = default;

QWidget* PayloadEditor::buildChoices()
{
    auto* choices = new QWidget;
    auto* row = new QHBoxLayout(choices);
    row->setContentsMargins(14, 4, 14, 0);
    row->setSpacing(2 * kSpace);
    const auto add = [&](const QString& word, QComboBox* box, const char16_t* name, const QString& accessible, const QString& tip) {
        row->addWidget(new TextLabel(word, TextRole::small, Token::muted));
        box->setObjectName(QString::fromUtf16(name));
        box->setAccessibleName(accessible);
        box->setToolTip(tip);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        row->addWidget(box, 1);
    };
    add(tr("Show"), m_show, u"payloadShow", tr("Version shown"), tr("Your edit, or a version as it was, read-only"));
    add(tr("against"), m_compare, u"payloadCompare", tr("Compared with"), tr("What the lines are compared with"));
    connect(m_show, &QComboBox::activated, this, [this](int index) { showVersion(m_show->itemData(index).toInt()); });
    connect(m_compare, &QComboBox::activated, this, [this](int index) { compareWith(m_compare->itemData(index).toInt()); });
    choices->hide();
    return choices;
}

void PayloadEditor::showDraft(const std::vector<store::PayloadVersion>& versions, WallTime now, bool sameRow)
{
    m_versions = versions;
    m_now = now;
    m_settled->stop();
    m_shown = 0;
    if (m_compared != 0 && !find(m_compared))
        m_compared = 1;
    m_show->clear();
    m_compare->clear();
    m_show->addItem(tr("your edit"), 0);
    for (auto version = versions.rbegin(); version != versions.rend(); ++version) {
        m_show->addItem(versionWord(version->version), version->version);
        m_compare->addItem(versionWord(version->version), version->version);
    }
    m_compare->addItem(tr("nothing"), 0);
    // With one version there is nothing to choose.
    m_choices->setVisible(versions.size() > 1);
    m_show->setCurrentIndex(0);
    m_compare->setCurrentIndex(m_compare->findData(m_compared));
    m_note->hide();
    m_editor->setReadOnly(!m_readOnlyBecause.isEmpty());
    if (!sameRow || m_editor->text() != m_draft.text()) {
        const QScopedValueRollback filling(m_filling, true);
        m_editor->show(m_draft.text(), false);
    }
    showMarks();
    Q_EMIT shownVersionChanged(0);
}

void PayloadEditor::flush()
{
    const bool pending = m_settled->isActive();
    m_settled->stop();
    if (m_shown != 0)
        return;
    if (m_editor->text() != m_draft.text())
        m_draft.setText(m_editor->text());
    else if (pending)
        showMarks();
}

void PayloadEditor::onDraft()
{
    if (m_shown != 0 || m_settled->isActive())
        return;
    if (m_editor->text() != m_draft.text()) {
        // From the form or by a button: as an edit, so that Ctrl+Z in the editor takes it back.
        const QScopedValueRollback filling(m_filling, true);
        m_editor->show(m_draft.text(), true);
    }
    showMarks();
}

const store::PayloadVersion* PayloadEditor::find(int version) const
{
    const auto it = std::ranges::find(m_versions, version, &store::PayloadVersion::version);
    return it == m_versions.end() ? nullptr : &*it;
}

void PayloadEditor::compareWith(int version)
{
    m_compared = version == 0 || find(version) ? version : 1;
    m_compare->setCurrentIndex(m_compare->findData(m_compared));
    showMarks();
}

void PayloadEditor::showVersion(int version)
{
    flush();
    const store::PayloadVersion* found = find(version);
    m_shown = found ? version : 0;
    m_show->setCurrentIndex(m_show->findData(m_shown));
    {
        const QScopedValueRollback filling(m_filling, true);
        m_editor->show(found ? QString::fromUtf8(laidOutJson(found->body)) : m_draft.text(), false);
    }
    m_editor->setReadOnly(found || !m_readOnlyBecause.isEmpty());
    m_note->setVisible(found);
    if (found) {
        const QString who = found->actor.isEmpty() ? tr("as it was imported") : tr("saved by %1").arg(found->actor);
        m_note->setText(tr("%1, %2, %3; read-only.").arg(version == 1 ? tr("Original") : tr("Version %1").arg(version), who,
                                                         formatAgo(found->createdAt, m_now)));
        m_note->setToolTip(formatExact(found->createdAt));
    }
    showMarks();
    Q_EMIT shownVersionChanged(m_shown);
}

void PayloadEditor::showMarks()
{
    if (!m_versions.empty() && m_show->count() > 0)
        m_show->setItemText(0, m_draft.changed() ? tr("your edit") : tr("%1, now").arg(versionWord(m_versions.back().version)));
    const auto& error = m_draft.error();
    if (m_shown == 0 && error)
        m_editor->markError(int(error->line) - 1, int(error->column) - 1);
    else
        m_editor->clearError();
    const store::PayloadVersion* against = find(m_compared);
    const QString text = m_editor->text();
    const QString before = against ? QString::fromUtf8(laidOutJson(against->body)) : text;
    m_editor->markDiff(before == text ? LineDiff() : diffLines(before.split(u'\n'), text.split(u'\n')), versionWord(m_compared),
                       m_shown > 0             ? versionWord(m_shown)
                       : m_draft.changed() || m_versions.empty() ? tr("edited")
                                                                 : versionWord(m_versions.back().version));
}

void PayloadEditor::setReadOnlyBecause(const QString& why)
{
    m_readOnlyBecause = why;
    m_editor->setReadOnly(m_shown != 0 || !why.isEmpty());
}

void PayloadEditor::focusEditor()
{
    m_editor->setFocus(Qt::ShortcutFocusReason);
}

bool PayloadEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_editor && event->type() == QEvent::ShortcutOverride
        && !(static_cast<QKeyEvent*>(event)->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        && static_cast<QKeyEvent*>(event)->key() != Qt::Key_F1) {
        // Single-key shortcuts must not take what is typed here.
        event->accept();
        return true;
    }
    if (watched == m_editor && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool control = key->modifiers() & Qt::ControlModifier;
        if (control && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            Q_EMIT saveAndReplayRequested();
            return true;
        }
        if (control && key->key() == Qt::Key_S) {
            Q_EMIT saveRequested();
            return true;
        }
        if (const bool fold = key->key() == Qt::Key_Left; (key->modifiers() & Qt::AltModifier) && (fold || key->key() == Qt::Key_Right)) {
            m_editor->foldHere(fold);
            return true;
        }
        if (key->key() == Qt::Key_Tab && !control) {
            focusNextPrevChild(true);
            return true;
        }
        if (key->key() == Qt::Key_Backtab) {
            focusNextPrevChild(false);
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            Q_EMIT left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace fuseboard::ui
