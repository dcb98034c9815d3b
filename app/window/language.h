// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QCoreApplication;

namespace fuseboard::app {

/// Languages that the window speaks, as codes: "de", "en".
QStringList languages();
/// What to speak: the wish when there is one ("de", "de_AT"), else the first language of the desktop that we have, else English.
QString chosenLanguage(const QString& wish, const QStringList& ofDesktop);
/// Words, numbers and dates of the application in that language from now on, in place of those of an earlier call; while no
/// window is there. Of Qt's own
/// dialogs as far as their translation is installed.
void speak(QCoreApplication& application, const QString& language);

} // namespace fuseboard::app
