// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payload/jsonerror.h"
#include "ui/models/linediff.h"

#include <QWidget>

#include <optional>

class QPushButton;
class QsciLexerJSON;
class QsciScintilla;
class QTimer;

namespace fuseboard::ui {

class FigureLabel;
class SizeMeter;
class TextLabel;

/// One payload in a JSON editor: checked while it is typed, with the lines that differ from the original marked and the
/// original's own lines shown between them. What is saved is the text without its layout.
class PayloadEditor : public QWidget
{
    Q_OBJECT
public:
    explicit PayloadEditor(QWidget* parent = nullptr);
    ~PayloadEditor() override;

    /// original: version 1. draft: text of an edit that was not saved, shown in place of the current version.
    void setPayload(const QByteArray& original, const QByteArray& current, int limitBytes, const QString& draft = {});
    /// why: not empty where saving is not possible.
    void setReadOnlyBecause(const QString& why);
    bool changed() const; ///< against the current version
    QString text() const;
    /// The compact text to be saved; nothing while the text is no JSON or too large.
    std::optional<QByteArray> payload() const;
    QsciScintilla* editor() const { return m_editor; }
    void focusEditor();

Q_SIGNALS:
    void saveRequested();
    void saveAndReplayRequested();
    void left(); ///< Esc: back to the list

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildEditor();
    void applyColors();
    void onTextChanged();
    void check();
    void showDiff();
    void revert();

    QsciScintilla* m_editor;
    QsciLexerJSON* m_lexer;
    QTimer* m_settled;
    TextLabel* m_verdict;
    FigureLabel* m_size;
    SizeMeter* m_meter;
    QPushButton* m_revert;
    QPushButton* m_save;
    QPushButton* m_saveReplay;
    QByteArray m_original;
    QByteArray m_current;
    QString m_originalText; ///< laid out
    QString m_currentText;
    QString m_readOnlyBecause;
    int m_limit = 0;
    bool m_filling = false;
    std::optional<payload::JsonError> m_error;
    std::optional<QByteArray> m_compact;
};

} // namespace fuseboard::ui
