// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/deadletterrepository.h"
#include "ui/widgets/card.h"

namespace fuseboard::ui {

/// One attempt: what it came to, where its time went, what came back.
class AttemptCard : public Card
{
    Q_OBJECT
public:
    AttemptCard(const store::AttemptRecord& attempt, int payloadVersion, WallTime now, QWidget* parent = nullptr);

Q_SIGNALS:
    void copyRequested();

private:
    void addAnswer(const store::AttemptRecord& attempt);
};

} // namespace fuseboard::ui
