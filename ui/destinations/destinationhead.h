// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/cardaction.h"
#include "ui/models/cardcontent.h"

#include <QWidget>

class QAction;
class QPushButton;
class QToolButton;

namespace fuseboard::ui {

class ElidedLabel;
class StateBadge;

/// Name, state and masked URL of the destination that is looked at, and what can be done with it now. The name opens the list of
/// all of them.
class DestinationHead : public QWidget
{
    Q_OBJECT
public:
    explicit DestinationHead(QWidget* parent = nullptr);

    /// As the engine has it; why: not empty when nothing can be done.
    void display(const engine::DestinationSnapshot& destination, const CardContent& content, const QString& why);
    /// Before the engine has said anything of it.
    void display(const QString& name, const QString& maskedUrl, const QString& why);
    void setTestPossible(const QString& notBecause);
    QWidget* nameButton() const;
    QWidget* holdButton() const;
    QWidget* testButton() const;
    QWidget* moreButton() const;

Q_SIGNALS:
    void pickWanted();
    void resetWanted();
    void probeWanted();
    void holdWanted();
    void pauseWanted(bool pause);
    void releaseWanted(); ///< the endpoint hold
    void testWanted();
    void modeWanted(fuseboard::ui::CardAction first); ///< of the breaker: disable, measure or reset

private:
    QPushButton* addButton(const QString& name, const QString& text, const QString& tip);

    QToolButton* m_name;
    StateBadge* m_badge;
    ElidedLabel* m_url;
    QPushButton* m_release;
    QPushButton* m_reset;
    QPushButton* m_probe;
    QPushButton* m_hold;
    QPushButton* m_pause;
    QPushButton* m_test;
    QPushButton* m_more;
    QAction* m_works;
    QAction* m_measures;
    QAction* m_disabled;
    bool m_paused = false;
};

} // namespace fuseboard::ui
