// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/practicereceipts.h"

#include "core/base/wording.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace fuseboard::practice {

using namespace Qt::StringLiterals;

namespace {

/// Header bytes as a JSON string; each byte is one character, so that any value comes back as it was.
QByteArray quoted(const QByteArray& value)
{
    QByteArray text = "\"";
    for (const char c : value) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte >= 0x7f || c == '"' || c == '\\')
            text += "\\u00" + QByteArray::number(byte, 16).rightJustified(2, '0');
        else
            text += c;
    }
    return text + '"';
}

QByteArray lineOf(const PracticeReceipt& receipt)
{
    return "{\"sequence\":" + QByteArray::number(receipt.sequence) + ",\"at\":" + QByteArray::number(toEpochMs(receipt.at))
        + ",\"attempt\":" + QByteArray::number(receipt.attempt.value) + ",\"key\":" + quoted(receipt.key)
        + ",\"bodySha256\":\"" + receipt.bodySha256.toHex() + "\",\"status\":" + QByteArray::number(receipt.status)
        + (receipt.test ? ",\"test\":true}\n" : "}\n");
}

bool readLine(const QByteArray& line, PracticeReceipt* receipt)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    receipt->sequence = object["sequence"_L1].toInteger();
    receipt->at = fromEpochMs(object["at"_L1].toInteger());
    receipt->attempt = AttemptId(object["attempt"_L1].toInteger());
    receipt->key = object["key"_L1].toString().toLatin1();
    receipt->bodySha256 = QByteArray::fromHex(object["bodySha256"_L1].toString().toLatin1());
    receipt->status = object["status"_L1].toInt(-1);
    receipt->test = object["test"_L1].toBool();
    return receipt->sequence > 0 && receipt->bodySha256.size() == 32 && receipt->status >= 0;
}

Error ioError(const QFile& file)
{
    return {ErrorCode::io, Wording::tr("The receipts file could not be read or written"),
            file.fileName() + u": "_s + file.errorString()};
}

} // namespace

Result<std::vector<PracticeReceipt>> PracticeReceipts::load(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return Error{ErrorCode::notFound, Wording::tr("There is no receipts file"), path};
    if (!file.open(QIODevice::ReadOnly))
        return ioError(file);
    std::vector<PracticeReceipt> receipts;
    for (qint64 number = 1; !file.atEnd(); ++number) {
        const QByteArray line = file.readLine();
        if (!line.endsWith('\n'))
            break;
        PracticeReceipt receipt;
        if (!readLine(line, &receipt))
            return Error{ErrorCode::parse, Wording::tr("The receipts file is damaged"), Wording::tr("%1, line %2").arg(path).arg(number)};
        receipts.push_back(std::move(receipt));
    }
    return receipts;
}

Result<void> PracticeReceipts::continueFile(const QString& path)
{
    std::vector<PracticeReceipt> known;
    if (QFileInfo(path).isFile()) {
        auto loaded = load(path);
        if (!loaded)
            return loaded.error();
        known = std::move(*loaded);
    }
    std::lock_guard lock(m_mutex);
    m_file.close();
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return ioError(m_file);
    m_receipts.clear();
    m_counts = {};
    for (PracticeReceipt& receipt : known)
        keep(std::move(receipt));
    // Everything up to the last line break is whole; load() has just read it.
    if (m_file.isSequential())
        return {};
    qint64 whole = m_file.size();
    char last = '\n';
    while (whole > 0 && m_file.seek(whole - 1) && m_file.getChar(&last) && last != '\n')
        --whole;
    if ((whole < m_file.size() && !m_file.resize(whole)) || !m_file.seek(whole)) {
        const Error error = ioError(m_file);
        m_file.close();
        return error;
    }
    return {};
}

Result<void> PracticeReceipts::add(PracticeReceipt receipt)
{
    std::lock_guard lock(m_mutex);
    receipt.sequence = m_receipts.empty() ? 1 : m_receipts.back().sequence + 1;
    if (m_file.isOpen()) {
        const QByteArray line = lineOf(receipt);
        const qint64 start = m_file.pos();
        if (m_file.write(line) != line.size()) {
            const Error error = ioError(m_file);
            if (m_file.resize(start)) // half a line would damage the file for good
                m_file.seek(start);
            return error;
        }
    }
    keep(std::move(receipt));
    return {};
}

void PracticeReceipts::keep(PracticeReceipt receipt)
{
    ++m_counts.requests;
    if (receipt.status == 0)
        ++m_counts.hungUp;
    else if (receipt.status == 429)
        ++m_counts.throttled;
    else if (receipt.status < 300)
        ++m_counts.accepted;
    else
        ++m_counts.failed;
    m_receipts.push_back(std::move(receipt));
}

std::vector<PracticeReceipt> PracticeReceipts::since(qint64 sequence) const
{
    std::lock_guard lock(m_mutex);
    const auto first = std::upper_bound(m_receipts.begin(), m_receipts.end(), sequence,
                                        [](qint64 n, const PracticeReceipt& receipt) { return n < receipt.sequence; });
    return {first, m_receipts.end()};
}

PracticeCounts PracticeReceipts::counts() const
{
    std::lock_guard lock(m_mutex);
    return m_counts;
}

} // namespace fuseboard::practice
