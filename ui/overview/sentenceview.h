// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QTextDocument>

#include <utility>

namespace fuseboard::ui {

class SentenceRoom;

/// The sentence of a card. While there is more to see behind it, it is a button: by mouse, Tab and Space. Its room does not
/// change with its words until they need more, so that a countdown moves nothing around it.
class SentenceView : public QAbstractButton
{
    Q_OBJECT
public:
    /// lines: room that is kept at least. room: shared with the other cards; it lives longer.
    SentenceView(int lines, SentenceRoom& room, QWidget* parent = nullptr);

    /// html: with b, i and br; plain: the same without.
    void setSentence(const QString& html, const QString& plain, bool leads);
    QString html() const { return m_html; }
    bool leads() const { return m_leads; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;
    bool hitButton(const QPoint&) const override { return m_leads; }
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    int needed(int width) const;
    size_t widthClass(int width) const;
    int roomFor(int lines) const;

    QString m_html;
    bool m_leads = false;
    int m_lines;
    mutable QTextDocument m_text;
    SentenceRoom& m_room;
    mutable std::pair<int, int> m_needed{-1, 0}; ///< width, and the height it takes: text is laid out anew only for another
};

} // namespace fuseboard::ui
