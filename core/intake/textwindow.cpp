// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/textwindow.h"

namespace fuseboard::intake {

namespace {

constexpr qint64 kGrowth = 4 * 1024 * 1024;

} // namespace

Result<bool> TextWindow::more()
{
    if (m_complete)
        return false;
    m_text.erase(0, m_begin);
    m_begin = 0;
    const size_t had = m_text.size();
    const qint64 wanted = m_block == 1 ? 1 : std::max(m_block, std::min<qint64>(qint64(had), kGrowth));
    while (m_text.size() == had) {
        const auto read = m_source->read(m_text, wanted);
        if (!read)
            return read.error();
        if (!*read) {
            m_complete = true;
            break;
        }
    }
    return m_text.size() != had;
}

Result<void> TextWindow::fill(qint64 bytes)
{
    while (size() < bytes && !m_complete) {
        const auto read = more();
        if (!read)
            return read.error();
    }
    return {};
}

} // namespace fuseboard::intake
