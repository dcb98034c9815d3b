// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace fuseboard::ui {

/// Note and tags of a row: shown, and written when the operator saves them.
class MarksEditor : public QWidget
{
    Q_OBJECT
public:
    explicit MarksEditor(QWidget* parent = nullptr);

    void show(const QString& note, const QStringList& tags);
    /// why: not empty where nothing can be written.
    void setReadOnlyBecause(const QString& why);
    bool changed() const;
    QString note() const;
    QStringList tags() const; ///< as typed: separated by blanks or commas, each once

Q_SIGNALS:
    void saveRequested();
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void refresh();

    QPlainTextEdit* m_note;
    QLineEdit* m_tags;
    QPushButton* m_save;
    QString m_savedNote;
    QStringList m_savedTags;
    QString m_readOnlyBecause;
};

} // namespace fuseboard::ui
