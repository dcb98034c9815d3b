// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/randomsource.h"

#include <QRandomGenerator>

namespace fuseboard {

quint64 SystemRandomSource::next()
{
    return QRandomGenerator::global()->generate64();
}

} // namespace fuseboard
