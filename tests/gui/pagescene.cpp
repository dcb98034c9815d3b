// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/pagescene.h"

#include "ui/shell/page.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QLineEdit>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;

namespace fuseboard::test {

PageScene::PageScene() = default;
PageScene::~PageScene()
{
    closeWindow();
}

void PageScene::closeWindow()
{
    m_watch.reset();
    window.reset();
}

ui::Theme& PageScene::theme()
{
    static auto* made = new ui::Theme(*qApp);
    return *made;
}

void PageScene::showPages(std::vector<ui::Page*> pages)
{
    window = std::make_unique<ui::MainWindow>(rig.services, rig.jobs, theme(), std::move(pages), folder.filePath(u"window.ini"_s));
    window->resize(1440, 900);
    rig.offerSnapshot();
    m_watch = std::make_unique<PageWatch>();
    window->show();
    window->currentPage()->activate();
}

void PageScene::choose(QTableView& table, int row)
{
    table.selectionModel()->setCurrentIndex(table.model()->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void PageScene::run(const QByteArray& sql)
{
    const OwnWork own;
    rig.workspace.run(sql);
}

bool PageScene::consistent()
{
    const OwnWork own;
    return rig.workspace.inconsistencies().isEmpty();
}

QStringList PageScene::unnamedControls() const
{
    return unnamedControlsOf(*window->currentPage());
}

QStringList unnamedControlsOf(const QWidget& page)
{
    QStringList lacking;
    const auto controls = page.findChildren<QWidget*>();
    for (const QWidget* control : controls) {
        const bool asks = qobject_cast<const QAbstractButton*>(control) || qobject_cast<const QLineEdit*>(control)
            || qobject_cast<const QComboBox*>(control) || qobject_cast<const QAbstractItemView*>(control)
            || qobject_cast<const QTabBar*>(control) || qobject_cast<const QDateEdit*>(control);
        // Parts that Qt makes for itself belong to the control around them.
        const QString own = QString::fromLatin1(control->metaObject()->className());
        const bool part = control->objectName().startsWith(u"qt_"_s) || control->objectName().startsWith(u"Scroll"_s)
            || own == u"QTableCornerButton"_s || own == u"QHeaderView"_s || own.startsWith(u"QComboBox"_s) || own == u"QLineEditIconButton"_s;
        const bool offered = control->isVisible() || control->objectName() != u"bannerAction"_s;
        if (!asks || !offered || (part && own != u"QComboBox"_s))
            continue;
        if (control->objectName().isEmpty() || control->accessibleName().isEmpty() || (control->toolTip().isEmpty() && !qobject_cast<const QAbstractItemView*>(control)))
            lacking.append(u"%1 %2 '%3' '%4'"_s.arg(own, control->objectName(), control->accessibleName(), control->toolTip()));
    }
    return lacking;
}

void PageScene::picture(const QString& name)
{
    for (const auto& [choice, word] : {std::pair(ui::ThemeChoice::dark, u"dark"_s), std::pair(ui::ThemeChoice::light, u"light"_s)}) {
        theme().setChoice(choice);
        for (const QSize size : {QSize(1280, 720), QSize(1440, 900)}) {
            window->resize(size);
            QTRY_COMPARE(window->size(), size);
            rig.awaitReading(); // what came into sight
            savePicture(*window, u"%1-%2-%3"_s.arg(name, word).arg(size.width()));
        }
    }
}

} // namespace fuseboard::test
