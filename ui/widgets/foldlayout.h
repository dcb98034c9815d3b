// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBoxLayout>

namespace fuseboard::ui {

/// Its parts stand beside each other, and where there is no room for that below each other: bars, and panels at a side.
class FoldLayout : public QBoxLayout
{
    Q_OBJECT
public:
    /// from: the width from which they stand beside each other, if they do not need more.
    explicit FoldLayout(int from = 0, QWidget* parent = nullptr);

    /// The last part: of a fixed width beside the others, below them as wide as they are.
    void addSide(QWidget* side, int width);
    bool isFolded() const { return direction() == QBoxLayout::TopToBottom; }

    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    int besideWidth() const;
    void fold(bool folded);

    int m_from;
    QWidget* m_side = nullptr;
    int m_sideWidth = 0;
};

} // namespace fuseboard::ui
