// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payload/recipe.h"

#include <QPlainTextEdit>

namespace fuseboard::ui {

/// A table of texts and what they become, one pair a line: "DE = Germany", or with a tab between, as spreadsheets paste it.
class MappingEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    using Entries = std::vector<payload::RecipeStep::Entry>;

    explicit MappingEdit(QWidget* parent = nullptr);

    void setEntries(const Entries& entries);
    /// asJson: what stands at the right is JSON, else a text.
    Entries entries(bool asJson) const;
    /// Whether some of the entries is no text, so that only JSON can show them.
    static bool needJson(const Entries& entries);

private:
    Entries m_set; ///< as long as nobody typed: every text comes back as it was
    bool m_setAsJson = false;
    bool m_typed = false;
};

/// A JSON string of the text, and the text of a JSON string (nothing for other JSON).
QByteArray jsonOfText(const QString& text);
std::optional<QString> textOfJson(const QByteArray& json);

} // namespace fuseboard::ui
