// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activitypage.h"

#include "core/engine/operationdesk.h"
#include "core/store/operationtext.h"
#include "ui/activity/activitypanel.h"
#include "ui/models/activitymodel.h"
#include "ui/models/services.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/undobuttons.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

ActivityPage::ActivityPage(const Services& services, QWidget* parent)
    : Page(parent)
    , m_services(services)
    , m_channel(u"activity.%1"_s.arg(quintptr(this)))
    , m_model(new ActivityModel(services, this))
    , m_actions(new DeadLetterActions(services, this))
    , m_undo(new UndoState(services, *m_actions, this))
    , m_undoButtons(new UndoButtons(*m_undo, this, m_actions->unavailableBecause()))
    , m_banner(new Banner)
    , m_source(new QButtonGroup(this))
    , m_text(new QLineEdit)
    , m_kind(nullptr)
    , m_who(nullptr)
    , m_where(nullptr)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_list(new QStackedWidget)
    , m_table(new RowTable)
    , m_none(new TextLabel({}, TextRole::body, Token::muted))
    , m_panel(new ActivityPanel(m_actions->unavailableBecause()))
    , m_notice(new Notice(this))
{
    setObjectName(u"activityPage"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    m_banner->hide();
    layout->addWidget(m_banner);
    auto* line = new QFrame;
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    layout->addWidget(line);
    m_splitter->setObjectName(u"activitySplitter"_s);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(buildList());
    m_panel->setMinimumWidth(320);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({900, 352});
    layout->addWidget(m_splitter, 1);
    wire();
}

ActivityPage::~ActivityPage()
{
    m_services.readers.cancel(m_channel + u".detail"_s);
    m_services.readers.cancel(m_channel + u".choices"_s);
}

void ActivityPage::wire()
{
    connect(m_model, &ActivityModel::listed, this, &ActivityPage::onListed);
    connect(m_model, &ActivityModel::failed, this, &ActivityPage::trouble);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& from, const QModelIndex& to) {
        const int row = m_table->currentIndex().row();
        if (row >= from.row() && row <= to.row())
            m_panel->setRunning(m_model->runningAt(row));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ActivityPage::onCurrent);
    m_looking.setSingleShot(true);
    m_looking.setInterval(100);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, &m_looking, qOverload<>(&QTimer::start));
    connect(m_table->verticalScrollBar(), &QScrollBar::rangeChanged, &m_looking, qOverload<>(&QTimer::start));
    connect(&m_looking, &QTimer::timeout, this, [this] {
        const auto [first, last] = m_table->rowsInSight();
        m_model->foretell(first, last);
    });
    connect(m_source, &QButtonGroup::idClicked, this, &ActivityPage::onFilter);
    for (QComboBox* choice : {m_kind, m_who, m_where})
        connect(choice, &QComboBox::currentIndexChanged, this, &ActivityPage::onFilter);
    m_typing.setSingleShot(true);
    m_typing.setInterval(150);
    connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &ActivityPage::onFilter);
    connect(m_panel, &ActivityPanel::undoRequested, this, &ActivityPage::turn);
    connect(m_panel, &ActivityPanel::redoRequested, this, &ActivityPage::turn);
    connect(m_panel, &ActivityPanel::cancelRequested, this, &ActivityPage::cancel);
    connect(m_panel, &ActivityPanel::rowRequested, this, [this](RowId row) { Q_EMIT placeWanted({.page = u"deadletters"_s, .row = row}); });
    connect(m_banner, &Banner::actionClicked, m_banner, &Banner::hide);
    connect(m_undo, &UndoState::turned, this, [this](const Turned& turned) {
        const bool undid = turned.direction == store::UndoDirection::undo;
        m_redoes = undid;
        const auto level = turned.trouble ? Notice::Level::trouble : turned.partly ? Notice::Level::caution : Notice::Level::done;
        m_notice->say(level, undid ? u"undo"_s : u"redo"_s, turned.sentence, turned.trouble ? QString() : undid ? tr("Redo") : tr("Undo"),
                      undid ? tr("Do it again (Ctrl+Y)") : tr("Put it back as it was (Ctrl+Z)"));
        m_model->load();
    });
    connect(m_notice, &Notice::actionClicked, this, [this] { m_redoes ? m_undo->redo() : m_undo->undo(); });
    // What the engine does comes in while the newest is in sight; who reads further down is left alone.
    m_refresh.setInterval(3'000);
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        if (m_table->verticalScrollBar()->value() == 0)
            m_model->load();
    });
}

void ActivityPage::activate()
{
    m_model->load();
    m_undo->load();
    readChoices();
    m_refresh.start();
    m_table->setFocus();
}

void ActivityPage::deactivate()
{
    m_refresh.stop();
    m_looking.stop();
}

QVariantMap ActivityPage::viewState() const
{
    return {{u"splitter"_s, m_splitter->saveState()}, {u"columns"_s, m_table->columnState()}, {u"source"_s, m_source->checkedId()}};
}

void ActivityPage::restoreView(const QVariantMap& state)
{
    m_splitter->restoreState(state.value(u"splitter"_s).toByteArray());
    m_table->restoreColumns(state.value(u"columns"_s).toByteArray());
    if (auto* chip = m_source->button(state.value(u"source"_s).toInt()))
        chip->setChecked(true);
    onFilter();
}

void ActivityPage::readChoices()
{
    m_services.readers.read<store::ActivityChoices>(m_channel + u".choices"_s, this,
        [](store::Connection& connection) { return store::ActivityLog(connection).choices(); },
        [this](Result<store::ActivityChoices> choices) {
            if (choices)
                setChoices(*choices);
            else
                trouble(choices.error());
        });
}

/// What is chosen stays chosen.
void ActivityPage::setChoices(const store::ActivityChoices& choices)
{
    m_choosing = true;
    const auto fill = [](QComboBox* box, const std::vector<std::pair<QString, QString>>& items) {
        const QString chosen = box->currentData().toString();
        while (box->count() > 1)
            box->removeItem(1);
        for (const auto& [text, value] : items)
            box->addItem(text, value);
        box->setCurrentIndex(qMax(0, box->findData(chosen)));
    };
    std::vector<std::pair<QString, QString>> kinds, actors, destinations;
    for (const QString& kind : choices.kinds)
        kinds.emplace_back(store::kindText(kind), kind);
    for (const QString& actor : choices.actors)
        actors.emplace_back(actor, actor);
    for (const auto& [id, name] : choices.destinations)
        destinations.emplace_back(name, QString::number(id.value));
    fill(m_kind, kinds);
    fill(m_who, actors);
    fill(m_where, destinations);
    m_choosing = false;
}

void ActivityPage::onFilter()
{
    if (m_choosing)
        return;
    m_typing.stop();
    store::ActivityFilter filter;
    filter.source = static_cast<store::ActivitySource>(m_source->checkedId());
    filter.kind = m_kind->currentData().toString();
    filter.actor = m_who->currentData().toString();
    filter.destination = DestinationId(m_where->currentData().toLongLong());
    filter.text = m_text->text().trimmed();
    if (filter != m_model->filter())
        m_model->setFilter(filter);
}

void ActivityPage::onListed()
{
    const int rows = m_model->rowCount();
    m_list->setCurrentWidget(rows == 0 ? static_cast<QWidget*>(m_none) : m_table);
    m_none->setText(m_model->filter() == store::ActivityFilter() ? tr("Nothing has happened yet.") : tr("Nothing of that kind has happened."));
    m_looking.start();
    const int row = m_shown != 0 ? m_model->positionOf(m_shown) : -1;
    if (rows == 0) {
        m_shown = 0;
        m_panel->clear();
    } else if (row < 0 || row != m_table->currentIndex().row()) {
        choose(qMax(0, row));
    } else {
        readDetail();
    }
}

void ActivityPage::onCurrent()
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return;
    m_shown = m_model->keyAt(row);
    m_panel->setRunning(m_model->runningAt(row));
    readDetail();
}

void ActivityPage::readDetail()
{
    m_services.readers.read<std::optional<ActivityDetail>>(m_channel + u".detail"_s, this,
        [key = m_shown](store::Connection& connection) { return readActivityDetail(connection, key); },
        [this](Result<std::optional<ActivityDetail>> detail) {
            if (!detail)
                return trouble(detail.error());
            if (!*detail)
                return m_panel->clear();
            m_panel->show(**detail, m_services.clock.wall());
            m_panel->setRunning(m_model->runningAt(m_model->positionOf(m_shown)));
        });
}

void ActivityPage::turn()
{
    const store::ActivityEntry* entry = m_model->entryAt(m_model->positionOf(m_shown));
    if (!entry || entry->isEvent)
        return;
    const bool undone = entry->operation.state == store::OperationState::undone;
    m_undo->turn(entry->operation, undone ? store::UndoDirection::redo : store::UndoDirection::undo);
}

void ActivityPage::cancel()
{
    if (m_services.desk)
        m_services.desk->cancel(store::ActivityLog::operationOf(m_shown));
}

/// Whatever keys are held: selectRow() would toggle with Ctrl.
void ActivityPage::choose(int row)
{
    m_table->selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void ActivityPage::moveBy(int rows)
{
    if (m_model->rowCount() == 0)
        return;
    const int row = qBound(0, m_table->currentIndex().row() + rows, m_model->rowCount() - 1);
    choose(row);
    m_table->scrollTo(m_model->index(row, 0));
}

void ActivityPage::keyPressEvent(QKeyEvent* event)
{
    if (!(event->modifiers() & ~Qt::KeypadModifier)) {
        switch (event->key()) {
        case Qt::Key_J: return moveBy(1);
        case Qt::Key_K: return moveBy(-1);
        case Qt::Key_U: return m_panel->press();
        case Qt::Key_Slash:
            m_text->setFocus(Qt::ShortcutFocusReason);
            m_text->selectAll();
            return;
        case Qt::Key_Escape:
            m_table->setFocus();
            return;
        default: break;
        }
    }
    Page::keyPressEvent(event);
}

void ActivityPage::trouble(const Error& error)
{
    if (error.code != ErrorCode::cancelled)
        m_banner->show(Banner::Level::trouble, u"warning"_s, error.text() + u' ' + tr("The list could not be read; the rows themselves are safe."), tr("Close"));
}

} // namespace fuseboard::ui
