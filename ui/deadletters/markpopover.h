// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/popover.h"

#include <QStringList>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace fuseboard::ui {

class TextLabel;

/// Asks for a note, or for tags, of the rows that were selected when it opened.
class MarkPopover : public Popover
{
    Q_OBJECT
public:
    explicit MarkPopover(QWidget* page);

    void askNote(qint64 rows, QWidget* anchor);
    /// What the one row has already; only while nothing was typed.
    void offerNote(const QString& note);
    void askTags(qint64 rows, QWidget* anchor);
    /// Tags that are in use: "eu 120, late 4".
    void offerTags(const QString& inUse);

Q_SIGNALS:
    void noteGiven(const QString& note);
    void tagsGiven(const QStringList& add, const QStringList& remove);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void open(const QString& title, const QString& hint, const QString& confirm, QWidget* anchor);
    void check();
    void confirm();
    /// "eu late -old" taken apart; what is wrong with it, else empty.
    QString readTags(QStringList& add, QStringList& remove) const;

    bool m_asksNote = true;
    TextLabel* m_title;
    TextLabel* m_hint;
    QPlainTextEdit* m_note;
    QLineEdit* m_tags;
    TextLabel* m_fault;
    QPushButton* m_confirm;
};

} // namespace fuseboard::ui
