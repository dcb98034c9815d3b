// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/replaywords.h"
#include "ui/widgets/theme.h"

#include <QWidget>

#include <array>
#include <optional>

class QPushButton;

namespace fuseboard::ui {

class ElidedLabel;
class FigureLabel;
class IconLabel;
class ProgressLine;
class TextLabel;

/// One replay over the list: how long it can be recalled, what it has come to, why it waits, and what can be done about it.
class ReplayEntry : public QWidget
{
    Q_OBJECT
public:
    explicit ReplayEntry(QWidget* parent = nullptr);

    /// recallLeft: of the recall window, while it runs. over: it has ended, and says what it came to.
    void show(const ReplayStatus& replay, Millis recallLeft, Millis recallWindow, bool over);
    OperationId operation() const { return m_operation; }
    bool canBeRecalled() const { return m_recallable; }
    /// Tab comes to its buttons after that one; the last of them comes back.
    QWidget* follow(QWidget* before);

Q_SIGNALS:
    void stopRequested(fuseboard::OperationId operation); ///< recall, or end
    void goOnRequested(fuseboard::OperationId operation);
    void closed();

protected:
    void paintEvent(QPaintEvent*) override;

private:
    void showFigures(const engine::ReplayProgress& progress);

    OperationId m_operation;
    bool m_recallable = false;
    Token m_state = Token::accent;
    IconLabel* m_icon;
    TextLabel* m_title;
    FigureLabel* m_countdown;
    ProgressLine* m_bar;
    std::array<FigureLabel*, 6> m_figures{};
    ElidedLabel* m_why;
    QPushButton* m_goOn;
    QPushButton* m_stop;
    QPushButton* m_close;
};

} // namespace fuseboard::ui
