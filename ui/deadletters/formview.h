// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;
class QScrollArea;

namespace fuseboard::ui {

class FormRow;
class PayloadDraft;
class TextLabel;

/// The draft of a flat payload as a list of fields. Where it is no flat object, it says why.
class FormView : public QWidget
{
    Q_OBJECT
public:
    explicit FormView(PayloadDraft& draft, QWidget* parent = nullptr);

    void setReadOnlyBecause(const QString& why);
    void focusFirst();
    /// Tab comes to the first field from there, and from the last to what came after it before.
    void setTabAfter(QWidget* control) { m_tabAfter = control; }

Q_SIGNALS:
    void saveRequested();
    void saveAndReplayRequested();
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();

    PayloadDraft& m_draft;
    QScrollArea* m_area;
    QGridLayout* m_grid;
    TextLabel* m_why;
    std::vector<FormRow*> m_rows;
    QWidget* m_tabAfter = nullptr;
    bool m_readOnly = false;
    bool m_stale = true;
};

} // namespace fuseboard::ui
