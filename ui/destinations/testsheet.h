// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/testrequest.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace fuseboard::ui {

class Card;
class PhasesBar;
class StateBadge;
class TextLabel;

/// One request by hand: the payload as it will be sent, what it costs before it goes, and the answer with its phases.
class TestSheet : public QWidget
{
    Q_OBJECT
public:
    explicit TestSheet(QWidget* parent = nullptr);

    /// Anew, for that destination; the payload follows.
    void start(const store::Destination& destination);
    void setPayload(const QByteArray& body);
    void setBusy(bool busy);
    void showAnswer(const engine::TestAnswer& answer);
    void fail(const Error& error);
    DestinationId destination() const { return m_destination.id; }

Q_SIGNALS:
    void sendWanted(const QByteArray& body);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void judge();

    store::Destination m_destination;
    TextLabel* m_title;
    TextLabel* m_price;
    QPlainTextEdit* m_payload;
    TextLabel* m_fault;
    QPushButton* m_send;
    Card* m_answer;
    StateBadge* m_badge;
    TextLabel* m_sentence;
    TextLabel* m_sentTitle = nullptr;
    PhasesBar* m_phases;
    QPlainTextEdit* m_sent;
    QPlainTextEdit* m_received;
    bool m_busy = false;
};

} // namespace fuseboard::ui
