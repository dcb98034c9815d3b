// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/clayconnection.h"

#include <QStringList>
#include <QWidget>

#include <functional>

class QBoxLayout;

namespace fuseboard::ui {

class Banner;
class Dialogs;
class WayCard;

/// What opens when no workspace is named: three ways in.
class StartWindow : public QWidget
{
    Q_OBJECT
public:
    /// recent: folders of workspaces, latest first. folderFor: where the workspace of a new destination is made.
    StartWindow(Dialogs& dialogs, const QStringList& recent, const std::function<QString(const QString& name)>& folderFor,
                QWidget* parent = nullptr);

    /// Something could not be opened: what, and what to do.
    void showTrouble(const QString& text);

Q_SIGNALS:
    void practiceChosen();
    void clayChosen(const fuseboard::ui::ClayConnection& connection);
    void workspaceChosen(const QString& folder);
    void closed(); ///< by the operator, with nothing chosen

protected:
    void closeEvent(QCloseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    WayCard* makePractice();
    WayCard* makeClay(const std::function<QString(const QString&)>& folderFor);
    WayCard* makeOpen(const QStringList& recent);

    Dialogs& m_dialogs;
    Banner* m_banner;
    QBoxLayout* m_ways;
};

} // namespace fuseboard::ui
