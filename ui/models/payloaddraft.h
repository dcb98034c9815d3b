// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payload/jsonerror.h"
#include "ui/models/flatform.h"

#include <QObject>

#include <map>
#include <optional>

namespace fuseboard::ui {

/// One payload while it is edited: a single text behind the JSON editor and the form. What is saved is the text without its
/// layout.
class PayloadDraft : public QObject
{
    Q_OBJECT
public:
    struct Input
    {
        payload::JsonKind kind = payload::JsonKind::string;
        QString text;

        bool operator==(const Input&) const = default;
    };
    /// What of an edit has to be kept while another row is looked at.
    struct Kept
    {
        QString text;
        std::map<int, Input> unfinished; ///< fields whose input is no value yet, by their place
    };

    using QObject::QObject;

    /// original: version 1. kept: an edit that was not saved, shown in place of the current version.
    void load(const QByteArray& original, const QByteArray& current, int limitBytes, const std::optional<Kept>& kept = {});
    void clear() { load({}, {}, 0); }

    const QString& text() const { return m_text; }
    const QString& originalText() const { return m_originalText; } ///< laid out
    const QByteArray& original() const { return m_original; }
    int limit() const { return m_limit; }
    bool empty() const { return m_current.isEmpty(); }
    bool changed() const { return m_text != m_currentText || !m_unfinished.empty(); } ///< against the current version
    bool differsFromOriginal() const { return m_text != m_originalText || !m_unfinished.empty(); }
    std::optional<Kept> kept() const;

    void setText(const QString& text); ///< as JSON; unfinished input of the form is given up
    void discardChanges();             ///< back to the current version
    void takeOriginal();               ///< what was imported, as an edit: later versions are left only when it is saved

    const FlatForm& form() const;
    /// As it stands in the form: unfinished input, else the text's own value.
    Input input(int index) const;
    void setInput(int index, const Input& input);
    QString trouble(int index) const;  ///< why the input of the field is no value; empty: it is one
    /// The original's field of that name; nothing when it had none or had no fields.
    std::optional<payload::PayloadField> originalField(const QString& name) const;

    const std::optional<payload::JsonError>& error() const { return m_error; }
    qint64 size() const { return m_size; } ///< bytes as they would be sent
    bool tooLarge() const { return m_limit > 0 && m_size > m_limit; }
    /// The compact text to be saved; nothing while there is something wrong with it.
    std::optional<QByteArray> payload() const;
    bool savable() const;              ///< valid and not what is saved already
    /// One line for beside the buttons.
    QString verdict() const;
    bool troubled() const { return m_error || tooLarge() || !m_unfinished.empty(); }

Q_SIGNALS:
    void changedText();                ///< or what is known of it

private:
    void judge();
    void replaceBy(const QString& text);

    QByteArray m_original;
    QByteArray m_current;
    QString m_originalText;
    QString m_currentText;
    QString m_text;
    std::map<int, Input> m_unfinished;
    int m_limit = 0;
    std::optional<payload::JsonError> m_error;
    std::optional<QByteArray> m_compact;
    qint64 m_size = 0;
    mutable std::optional<FlatForm> m_form;
    mutable std::optional<FlatForm> m_originalForm;
};

} // namespace fuseboard::ui
