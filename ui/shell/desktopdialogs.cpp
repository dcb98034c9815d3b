// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desktopdialogs.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

void DesktopDialogs::openFile(const QString& title, const QString& filter, std::function<void(const QString&)> chosen)
{
    auto* dialog = new QFileDialog(m_window, title, m_folder, filter);
    dialog->setObjectName(u"openFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, [this, chosen = std::move(chosen)](const QString& path) {
        m_folder = QFileInfo(path).absolutePath();
        chosen(path);
    });
    dialog->open();
}

void DesktopDialogs::openFolder(const QString& title, std::function<void(const QString&)> chosen)
{
    auto* dialog = new QFileDialog(m_window, title, m_folder);
    dialog->setObjectName(u"openFolderDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, [this, chosen = std::move(chosen)](const QString& path) {
        m_folder = QFileInfo(path).absolutePath();
        chosen(path);
    });
    dialog->open();
}

void DesktopDialogs::saveFile(const QString& title, const QString& suggested, std::function<void(const QString&)> chosen)
{
    auto* dialog = new QFileDialog(m_window, title, m_folder);
    dialog->setObjectName(u"saveFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->selectFile(suggested);
    dialog->setDefaultSuffix(QFileInfo(suggested).suffix());
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, [this, chosen = std::move(chosen)](const QString& path) {
        m_folder = QFileInfo(path).absolutePath();
        chosen(path);
    });
    dialog->open();
}

void DesktopDialogs::ask(const QString& title, const QString& text, const QString& action, std::function<void()> accepted)
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, title, text, QMessageBox::Cancel, m_window);
    box->setObjectName(u"askDialog"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* yes = box->addButton(action, QMessageBox::AcceptRole);
    yes->setProperty("primary", true);
    yes->setObjectName(u"askAccept"_s);
    box->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(yes, &QPushButton::clicked, box, [accepted = std::move(accepted)] { accepted(); });
    box->open();
}

void DesktopDialogs::tell(const QString& title, const QString& text)
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, title, text, QMessageBox::Close, m_window);
    box->setObjectName(u"tellDialog"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace fuseboard::ui
