// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/includes/includerules.h"

#include <QHash>
#include <QRegularExpression>

namespace fuseboard::test {

using namespace Qt::StringLiterals;

namespace {

/// Which areas an area may include, beside itself. A name ending in / stands for everything below it.
const QHash<QString, QStringList>& allowedAreas()
{
    static const QHash<QString, QStringList> table{
        {u"core/base"_s, {}},
        {u"core/resilience"_s, {u"core/base"_s}},
        {u"core/payload"_s, {u"core/base"_s}},
        {u"core/intake"_s, {u"core/base"_s, u"core/payload"_s}},
        // The store keeps policies and health rollups, so it knows their values; of payload it needs identity and
        // masking.
        {u"core/store"_s, {u"core/base"_s, u"core/resilience"_s, u"core/telemetry"_s, u"core/payload"_s}},
        {u"core/transport"_s, {u"core/base"_s}},
        {u"core/secrets"_s, {u"core/base"_s}},
        {u"core/telemetry"_s, {u"core/base"_s}},
        {u"core/practice"_s, {u"core/base"_s}},
        {u"core/engine"_s,
         {u"core/base"_s, u"core/resilience"_s, u"core/payload"_s, u"core/intake"_s, u"core/store"_s,
          u"core/transport"_s, u"core/secrets"_s, u"core/telemetry"_s}},
        // Reports group errors by the fingerprint that the store keeps with a row, so they know the value from payload.
        {u"core/reports"_s, {u"core/base"_s, u"core/store"_s, u"core/telemetry"_s, u"core/resilience"_s, u"core/payload"_s}},
        {u"core/control"_s, {u"core/base"_s, u"core/engine"_s, u"core/store"_s}},
        {u"ui/models"_s, {u"core/"_s}},
        {u"ui/charts"_s, {u"core/"_s, u"ui/models"_s, u"ui/widgets"_s}},
        {u"ui/widgets"_s, {u"core/"_s, u"ui/models"_s}},
        {u"ui/shell"_s, {u"core/"_s, u"ui/models"_s, u"ui/widgets"_s}},
        {u"app"_s, {u"core/"_s, u"ui/"_s, u"app/"_s}},
    };
    return table;
}

/// A page: any other folder of ui.
const QStringList kPageAreas{u"core/"_s, u"ui/models"_s, u"ui/widgets"_s, u"ui/charts"_s, u"ui/shell"_s};

QString areaOf(const QString& path)
{
    if (path.startsWith(u"app/"_s))
        return u"app"_s;
    return path.section(u'/', 0, 1);
}

bool permits(const QStringList& areas, const QString& included)
{
    for (const QString& area : areas) {
        if (included == area || (area.endsWith(u'/') && QString(included + u'/').startsWith(area)))
            return true;
    }
    return false;
}

/// Headers of Qt's libraries by what they begin with, as the include line spells them.
bool isWidgetHeader(const QString& header)
{
    static const QRegularExpression pattern(
        u"^(QtWidgets|QtPrintSupport|Qsci|Q(Abstract(Button|ItemDelegate|ItemView|ScrollArea|Slider|SpinBox)|"
        u"Application$|Box|Button|Calendar|Check|"
        "Column|Combo|Command(LinkButton)|Completer|DataWidget|Date(Edit|TimeEdit)|Desktop|Dial|Dialog|Dock|DoubleSpin|"
        "Error|File(Dialog|IconProvider|"
        "SystemModel)|Focus|Font(Dialog|ComboBox)|Form|Frame|Graphics|Grid|Group|HBox|Header|Input(Dialog)|Item("
        "Delegate|EditorFactory)|Key(SequenceEdit)|"
        "LCD|Label|Layout|Line(Edit)|List(View|Widget)|Main|Mdi|Menu|Message(Box)|Plain|Print|Progress|Proxy(Style)|"
        "Push|Radio|Rubber|Scroll|Size(Grip)|"
        "Slider|Spin|Splash|Splitter|Stack(ed)|Status|Style|Styled|System(Tray)|Tab|Table|Text(Browser|Edit)|Tool|Tree|Undo(View)|VBox|Whats|Widget|Wizard))"_s);
    return pattern.match(header).hasMatch();
}

bool isGuiHeader(const QString& header)
{
    static const QRegularExpression pattern(u"^(QtGui|QtSvg|QtOpenGL|Q(Action|Bitmap|Brush|Clipboard|Color|Cursor|Drag|"
                                            u"Font|GuiApplication|Icon|Image|Key(Event|Sequence)|Mouse|Paint|Palette|"
                                            "Pen|Picture|Pixmap|Pdf|Polygon|RasterWindow|Region|Screen|Shortcut|"
                                            "StandardItem|Svg|SyntaxHighlighter|Text(Block|Char|Cursor|Document|Format|"
                                            "Layout|List|Object|Option)|Transform|Validator|Vector|Window))"_s);
    return pattern.match(header).hasMatch();
}

bool isChartHeader(const QString& header)
{
    static const QRegularExpression pattern(
        u"^(QtCharts|Q(Chart|XY|Value(Axis)|LineSeries|SplineSeries|AreaSeries|ScatterSeries|BarSeries|BarSet|"
        u"DateTimeAxis|"
        "CategoryAxis|LogValueAxis|LegendMarker|PieSeries|AbstractAxis|AbstractSeries|Legend))"_s);
    return pattern.match(header).hasMatch();
}

} // namespace

QStringList includeFaults(const QString& path, const QString& text)
{
    static const QRegularExpression line(u"^[ \\t]*#[ \\t]*include[ \\t]*([<\"])([^>\"]+)[>\"]"_s,
                                         QRegularExpression::MultilineOption);
    const QString area = areaOf(path);
    const bool inCore = area.startsWith(u"core/"_s);
    const QStringList areas = allowedAreas().value(area, area.startsWith(u"ui/"_s) ? kPageAreas : QStringList());
    QStringList faults;
    for (auto match = line.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        const QString header = found.captured(2);
        const auto fault = [&](const QString& why) { faults << u"%1 includes %2: %3"_s.arg(path, header, why); };
        if (found.captured(1) == u"\""_s) {
            const QString top = header.section(u'/', 0, 0);
            const bool ours = top == "core"_L1 || top == "ui"_L1 || top == "app"_L1 || top == "tests"_L1;
            if (!header.contains(u'/')) {
                if (!header.endsWith(u".moc"_s) && !header.startsWith(u"ui_"_s))
                    fault(u"our headers are named from the source folder"_s);
            } else if (ours && areaOf(header) != area && !permits(areas, areaOf(header))) {
                fault(u"%1 may not know %2"_s.arg(area, areaOf(header)));
            }
            continue;
        }
        const bool chart = isChartHeader(header);
        const bool widget = !chart && isWidgetHeader(header);
        if (inCore && (chart || widget || isGuiHeader(header)))
            fault(u"core knows no screen"_s);
        else if (area == "ui/models"_L1 && (chart || widget))
            fault(u"models know QtCore and QtGui only"_s);
        else if (area.startsWith(u"ui/"_s) && area != "ui/charts"_L1 && chart)
            fault(u"ui/charts is the only folder that knows Qt Charts"_s);
        else if (area.startsWith(u"ui/"_s) && header.startsWith(u"QSql"_s))
            fault(u"the window reaches the store through its repositories"_s);
    }
    return faults;
}

} // namespace fuseboard::test
