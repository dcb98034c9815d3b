// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/pagescene.h"

#include "ui/shell/page.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;

namespace fuseboard::test {

PageScene::PageScene() = default;
PageScene::~PageScene()
{
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
    window->show();
    window->currentPage()->activate();
}

void PageScene::picture(const QString& name)
{
    for (const auto& [choice, word] : {std::pair(ui::ThemeChoice::dark, u"dark"_s), std::pair(ui::ThemeChoice::light, u"light"_s)}) {
        theme().setChoice(choice);
        for (const QSize size : {QSize(1280, 720), QSize(1440, 900)}) {
            window->resize(size);
            // What came into sight is read; a picture waits until nothing is on its way.
            for (int i = 0; i < 20; ++i)
                QTest::qWait(10);
            savePicture(*window, u"%1-%2-%3"_s.arg(name, word).arg(size.width()));
        }
    }
}

} // namespace fuseboard::test
