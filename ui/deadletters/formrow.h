// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/payloaddraft.h"

#include <QObject>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace fuseboard::ui {

class ElidedLabel;
class TextLabel;

/// One field of a form: sign of a change, name, value, kind, and below what is wrong with the value.
class FormRow : public QObject
{
    Q_OBJECT
public:
    /// Its widgets become children of the grid's widget, two grid rows a field.
    FormRow(QGridLayout* grid, int index, QObject* parent = nullptr);

    void show(const QString& name, const PayloadDraft::Input& input, const std::optional<payload::PayloadField>& original,
              const QString& trouble, bool readOnly);
    void setVisible(bool visible);
    QLineEdit* value() const { return m_value; }
    QComboBox* kind() const { return m_kind; }

Q_SIGNALS:
    void edited(int index, const fuseboard::ui::PayloadDraft::Input& input);

private:
    void onKind();

    int m_index;
    TextLabel* m_sign;
    ElidedLabel* m_name;
    QLineEdit* m_value;
    QComboBox* m_kind;
    TextLabel* m_trouble;
    PayloadDraft::Input m_input;
};

} // namespace fuseboard::ui
