// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/letterdetail.h"

#include <QWidget>

class QVBoxLayout;

namespace fuseboard::ui {

/// Who changed a row, when, what and why; oldest first, with the import at the start. Payload versions can be looked at and
/// compared from here.
class HistoryView : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryView(QWidget* parent = nullptr);

    void show(const LetterDetail& detail, WallTime now);
    static int entries(const store::RowDetail& detail);

Q_SIGNALS:
    void compareRequested(int version, int with); ///< shows version, its lines compared with those of the other

private:
    struct Entry
    {
        QString what;
        QString who;
        QString why;
        WallTime at{};
        int version = 0; ///< that it made
        bool undone = false;
    };
    void clear();
    void add(const Entry& entry, WallTime now);

    QVBoxLayout* m_layout;
    QWidget* m_last = this;    ///< that Tab comes to
};

} // namespace fuseboard::ui
