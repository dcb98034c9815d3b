// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/jsonextent.h"

#include <cstring>

namespace fuseboard::intake {

const char* JsonExtent::scan(const char* p, const char* end, bool textComplete)
{
    if (m_kind == Kind::unknown && p < end)
        m_kind = *p == '{' || *p == '[' ? Kind::brackets : *p == '"' ? Kind::string : Kind::word;
    if (m_kind == Kind::word) {
        while (p < end && !std::strchr(",]}{[\" \t\r\n", *p))
            ++p;
        return p < end || textComplete ? p : nullptr;
    }
    for (; p < end; ++p) {
        const char c = *p;
        if (m_inString) {
            if (m_escaped)
                m_escaped = false;
            else if (c == '\\')
                m_escaped = true;
            else if (c == '"')
                m_inString = false;
            if (!m_inString && m_depth == 0)
                return p + 1;
        } else if (c == '"') {
            m_inString = true;
        } else if (c == '{' || c == '[') {
            ++m_depth;
        } else if (c == '}' || c == ']') {
            if (--m_depth == 0)
                return p + 1;
        }
    }
    return nullptr;
}

} // namespace fuseboard::intake
