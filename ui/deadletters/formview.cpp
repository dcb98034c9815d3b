// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/formview.h"

#include "ui/deadletters/formrow.h"
#include "ui/models/payloaddraft.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

FormView::FormView(PayloadDraft& draft, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_area(new QScrollArea)
    , m_grid(nullptr)
    , m_why(new TextLabel({}, TextRole::body, Token::muted))
{
    setObjectName(u"payloadForm"_s);
    setAccessibleName(tr("Payload as a form"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_why->setObjectName(u"formWhyNot"_s);
    m_why->setWordWrap(true);
    m_why->setTextFormat(Qt::PlainText);
    m_why->setContentsMargins(14, 14, 14, 0);
    m_why->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    layout->addWidget(m_why, 1);

    auto* body = new QWidget;
    body->setObjectName(u"scrollBody"_s);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(4, 10, 12, 10);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(6);
    m_grid->setVerticalSpacing(3);
    m_grid->setColumnStretch(1, 2);
    m_grid->setColumnStretch(2, 4);
    column->addLayout(m_grid);
    column->addStretch(1);
    m_area->setObjectName(u"formArea"_s);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus); // its fields have it
    m_area->setWidget(body);
    layout->addWidget(m_area, 1);
    connect(&m_draft, &PayloadDraft::changedText, this, [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    });
}

void FormView::setReadOnlyBecause(const QString& why)
{
    m_readOnly = !why.isEmpty();
    m_stale = true;
}

void FormView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void FormView::refresh()
{
    m_stale = false;
    const FlatForm& form = m_draft.form();
    m_why->setText(!form.why.isEmpty()      ? form.why
                   : form.fields.empty()    ? tr("The payload is an object without fields.")
                                            : QString());
    m_why->setVisible(form.fields.empty());
    m_area->setVisible(!form.fields.empty());
    while (m_rows.size() < form.fields.size()) {
        auto* row = new FormRow(m_grid, int(m_rows.size()), this);
        connect(row, &FormRow::edited, this, [this](int index, const PayloadDraft::Input& input) { m_draft.setInput(index, input); });
        for (QWidget* part : {static_cast<QWidget*>(row->value()), static_cast<QWidget*>(row->kind())})
            part->installEventFilter(this);
        QWidget* before = m_rows.empty() ? m_tabAfter : m_rows.back()->kind();
        for (QWidget* part : {static_cast<QWidget*>(row->value()), static_cast<QWidget*>(row->kind())}) {
            if (before)
                setTabOrder(before, part);
            before = part;
        }
        m_rows.push_back(row);
    }
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const bool used = i < form.fields.size();
        m_rows[i]->setVisible(used);
        if (used) {
            const QString& name = form.fields[i].name;
            m_rows[i]->show(name, m_draft.input(int(i)), m_draft.originalField(name), m_draft.trouble(int(i)), m_readOnly);
        }
    }
}

void FormView::focusFirst()
{
    for (const FormRow* row : m_rows) {
        if (row->value()->isVisible() && row->value()->isEnabled()) {
            row->value()->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
    setFocus();
}

bool FormView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn) {
        if (auto* part = qobject_cast<QWidget*>(watched))
            m_area->ensureWidgetVisible(part, 0, 24);
    } else if (event->type() == QEvent::Wheel && qobject_cast<QComboBox*>(watched)) {
        // Scrolling over a form must not change a kind.
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FormView::keyPressEvent(QKeyEvent* event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (control && enter)
        Q_EMIT saveAndReplayRequested();
    else if (control && event->key() == Qt::Key_S)
        Q_EMIT saveRequested();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else if (enter)
        focusNextPrevChild(true);
    else if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        QWidget::keyPressEvent(event);
    // Letters that a field does not take are not the page's shortcuts.
}

} // namespace fuseboard::ui
