// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records.h"
#include "ui/models/batchmodel.h"

#include <QTimer>
#include <QWidget>

#include <map>

class QPushButton;
class QStackedWidget;

namespace fuseboard::ui {

class BatchRowModel;
class ElidedLabel;
class FaultModel;
class FigureLabel;
class RowTable;
class StateBadge;
class StateBar;
class StateChip;
class TextLabel;
struct Services;

/// One batch: how far it is, what can be done with it, its rows by state.
class BatchDetail : public QWidget
{
    Q_OBJECT
public:
    explicit BatchDetail(const Services& services, QWidget* parent = nullptr);

    void show(const BatchLine& line);
    void clear();
    BatchId batch() const { return m_line.batch.id; }
    const BatchLine& line() const { return m_line; }
    BatchRowModel* rows() const { return m_rows; }
    RowTable* table() const { return m_table; }

Q_SIGNALS:
    void pauseRequested(bool pause);
    void cancelRequested();
    void exportRequested();
    void deadLettersRequested();
    void failed(const fuseboard::Error& error);

private:
    QWidget* buildHead();
    QWidget* buildTables();
    void onChip(int key);
    void showFigures();
    void readFaults();

    const Services& m_services;
    BatchLine m_line;
    BatchRowModel* m_rows;
    FaultModel* m_faults;
    QString m_faultChannel;
    QTimer m_refresh;       ///< figures changed: the rows in sight are read again, at most once a second
    std::array<qint64, kRowStateCount> m_listed{};

    ElidedLabel* m_name;
    StateBadge* m_state;
    TextLabel* m_facts;
    StateBar* m_bar;
    QPushButton* m_pause;
    QPushButton* m_cancel;
    QPushButton* m_dead;
    QPushButton* m_export;
    std::map<int, StateChip*> m_chips; ///< by state; -1: all, -2: faults
    int m_chosen = -1;
    QPushButton* m_changed;
    QStackedWidget* m_tables;
    RowTable* m_table;
    RowTable* m_faultTable;
};

} // namespace fuseboard::ui
