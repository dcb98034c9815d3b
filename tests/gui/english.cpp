// SPDX-License-Identifier: GPL-3.0-or-later
// Every test of windows speaks English as the program does: the sources have "%1 row(s)", the plurals are in its translation.
#include <QCoreApplication>
#include <QTranslator>

using namespace Qt::StringLiterals;

static void loadTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace fuseboard::test {

static void speakEnglish()
{
    loadTranslations();
    auto* words = new QTranslator(QCoreApplication::instance());
    if (!words->load(u":/translations/fuseboard_en.qm"_s))
        qFatal("no English plurals");
    QCoreApplication::installTranslator(words);
}

Q_COREAPP_STARTUP_FUNCTION(speakEnglish)

} // namespace fuseboard::test
