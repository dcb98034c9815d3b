// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/searchcompletion.h"
#include "ui/deadletters/suggestionlist.h"

#include <QFrame>
#include <QLineEdit>
#include <QPointer>

#include <optional>

class QTimer;

namespace fuseboard::ui {

class TextLabel;

/// A search field. At its right stands what was found; what is wrong with what was typed is underlined at its place, and said
/// below the field once the typing pauses; what may come next is offered below it, too.
class SearchBox : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchBox(QWidget* parent = nullptr);
    ~SearchBox() override;

    void setResult(const QString& text);
    QString note() const;
    const std::optional<store::SearchFault>& fault() const { return m_fault; }
    /// The answer to completionWanted(); one for another text or cursor is dropped.
    void suggest(const QString& typed, int cursor, const store::SearchCompletion& completion);
    /// Another text, without suggestions and without a search.
    void putText(const QString& text);
    /// Searches at once.
    void putSearch(const QString& text);

Q_SIGNALS:
    void searchChanged(const QString& typed); ///< one without fault, after a pause in typing or at once with Enter
    void left();                              ///< Enter, Down, Esc in an empty field: on to the list
    void completionWanted(const QString& typed, int cursor, bool asked); ///< asked: with Ctrl+Space

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void moveEvent(QMoveEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void onTextChanged();
    void search();
    void place();
    void placeBelow(QWidget* widget, int height);
    void placeAllBelow();
    void sayFault();
    int faultHeight() const;
    void closeFault();
    void accept(int suggestion);
    bool suggesting() const;
    bool suggestionKey(QKeyEvent* event);

    TextLabel* m_note;
    QString m_result;
    QPointer<QFrame> m_faultBox; ///< this and the suggestions hang in the window, over what is below the field
    TextLabel* m_faultText;
    QPointer<SuggestionList> m_suggestions;
    QTimer* m_pause;
    QTimer* m_ask;
    std::optional<store::SearchFault> m_fault;
    store::SearchCompletion m_completion;
};

} // namespace fuseboard::ui
