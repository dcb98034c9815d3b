// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/linediff.h"

// QScintilla's headers are written with Qt's keywords, which are switched off here.
#define slots Q_SLOTS
#define signals Q_SIGNALS
#include <Qsci/qsciscintilla.h>
#undef slots
#undef signals

#include <map>

class QsciLexerJSON;

namespace fuseboard::ui {

/// The JSON text of a payload in our colours: folding, matched braces, the place of an error, and a difference shown in the
/// text: lines that came in green with a plus, lines that went between them in red with a minus.
class PayloadText final : public QsciScintilla
{
public:
    explicit PayloadText(QWidget* parent = nullptr);

    void applyColors();
    /// Replaces all of it; as an edit that Ctrl+Z takes back, or as a fresh text.
    void show(const QString& text, bool asEdit);
    void markError(int line, int column); ///< from 0
    void clearError();
    /// removedWord, addedWord: what stands at the right of such lines ("original", "edited").
    void markDiff(const LineDiff& diff, const QString& removedWord, const QString& addedWord);
    QStringList removedLines() const;

    QSize sizeHint() const override { return {320, 260}; }
    QSize minimumSizeHint() const override { return {160, 90}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void annotateRemoved();
    int lineTop(int line) const;
    int labelWidth() const;

    QsciLexerJSON* m_lexer;
    QFont m_font;
    std::vector<int> m_added;
    std::map<int, QStringList> m_removed; ///< by the line under which they stand
    QString m_removedWord;
    QString m_addedWord;
};

} // namespace fuseboard::ui
