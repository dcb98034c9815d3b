// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/deadletterrepository.h"
#include "ui/widgets/card.h"

class QGridLayout;
class QPushButton;

namespace fuseboard::ui {

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
    void addFact(const QString& word, const QString& value, const char16_t* name);

    TextLabel* m_title;
    TextLabel* m_error;
    QGridLayout* m_facts;
    QPushButton* m_curl;
    QPushButton* m_json;
    QPushButton* m_response;
};

} // namespace fuseboard::ui
