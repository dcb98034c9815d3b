// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/practicecard.h"

#include "core/practice/practiceserver.h"
#include "ui/models/format.h"
#include "ui/widgets/figurelabel.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>
#include <QSlider>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

using practice::PracticeDials;

PracticeCard::PracticeCard(practice::PracticeServer& server, QWidget* parent)
    : Card(parent)
    , m_server(server)
    , m_outage(new QComboBox)
    , m_note(new TextLabel(QString(), TextRole::small, Token::muted))
{
    setObjectName(u"practiceCard"_s);
    setAccessibleName(tr("Faults of the practice destination"));
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new IconLabel(u"sliders"_s, 16, Token::accent));
    head->addWidget(new TextLabel(tr("Practice faults"), TextRole::strong), 1);
    body()->addLayout(head);
    auto* words = new TextLabel(tr("Turn a dial and the next request to the practice destination meets it."), TextRole::small, Token::muted);
    words->setWordWrap(true);
    body()->addWidget(words);
    body()->addSpacing(2);

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(9);
    grid->setColumnStretch(1, 1);
    m_latency = addDial(grid, tr("latency"), u"dialLatency"_s, tr("Milliseconds before each answer"), 5'000, 50);
    m_unavailable = addDial(grid, tr("HTTP 503"), u"dialUnavailable"_s, tr("Share of requests answered with 503"), 100, 1);
    m_throttled = addDial(grid, tr("HTTP 429"), u"dialThrottled"_s, tr("Share of requests answered with 429 and Retry-After"), 100, 1);
    m_hangUp = addDial(grid, tr("hang-up"), u"dialHangUp"_s, tr("Share of requests that are read and then dropped without an answer"), 100, 1);

    const int last = grid->rowCount();
    grid->addWidget(new TextLabel(tr("outage"), TextRole::small, Token::muted), last, 0);
    m_outage->setObjectName(u"dialOutage"_s);
    m_outage->setAccessibleName(tr("Outage"));
    m_outage->setToolTip(tr("What every request meets while the outage is on"));
    m_outage->addItem(tr("none"), int(PracticeDials::Outage::off));
    m_outage->addItem(tr("answers 503"), int(PracticeDials::Outage::answers503));
    m_outage->addItem(tr("refuses connections"), int(PracticeDials::Outage::refuses));
    grid->addWidget(m_outage, last, 1, 1, 2);
    body()->addLayout(grid);
    m_note->setObjectName(u"practiceNote"_s);
    m_note->setWordWrap(true);
    body()->addWidget(m_note);
    body()->addStretch(1);
    auto* reset = new QPushButton(tr("No faults"));
    reset->setObjectName(u"dialsReset"_s);
    reset->setAccessibleName(tr("Turn all dials to zero"));
    reset->setToolTip(reset->accessibleName());
    connect(reset, &QPushButton::clicked, this, [this] {
        show(PracticeDials{});
        onTurned();
    });
    body()->addWidget(reset, 0, Qt::AlignLeft);
    connect(m_outage, &QComboBox::currentIndexChanged, this, &PracticeCard::onTurned);
    show(m_server.dials());
}

PracticeCard::Dial PracticeCard::addDial(QGridLayout* grid, const QString& text, const QString& objectName,
                                         const QString& toolTip, int most, int step)
{
    Dial dial{new QSlider(Qt::Horizontal), new FigureLabel(TextRole::smallStrong)};
    dial.slider->setObjectName(objectName);
    dial.slider->setAccessibleName(text);
    dial.slider->setToolTip(toolTip);
    dial.slider->setRange(0, most);
    dial.slider->setSingleStep(step);
    dial.slider->setPageStep(most / 10);
    dial.value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    dial.value->setReserve(most > 100 ? u"5,000 ms"_s : u"100 %"_s);
    const int row = grid->rowCount();
    grid->addWidget(new TextLabel(text, TextRole::small, Token::muted), row, 0);
    grid->addWidget(dial.slider, row, 1);
    grid->addWidget(dial.value, row, 2);
    connect(dial.slider, &QSlider::valueChanged, this, &PracticeCard::onTurned);
    return dial;
}

void PracticeCard::show(const PracticeDials& dials)
{
    m_showing = true;
    m_latency.slider->setValue(dials.latencyMs);
    const auto unavailable = dials.percentByStatus.find(503);
    m_unavailable.slider->setValue(unavailable == dials.percentByStatus.end() ? 0 : qRound(unavailable->second));
    m_throttled.slider->setValue(qRound(dials.percentThrottled));
    m_hangUp.slider->setValue(qRound(dials.percentHangUp));
    m_outage->setCurrentIndex(m_outage->findData(int(dials.outage)));
    m_showing = false;
    setText();
}

void PracticeCard::setText()
{
    m_latency.value->setText(tr("%1 ms").arg(formatCount(m_latency.slider->value())));
    for (const Dial& dial : {m_unavailable, m_throttled, m_hangUp})
        dial.value->setText(tr("%1\u00a0%").arg(dial.slider->value()));
}

void PracticeCard::onTurned()
{
    if (m_showing)
        return;
    setText();
    PracticeDials dials = m_server.dials(); // dials that have no slider keep their values
    // Half a percent shows as one: only what was turned is taken over.
    const auto take = [](const Dial& dial, double& percent) {
        if (dial.slider->value() != qRound(percent))
            percent = dial.slider->value();
    };
    dials.latencyMs = m_latency.slider->value();
    take(m_unavailable, dials.percentByStatus[503]);
    std::erase_if(dials.percentByStatus, [](const auto& entry) { return entry.second <= 0; });
    take(m_throttled, dials.percentThrottled);
    take(m_hangUp, dials.percentHangUp);
    dials.outage = PracticeDials::Outage(m_outage->currentData().toInt());
    const Result<void> set = m_server.setDials(dials);
    m_note->setToken(set ? Token::muted : Token::red);
    m_note->setText(set ? QString() : set.error().message);
}

} // namespace fuseboard::ui
