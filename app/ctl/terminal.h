// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <cstdio>
#include <optional>
#include <vector>

class QJsonObject;

namespace fuseboard::ctl {

/// Text with a title line, columns padded to their widest cell.
class TextTable
{
public:
    enum class Align { left, right };

    void addColumn(const QString& title, Align align = Align::left) { m_columns.push_back({title, align}); }
    void addRow(QStringList cells);
    bool isEmpty() const { return m_rows.empty(); }
    /// One line each, the last left-aligned column cut to fit width (0: never cut).
    QString text(int width = 0) const;

private:
    struct Column
    {
        QString title;
        Align align;
    };
    std::vector<Column> m_columns;
    std::vector<QStringList> m_rows;
};

/// Standard output for what was asked for, standard error for everything else: notices, errors, progress. Progress is
/// one line rewritten in place on a terminal, and a plain line a second otherwise. One thread.
class Terminal
{
public:
    explicit Terminal(const Clock& clock, std::FILE* out = stdout, std::FILE* err = stderr);
    ~Terminal();

    void print(const QString& text);        ///< a line on standard output
    void printRaw(const QByteArray& bytes); ///< as it is
    void printJson(const QJsonObject& object);
    void notice(const QString& text); ///< a line on standard error
    void error(const Error& error);
    void progress(const QString& text);
    void endProgress(); ///< leaves the last progress line standing

    /// Columns of the terminal on standard output; 0 when it is none.
    int width() const;
    bool outputIsTerminal() const { return m_outIsTerminal; }

    /// A line of standard input without its end; the prompt is shown, and the echo is off, only on a terminal.
    Result<QByteArray> readSecret(const QString& prompt);

    /// Foreign text (payloads, answers of servers) without control characters, so that it cannot drive the terminal.
    static QString safe(QStringView text);
    static QString cut(const QString& text, int length);

private:
    void write(std::FILE* file, const QString& text);

    const Clock& m_clock;
    std::FILE* m_out;
    std::FILE* m_err;
    bool m_outIsTerminal;
    bool m_errIsTerminal;
    bool m_progressOpen = false;
    std::optional<MonoTime> m_lastProgress;
};

/// "10,251".
QString grouped(qint64 number);
/// "1 row", "10,251 rows".
QString counted(qint64 number, const QString& one, const QString& many);
/// "1,234.5 credits" of milli-credits; no digits after the point when there are none.
QString creditText(qint64 milli);
/// "850 ms", "12 s", "4 min 10 s", "3 h 5 min".
QString durationText(Millis duration);

} // namespace fuseboard::ctl
