// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/visualorder.h"

#include <QAbstractScrollArea>
#include <QLayout>

namespace fuseboard::ui {

namespace {

void collect(QWidget* widget, QList<QWidget*>& into);

void collect(QLayout* layout, QList<QWidget*>& into)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem* item = layout->itemAt(i);
        if (QWidget* widget = item->widget())
            collect(widget, into);
        else if (QLayout* inner = item->layout())
            collect(inner, into);
    }
}

void collect(QWidget* widget, QList<QWidget*>& into)
{
    if ((widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy())
        into.append(widget);
    if (QLayout* layout = widget->layout(); layout && !qobject_cast<QAbstractScrollArea*>(widget))
        collect(layout, into);
}

} // namespace

QList<QWidget*> visualOrder(QWidget* root)
{
    QList<QWidget*> order;
    collect(root, order);
    return order;
}

void setTabOrderOf(const QList<QWidget*>& widgets)
{
    for (qsizetype i = 1; i < widgets.size(); ++i)
        QWidget::setTabOrder(widgets[i - 1], widgets[i]);
}

} // namespace fuseboard::ui
