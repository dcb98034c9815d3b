// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accessibility.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/progressline.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

/// By the last part of the class name: a folder below this one cannot be included.
constexpr std::array kRoles{
    std::pair("FigureLabel"_L1, QAccessible::StaticText),  std::pair("StateBadge"_L1, QAccessible::StaticText),
    std::pair("IconLabel"_L1, QAccessible::Graphic),       std::pair("Sparkline"_L1, QAccessible::Chart),
    std::pair("StateBar"_L1, QAccessible::Chart),          std::pair("PlotView"_L1, QAccessible::Chart),
    std::pair("BreakerStrips"_L1, QAccessible::Chart),     std::pair("TimeScale"_L1, QAccessible::Chart),
    std::pair("FlightRecorder"_L1, QAccessible::Chart),
    std::pair("Banner"_L1, QAccessible::AlertMessage),     std::pair("Notice"_L1, QAccessible::AlertMessage),
    std::pair("Card"_L1, QAccessible::Grouping),           std::pair("NavigationBar"_L1, QAccessible::PageTabList),
    std::pair("JobBar"_L1, QAccessible::StatusBar),        std::pair("JobEntry"_L1, QAccessible::Grouping),
    std::pair("HeaderBar"_L1, QAccessible::ToolBar),       std::pair("Page"_L1, QAccessible::Pane),
    std::pair("HelpSheet"_L1, QAccessible::HelpBalloon),
};

/// A line of progress with its value in per cent, when that is known.
class AccessibleProgress final : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit AccessibleProgress(ProgressLine* line)
        : QAccessibleWidget(line, QAccessible::ProgressBar)
    {
    }
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface*>(this) : QAccessibleWidget::interface_cast(type);
    }
    QVariant currentValue() const override
    {
        const auto fraction = static_cast<ProgressLine*>(widget())->fraction();
        return fraction ? QVariant(int(*fraction * 100)) : QVariant(0);
    }
    void setCurrentValue(const QVariant&) override {}
    QVariant maximumValue() const override { return 100; }
    QVariant minimumValue() const override { return 0; }
    QVariant minimumStepSize() const override { return 1; }
};

/// What it says is its name.
class AccessibleBanner final : public QAccessibleWidget
{
public:
    explicit AccessibleBanner(Banner* banner)
        : QAccessibleWidget(banner, QAccessible::AlertMessage)
    {
    }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? static_cast<Banner*>(widget())->text() : QAccessibleWidget::text(kind);
    }
};

/// An area that is scrolled by keys is a part of its page, and is called like it unless it has a name of its own.
class AccessibleArea final : public QAccessibleWidget
{
public:
    explicit AccessibleArea(QWidget* area)
        : QAccessibleWidget(area, QAccessible::Pane)
    {
    }
    QString text(QAccessible::Text kind) const override
    {
        QString own = QAccessibleWidget::text(kind);
        for (const QWidget* around = widget()->parentWidget(); own.isEmpty() && around && kind == QAccessible::Name; around = around->parentWidget())
            own = around->accessibleName().isEmpty() ? around->windowTitle() : around->accessibleName();
        return own;
    }
};

QAccessibleInterface* make(const QString& className, QObject* object)
{
    if (object && object->isWidgetType() && className == "QScrollArea"_L1)
        return new AccessibleArea(static_cast<QWidget*>(object));
    if (object && object->isWidgetType() && className == "QChartView"_L1)
        return new QAccessibleWidget(static_cast<QWidget*>(object), QAccessible::Chart);
    if (!object || !object->isWidgetType() || !className.startsWith("fuseboard::ui::"_L1))
        return nullptr;
    auto* widget = static_cast<QWidget*>(object);
    if (auto* line = qobject_cast<ProgressLine*>(widget))
        return new AccessibleProgress(line);
    const QString own = className.section(u"::"_s, -1);
    if (own == "Banner"_L1) {
        if (auto* banner = qobject_cast<Banner*>(widget))
            return new AccessibleBanner(banner);
    }
    for (const auto& [name, role] : kRoles) {
        if (own == name)
            return new QAccessibleWidget(widget, role);
    }
    return nullptr;
}

} // namespace

void installAccessibility()
{
    static const bool once = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(once);
}

} // namespace fuseboard::ui
