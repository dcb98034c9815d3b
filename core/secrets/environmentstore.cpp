// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/environmentstore.h"

#include "core/base/wording.h"

namespace fuseboard::secrets {

using namespace Qt::StringLiterals;

QByteArray EnvironmentStore::variableName(const QString& name)
{
    QByteArray variable = "FUSEBOARD_SECRET_"_qba;
    for (const QChar c : name) {
        const char16_t u = c.unicode();
        if (u >= u'a' && u <= u'z')
            variable += char(u - u'a' + u'A');
        else if ((u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9'))
            variable += char(u);
        else
            variable += '_';
    }
    return variable;
}

void EnvironmentStore::read(const QString& name, std::function<void(Result<QByteArray>)> done)
{
    const QByteArray variable = variableName(name);
    if (!qEnvironmentVariableIsSet(variable.constData())) {
        done(Error{ErrorCode::notFound, Wording::tr("The environment has no %1.").arg(QLatin1String(variable)), {}});
        return;
    }
    done(qgetenv(variable.constData()));
}

void EnvironmentStore::write(const QString& name, const QByteArray&, std::function<void(Result<void>)> done)
{
    done(Error{ErrorCode::unsupported, Wording::tr("“%1” cannot be kept: the environment is read only.").arg(name), {}});
}

void EnvironmentStore::remove(const QString& name, std::function<void(Result<void>)> done)
{
    done(Error{ErrorCode::unsupported, Wording::tr("“%1” cannot be removed: the environment is read only.").arg(name), {}});
}

QString EnvironmentStore::description() const
{
    return Wording::tr("the environment");
}

} // namespace fuseboard::secrets
