// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

class QPushButton;

namespace fuseboard::ui {

class IconLabel;
class TextLabel;

/// One line over the pages for what the operator must know: what happened, what it means for the rows, what to do.
class Banner : public QWidget
{
    Q_OBJECT
public:
    enum class Level { note, caution, trouble };

    explicit Banner(QWidget* parent = nullptr);

    /// action: text of a button; empty for none. Shows the banner.
    void show(Level level, const QString& iconName, const QString& text, const QString& action = {});
    QString text() const;
    QPushButton* button() const { return m_button; }

Q_SIGNALS:
    void actionClicked();

protected:
    void paintEvent(QPaintEvent*) override;

private:
    Level m_level = Level::note;
    IconLabel* m_icon;
    TextLabel* m_text;
    QPushButton* m_button;
};

} // namespace fuseboard::ui
