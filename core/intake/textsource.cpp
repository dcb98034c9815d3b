// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/textsource.h"

#include "core/base/wording.h"
#include "core/intake/textencoding.h"

#include <QFileDevice>

#include <algorithm>
#include <cstring>

namespace fuseboard::intake {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<TextSource>> TextSource::open(std::unique_ptr<QIODevice> device, const SourceOptions& options)
{
    std::unique_ptr<TextSource> source(new TextSource(std::move(device)));
    source->m_bytesTotal = source->m_device->isSequential() ? -1 : source->m_device->size();

    const qint64 wanted = std::max<qint64>(options.sampleBytes, 4);
    bool whole = false;
    while (source->m_sample.size() < wanted && !whole) {
        const qsizetype had = source->m_sample.size();
        source->m_sample.resize(wanted);
        const auto got = source->readDevice(source->m_sample.data() + had, wanted - had);
        if (!got)
            return got.error();
        source->m_sample.resize(had + *got);
        whole = *got == 0;
    }
    const EncodingGuess guess = guessEncoding(source->m_sample, whole);
    source->m_encoding = options.encoding.value_or(guess.encoding);
    if (guess.markSize > 0 && guess.encoding == source->m_encoding) {
        source->m_mark = true;
        source->m_sampleAt = guess.markSize;
        source->m_bytesRead = guess.markSize;
    }
    return source;
}

Result<qint64> TextSource::readDevice(char* to, qint64 size)
{
    for (;;) {
        const qint64 got = m_device->read(to, size);
        if (got > 0)
            return got;
        const auto* file = qobject_cast<QFileDevice*>(m_device.get());
        const bool failed = file ? file->error() != QFileDevice::NoError : got < 0 && !m_device->isSequential();
        if (failed)
            return Error{ErrorCode::io, Wording::tr("the file could not be read"), m_device->errorString()};
        if (file || !m_device->isSequential() || !m_device->waitForReadyRead(-1))
            return qint64(0);
    }
}

Result<qint64> TextSource::readRaw(char* to, qint64 size)
{
    qint64 got = std::min<qint64>(size, m_sample.size() - m_sampleAt);
    if (got > 0) {
        std::memcpy(to, m_sample.constData() + m_sampleAt, size_t(got));
        m_sampleAt += got;
        if (m_sampleAt == m_sample.size()) {
            m_sample = {};
            m_sampleAt = 0;
        }
    } else {
        auto read = readDevice(to, size);
        if (!read)
            return read;
        got = *read;
    }
    m_bytesRead += got;
    return got;
}

Result<bool> TextSource::read(std::string& out, qint64 rawBytes)
{
    if (m_atEnd)
        return false;
    const size_t before = out.size();
    std::string& into = m_encoding == Encoding::utf8 ? out : m_raw;
    const size_t had = into.size();
    into.resize(had + size_t(rawBytes));
    const auto got = readRaw(into.data() + had, rawBytes);
    into.resize(had + size_t(got ? *got : 0));
    if (!got)
        return got.error();
    m_atEnd = *got == 0;

    if (m_encoding != Encoding::utf8) {
        const qsizetype taken = decode(out, {m_raw.data(), qsizetype(m_raw.size())}, m_atEnd);
        m_raw.erase(0, size_t(taken));
    }
    // What was left of a cut character may still come out at the end.
    return !m_atEnd || out.size() > before;
}

qsizetype TextSource::decode(std::string& out, QByteArrayView raw, bool last) const
{
    switch (m_encoding) {
    case Encoding::utf8: out.append(raw.begin(), raw.end()); break;
    case Encoding::windows1252: appendWindows1252(out, raw); break;
    case Encoding::utf16le: return appendUtf16(out, raw, false, last);
    case Encoding::utf16be: return appendUtf16(out, raw, true, last);
    }
    return raw.size();
}

std::string TextSource::preview(qsizetype rawBytes) const
{
    std::string text;
    decode(text, QByteArrayView(m_sample).sliced(m_sampleAt, std::min(rawBytes, m_sample.size() - m_sampleAt)), false);
    return text;
}

void TextSource::refuseWindows1252()
{
    if (m_encoding == Encoding::windows1252)
        m_encoding = Encoding::utf8;
}

} // namespace fuseboard::intake
