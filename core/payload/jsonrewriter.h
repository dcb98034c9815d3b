// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payload/jsonerror.h"

#include <QByteArrayView>

#include <string>
#include <vector>

namespace fuseboard::payload {

enum class JsonKind : quint8 { null, boolean, number, string, array, object };

/// Checks JSON text strictly and writes it again. Keeps its buffers, so one object serves any number of rows without
/// allocating; one thread at a time.
///
/// Strict means RFC 8259 plus I-JSON (RFC 7493): well-formed UTF-8, no lone surrogate, no name twice in an object, no
/// number beyond a double (1e400); at most 512 levels deep. QJsonDocument lets all of that pass (semantics.md §14).
class JsonRewriter
{
public:
    static constexpr int kMaxDepth = 512;

    enum class Form {
        canonical, ///< RFC 8785: names sorted, numbers and escapes in their one form. For hashing
        identity,  ///< canonical, but integers that no double holds keep their digits: two long ids are never one row
        compact,   ///< white space removed, everything else as it was written. For sending
    };

    struct Member
    {
        QByteArrayView name;  ///< unescaped UTF-8
        QByteArrayView value; ///< JSON text in the chosen form
    };

    /// False when the text is not strict JSON; error() then says where. The results are valid until the next call.
    [[nodiscard]] bool rewrite(QByteArrayView json, Form form);

    QByteArrayView text() const { return {m_out.data(), static_cast<qsizetype>(m_out.size())}; }
    /// Kind of the outermost value.
    JsonKind kind() const { return m_kind; }
    const JsonError& error() const { return m_error; }

    /// Members of the outermost object: sorted in canonical form, in written order in compact form.
    size_t memberCount() const { return m_fields.size(); }
    Member member(size_t index) const;
    /// Value of the outermost object's member; a null view when there is none.
    QByteArrayView find(QByteArrayView name) const;

private:
    struct Entry
    {
        size_t nameAt, nameSize; ///< in m_names
        size_t at, valueAt, end; ///< in m_out: the quoted name, its value, one past the value
        const char* source;      ///< where the name stands in the source
    };

    bool value(int depth);
    bool object(int depth);
    bool array(int depth);
    bool finishObject(size_t firstEntry, int depth);
    bool string(std::string* decoded);
    bool escape();
    bool number();
    bool literal(const char* word, size_t size, JsonKind kind);
    void skipBlank();
    bool fail(const char* at, QString message);
    bool failExpected(const char* what);
    QByteArrayView nameOf(const Entry& entry) const;

    const char* m_begin = nullptr;
    const char* m_p = nullptr;
    const char* m_end = nullptr;
    Form m_form = Form::canonical;
    JsonKind m_kind = JsonKind::null;
    JsonKind m_last = JsonKind::null;
    std::string m_out;
    std::string m_names;
    std::string m_scratch;
    std::vector<Entry> m_entries;
    std::vector<Entry> m_sorted;
    std::vector<Entry> m_fields;
    JsonError m_error;
};

} // namespace fuseboard::payload
