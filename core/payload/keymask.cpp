// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payload/keymask.h"

#include "core/payload/canonicaljson.h"
#include "core/payload/jsonstring.h"
#include "core/payload/masking.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace fuseboard::payload {

using namespace Qt::StringLiterals;

namespace {

/// What is found is hidden but for what the first group holds, which stands before it.
const std::vector<QRegularExpression>& shapes()
{
    static const std::vector<QRegularExpression> all = [] {
        std::vector<QRegularExpression> made;
        for (const char16_t* shape : {
                 u"()-----BEGIN [A-Z ]*PRIVATE KEY-----[\\s\\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)",
                 u"(?i)(\\b(?:bearer|basic|token|digest)\\s+)[a-z0-9._~+/=-]{8,}",
                 u"(://)[^/\\s:@\"']+:[^/\\s@\"']+(?=@)",
                 u"(?i)([?&;](?:[a-z0-9_.-]*(?:token|key|secret|sig|signature|passw(?:or)?d|auth|credential)[a-z0-9_-]*)=)[^&\\s\"'#]+",
                 u"(?i)(\\b(?:api|access|private|client|signing)?[ _-]?(?:key|token|secret|passw(?:or)?d|signature|credential)s?\\b\"?\\s*[:=]\\s*\"?)"
                 u"[^\\s\",;&]{6,}",
                 u"()\\beyJ[A-Za-z0-9_-]{6,}\\.[A-Za-z0-9_-]{4,}(?:\\.[A-Za-z0-9_-]*)?",
                 u"()\\b(?:sk|pk|rk)_(?:live|test)_[A-Za-z0-9]{6,}",
                 u"()\\b(?:sk-|whsec_|gh[pousr]_|github_pat_|glpat-|xox[abeoprs]-|shp(?:at|ca|pa|ss)_|npm_|dop_v1_|hf_|AIza|ya29\\.|SG\\.|key-)"
                 u"[A-Za-z0-9_+/=.-]{12,}",
                 u"()\\b(?:AKIA|ASIA|AGPA|AROA)[0-9A-Z]{12,}",
                 u"()\\b[0-9a-fA-F]{40,}\\b",
                 u"()(?<![A-Za-z0-9+/_-])(?=[A-Za-z0-9+/_-]*[a-z])(?=[A-Za-z0-9+/_-]*[A-Z])(?=[A-Za-z0-9+/_-]*[0-9])[A-Za-z0-9+_-]{32,}={0,2}",
             })
            made.emplace_back(QString::fromUtf16(shape));
        return made;
    }();
    return all;
}

/// Words of snake_case, kebab-case and camelCase, in lower case.
QStringList wordsOf(QStringView name)
{
    QStringList words{QString()};
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar c = name[i];
        if (!c.isLetterOrNumber()) {
            words.append(QString());
            continue;
        }
        const bool hump = c.isUpper() && i > 0
            && (name[i - 1].isLower() || name[i - 1].isDigit() || (i + 1 < name.size() && name[i + 1].isLower() && name[i - 1].isUpper()));
        if (hump)
            words.append(QString());
        words.last().append(c.toLower());
    }
    words.removeAll(QString());
    return words;
}

class JsonMasker
{
public:
    explicit JsonMasker(QByteArrayView json) : m_json(json) {}

    QByteArray run()
    {
        while (m_at < m_json.size()) {
            const char c = m_json[m_at];
            if (c == '"') {
                string();
            } else if (c == '{' || c == '[') {
                m_open.push_back({c == '{', secret()});
                m_secretName = false;
                take(1);
            } else if (c == '}' || c == ']') {
                m_open.pop_back();
                m_secretName = false;
                take(1);
            } else if (c == '-' || (c >= '0' && c <= '9')) {
                qsizetype end = m_at;
                while (end < m_json.size() && QByteArrayView("+-.eE0123456789").contains(m_json[end]))
                    ++end;
                if (secret())
                    m_out.append(hidden({}));
                else
                    m_out.append(m_json.sliced(m_at, end - m_at));
                m_at = end;
                m_secretName = false;
            } else {
                if (c == ',')
                    m_secretName = false;
                take(1);
            }
        }
        return m_out;
    }

private:
    struct Open
    {
        bool object;
        bool secret; ///< everything in it
    };

    bool secret() const { return m_secretName || (!m_open.empty() && m_open.back().secret); }

    static QByteArray hidden(const QString& value)
    {
        std::string out;
        appendJsonString(out, maskSecret(value).toUtf8());
        return QByteArray::fromStdString(out);
    }

    void take(qsizetype n)
    {
        m_out.append(m_json.sliced(m_at, n));
        m_at += n;
    }

    void string()
    {
        qsizetype end = m_at + 1;
        while (m_json[end] != '"')
            end += m_json[end] == '\\' ? 2 : 1;
        std::string decoded;
        appendUnescaped(decoded, m_json.sliced(m_at + 1, end - m_at - 1));
        const QString text = QString::fromStdString(decoded);
        qsizetype next = end + 1;
        while (next < m_json.size() && QByteArrayView(" \t\r\n").contains(m_json[next]))
            ++next;
        const bool isName = !m_open.empty() && m_open.back().object && next < m_json.size() && m_json[next] == ':';
        if (isName) {
            m_secretName = isSecretName(text);
            take(end + 1 - m_at);
            return;
        }
        const QString shown = secret() ? QString() : maskKeysInText(text);
        if (secret()) {
            m_out.append(text.isEmpty() ? QByteArray("\"\"") : hidden(text));
        } else if (shown != text) {
            std::string out;
            appendJsonString(out, shown.toUtf8());
            m_out.append(QByteArray::fromStdString(out));
        } else {
            m_out.append(m_json.sliced(m_at, end + 1 - m_at));
        }
        m_at = end + 1;
        m_secretName = false;
    }

    QByteArrayView m_json;
    qsizetype m_at = 0;
    QByteArray m_out;
    std::vector<Open> m_open;
    bool m_secretName = false; ///< the name before the value that comes
};

} // namespace

bool isSecretName(QStringView name)
{
    static const QStringList alone{u"auth"_s, u"authorization"_s, u"token"_s, u"tokens"_s, u"secret"_s, u"secrets"_s, u"password"_s,
                                   u"passwd"_s, u"passphrase"_s, u"pwd"_s, u"pass"_s, u"credential"_s, u"credentials"_s, u"apikey"_s,
                                   u"apikeys"_s, u"accesskey"_s, u"privatekey"_s, u"secretkey"_s, u"signature"_s, u"jwt"_s, u"cookie"_s,
                                   u"bearer"_s, u"hmac"_s, u"cvv"_s, u"cvc"_s};
    static const QStringList ofKey{u"api"_s, u"access"_s, u"private"_s, u"secret"_s, u"signing"_s, u"encryption"_s, u"client"_s,
                                   u"service"_s, u"master"_s, u"x"_s, u"ssh"_s};
    const QStringList words = wordsOf(name);
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (alone.contains(words[i]))
            return true;
        if ((words[i] == "key"_L1 || words[i] == "keys"_L1) && (words.size() == 1 || (i > 0 && ofKey.contains(words[i - 1]))))
            return true;
    }
    return false;
}

QString maskKeysInText(const QString& text)
{
    if (text.size() < 8)
        return text;
    QString shown = text;
    for (const QRegularExpression& shape : shapes()) {
        QString out;
        qsizetype from = 0;
        for (auto found = shape.globalMatch(shown); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            const QString kept = match.captured(1);
            const QStringView secret = QStringView(shown).sliced(match.capturedStart() + kept.size(), match.capturedLength() - kept.size());
            if (secret.startsWith(u"••••"))
                continue;
            out += QStringView(shown).sliced(from, match.capturedStart() - from);
            out += kept + (secret.contains(u' ') || secret.contains(u':') ? u"••••"_s : maskSecret(secret));
            from = match.capturedEnd();
        }
        if (from > 0)
            shown = out + QStringView(shown).sliced(from);
    }
    return shown;
}

QByteArray maskKeys(QByteArrayView json)
{
    if (validateJson(json))
        return maskKeysInText(QString::fromUtf8(json)).toUtf8();
    return JsonMasker(json).run();
}

} // namespace fuseboard::payload
