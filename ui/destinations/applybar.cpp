// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/destinations/applybar.h"

#include "ui/models/settingsdraft.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/focusheir.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

ApplyBar::ApplyBar(SettingsDraft& draft, QWidget* undo, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_undo(undo)
    , m_text(new ElidedLabel({}, TextRole::body, Token::muted))
    , m_show(new QPushButton(tr("Show")))
    , m_revert(new QPushButton(tr("Revert")))
    , m_apply(new QPushButton(tr("Apply")))
{
    setObjectName(u"applyBar"_s);
    setFixedHeight(46);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    row->addWidget(undo);
    m_text->setObjectName(u"applyText"_s);
    row->addWidget(m_text);
    m_show->setProperty("link", true);
    row->addWidget(m_show);
    row->addStretch(1);
    row->addWidget(m_revert);
    m_apply->setProperty("primary", true);
    row->addWidget(m_apply);
    m_show->setObjectName(u"showProblem"_s);
    m_revert->setObjectName(u"revertSettings"_s);
    m_apply->setObjectName(u"applySettings"_s);
    m_show->setAccessibleName(tr("Show the setting that cannot be taken"));
    m_show->setToolTip(m_show->accessibleName());
    m_revert->setAccessibleName(tr("Revert the changes"));
    m_apply->setAccessibleName(tr("Apply the changes"));
    connect(m_show, &QPushButton::clicked, this, &ApplyBar::problemClicked);
    connect(m_revert, &QPushButton::clicked, &m_draft, &SettingsDraft::revert);
    connect(m_apply, &QPushButton::clicked, &m_draft, &SettingsDraft::apply);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now && parentWidget() && parentWidget()->isAncestorOf(now) && !isAncestorOf(now))
            m_before = now;
    });
    refresh();
}

/// Focus stays on the page: in the field that it came from.
void ApplyBar::yield(QPushButton* button)
{
    if (handFocusOn(button, {m_before && m_before->isVisible() ? m_before.data() : nullptr}))
        return;
    QWidget* next = nullptr;
    for (auto* undo : m_undo->findChildren<QWidget*>()) {
        if (!next && undo->focusPolicy() != Qt::NoFocus && undo->isEnabled())
            next = undo;
    }
    handFocusOn(button, {next, parentWidget()});
}

void ApplyBar::refresh()
{
    const int changes = m_draft.changes();
    const int wrong = int(m_draft.problems().size());
    const QString why = m_draft.unavailableBecause();
    const bool busy = m_draft.isApplying();
    QString text = busy ? tr("Applying…") : changes == 0 ? tr("No changes") : tr("%n change(s), not applied yet", nullptr, changes);
    if (changes > 0 && wrong > 0)
        text += u". "_s + tr("%n setting(s) cannot be taken like that.", nullptr, wrong);
    else if (!why.isEmpty())
        text = why;
    m_text->setText(text);
    m_text->setToken(changes == 0 ? Token::muted : wrong > 0 ? Token::red : Token::text);
    const std::pair<QPushButton*, bool> usable[] = {{m_revert, changes > 0 && !busy}, {m_apply, changes > 0 && wrong == 0 && !busy && why.isEmpty()}};
    for (const auto& [button, can] : usable) {
        if (!can)
            yield(button);
        button->setEnabled(can);
    }
    const bool show = changes > 0 && wrong > 0;
    if (!show)
        yield(m_show);
    m_show->setVisible(show);
    m_revert->setToolTip(tr("Put the fields back as they are in the workspace (Esc)"));
    m_apply->setToolTip(!why.isEmpty()    ? why
                        : wrong > 0       ? tr("Not before every setting can be taken")
                        : changes == 0    ? tr("There is nothing to apply")
                                          : tr("One operation, at once and without a restart; it can be undone (Ctrl+S)"));
}

void ApplyBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::panel, palette()));
    painter.fillRect(0, 0, width(), 1, color(Token::line, palette()));
}

} // namespace fuseboard::ui
