// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/density.h"

#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QLayout>
#include <QVariant>

namespace fuseboard::ui {

Density density()
{
    const bool compact = qApp && qApp->property(kDensityProperty).toInt() == int(Density::compact);
    return compact ? Density::compact : Density::comfortable;
}

const Metrics& metrics(Density density)
{
    return density == Density::compact ? kCompact : kComfortable;
}

const Metrics& metrics()
{
    return metrics(density());
}

void followDensity(QObject* context, const std::function<void()>& apply)
{
    apply();
    const auto themes = qApp->findChildren<Theme*>(Qt::FindDirectChildrenOnly);
    for (Theme* theme : themes)
        QObject::connect(theme, &Theme::densityChanged, context, apply);
}

void setDenseMargins(QLayout* layout, const QMargins& comfortable)
{
    followDensity(layout, [layout, comfortable] {
        const auto less = [](int margin) { return (margin * 3 + 2) / 4; };
        layout->setContentsMargins(density() == Density::comfortable
                                       ? comfortable
                                       : QMargins(less(comfortable.left()), less(comfortable.top()), less(comfortable.right()), less(comfortable.bottom())));
    });
}

} // namespace fuseboard::ui
