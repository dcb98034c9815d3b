// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/deadletterrepository.h"

#include <QWidget>

class QVBoxLayout;

namespace fuseboard::ui {

/// Who changed a row, when, what and why; oldest first, with the import at the start.
class HistoryView : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryView(QWidget* parent = nullptr);

    void show(const store::RowDetail& detail, WallTime now);
    void clear();
    static int entries(const store::RowDetail& detail);

private:
    void add(const QString& what, const QString& who, const QString& why, WallTime at, WallTime now);

    QVBoxLayout* m_layout;
};

} // namespace fuseboard::ui
