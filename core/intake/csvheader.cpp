// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/csvheader.h"

#include <QHash>
#include <QSet>

namespace fuseboard::intake {

using namespace Qt::StringLiterals;

QStringList columnNames(const QStringList& header)
{
    QStringList names;
    QSet<QString> taken;
    names.reserve(header.size());
    for (qsizetype i = 0; i < header.size(); ++i) {
        QString name = header[i].trimmed();
        taken.insert(name);
        names.append(name);
    }
    QSet<QString> given;
    QHash<QString, int> lastNumber;
    for (qsizetype i = 0; i < names.size(); ++i) {
        QString name = names[i];
        if (name.isEmpty())
            name = u"column_"_s + QString::number(i + 1);
        const bool clash = given.contains(name) || (names[i].isEmpty() && taken.contains(name));
        if (clash) {
            const QString stem = name;
            int& number = lastNumber[stem];
            do {
                name = stem + u"_"_s + QString::number(++number);
            } while (taken.contains(name) || given.contains(name));
        }
        given.insert(name);
        names[i] = name;
    }
    return names;
}

} // namespace fuseboard::intake
