// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace fuseboard::ui {

class TextLabel;

/// The line under a list: how many are selected, how to select all, what the last action came to, what is new since.
class ListStrip : public QWidget
{
    Q_OBJECT
public:
    explicit ListStrip(QWidget* parent = nullptr);

    /// apart: the selected row is not the one that the keyboard is at.
    void setCounts(qint64 selected, qint64 matching, bool apart);
    /// Rows that came since the list was read, and that went.
    void setMore(qint64 came, qint64 gone);
    /// While the list is being counted its length is not known.
    void setCounting(bool counting);
    /// All will be selected when the list is counted.
    void setSelectAllDue(bool due);
    /// How the list is sorted, and the menu that changes it.
    void setOrder(const QString& text);
    QPushButton* order() const { return m_order; }
    /// One sentence that stays for a while.
    void notice(const QString& text);
    /// It does not hold any more, if it is still there.
    void forget(const QString& notice);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void selectAllClicked();
    void showNewClicked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void placeOrder();

    TextLabel* m_text;
    QPushButton* m_selectAll;
    QPushButton* m_new;
    QPushButton* m_order;
    QTimer m_over;
    QString m_notice;
    bool m_apart = false;
    qint64 m_selected = 0;
    qint64 m_matching = 0;
    bool m_counting = false;
    bool m_selectAllDue = false;
};

} // namespace fuseboard::ui
