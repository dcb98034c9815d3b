// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <array>

namespace fuseboard::ui {

/// The height that the sentences of all cards have together, so that the figures under them stand in line. It only grows.
class SentenceRoom final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    static constexpr size_t kWidths = 3; ///< narrow, roomy, very roomy

    int at(size_t width) const { return m_heights[width]; }
    void need(size_t width, int height)
    {
        if (height <= m_heights[width])
            return;
        m_heights[width] = height;
        Q_EMIT grew();
    }

Q_SIGNALS:
    void grew();

private:
    std::array<int, kWidths> m_heights{};
};

} // namespace fuseboard::ui
