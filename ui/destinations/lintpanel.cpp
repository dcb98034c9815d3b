// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/destinations/lintpanel.h"

#include "ui/models/settingsdraft.h"
#include "ui/widgets/card.h"
#include "ui/widgets/statebadge.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

using engine::LintTier;

StateLook tierLook(LintTier tier)
{
    switch (tier) {
    case LintTier::critical: return {StateShape::ring, Token::red, LintPanel::tr("Critical")};
    case LintTier::major: return {StateShape::half, Token::amber, LintPanel::tr("Major")};
    case LintTier::minor: return {StateShape::dot, Token::accent, LintPanel::tr("Minor")};
    }
    return {};
}

bool isSame(const std::vector<engine::LintFinding>& a, const std::vector<engine::LintFinding>& b)
{
    return std::ranges::equal(a, b, [](const auto& x, const auto& y) {
        return x.id == y.id && x.tier == y.tier && x.explanation == y.explanation && x.fixes == y.fixes;
    });
}

} // namespace

LintPanel::LintPanel(SettingsDraft& draft, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_list(nullptr)
    , m_none(new TextLabel({}, TextRole::small, Token::muted))
{
    setObjectName(u"lintPanel"_s);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 4);
    auto* card = new Card;
    outer->addWidget(card);
    card->body()->addWidget(new TextLabel(tr("Lint"), TextRole::strong));
    auto* tiers = new QHBoxLayout;
    tiers->setSpacing(6);
    for (const LintTier tier : {LintTier::critical, LintTier::major, LintTier::minor}) {
        auto* chip = new QPushButton;
        chip->setProperty("chip", true);
        chip->setCheckable(true);
        chip->setChecked(true);
        chip->setObjectName(u"lint_"_s + QString(engine::name(tier)));
        connect(chip, &QPushButton::toggled, this, [this] {
            m_shown.clear();
            refresh();
        });
        m_tiers[size_t(tier)] = chip;
        tiers->addWidget(chip);
    }
    tiers->addStretch(1);
    card->body()->addLayout(tiers);
    m_none->setObjectName(u"lintNone"_s);
    m_none->setWordWrap(true);
    card->body()->addWidget(m_none);

    auto* scroll = new QScrollArea;
    scroll->setObjectName(u"lintScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* body = new QWidget;
    body->setObjectName(u"scrollBody"_s);
    body->setAutoFillBackground(false);
    m_list = new QVBoxLayout(body);
    m_list->setContentsMargins(0, 4, 6, 0);
    m_list->setSpacing(14);
    m_list->addStretch(1);
    scroll->setWidget(body);
    scroll->viewport()->setAutoFillBackground(false);
    card->body()->addWidget(scroll, 1);
}

QWidget* LintPanel::makeFinding(const engine::LintFinding& finding)
{
    auto* made = new QWidget;
    made->setObjectName(u"finding_"_s + finding.id);
    auto* column = new QVBoxLayout(made);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    auto* badge = new StateBadge;
    badge->setLook(tierLook(finding.tier));
    column->addWidget(badge);
    auto* title = new TextLabel(finding.title, TextRole::strong);
    title->setWordWrap(true);
    column->addWidget(title);
    auto* why = new TextLabel(finding.explanation, TextRole::small, Token::muted);
    why->setWordWrap(true);
    column->addWidget(why);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 3, 0, 0);
    row->setSpacing(6);
    if (!finding.fixes.empty()) {
        auto* fix = new QPushButton(tr("Fix"));
        fix->setObjectName(u"fix_"_s + finding.id);
        fix->setAccessibleName(tr("Fix: %1").arg(finding.title));
        QStringList lines;
        for (const engine::LintFix& each : finding.fixes) {
            if (const auto* field = m_draft.field(each.record, each.path))
                lines << tr("%1: %2").arg(store::settingLabel(*field), store::settingText(*field, each.value));
        }
        fix->setToolTip(tr("Fills in, and applies nothing yet:") + u'\n' + lines.join(u'\n'));
        fix->setEnabled(m_draft.unavailableBecause().isEmpty());
        // The button goes with its finding; not while it is being pressed.
        connect(fix, &QPushButton::clicked, this, [this, finding] { QTimer::singleShot(0, this, [this, finding] { m_draft.fix(finding); }); });
        row->addWidget(fix);
    }
    if (const auto* field = m_draft.field(finding.record, finding.path)) {
        auto* go = new QPushButton(tr("Go to the setting"));
        go->setProperty("link", true);
        go->setObjectName(u"goto_"_s + finding.id);
        const QString where = tr("Go to “%1”").arg(store::settingLabel(*field));
        go->setAccessibleName(where);
        go->setToolTip(where);
        connect(go, &QPushButton::clicked, this, [this, record = finding.record, path = finding.path] { Q_EMIT settingWanted(record, path); });
        row->addWidget(go);
    }
    row->addStretch(1);
    column->addLayout(row);
    return made;
}

void LintPanel::refresh()
{
    const auto& findings = m_draft.findings();
    std::array<int, 3> counts{};
    for (const auto& finding : findings)
        ++counts[size_t(finding.tier)];
    for (size_t i = 0; i < m_tiers.size(); ++i) {
        const QString word = tierLook(LintTier(i)).word;
        m_tiers[i]->setText(u"%1 %2"_s.arg(word).arg(counts[i]));
        m_tiers[i]->setAccessibleName(tr("Show findings: %1").arg(m_tiers[i]->text()));
        m_tiers[i]->setToolTip(tr("Show or hide findings of this severity"));
    }
    std::vector<engine::LintFinding> wanted;
    for (const auto& finding : findings) {
        if (m_tiers[size_t(finding.tier)]->isChecked())
            wanted.push_back(finding);
    }
    const bool loaded = m_draft.isLoaded();
    m_none->setVisible(wanted.empty());
    m_none->setText(!loaded            ? QString()
                    : findings.empty() ? tr("\u2713 Nothing to say against these settings.")
                                       : tr("Everything that was found is hidden; turn a severity on to see it."));
    const bool locked = !m_draft.unavailableBecause().isEmpty();
    if (isSame(wanted, m_shown) && locked == m_locked)
        return;
    m_shown = std::move(wanted);
    m_locked = locked;
    while (m_list->count() > 1) {
        QLayoutItem* item = m_list->takeAt(0);
        delete item->widget();
        delete item;
    }
    for (size_t i = 0; i < m_shown.size(); ++i)
        m_list->insertWidget(int(i), makeFinding(m_shown[i]));
}

} // namespace fuseboard::ui
