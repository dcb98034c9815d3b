// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/helpsheet.h"

#include "ui/widgets/card.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QBoxLayout>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr int kMargin = 24;
constexpr int kWidest = 900;

QWidget* caps(const QStringList& keys)
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpace);
    for (const QString& key : keys) {
        auto* cap = new TextLabel(key, TextRole::small);
        cap->setStyleSheet(u"QLabel { border: 1px solid palette(mid); border-radius: 4px; padding: 0 6px; background: palette(button); }"_s);
        cap->setFixedHeight(20);
        row->addWidget(cap);
    }
    row->addStretch(1);
    return box;
}

QWidget* sectionWidget(const HelpSection& section)
{
    auto* widget = new QWidget;
    auto* grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(3 * kSpace);
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new TextLabel(section.title, TextRole::smallStrong, Token::muted), 0, 0, 1, 2);
    int row = 1;
    for (const HelpLine& line : section.lines) {
        if (line.typed.isEmpty()) {
            grid->addWidget(caps(line.keys), row, 0, Qt::AlignTop);
        } else {
            auto* typed = new TextLabel(line.typed, TextRole::body, Token::accent);
            typed->setFont(fixedFont());
            typed->setTextFormat(Qt::PlainText);
            grid->addWidget(typed, row, 0, Qt::AlignTop);
        }
        auto* text = new TextLabel(line.text);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        grid->addWidget(text, row, 1, Qt::AlignTop);
        ++row;
    }
    return widget;
}

} // namespace

HelpSheet::HelpSheet(const QString& title, const std::vector<HelpSection>& sections, QWidget* over)
    : QWidget(over)
    , m_card(new Card(this))
    , m_area(new QScrollArea)
    , m_content(new QWidget)
    , m_before(QApplication::focusWidget())
{
    setObjectName(u"helpSheet"_s);
    setAccessibleName(title);
    setFocusPolicy(Qt::StrongFocus);
    auto* head = new QHBoxLayout;
    head->addWidget(new TextLabel(title, TextRole::title), 1);
    auto* close = new QPushButton(tr("Close"));
    close->setObjectName(u"helpClose"_s);
    close->setAccessibleName(tr("Close the help"));
    close->setToolTip(tr("Close the help (Esc)"));
    connect(close, &QPushButton::clicked, this, &HelpSheet::dismiss);
    head->addWidget(close);
    m_card->body()->addLayout(head);

    m_content->setObjectName(u"scrollBody"_s);
    auto* columns = new QHBoxLayout(m_content);
    columns->setContentsMargins(0, 4, 8, 4);
    columns->setSpacing(8 * kSpace);
    std::array<QVBoxLayout*, 2> sides{};
    for (size_t side = 0; side < sides.size(); ++side) {
        sides[side] = new QVBoxLayout;
        sides[side]->setSpacing(4 * kSpace);
        columns->addLayout(sides[side], side == 0 ? 4 : 5);
    }
    for (const HelpSection& section : sections)
        sides[section.column == 0 ? 0 : 1]->addWidget(sectionWidget(section));
    for (QVBoxLayout* side : sides)
        side->addStretch(1);
    m_area->setObjectName(u"helpArea"_s);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(m_content);
    m_card->body()->addWidget(m_area, 1);
    over->installEventFilter(this);
    place();
}

void HelpSheet::toggle(const QString& title, const std::vector<HelpSection>& sections, QWidget* over)
{
    if (auto* open = over->findChild<HelpSheet*>(u"helpSheet"_s, Qt::FindDirectChildrenOnly)) {
        open->dismiss();
        return;
    }
    auto* sheet = new HelpSheet(title, sections, over);
    sheet->show();
    sheet->raise();
    sheet->setFocus(Qt::PopupFocusReason);
}

void HelpSheet::dismiss()
{
    hide();
    setObjectName({}); // the next F1 opens a fresh one
    deleteLater();
    if (m_before)
        m_before->setFocus(Qt::PopupFocusReason);
    else
        parentWidget()->setFocus();
}

void HelpSheet::place()
{
    setGeometry(parentWidget()->rect());
    const int width = qMin(kWidest, this->width() - 2 * kMargin);
    const int wanted = m_content->layout()->hasHeightForWidth() ? m_content->layout()->heightForWidth(width - 46)
                                                                : m_content->sizeHint().height();
    const int height = qMin(this->height() - 2 * kMargin, wanted + 76);
    m_card->setGeometry((this->width() - width) / 2, qMax(kMargin, (this->height() - height) / 3), width, height);
}

void HelpSheet::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QColor scrim = color(Token::window, palette());
    scrim.setAlphaF(0.78F);
    painter.fillRect(rect(), scrim);
}

void HelpSheet::keyPressEvent(QKeyEvent* event)
{
    QScrollBar* bar = m_area->verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Escape:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F1: dismiss(); return;
    case Qt::Key_Down: bar->triggerAction(QAbstractSlider::SliderSingleStepAdd); return;
    case Qt::Key_Up: bar->triggerAction(QAbstractSlider::SliderSingleStepSub); return;
    case Qt::Key_PageDown:
    case Qt::Key_Space: bar->triggerAction(QAbstractSlider::SliderPageStepAdd); return;
    case Qt::Key_PageUp: bar->triggerAction(QAbstractSlider::SliderPageStepSub); return;
    default: return; // nothing of the page below while this is open
    }
}

void HelpSheet::mousePressEvent(QMouseEvent* event)
{
    if (!m_card->geometry().contains(event->pos()))
        dismiss();
}

bool HelpSheet::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace fuseboard::ui
