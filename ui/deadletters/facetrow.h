// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace fuseboard::ui {

/// One value of a facet: its word and its count.
class FacetRow : public QAbstractButton
{
    Q_OBJECT
public:
    explicit FacetRow(QWidget* parent = nullptr);

    void setValue(const QString& key, const QString& word, const QString& count);
    /// What is counted now is another list: the figure is not its.
    void setCounting(bool counting);
    QString key() const { return m_key; }
    QString word() const { return m_word; }

    QSize sizeHint() const override { return {140, 26}; }
    QSize minimumSizeHint() const override { return {80, 26}; }

protected:
    void paintEvent(QPaintEvent*) override;

private:
    QString m_key;
    QString m_word;
    QString m_count;
    bool m_counting = false;
};

} // namespace fuseboard::ui
