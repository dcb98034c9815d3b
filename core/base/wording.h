// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QString>

namespace fuseboard {

/// What core says to the operator, in the language of the program: English where no translator is installed (fuseboardctl).
/// For what is said at once and kept nowhere: refusals, titles, hints. Any thread.
class Wording
{
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

/// How figures are written among those words: English where no translator is installed, whatever the machine speaks. Any thread.
QLocale wordingLocale();

/// What the journal keeps, for a screen. Events, causes of a breaker, reasons for a hold, errors of attempts and faults of an
/// import are stored in English, so that they are the same in every language and can be searched; here they are known again and
/// put into the language of the program, with what they name in them. What is not known (a server's answer, an operator's
/// words) stays as it is. Any thread; a few microseconds.
QString inWords(const QString& stored);

} // namespace fuseboard
