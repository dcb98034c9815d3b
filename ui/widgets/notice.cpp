// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/notice.h"

#include "ui/widgets/iconlabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr int kFromEdge = 44; ///< the strip under the list stays in sight
constexpr int kWidest = 760;
constexpr int kNarrowest = 320;

Token tokenOf(Notice::Level level)
{
    switch (level) {
    case Notice::Level::done: return Token::accent;
    case Notice::Level::caution: return Token::amber;
    case Notice::Level::trouble: return Token::red;
    }
    return Token::accent;
}

} // namespace

Notice::Notice(QWidget* page)
    : Card(page)
    , m_icon(new IconLabel(u"undo"_s))
    , m_text(new TextLabel)
    , m_offer(new QPushButton)
    , m_action(new QPushButton)
    , m_close(new QPushButton)
{
    setObjectName(u"notice"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    m_text->setObjectName(u"noticeText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    row->addWidget(m_text, 1);
    m_offer->setObjectName(u"noticeOffer"_s);
    m_offer->setAccessibleName(tr("What may be done next"));
    m_offer->setToolTip(tr("What may be done next"));
    m_offer->hide();
    row->addWidget(m_offer);
    m_action->setObjectName(u"noticeAction"_s);
    m_action->setAccessibleName(tr("Undo or redo"));
    m_action->setToolTip(tr("Undo or redo what this note tells of"));
    row->addWidget(m_action);
    m_close->setObjectName(u"noticeClose"_s);
    m_close->setIcon(lineIcon(u"close"_s, Token::muted));
    m_close->setProperty("link", true);
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tr("Close this note"));
    row->addWidget(m_close);
    body()->setContentsMargins(14, 8, 8, 8);
    body()->addLayout(row);
    hide();
    page->installEventFilter(this);
    m_over.setSingleShot(true);
    m_over.setInterval(kShownMs);
    connect(&m_over, &QTimer::timeout, this, [this] {
        if (underMouse() || isAncestorOf(QApplication::focusWidget()))
            m_over.start();
        else
            hide();
    });
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT actionClicked();
    });
    connect(m_offer, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT offerClicked();
    });
}

void Notice::say(Level level, const QString& iconName, const QString& text, const QString& action, const QString& tip)
{
    m_level = level;
    setBorder(tokenOf(level));
    m_icon->setIcon(iconName, tokenOf(level));
    m_text->setText(text);
    m_action->setText(action);
    m_action->setAccessibleName(action);
    m_action->setToolTip(tip);
    m_action->setVisible(!action.isEmpty());
    m_offer->hide();
    setAccessibleName(text);
    place();
    show();
    raise();
    m_over.start();
    QAccessibleEvent said(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

void Notice::offer(const QString& action, const QString& tip)
{
    m_offer->setText(action);
    m_offer->setAccessibleName(action);
    m_offer->setToolTip(tip);
    m_offer->show();
    place();
}

QString Notice::text() const
{
    return isVisible() ? m_text->text() : QString();
}

/// Where it may lie: above a strip with buttons that is to stay in sight, and above the notes that are there already.
QRect Notice::room() const
{
    const QWidget* page = parentWidget();
    QRect room(16, 0, page->width() - 32, page->height() - kFromEdge);
    const auto here = [page](const QWidget* widget) { return QRect(page->mapFromGlobal(widget->mapToGlobal(QPoint())), widget->size()); };
    for (const QWidget* strip : page->findChildren<QWidget*>(QString::fromLatin1(kStaysInSight))) {
        if (const QRect at = here(strip); strip->isVisible() && at.width() >= kNarrowest + 16) {
            room.setLeft(at.left() + 8);
            room.setRight(at.right() - 8);
            room.setBottom(at.top() - 12);
        }
    }
    for (const Notice* other : page->window()->findChildren<Notice*>()) {
        if (other != this && other->isVisible() && here(other).intersects(room))
            room.setBottom(std::min(room.bottom(), here(other).top() - 8));
    }
    return room;
}

void Notice::place()
{
    const QRect room = this->room();
    // As wide as its sentence wants in one line, as far as there is room.
    int rest = 0;
    for (const QPushButton* button : {m_offer, m_action})
        rest += button->isVisibleTo(this) ? button->sizeHint().width() + 10 : 0;
    const int wanted = m_text->fontMetrics().horizontalAdvance(m_text->text()) + rest + 120;
    const int width = std::clamp(wanted, kNarrowest, std::max(kNarrowest, std::min(kWidest, room.width())));
    layout()->activate();
    const int height = hasHeightForWidth() ? heightForWidth(width) : sizeHint().height();
    setGeometry(room.center().x() - width / 2, room.bottom() - height, width, height);
}

bool Notice::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return Card::eventFilter(watched, event);
}

void Notice::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = color(tokenOf(m_level), palette());
    painter.setPen(ink);
    painter.setBrush(blend(ink, color(Token::raised, palette()), 0.08));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kCardRadius, kCardRadius);
}

} // namespace fuseboard::ui
