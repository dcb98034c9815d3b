// SPDX-License-Identifier: GPL-3.0-or-later
// The German of the window is whole: lupdate finds nothing in the sources that the file does not have, nothing is unfinished,
// placeholders agree, contexts are those that the program asks for; numbers and plurals follow. What core says is translated
// where it is said, or known again where it is shown; settings are read as they are written.
#include "app/window/language.h"
#include "core/base/storedwords.h"
#include "core/base/wording.h"
#include "core/store/settingsfields.h"
#include "ui/models/format.h"
#include "ui/models/payloaddraft.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/statelook.h"

#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace fuseboard;

namespace {

struct Message
{
    QStringList translations; ///< one a plural form
    bool finished = true;
    bool plural = false;
};
using Messages = QMap<QString, Message>; ///< by context and source

Messages messagesOf(const QString& path)
{
    Messages out;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", qPrintable(path));
    QXmlStreamReader xml(&file);
    QString context;
    QString source;
    Message message;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            const auto name = xml.name();
            if (name == u"name") {
                context = xml.readElementText();
            } else if (name == u"message") {
                message = {};
                message.plural = xml.attributes().value(u"numerus"_s) == u"yes";
            } else if (name == u"source") {
                source = xml.readElementText();
            } else if (name == u"translation") {
                message.finished = !xml.attributes().hasAttribute(u"type"_s);
                if (!message.plural)
                    message.translations << xml.readElementText();
            } else if (name == u"numerusform") {
                message.translations << xml.readElementText();
            }
        } else if (xml.isEndElement() && xml.name() == u"message") {
            out.insert(context + u'|' + source, message);
        }
    }
    return out;
}

/// Without comments, and without what is translated where it stands.
QString withoutTranslated(QString source)
{
    static const QRegularExpression comment(u"^\\s*//.*$|(?<=[;{,\\s])//[^\"\n]*$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression said(u"(?:Wording::tr|Words::tr|\\btr|QT_TRANSLATE_NOOP|translate)\\(\\s*(?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*,?\\s*)+"_s);
    return source.remove(comment).remove(said);
}

/// Words for people, not SQL and no name of a thing.
bool isProse(const QString& literal)
{
    static const QRegularExpression prose(u"[a-z]{2,} [a-z%]|[A-Za-z]{3,} %\\d|%\\d [a-z]{2,}|^ [a-z]{2,}|[a-z]{2,} $"_s);
    static const QRegularExpression sql(u"\\b(SELECT|INSERT|UPDATE|DELETE|FROM|WHERE|PRAGMA|VALUES|JOIN|ORDER BY|CREATE|LIMIT|AND|IN)\\b"_s);
    return literal.contains(prose) && !literal.contains(sql);
}

QStringList placeholders(const QString& text)
{
    static const QRegularExpression pattern(u"%L?(\\d+|n)"_s);
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found << it.next().captured();
    found.removeDuplicates();
    found.sort();
    return found;
}

const QString kSource = QStringLiteral(FUSEBOARD_SOURCE);

QString tsFile(const QString& language)
{
    return kSource + u"/resources/translations/fuseboard_"_s + language + u".ts"_s;
}

} // namespace

class tst_Translations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyStringOfTheSourcesIsThere_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("pluralsOnly");
        QTest::newRow("German") << u"de"_s << false;
        QTest::newRow("English") << u"en"_s << true;
    }

    void everyStringOfTheSourcesIsThere()
    {
        QFETCH(QString, language);
        QFETCH(bool, pluralsOnly);
        QTemporaryDir folder;
        const QString fresh = folder.filePath(u"fresh.ts"_s);
        QStringList arguments{u"-silent"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s, u"-target-language"_s, language};
        if (pluralsOnly)
            arguments << u"-pluralonly"_s;
        arguments << u"-I"_s << kSource << kSource + u"/core"_s << kSource + u"/ui"_s << kSource + u"/app"_s << u"-ts"_s << fresh;
        QProcess lupdate;
        lupdate.start(QStringLiteral(FUSEBOARD_LUPDATE), arguments);
        QVERIFY2(lupdate.waitForFinished(60'000) && lupdate.exitCode() == 0, lupdate.readAllStandardError().constData());
        const Messages inSources = messagesOf(fresh);
        const Messages translated = messagesOf(tsFile(language));
        QVERIFY(!inSources.isEmpty());
        QStringList wrong;
        for (auto it = inSources.begin(); it != inSources.end(); ++it) {
            if (!translated.contains(it.key()))
                wrong << u"missing: "_s + it.key();
        }
        for (auto it = translated.begin(); it != translated.end(); ++it) {
            if (!inSources.contains(it.key()))
                wrong << u"no longer in the sources: "_s + it.key();
            if (!it->finished || it->translations.isEmpty() || it->translations.contains(QString()))
                wrong << u"unfinished: "_s + it.key();
            if (it->plural && it->translations.size() != 2)
                wrong << u"one form of two: "_s + it.key();
            for (const QString& text : it->translations) {
                if (placeholders(text) != placeholders(it.key().section(u'|', 1)))
                    wrong << u"placeholders: "_s + it.key() + u" -> "_s + text;
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(QString::number(wrong.size()) + u" (ninja translations takes new ones over)\n"_s + wrong.first(qMin<qsizetype>(wrong.size(), 40)).join(u'\n')));
    }

    /// A function of its own that translates must name the context that lupdate writes for it, else it would stay English.
    void contextsAreThoseOfTheFile()
    {
        QSet<QString> contexts;
        const Messages german = messagesOf(tsFile(u"de"_s));
        for (auto it = german.begin(); it != german.end(); ++it)
            contexts.insert(it.key().section(u'|', 0, 0));
        static const QRegularExpression pattern(u"translate\\(\"([^\"]+)\""_s);
        QStringList wrong;
        for (const QString& folder : {u"/core"_s, u"/ui"_s, u"/app"_s}) {
            for (QDirIterator files(kSource + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QString text = QString::fromUtf8(file.readAll());
                for (auto it = pattern.globalMatch(text); it.hasNext();) {
                    const QString context = it.next().captured(1);
                    if (!contexts.contains(context))
                        wrong << file.fileName() + u": "_s + context;
                }
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    /// Prose in core is said through Wording (or a class of its own that translates), or is stored and known by inWords().
    void coreSaysNothingThatIsNotTranslated()
    {
        // Commands and figures that are the same in every language; what a test request sends; the last line of a CSV report.
        static const QStringList kSame{u"fuseboardctl "_s, u"Fuseboard test"_s, u"SQLite %1: %2"_s, u"All destinations"_s, u"--data-raw"_s};
        QString stored;
        for (const char* source : storedWords())
            stored += QString::fromUtf8(source) + u'\n';
        static const QRegularExpression literal(u"\\bu\"((?:[^\"\\\\\n]|\\\\.)*)\""_s);
        static const QRegularExpression place(u"%\\d"_s);
        QStringList wrong;
        int looked = 0;
        for (QDirIterator files(kSource + u"/core"_s, {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = withoutTranslated(QString::fromUtf8(file.readAll()));
            for (auto it = literal.globalMatch(text); it.hasNext();) {
                const QString found = it.next().captured(1).replace(u"\\\""_s, u"\""_s).replace(u"\\\\"_s, u"\\"_s);
                const auto isPart = [&](const QString& part) { return found.contains(part); };
                if (!isProse(found) || std::any_of(kSame.begin(), kSame.end(), isPart))
                    continue;
                ++looked;
                for (const QString& part : found.split(place)) {
                    QString bare = part.trimmed();
                    while (!bare.isEmpty() && u" ;:,"_s.contains(bare.back()))
                        bare.chop(1);
                    while (!bare.isEmpty() && u" ;:,"_s.contains(bare.front()))
                        bare.remove(0, 1);
                    if (bare.size() > 3 && !stored.contains(bare))
                        wrong << file.fileName().sliced(kSource.size() + 1) + u": "_s + found;
                }
            }
        }
        QVERIFY2(looked > 60, qPrintable(QString::number(looked)));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n') + u"\nSay it through Wording::tr(), or add what is stored to core/base/storedwords.cpp."_s));
    }

    void theLanguageIsChosen()
    {
        QCOMPARE(app::chosenLanguage({}, {u"de-AT"_s, u"en-US"_s}), u"de"_s);
        QCOMPARE(app::chosenLanguage({}, {u"fr-FR"_s, u"de"_s}), u"de"_s);
        QCOMPARE(app::chosenLanguage(u"en"_s, {u"de-DE"_s}), u"en"_s);
        QCOMPARE(app::chosenLanguage(u"de_CH"_s, {u"en-US"_s}), u"de"_s);
        QCOMPARE(app::chosenLanguage(u"xx"_s, {u"fr-FR"_s}), u"en"_s);
        QCOMPARE(app::chosenLanguage({}, {}), u"en"_s);
    }

    void pluralsOfEnglish()
    {
        QCOMPARE(QCoreApplication::translate("fuseboard::ui::JobBar", "%n job(s)", nullptr, 2), u"2 job(s)"_s); // without
        app::speak(*qApp, u"en"_s);
        QCOMPARE(QCoreApplication::translate("fuseboard::ui::JobBar", "%n job(s)", nullptr, 1), u"1 job"_s);
        QCOMPARE(QCoreApplication::translate("fuseboard::ui::JobBar", "%n job(s)", nullptr, 2), u"2 jobs"_s);
    }

    /// A field shows what it then reads, whatever the language: “40.000 Zeilen” is forty thousand.
    void settingsAreReadAsTheyAreWritten_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("German") << u"de"_s;
    }

    void settingsAreReadAsTheyAreWritten()
    {
        using namespace store;
        QFETCH(QString, language);
        app::speak(*qApp, language);
        QStringList wrong;
        int looked = 0;
        const auto look = [&](const SettingsField& field, const QJsonValue& value) {
            ++looked;
            const QString text = settingText(field, value);
            const auto read = settingFromText(field, text);
            if (!read || *read != value)
                wrong << u"%1: %2 reads as %3"_s.arg(QString::fromLatin1(field.path), text, read ? QString::number(read->toDouble()) : read.error().message);
        };
        for (const SettingsRecord record : {SettingsRecord::destination, SettingsRecord::account}) {
            for (const SettingsField& field : settingsFields(record)) {
                switch (field.unit) {
                case SettingUnit::text:
                case SettingUnit::choice:
                case SettingUnit::texts:
                case SettingUnit::headers: break;
                case SettingUnit::flag:
                    look(field, true);
                    look(field, false);
                    break;
                default:
                    for (const double n : {1.0, 12.0, 999.0, 1'000.0, 40'000.0, 1'234'567.0})
                        look(field, n);
                    if (field.unit == SettingUnit::rate || field.unit == SettingUnit::factor)
                        look(field, 0.5);
                    if (field.unit == SettingUnit::credits || field.unit == SettingUnit::actions || field.unit == SettingUnit::millis)
                        look(field, 1'500.0);
                    if (field.optional)
                        look(field, QJsonValue::Null);
                    if (field.unit == SettingUnit::rate)
                        look(field, -1.0);
                }
            }
        }
        QVERIFY(looked > 200);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void germanIsSpoken()
    {
        app::speak(*qApp, u"de"_s);
        QCOMPARE(inWords(u"CRM: its webhook has taken 41,200 records for life. Its standby takes over at 45,000."_s),
                 u"CRM: Der Webhook hat 41.200 Sätze insgesamt angenommen. Der Ersatz-Webhook übernimmt bei 45.000."_s);
        QCOMPARE(ui::MainWindow::tr("Import a file"), u"Eine Datei importieren"_s);
        // What core says of a payload is in the language of the window.
        ui::PayloadDraft draft;
        draft.load("{}", "{}", 1000);
        draft.setText(u"{,}"_s);
        QVERIFY2(draft.verdict().startsWith(u"Zeile 1, Spalte 2: "_s) && !draft.verdict().contains(u"expected"_s), qPrintable(draft.verdict()));
        QCOMPARE(ui::stateLook(BreakerState::halfOpen).word, u"Halb offen"_s);
        QCOMPARE(QCoreApplication::translate("fuseboard::ui::JobBar", "%n job(s)", nullptr, 1), u"1 Auftrag"_s);
        QCOMPARE(QCoreApplication::translate("fuseboard::ui::JobBar", "%n job(s)", nullptr, 3), u"3 Aufträge"_s);
        QCOMPARE(ui::formatCount(1'234'567), u"1.234.567"_s);
        QCOMPARE(ui::formatDecimal(0.5, 1), u"0,5"_s);
        QCOMPARE(ui::formatRows(2), u"2 Zeilen"_s);
        const WallTime at = fromEpochMs(QDateTime(QDate(2026, 3, 3), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch());
        QVERIFY(ui::formatInstant(at, at + Millis(40LL * 86'400'000), QTimeZone::utc()).contains(u"März"_s));
    }
};

QTEST_MAIN(tst_Translations)
#include "tst_translations.moc"
