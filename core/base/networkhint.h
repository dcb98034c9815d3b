// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fuseboard {

/// Whether this machine has a network at all. A hint (row-life.md, "Time"): it only ever defers rows, never those of
/// destinations on this machine, and unknown means online. Safe to ask from any thread.
class NetworkHint
{
public:
    virtual ~NetworkHint() = default;
    /// true only when the network is known to be gone.
    virtual bool isGone() const = 0;
};

} // namespace fuseboard
