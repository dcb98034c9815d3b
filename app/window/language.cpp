// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

static void loadTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace fuseboard::app {

using namespace Qt::StringLiterals;

namespace {

const QString kTranslator = u"languageTranslator"_s;

} // namespace

QStringList languages()
{
    return {u"de"_s, u"en"_s};
}

QString chosenLanguage(const QString& wish, const QStringList& ofDesktop)
{
    for (const QString& wanted : QStringList{wish} + ofDesktop) {
        const QString code = wanted.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
        if (languages().contains(code))
            return code;
    }
    return u"en"_s;
}

void speak(QCoreApplication& application, const QString& language)
{
    loadTranslations();
    for (QTranslator* former : application.findChildren<QTranslator*>(kTranslator, Qt::FindDirectChildrenOnly))
        delete former; // what this language has no word for is English, not the former one
    // The desktop's way to write numbers and dates, unless it is one of another language.
    const QLocale desktop = QLocale::system();
    if (QLocale::languageToCode(desktop.language()) != language)
        QLocale::setDefault(language == "de"_L1 ? QLocale(QLocale::German, QLocale::Germany) : QLocale(QLocale::English, QLocale::UnitedStates));
    else
        QLocale::setDefault(desktop);
    auto* words = new QTranslator(&application);
    words->setObjectName(kTranslator);
    if (words->load(u":/translations/fuseboard_"_s + language + u".qm"))
        QCoreApplication::installTranslator(words);
    auto* qt = new QTranslator(&application);
    qt->setObjectName(kTranslator);
    if (language != "en"_L1 && qt->load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
}

} // namespace fuseboard::app
