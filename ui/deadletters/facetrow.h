// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include <map>

namespace fuseboard::ui {

/// One value of a facet: its word and its count. A word that is too long goes on in a second line. Where it is like another
/// one further than can be seen, that line has what it differs by.
class FacetRow : public QAbstractButton
{
    Q_OBJECT
public:
    explicit FacetRow(QWidget* parent = nullptr);

    void setValue(const QString& key, const QString& word, const QString& count, int differsAt = 0);
    /// What is counted now is another list: the figure is not its.
    void setCounting(bool counting);
    QString key() const { return m_key; }
    QString word() const { return m_word; }
    /// As it is shown at that width, a line each.
    QStringList linesAt(int width) const;

    QSize sizeHint() const override { return {140, kLine}; }
    QSize minimumSizeHint() const override { return {80, kLine}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent*) override;
    void changeEvent(QEvent* event) override;

private:
    static constexpr int kLine = 26;
    static constexpr int kSecond = 16;
    QString shownCount() const;
    QStringList brokenAt(int width) const;

    QString m_key;
    QString m_word;
    QString m_count;
    int m_differsAt = 0;
    bool m_counting = false;
    // Layouts ask again and again, of hundreds of rows.
    mutable std::map<int, QStringList> m_lines; ///< by width: with and without a scroll bar
};

} // namespace fuseboard::ui
