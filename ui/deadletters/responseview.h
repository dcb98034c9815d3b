// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/deadletterrepository.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace fuseboard::ui {

class ElidedLabel;
class PayloadText;
class TextLabel;

/// What came back to one attempt: status, headers, and the start of the body, laid out when it is JSON.
class ResponseView : public QWidget
{
    Q_OBJECT
public:
    explicit ResponseView(QWidget* parent = nullptr);

    void show(const std::vector<store::AttemptRecord>& attempts, int chosen);

Q_SIGNALS:
    void chooseRequested(int index);
    void left();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit(int headerLines);

    int m_chosen = -1;
    ElidedLabel* m_title;
    QPushButton* m_older;
    QPushButton* m_newer;
    TextLabel* m_none;
    TextLabel* m_headersTitle;
    QPlainTextEdit* m_headers;
    TextLabel* m_bodyTitle;
    PayloadText* m_body;
};

} // namespace fuseboard::ui
