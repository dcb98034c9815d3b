// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/responseview.h"

#include "core/payload/canonicaljson.h"
#include "core/transport/httptransport.h"
#include "ui/deadletters/attemptline.h"
#include "ui/deadletters/payloadtext.h"
#include "ui/models/format.h"
#include "ui/models/jsonlayout.h"
#include "ui/widgets/elidedlabel.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {
constexpr int kMostHeaderLines = 9;
}

ResponseView::ResponseView(QWidget* parent)
    : QWidget(parent)
    , m_title(new ElidedLabel({}, TextRole::strong))
    , m_older(new QPushButton(tr("Older")))
    , m_newer(new QPushButton(tr("Newer")))
    , m_none(new TextLabel({}, TextRole::body, Token::muted))
    , m_headersTitle(new TextLabel(tr("Headers"), TextRole::small, Token::muted))
    , m_headers(new QPlainTextEdit)
    , m_bodyTitle(new TextLabel({}, TextRole::small, Token::muted))
    , m_body(new PayloadText)
{
    setObjectName(u"response"_s);
    setAccessibleName(tr("Response"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 0, 0);
    layout->setSpacing(kSpace);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 10, 0);
    head->setSpacing(kSpace);
    m_title->setObjectName(u"responseTitle"_s);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    head->addWidget(m_title, 1);
    const auto add = [&](QPushButton* button, const char16_t* name, int step, const QString& tip) {
        button->setProperty("link", true);
        button->setObjectName(QString::fromUtf16(name));
        button->setAccessibleName(tip);
        button->setToolTip(tip);
        head->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, step] { Q_EMIT chooseRequested(m_chosen + step); });
    };
    add(m_older, u"responseOlder", -1, tr("The answer to the attempt before"));
    add(m_newer, u"responseNewer", 1, tr("The answer to the attempt after"));
    layout->addLayout(head);
    m_none->setWordWrap(true);
    m_none->setObjectName(u"responseNone"_s);
    m_none->setContentsMargins(0, 6, 14, 0);
    layout->addWidget(m_none);
    layout->addWidget(m_headersTitle);
    m_headers->setObjectName(u"responseHeaders"_s);
    m_headers->setAccessibleName(tr("Headers of the answer"));
    m_headers->setToolTip(tr("Headers as they came back"));
    m_headers->setReadOnly(true);
    m_headers->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_headers->setTabChangesFocus(true);
    m_headers->setFont(fixedFont());
    m_headers->setFrameShape(QFrame::NoFrame);
    auto* headersMargin = new QHBoxLayout;
    headersMargin->setContentsMargins(0, 0, 14, 0);
    headersMargin->addWidget(m_headers);
    layout->addLayout(headersMargin);
    m_bodyTitle->setObjectName(u"responseBodyTitle"_s);
    m_bodyTitle->setContentsMargins(0, 4, 14, 0);
    m_bodyTitle->setWordWrap(true);
    layout->addWidget(m_bodyTitle);
    m_body->setObjectName(u"responseBody"_s);
    m_body->setAccessibleName(tr("Body of the answer"));
    m_body->setToolTip(tr("The start of the body as it came back; JSON is laid out"));
    m_body->setReadOnly(true);
    m_body->installEventFilter(this);
    layout->addWidget(m_body, 1);
    layout->addStretch(0);
}

void ResponseView::show(const std::vector<store::AttemptRecord>& attempts, int chosen)
{
    m_chosen = chosen;
    const bool any = chosen >= 0 && size_t(chosen) < attempts.size();
    m_older->setVisible(attempts.size() > 1);
    m_newer->setVisible(attempts.size() > 1);
    m_older->setEnabled(chosen > 0);
    m_newer->setEnabled(chosen + 1 < int(attempts.size()));
    const store::AttemptRecord* attempt = any ? &attempts[size_t(chosen)] : nullptr;
    const bool answered = attempt && (attempt->status > 0 || !attempt->answerHeaders.isEmpty() || !attempt->answerBody.isEmpty());
    m_title->setText(!attempt ? QString()
                              : tr("Attempt %1 of %2: %3").arg(attempt->number).arg(attempts.back().number)
                                    .arg(attempt->status > 0 ? tr("HTTP %1").arg(attempt->status) : attemptLook(*attempt).word));
    m_none->setVisible(!answered);
    m_none->setText(attempt ? tr("No answer came back, so there is nothing to show.")
                            : tr("It was never handed to the wire: nothing can have come back."));
    const QString headers = answered ? QString::fromUtf8(attempt->answerHeaders).trimmed() : QString();
    const QByteArray body = answered ? attempt->answerBody : QByteArray();
    const bool json = !body.isEmpty() && !payload::validateJson(body);
    m_headersTitle->setVisible(!headers.isEmpty());
    m_headers->setVisible(!headers.isEmpty());
    m_headers->setPlainText(headers);
    fit(int(headers.count(u'\n')) + 1);
    m_bodyTitle->setVisible(answered);
    QStringList facts{body.isEmpty() ? tr("No body") : tr("Body, %1").arg(formatBytes(body.size()))};
    if (!body.isEmpty())
        facts.append(json ? tr("JSON, laid out") : tr("as it came"));
    if (answered && attempt->answerTruncated)
        facts.append(tr("cut off at %1 KiB").arg(transport::kResponseLimit / 1024));
    m_bodyTitle->setText(facts.join(u" · "_s));
    m_body->setVisible(!body.isEmpty());
    m_body->show(QString::fromUtf8(json ? laidOutJson(body) : body), false);
}

void ResponseView::fit(int headerLines)
{
    // One line more, for a header that wraps.
    const int lines = qBound(2, headerLines + 1, kMostHeaderLines);
    m_headers->setFixedHeight(lines * QFontMetrics(m_headers->font()).lineSpacing() + 12);
}

void ResponseView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_body)
        m_body->applyColors();
}

bool ResponseView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_body && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab) {
            focusNextPrevChild(key->key() == Qt::Key_Tab);
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            Q_EMIT left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace fuseboard::ui
