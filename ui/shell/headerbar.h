// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/engineheadline.h"
#include "ui/widgets/theme.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace fuseboard::ui {

class FigureLabel;
class StateBadge;
class TextLabel;

/// The line over everything: whose workspace, how fast, what it costs today, whether the engine runs.
class HeaderBar : public QWidget
{
    Q_OBJECT
public:
    explicit HeaderBar(const QString& workspaceFolder, QWidget* parent = nullptr);

    void setHeadline(const EngineHeadline& headline);
    void setTheme(ThemeChoice choice);

Q_SIGNALS:
    void pauseAllClicked(bool pause);
    void themeClicked();
    void paletteClicked();

protected:
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    TextLabel* m_name = nullptr;
    FigureLabel* m_rate;
    FigureLabel* m_credits;
    StateBadge* m_state;
    QPushButton* m_pause;
    QToolButton* m_palette;
    QToolButton* m_theme;
    bool m_paused = false;
};

} // namespace fuseboard::ui
