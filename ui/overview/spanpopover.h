// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/chartpictures.h"
#include "ui/widgets/popover.h"

class QDateTimeEdit;
class QPushButton;

namespace fuseboard::ui {

class TextLabel;

/// From when to when the charts show. Enter shows it.
class SpanPopover : public Popover
{
    Q_OBJECT
public:
    explicit SpanPopover(QWidget* window);

    void openFor(TimeSpan span, WallTime now, QWidget* anchor);

Q_SIGNALS:
    void chosen(const fuseboard::ui::TimeSpan& span);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QDateTimeEdit* addTime(const QString& label, const QString& objectName);
    TimeSpan span() const;
    void check();
    void confirm();

    QDateTimeEdit* m_from;
    QDateTimeEdit* m_to;
    TextLabel* m_fault = nullptr;
    QPushButton* m_confirm = nullptr;
    WallTime m_now{};
};

} // namespace fuseboard::ui
