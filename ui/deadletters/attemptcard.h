// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/deadletterrepository.h"
#include "ui/widgets/card.h"

class QGridLayout;
class QPushButton;

namespace fuseboard::ui {

class ElidedLabel;
class TextLabel;

/// The chosen attempt in words: error, where it went, what it carried, what it cost, the time of each phase.
class AttemptCard : public Card
{
    Q_OBJECT
public:
    explicit AttemptCard(QWidget* parent = nullptr);

    void show(const store::AttemptRecord& attempt);

Q_SIGNALS:
    void copyCurlRequested();
    void copyJsonRequested();
    void responseRequested();

private:
    struct Fact
    {
        TextLabel* word;
        ElidedLabel* value;
    };
    Fact addFact(QGridLayout* facts, const QString& word, const char16_t* name);
    static void say(const Fact& fact, const QString& value);

    TextLabel* m_title;
    TextLabel* m_error;
    Fact m_url;
    Fact m_sent;
    Fact m_array;
    Fact m_retryAfter;
    Fact m_credits;
    Fact m_time;
    QPushButton* m_curl;
    QPushButton* m_json;
    QPushButton* m_response;
};

} // namespace fuseboard::ui
