// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/intake/sourceformat.h"

#include <QIODevice>

#include <memory>
#include <string>

namespace fuseboard::intake {

/// The bytes of a device as UTF-8 without byte order mark, from start to end. What does not belong to the encoding
/// comes through as bytes that are not UTF-8: the caller finds the row. Works on devices that cannot seek.
class TextSource
{
public:
    /// The device must be open for reading. Reads the sample at once. Error io.
    static Result<std::unique_ptr<TextSource>> open(std::unique_ptr<QIODevice> device, const SourceOptions& options);

    Encoding encoding() const { return m_encoding; }
    bool hadByteOrderMark() const { return m_mark; }
    /// Raw start of the source, mark included; gone once it has been read past.
    QByteArrayView sample() const { return m_sample; }
    /// Start of the text, about so many raw bytes of the sample, without reading on.
    std::string preview(qsizetype rawBytes) const;
    /// For formats that must be UTF-8 (RFC 8259 §8.1): what was taken for Windows-1252 is UTF-8 with bad rows. Before the
    /// first read only.
    void refuseWindows1252();

    /// Appends the text of about so many raw bytes; false at the end. Error io.
    Result<bool> read(std::string& out, qint64 rawBytes);

    qint64 bytesRead() const { return m_bytesRead; }
    qint64 bytesTotal() const { return m_bytesTotal; }

private:
    explicit TextSource(std::unique_ptr<QIODevice> device) : m_device(std::move(device)) {}
    qsizetype decode(std::string& out, QByteArrayView raw, bool last) const;
    Result<qint64> readRaw(char* to, qint64 size);
    Result<qint64> readDevice(char* to, qint64 size);

    std::unique_ptr<QIODevice> m_device;
    QByteArray m_sample;
    qsizetype m_sampleAt = 0;
    std::string m_raw; ///< bytes that wait for the rest of their character
    Encoding m_encoding = Encoding::utf8;
    bool m_mark = false;
    bool m_atEnd = false;
    qint64 m_bytesRead = 0;
    qint64 m_bytesTotal = -1;
};

} // namespace fuseboard::intake
