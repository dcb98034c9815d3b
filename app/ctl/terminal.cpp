// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/terminal.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QScopeGuard>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

Terminal::Terminal(const Clock& clock, std::FILE* out, std::FILE* err)
    : m_clock(clock)
    , m_out(out)
    , m_err(err)
    , m_outIsTerminal(::isatty(::fileno(out)) == 1)
    , m_errIsTerminal(::isatty(::fileno(err)) == 1)
{
}

Terminal::~Terminal()
{
    endProgress();
}

void Terminal::write(std::FILE* file, const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), file);
    std::fflush(file);
}

void Terminal::print(const QString& text)
{
    endProgress();
    write(m_out, text + u'\n');
}

void Terminal::printRaw(const QByteArray& bytes)
{
    endProgress();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), m_out);
    std::fflush(m_out);
}

void Terminal::printJson(const QJsonObject& object)
{
    printRaw(QJsonDocument(object).toJson());
}

void Terminal::notice(const QString& text)
{
    endProgress();
    write(m_err, text + u'\n');
}

void Terminal::error(const Error& error)
{
    // Further lines of the sentence are kept, indented: nothing that is quoted in it can look like a line of its own.
    QStringList lines = error.message.split(u'\n');
    for (QString& line : lines)
        line = safe(line);
    notice(u"fuseboardctl: "_s + lines.join(u"\n  "_s) + (error.detail.isEmpty() ? QString() : u" ("_s + safe(error.detail) + u')'));
}

void Terminal::progress(const QString& text)
{
    if (m_errIsTerminal) {
        winsize size = {};
        const int columns = ::ioctl(::fileno(m_err), TIOCGWINSZ, &size) == 0 && size.ws_col > 10 ? size.ws_col : 80;
        write(m_err, u"\r\x1b[K"_s + cut(text, columns - 1));
        m_progressOpen = true;
        return;
    }
    const MonoTime now = m_clock.now();
    if (m_lastProgress && now - *m_lastProgress < Millis(1000))
        return;
    m_lastProgress = now;
    write(m_err, text + u'\n');
}

void Terminal::endProgress()
{
    if (!m_progressOpen)
        return;
    m_progressOpen = false;
    write(m_err, u"\n"_s);
}

int Terminal::width() const
{
    winsize size = {};
    if (!m_outIsTerminal || ::ioctl(::fileno(m_out), TIOCGWINSZ, &size) != 0)
        return 0;
    return size.ws_col;
}

Result<QByteArray> Terminal::readSecret(const QString& prompt)
{
    termios before = {};
    const bool terminal = ::isatty(STDIN_FILENO) == 1 && ::tcgetattr(STDIN_FILENO, &before) == 0;
    if (terminal) {
        endProgress();
        write(m_err, prompt);
        termios silent = before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    const auto restore = qScopeGuard([&] {
        if (terminal) {
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
            write(m_err, u"\n"_s);
        }
    });
    // Byte by byte, so that what follows on a pipe is left for the next reader.
    QByteArray line;
    char byte = 0;
    for (;;) {
        const ssize_t got = ::read(STDIN_FILENO, &byte, 1);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return Error{ErrorCode::io, u"Standard input cannot be read."_s,
                         QString::fromLocal8Bit(std::strerror(errno))};
        if (got == 0 || byte == '\n')
            break;
        line += byte;
    }
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

QString Terminal::safe(QStringView text)
{
    QString out = text.toString();
    for (QChar& c : out) {
        const char16_t u = c.unicode();
        const bool control = u < 0x20 || (u >= 0x7f && u < 0xa0);
        const bool direction = (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069);
        if (u == u'\n' || u == u'\t' || u == u'\r')
            c = u' ';
        else if (control || direction)
            c = QChar(QChar::ReplacementCharacter);
    }
    return out;
}

QString Terminal::cut(const QString& text, int length)
{
    if (text.size() <= length)
        return text;
    qsizetype keep = std::max(0, length - 1);
    if (keep > 0 && text.at(keep - 1).isHighSurrogate())
        --keep;
    return text.left(keep) + u'…';
}

void TextTable::addRow(QStringList cells)
{
    Q_ASSERT(cells.size() == qsizetype(m_columns.size()));
    for (QString& cell : cells)
        cell = Terminal::safe(cell);
    m_rows.push_back(std::move(cells));
}

QString TextTable::text(int width) const
{
    std::vector<qsizetype> widths;
    for (const Column& column : m_columns)
        widths.push_back(column.title.size());
    for (const QStringList& row : m_rows) {
        for (size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], row.at(qsizetype(i)).size());
    }
    qsizetype whole = 0;
    for (const qsizetype each : widths)
        whole += each + 2;
    whole -= 2;
    if (width > 0 && whole > width && !m_columns.empty() && m_columns.back().align == Align::left)
        widths.back() = std::max<qsizetype>(8, widths.back() - (whole - width));

    QString out;
    const auto addLine = [&](auto&& cellAt) {
        QString line;
        for (size_t i = 0; i < widths.size(); ++i) {
            const bool last = i + 1 == widths.size();
            const QString cell = last ? Terminal::cut(cellAt(i), int(widths[i])) : cellAt(i);
            line += m_columns[i].align == Align::right ? cell.rightJustified(widths[i])
                    : last                             ? cell
                                                       : cell.leftJustified(widths[i]);
            if (!last)
                line += u"  "_s;
        }
        out += line + u'\n';
    };
    addLine([&](size_t i) { return m_columns[i].title; });
    for (const QStringList& row : m_rows)
        addLine([&](size_t i) { return row.at(qsizetype(i)); });
    out.chop(1);
    return out;
}

QString grouped(qint64 number)
{
    static const QLocale locale(QLocale::English, QLocale::UnitedStates);
    return locale.toString(number);
}

QString counted(qint64 number, const QString& one, const QString& many)
{
    return grouped(number) + u' ' + (number == 1 ? one : many);
}

QString creditText(qint64 milli)
{
    const qint64 magnitude = milli < 0 ? -milli : milli;
    QString text = (milli < 0 ? u"-"_s : QString()) + grouped(magnitude / 1000);
    if (const qint64 rest = magnitude % 1000) {
        QString digits = u"%1"_s.arg(rest, 3, 10, QLatin1Char('0'));
        while (digits.endsWith(u'0'))
            digits.chop(1);
        text += u'.' + digits;
    }
    return text + (milli == 1000 ? u" credit"_s : u" credits"_s);
}

QString durationText(Millis duration)
{
    const qint64 ms = duration.count();
    if (ms < 1000)
        return u"%1 ms"_s.arg(ms);
    const qint64 seconds = (ms + 500) / 1000;
    if (seconds < 60)
        return u"%1 s"_s.arg(seconds);
    if (seconds < 3600)
        return seconds % 60 ? u"%1 min %2 s"_s.arg(seconds / 60).arg(seconds % 60) : u"%1 min"_s.arg(seconds / 60);
    const qint64 minutes = seconds / 60;
    return minutes % 60 ? u"%1 h %2 min"_s.arg(minutes / 60).arg(minutes % 60) : u"%1 h"_s.arg(minutes / 60);
}

} // namespace fuseboard::ctl
