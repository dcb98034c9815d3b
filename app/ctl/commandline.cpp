// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commandline.h"

#include <QStandardPaths>

#include <algorithm>

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

namespace {

void declareGlobals(QCommandLineParser& parser)
{
    parser.addOptions({
        {u"workspace"_s, u"The workspace folder. Default: $FUSEBOARD_WORKSPACE, else %1."_s.arg(defaultWorkspace()),
         u"DIR"_s},
        {u"secrets-file"_s, u"Keep and read secrets in this JSON file of mode 0600 instead of the keychain."_s,
         u"FILE"_s},
        {u"json"_s, u"Answer in JSON, for programs."_s},
        {{u"h"_s, u"help"_s}, u"Show this help and end."_s},
    });
}

/// "Options:" and what follows, in Qt's own layout.
QString optionText(const QCommandLineParser& parser)
{
    const QString whole = parser.helpText();
    const qsizetype at = whole.indexOf(u"Options:"_s);
    return at < 0 ? QString() : whole.mid(at).trimmed() + u'\n';
}

QString commandHelp(const Command& command, const QCommandLineParser& parser)
{
    QString text = u"Usage: fuseboardctl %1 [options]\n\n%2\n"_s.arg(
        command.syntax.isEmpty() ? command.words : command.words + u' ' + command.syntax, command.summary);
    if (!command.details.isEmpty())
        text += u'\n' + command.details.trimmed() + u'\n';
    return text + u'\n' + optionText(parser) + u'\n' + exitCodeText();
}

QString commandList(const std::vector<Command>& commands, const QString& group)
{
    qsizetype width = 0;
    for (const Command& command : commands)
        width = std::max(width, command.words.size());
    QString text;
    for (const Command& command : commands) {
        if (group.isEmpty() || command.words.startsWith(group + u' '))
            text += u"  %1  %2\n"_s.arg(command.words.leftJustified(width), command.summary);
    }
    return text;
}

QString generalHelp(const std::vector<Command>& commands, const QCommandLineParser& parser)
{
    return u"Usage: fuseboardctl [options] COMMAND …\n\n"
           "Submits rows to webhooks and keeps account of every one of them.\n\nCommands:\n%1\n%2\n"
           "Start with `fuseboardctl demo`; `fuseboardctl COMMAND --help` tells all about a command.\n\n%3"_s.arg(
               commandList(commands, {}), optionText(parser), exitCodeText());
}

CommandLine wrong(const QString& sentence, const QString& hint)
{
    CommandLine line;
    line.text = u"fuseboardctl: %1\nTry: fuseboardctl %2--help"_s.arg(sentence, hint.isEmpty() ? hint : hint + u' ');
    line.code = ExitCode::usage;
    return line;
}

} // namespace

QString defaultWorkspace()
{
    const QString named = qEnvironmentVariable("FUSEBOARD_WORKSPACE");
    if (!named.isEmpty())
        return named;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/fuseboard/default.fuseboard"_s;
}

CommandLine parseCommandLine(const QStringList& arguments, const std::vector<Command>& commands)
{
    QCommandLineParser outer;
    declareGlobals(outer);
    outer.addOption({u"version"_s, u"Show the version and end."_s});
    outer.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    const bool readable = outer.parse(arguments);
    const QStringList words = outer.positionalArguments();
    if (!readable)
        return wrong(outer.errorText(), {});
    if (outer.isSet(u"version"_s)) {
        CommandLine line;
        line.text = u"fuseboardctl " FUSEBOARD_VERSION ""_s;
        return line;
    }
    if (words.isEmpty()) {
        CommandLine line;
        line.text = generalHelp(commands, outer);
        line.code = outer.isSet(u"help"_s) ? ExitCode::ok : ExitCode::usage;
        return line;
    }

    const auto named = [&](const QString& name) {
        const auto found =
            std::find_if(commands.begin(), commands.end(), [&](const Command& c) { return c.words == name; });
        return found == commands.end() ? nullptr : &*found;
    };
    // The longest name that fits: three words, two or one.
    const Command* command = nullptr;
    qsizetype used = std::min<qsizetype>(3, words.size());
    for (; used > 0; --used) {
        command = named(words.first(used).join(u' '));
        if (command || used == 1)
            break;
    }
    if (!command) {
        const QString group = commandList(commands, words.at(0));
        if (group.isEmpty())
            return wrong(u"there is no command “%1”."_s.arg(words.at(0)), {});
        CommandLine line;
        line.text = u"Usage: fuseboardctl %1 COMMAND …\n\n%2"_s.arg(words.at(0), group).trimmed();
        line.code = words.contains(u"--help"_s) || words.contains(u"-h"_s) || outer.isSet(u"help"_s) ? ExitCode::ok
                                                                                                     : ExitCode::usage;
        return line;
    }

    CommandLine line;
    line.parser = std::make_unique<QCommandLineParser>();
    if (command->declare)
        command->declare(*line.parser);
    declareGlobals(*line.parser);
    const qsizetype head = arguments.size() - words.size();
    if (!line.parser->parse(arguments.first(head) + words.mid(used)))
        return wrong(line.parser->errorText(), command->words);
    if (line.parser->isSet(u"help"_s) || outer.isSet(u"help"_s)) {
        line.text = commandHelp(*command, *line.parser).trimmed();
        return line;
    }
    const qsizetype given = line.parser->positionalArguments().size();
    if (given < command->minArguments)
        return wrong(u"`%1` needs %2."_s.arg(command->words, command->syntax), command->words);
    if (given > command->maxArguments)
        return wrong(u"`%1` does not know what to do with “%2”."_s.arg(
                         command->words, line.parser->positionalArguments().at(command->maxArguments)),
                     command->words);
    line.command = command;
    line.options.workspace =
        line.parser->isSet(u"workspace"_s) ? line.parser->value(u"workspace"_s) : defaultWorkspace();
    line.options.secretsFile = line.parser->value(u"secrets-file"_s);
    line.options.json = line.parser->isSet(u"json"_s);
    return line;
}

} // namespace fuseboard::ctl
