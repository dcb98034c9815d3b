// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>

namespace fuseboard::resilience {

/// Move-only guard around anything that must be given back exactly once (slot, tokens, credits, probe). Calls the release
/// function at scope end unless dismiss()ed.
template <class Release>
class [[nodiscard]] Permit
{
public:
    explicit Permit(Release release) : m_release(std::move(release)) {}
    Permit(Permit&& other) noexcept : m_release(std::move(other.m_release)), m_armed(std::exchange(other.m_armed, false)) {}
    Permit(const Permit&) = delete;
    Permit& operator=(const Permit&) = delete;
    Permit& operator=(Permit&&) = delete;
    ~Permit()
    {
        if (m_armed)
            m_release();
    }
    /// The right has moved on to another owner.
    void dismiss() { m_armed = false; }

private:
    Release m_release;
    bool m_armed = true;
};

} // namespace fuseboard::resilience
