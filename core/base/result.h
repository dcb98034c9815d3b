// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace fuseboard {

/// What kind of thing went wrong. Callers branch on this, never on the text.
enum class ErrorCode {
    invalidArgument, ///< the caller's value is outside what is allowed
    parse,           ///< input text is not well formed; detail names line and column
    io,              ///< a file or folder could not be read or written
    storage,         ///< SQLite refused; detail holds its own words
    diskFull,        ///< no room left where the workspace lives
    corrupt,         ///< the workspace failed its check and was not opened
    newerSchema,     ///< the workspace was written by a newer Fuseboard
    locked,          ///< another Fuseboard owns the workspace; detail names it
    readOnly,        ///< the workspace was opened without the right to change it
    notFound,
    conflict,  ///< the thing changed since the caller looked at it
    network,
    secret,    ///< the secret store did not answer or has no such entry
    unsupported,
    cancelled,
    internal,
};

/// A failure: what happened (message, one sentence for the operator) and the raw particulars (detail).
struct Error
{
    ErrorCode code = ErrorCode::internal;
    QString message;
    QString detail;

    /// "message (detail)", for logs and terminals.
    QString text() const { return detail.isEmpty() ? message : message + QLatin1String(" (") + detail + QLatin1Char(')'); }
};

/// A value or the reason there is none. Nothing is thrown across Fuseboard's own interfaces.
template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    T& value() & { Q_ASSERT(ok()); return *std::get_if<0>(&m_state); }
    const T& value() const& { Q_ASSERT(ok()); return *std::get_if<0>(&m_state); }
    T&& value() && { Q_ASSERT(ok()); return std::move(*std::get_if<0>(&m_state)); }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

    const Error& error() const { Q_ASSERT(!ok()); return *std::get_if<1>(&m_state); }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_ok(false) {}

    bool ok() const { return m_ok; }
    explicit operator bool() const { return m_ok; }
    const Error& error() const { Q_ASSERT(!m_ok); return m_error; }

private:
    Error m_error;
    bool m_ok = true;
};

} // namespace fuseboard
