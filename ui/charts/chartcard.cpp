// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcard.h"

#include "ui/charts/plotview.h"
#include "ui/charts/redrawpace.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

ChartCard::ChartCard(const QString& title, QWidget* parent)
    : Card(parent)
    , m_title(title)
    , m_head(new QHBoxLayout)
    , m_second(new QHBoxLayout)
    , m_subtitle(new ElidedLabel({}, TextRole::small, Token::muted))
    , m_beneath(new ElidedLabel({}, TextRole::small, Token::muted))
    , m_back(new QPushButton(tr("Back")))
    , m_more(new QPushButton)
    , m_pace(new RedrawPace(this))
{
    setAccessibleName(title);
    m_head->setSpacing(8);
    m_head->addWidget(new TextLabel(title, TextRole::strong));
    m_subtitle->setMinimumWidth(0);
    m_subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_head->addWidget(m_subtitle, 1);
    m_back->setObjectName(u"chartBack"_s);
    m_back->setProperty("chip", true);
    m_back->setAccessibleName(tr("%1: back to the chosen time").arg(title));
    m_back->setToolTip(tr("Back to the chosen time (double click, Backspace)"));
    m_back->hide();
    m_head->addWidget(m_back);
    m_more->setObjectName(u"chartMenu"_s);
    m_more->setProperty("link", true);
    m_more->setIcon(lineIcon(u"more"_s, Token::muted));
    m_more->setAccessibleName(tr("%1: copy or export").arg(title));
    m_more->setToolTip(tr("Copy as a picture (Ctrl+C), export the data (Ctrl+E)"));
    m_more->setFixedSize(26, 20);
    m_head->addWidget(m_more);
    body()->addLayout(m_head);
    m_beneath->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_beneath->hide();
    m_second->setSpacing(8);
    m_second->addWidget(m_beneath, 1);
    m_second->addStretch(0);
    body()->addLayout(m_second);
    m_subtitle->installEventFilter(this);
    connect(m_back, &QPushButton::clicked, this, &ChartCard::backWanted);
    connect(m_more, &QPushButton::clicked, this, [this] { openMenu(m_more->mapToGlobal(QPoint(0, m_more->height() + 2))); });
    connect(m_pace, &RedrawPace::due, this, [this] { redraw(); });
}

void ChartCard::setSubtitle(const QString& text)
{
    m_said = text;
    placeSubtitle();
}

bool ChartCard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_subtitle && event->type() == QEvent::Resize)
        placeSubtitle();
    return Card::eventFilter(watched, event);
}

void ChartCard::placeSubtitle()
{
    const bool beside = m_subtitle->fontMetrics().horizontalAdvance(m_said) + 2 <= m_subtitle->width();
    for (const auto& [label, text] : {std::pair(m_subtitle, beside ? m_said : QString()), std::pair(m_beneath, beside ? QString() : m_said)}) {
        if (label->text() != text)
            label->setText(text);
    }
    m_beneath->setVisible(!m_beneath->text().isEmpty());
}

void ChartCard::adopt(PlotView* plot)
{
    m_plots.push_back(plot);
    connect(plot, &PlotView::spanChosen, this, &ChartCard::spanChosen);
    connect(plot, &PlotView::backWanted, this, &ChartCard::backWanted);
    connect(plot, &PlotView::menuWanted, this, &ChartCard::openMenu);
    connect(plot, &PlotView::hoverChanged, this, [this, plot] {
        for (PlotView* other : m_plots) {
            if (other != plot)
                other->setHover(plot->hover(), true);
        }
        Q_EMIT hovered(plot->hover());
    });
}

void ChartCard::showHover(std::optional<WallTime> at)
{
    for (PlotView* plot : m_plots)
        plot->setHover(at, true);
}

void ChartCard::setZoomed(bool zoomed)
{
    m_zoomed = zoomed;
    m_back->setVisible(zoomed);
}

void ChartCard::requestRedraw()
{
    m_pace->request();
}

void ChartCard::copyPicture()
{
    // Without what is only there to be pressed.
    m_more->hide();
    m_back->hide();
    layout()->activate();
    QApplication::clipboard()->setPixmap(grab());
    m_more->show();
    m_back->setVisible(m_zoomed);
    Q_EMIT pictureCopied();
}

void ChartCard::openMenu(const QPoint& global)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"chartMenuOf_"_s + objectName());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addActions(*menu);
    if (!menu->isEmpty())
        menu->addSeparator();
    QAction* copy = menu->addAction(lineIcon(u"copy"_s), tr("Copy as a picture"), this, &ChartCard::copyPicture);
    copy->setObjectName(u"chartCopy"_s);
    copy->setShortcut(QKeySequence::Copy);
    QAction* save = menu->addAction(lineIcon(u"export"_s), tr("Export the data as CSV…"), this, &ChartCard::exportWanted);
    save->setObjectName(u"chartExport"_s);
    save->setShortcut(Qt::CTRL | Qt::Key_E);
    QAction* back = menu->addAction(tr("Back to the chosen time"), this, &ChartCard::backWanted);
    back->setObjectName(u"chartBackAction"_s);
    back->setShortcut(Qt::Key_Backspace);
    back->setEnabled(m_zoomed);
    menu->popup(global);
}

void ChartCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        requestRedraw();
    Card::changeEvent(event);
}

void ChartCard::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        copyPicture();
    else if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_E)
        Q_EMIT exportWanted();
    else
        Card::keyPressEvent(event);
}

} // namespace fuseboard::ui
