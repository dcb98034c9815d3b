// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>

namespace fuseboard {

/// An amount on one meter in milli-credits. Money is never a floating number (B-10).
struct Credits
{
    qint64 milli = 0;

    static constexpr Credits whole(qint64 credits) { return Credits{credits * 1000}; }
    constexpr auto operator<=>(const Credits&) const = default;
    constexpr Credits operator+(Credits o) const { return {milli + o.milli}; }
    constexpr Credits operator-(Credits o) const { return {milli - o.milli}; }
    constexpr Credits operator*(qint64 n) const { return {milli * n}; }
    constexpr Credits& operator+=(Credits o) { milli += o.milli; return *this; }
    constexpr Credits& operator-=(Credits o) { milli -= o.milli; return *this; }
};

/// The two meters of an account: data credits and actions (C-9).
struct Charge
{
    Credits data;
    Credits actions;

    constexpr bool operator==(const Charge&) const = default;
    constexpr Charge operator+(Charge o) const { return {data + o.data, actions + o.actions}; }
    constexpr Charge operator-(Charge o) const { return {data - o.data, actions - o.actions}; }
    constexpr Charge& operator+=(Charge o) { data += o.data; actions += o.actions; return *this; }
    constexpr bool isZero() const { return data.milli == 0 && actions.milli == 0; }
};

} // namespace fuseboard
