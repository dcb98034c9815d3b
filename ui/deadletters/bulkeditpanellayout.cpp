// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/bulkeditpanel.h"

#include "ui/deadletters/changetable.h"
#include "ui/deadletters/countlines.h"
#include "ui/deadletters/recipesteps.h"
#include "ui/widgets/card.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr int kRecipeWidth = 380;

} // namespace

BulkEditPanel::BulkEditPanel(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_edit(new BulkEdit(services, this))
    , m_title(new TextLabel({}, TextRole::title))
    , m_saved(new QComboBox)
    , m_forget(new QPushButton(tr("Forget")))
    , m_offer(new Card)
    , m_offerText(new TextLabel({}, TextRole::body))
    , m_useOffer(new QPushButton(tr("Use it")))
    , m_steps(new RecipeSteps)
    , m_name(new QLineEdit)
    , m_save(new QPushButton)
    , m_counts(new CountLines)
    , m_left(new QPushButton)
    , m_table(new ChangeTable)
    , m_tableNote(new TextLabel({}, TextRole::small, Token::muted))
    , m_progress(new ProgressLine)
    , m_note(new TextLabel({}, TextRole::small, Token::muted))
    , m_stop(new QPushButton)
    , m_cancel(new QPushButton(tr("Close")))
    , m_apply(new QPushButton)
{
    setObjectName(u"bulkEdit"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->setSpacing(12);
    m_title->setObjectName(u"bulkEditTitle"_s);
    layout->addWidget(m_title);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(buildRecipe());
    columns->addWidget(buildEffect(), 1);
    layout->addLayout(columns, 1);
    layout->addWidget(buildFoot());

    m_pause.setSingleShot(true);
    m_pause.setInterval(200);
    connect(&m_pause, &QTimer::timeout, this, &BulkEditPanel::startCounting);
    connect(m_edit, &BulkEdit::knownChanged, this, &BulkEditPanel::onKnown);
    connect(m_edit, &BulkEdit::counted, this, &BulkEditPanel::onCounted);
    connect(m_edit, &BulkEdit::failed, this, &BulkEditPanel::failed);
    connect(m_edit, &BulkEdit::saved, this, [this](const QString& name) {
        m_said = tr("“%1” is saved.").arg(name);
        refresh();
    });
    connect(m_steps, &RecipeSteps::changed, this, &BulkEditPanel::onChanged);
    connect(m_saved, &QComboBox::activated, this, &BulkEditPanel::choose);
    connect(m_forget, &QPushButton::clicked, this, &BulkEditPanel::forget);
    connect(m_useOffer, &QPushButton::clicked, this, &BulkEditPanel::useOffer);
    connect(m_name, &QLineEdit::textChanged, this, &BulkEditPanel::refresh);
    connect(m_name, &QLineEdit::returnPressed, this, &BulkEditPanel::save);
    connect(m_save, &QPushButton::clicked, this, &BulkEditPanel::save);
    connect(m_cancel, &QPushButton::clicked, this, &BulkEditPanel::closed);
    connect(m_apply, &QPushButton::clicked, this, &BulkEditPanel::apply);
    connect(m_left, &QPushButton::clicked, this, [this] {
        if (m_count)
            Q_EMIT rowsRequested(std::vector<RowId>(m_count->preview.leftRows));
    });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_stopped)
            return startCounting();
        m_stopped = true;
        m_edit->stopCounting();
        refresh();
    });
    addKeys();
    setTabOrder(m_apply, m_saved);
    m_steps->setTabAfter(m_useOffer);
    refresh();
}

QWidget* BulkEditPanel::buildRecipe()
{
    auto* side = new QWidget;
    side->setFixedWidth(kRecipeWidth);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* saved = new QHBoxLayout;
    saved->setSpacing(6);
    m_saved->setObjectName(u"savedRecipes"_s);
    m_saved->setAccessibleName(tr("Saved recipes"));
    m_saved->setToolTip(tr("Take the steps of a saved recipe; those that helped with these errors come first"));
    m_saved->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_saved->setEnabled(false);
    saved->addWidget(m_saved, 1);
    m_forget->setObjectName(u"forgetRecipe"_s);
    m_forget->setAccessibleName(tr("Forget the recipe"));
    m_forget->setToolTip(tr("Delete the saved recipe; rows that it changed stay as they are"));
    saved->addWidget(m_forget);
    column->addLayout(saved);

    m_offer->setObjectName(u"recipeOffer"_s);
    m_offer->setBorder(Token::accent);
    m_offer->body()->setContentsMargins(12, 8, 8, 8);
    auto* offer = new QHBoxLayout;
    m_offerText->setObjectName(u"recipeOfferText"_s);
    m_offerText->setWordWrap(true);
    m_offerText->setTextFormat(Qt::PlainText);
    offer->addWidget(m_offerText, 1);
    m_useOffer->setObjectName(u"useOffer"_s);
    m_useOffer->setAccessibleName(tr("Use the recipe that helped before"));
    m_useOffer->setToolTip(tr("Take its steps; nothing is changed yet (Alt+U)"));
    offer->addWidget(m_useOffer, 0, Qt::AlignVCenter);
    m_offer->body()->addLayout(offer);
    m_offer->hide();
    column->addWidget(m_offer);
    column->addWidget(m_steps, 1);

    auto* keep = new QHBoxLayout;
    keep->setSpacing(6);
    m_name->setObjectName(u"recipeName"_s);
    m_name->setAccessibleName(tr("Name of the recipe"));
    m_name->setPlaceholderText(tr("Name, to keep these steps"));
    m_name->setToolTip(tr("Under this name the steps are kept (Enter)"));
    m_name->setMaxLength(80);
    keep->addWidget(m_name, 1);
    m_save->setObjectName(u"saveRecipe"_s);
    keep->addWidget(m_save);
    column->addLayout(keep);
    return side;
}

QWidget* BulkEditPanel::buildEffect()
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_counts->setObjectName(u"editCounts"_s);
    m_counts->setAccessibleName(tr("What the recipe would do"));
    column->addWidget(m_counts);
    m_left->setObjectName(u"editLeft"_s);
    m_left->setProperty("link", true);
    m_left->setToolTip(tr("Back to the list, with those rows selected; the steps stay here"));
    m_left->hide();
    column->addWidget(m_left, 0, Qt::AlignLeft);
    m_table->setObjectName(u"editChanges"_s);
    column->addWidget(m_table, 1);
    m_tableNote->setObjectName(u"editChangesNote"_s);
    column->addWidget(m_tableNote);
    return side;
}

QWidget* BulkEditPanel::buildFoot()
{
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_progress->setFixedWidth(160);
    row->addWidget(m_progress);
    m_note->setObjectName(u"editNote"_s);
    row->addWidget(m_note);
    m_stop->setObjectName(u"stopCounting"_s);
    m_stop->setToolTip(tr("Leave the rows uncounted, or go on with them"));
    row->addWidget(m_stop);
    row->addStretch(1);
    m_cancel->setObjectName(u"bulkEditClose"_s);
    m_cancel->setAccessibleName(tr("Close without a change"));
    m_cancel->setToolTip(tr("Back to the list; the steps stay here (Esc)"));
    row->addWidget(m_cancel);
    m_apply->setObjectName(u"bulkEditApply"_s);
    m_apply->setProperty("primary", true);
    row->addWidget(m_apply);
    return foot;
}

void BulkEditPanel::addKeys()
{
    const auto key = [this](const QKeySequence& keys, auto slot) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        // In a list that has dropped down the key is meant for that.
        connect(shortcut, &QShortcut::activated, this, [slot] {
            if (!QApplication::activePopupWidget())
                slot();
        });
    };
    key(Qt::CTRL | Qt::Key_Return, [this] { apply(); });
    key(Qt::CTRL | Qt::Key_Enter, [this] { apply(); });
    key(Qt::ALT | Qt::Key_U, [this] { useOffer(); });
}

} // namespace fuseboard::ui
