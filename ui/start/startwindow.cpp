// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/startwindow.h"

#include "ui/models/dialogs.h"
#include "ui/start/claycard.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/theme.h"

#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr int kBeside = 860;  ///< width from which the ways stand beside each other
constexpr int kRecentShown = 6;

QString shortPath(const QString& folder)
{
    const QString home = QDir::homePath();
    return folder.startsWith(home + u'/') ? u"~"_s + folder.sliced(home.size()) : folder;
}

} // namespace

StartWindow::StartWindow(Dialogs& dialogs, const QStringList& recent, const std::function<QString(const QString&)>& folderFor, QWidget* parent)
    : QWidget(parent)
    , m_dialogs(dialogs)
    , m_banner(new Banner)
    , m_ways(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setObjectName(u"startWindow"_s);
    setWindowTitle(tr("Fuseboard"));
    setMinimumSize(420, 400);
    resize(1080, 620);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_banner->setObjectName(u"startTrouble"_s);
    column->addWidget(m_banner);
    connect(m_banner, &Banner::actionClicked, m_banner, &QWidget::hide);

    auto* body = new QWidget;
    body->setObjectName(u"scrollBody"_s);
    auto* inner = new QVBoxLayout(body);
    inner->setContentsMargins(24, 24, 24, 24);
    inner->setSpacing(2 * kSpace);
    inner->addStretch(1);
    inner->addWidget(new TextLabel(tr("Fuseboard"), TextRole::figure));
    auto* sentence = new TextLabel(tr("Pushes batches of rows into webhooks, and never loses one or sends one twice unknown to you. How do you want to begin?"),
                                   TextRole::body, Token::muted);
    sentence->setWordWrap(true);
    inner->addWidget(sentence);
    inner->addSpacing(4 * kSpace);
    m_ways->setSpacing(14);
    m_ways->addWidget(makePractice(), 1);
    m_ways->addWidget(makeClay(folderFor), 1);
    m_ways->addWidget(makeOpen(recent), 1);
    inner->addLayout(m_ways);
    inner->addStretch(2);

    auto* area = new QScrollArea;
    area->setObjectName(u"startArea"_s);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(body);
    area->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    column->addWidget(area, 1);
}

WayCard* StartWindow::makePractice()
{
    auto* card = new WayCard(u"sliders"_s, tr("Practise"),
                             tr("A webhook inside Fuseboard with dials for latency, errors and outages, and sample leads on their way to it. "
                                "Nothing leaves this machine, nothing costs a credit."));
    card->content()->addStretch(1);
    auto* button = card->addAction(u"startPractice"_s, tr("Start practising"), tr("Open the practice workspace with sample leads"), true);
    connect(button, &QPushButton::clicked, this, &StartWindow::practiceChosen);
    return card;
}

WayCard* StartWindow::makeClay(const std::function<QString(const QString&)>& folderFor)
{
    auto* card = new ClayCard;
    card->setFolder(folderFor);
    connect(card, &ClayCard::submitted, this, &StartWindow::clayChosen);
    return card;
}

WayCard* StartWindow::makeOpen(const QStringList& recent)
{
    auto* card = new WayCard(u"inbox"_s, tr("Open a workspace"),
                             tr("A folder with everything but secrets: batches, rows, dead letters, settings. An empty folder becomes a new workspace."));
    if (!recent.isEmpty()) {
        card->content()->addSpacing(kSpace);
        card->content()->addWidget(new TextLabel(tr("Opened lately"), TextRole::smallStrong, Token::muted));
    }
    for (const QString& folder : recent.first(qMin<qsizetype>(recent.size(), kRecentShown))) {
        auto* button = new QPushButton(QFileInfo(folder).completeBaseName().replace(u'&', u"&&"_s));
        button->setProperty("link", true);
        button->setObjectName(u"recentWorkspace"_s);
        button->setAccessibleName(tr("Open the workspace %1").arg(shortPath(folder)));
        button->setToolTip(folder);
        connect(button, &QPushButton::clicked, this, [this, folder] { Q_EMIT workspaceChosen(folder); });
        card->content()->addWidget(button, 0, Qt::AlignLeft);
        auto* where = new ElidedLabel(shortPath(folder), TextRole::small, Token::muted);
        where->setContentsMargins(4, 0, 0, 2);
        card->content()->addWidget(where);
    }
    card->content()->addStretch(1);
    auto* open = card->addAction(u"openWorkspace"_s, tr("Choose a folder…"), tr("Open a workspace, or make one in an empty folder (Ctrl+O)"));
    open->setShortcut(QKeySequence::Open);
    connect(open, &QPushButton::clicked, this, [this] {
        m_dialogs.openFolder(tr("Open a workspace"), [self = QPointer(this)](const QString& folder) {
            if (self && !folder.isEmpty())
                Q_EMIT self->workspaceChosen(folder);
        });
    });
    return card;
}

void StartWindow::showTrouble(const QString& text)
{
    m_banner->show(Banner::Level::trouble, u"warning"_s, text, tr("Close"));
}

void StartWindow::closeEvent(QCloseEvent* event)
{
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

void StartWindow::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), color(Token::window, palette()));
}

void StartWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_ways->setDirection(width() >= kBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace fuseboard::ui
