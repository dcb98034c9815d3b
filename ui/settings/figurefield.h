// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QLineEdit;

namespace fuseboard::ui {

class TextLabel;

/// A whole number as the system groups it, or without groups.
std::optional<qint64> typedNumber(const QString& text);

/// A figure to type, with its unit and its default beside it. What is wrong with it is said below while it is typed.
class FigureField : public QWidget
{
    Q_OBJECT
public:
    /// name: objectName of what is typed into; defaultText: "default 200".
    FigureField(const QString& name, const QString& accessibleName, const QString& unit, const QString& defaultText, int width,
                QWidget* parent = nullptr);

    QString text() const;
    /// Not while it is typed into.
    void setText(const QString& text);
    void setFault(const QString& sentence); ///< empty: none
    QString fault() const;
    QLineEdit* edit() const { return m_edit; }

Q_SIGNALS:
    void edited();

private:
    QLineEdit* m_edit;
    TextLabel* m_fault;
};

} // namespace fuseboard::ui
