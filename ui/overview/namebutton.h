// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace fuseboard::ui {

/// The name of a destination as a button that looks like a headline: elided, underlined under the mouse.
class NameButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit NameButton(QWidget* parent = nullptr);

    void setName(const QString& name);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {40, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent*) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool hitButton(const QPoint& at) const override;

private:
    int textWidth() const;
};

} // namespace fuseboard::ui
