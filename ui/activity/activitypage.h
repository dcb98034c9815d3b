// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/deadletteractions.h"
#include "ui/models/undostate.h"
#include "ui/shell/page.h"

#include <QTimer>

class QButtonGroup;
class QComboBox;
class QLineEdit;
class QSplitter;
class QStackedWidget;

namespace fuseboard::store { struct ActivityChoices; }

namespace fuseboard::ui {

class ActivityModel;
class ActivityPanel;
class Banner;
class Notice;
class RowTable;
class TextLabel;
class UndoButtons;

/// Activity: what operators did and what the engine did by itself, newest first, with the way back where there is one.
class ActivityPage : public Page
{
    Q_OBJECT
public:
    ActivityPage(const Services& services, QWidget* parent = nullptr);
    ~ActivityPage() override;

    static QString name() { return tr("Activity"); }
    QString title() const override { return name(); }
    QString iconName() const override { return QStringLiteral("pulse"); }
    QString pageId() const override { return QStringLiteral("activity"); }
    void activate() override;
    void deactivate() override;
    std::vector<PaletteEntry> paletteEntries() override;
    QVariantMap viewState() const override;
    void restoreView(const QVariantMap& state) override;

    ActivityModel* model() const { return m_model; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildHead();
    QWidget* buildList();
    QComboBox* addChoice(const QString& name, const QString& title, const QString& tip);
    void wire();

    void readChoices();
    void setChoices(const store::ActivityChoices& choices);
    void onFilter();
    void onListed();
    void onCurrent();
    void readDetail();
    void turn();
    void cancel();
    void moveBy(int rows);
    void choose(int row);
    void trouble(const Error& error);

    const Services& m_services;
    QString m_channel;
    ActivityModel* m_model;
    DeadLetterActions* m_actions;
    UndoState* m_undo;
    UndoButtons* m_undoButtons;
    Banner* m_banner;
    QButtonGroup* m_source;
    QLineEdit* m_text;
    QComboBox* m_kind;
    QComboBox* m_who;
    QComboBox* m_where;
    QSplitter* m_splitter;
    QStackedWidget* m_list;
    RowTable* m_table;
    TextLabel* m_none;
    ActivityPanel* m_panel;
    Notice* m_notice;
    QTimer m_typing;
    QTimer m_refresh;
    QTimer m_looking;        ///< until the list stands still: what can no longer be undone of what is in sight
    qint64 m_shown = 0;      ///< key of the line in the panel
    bool m_redoes = false;   ///< what the notice offers
    bool m_choosing = false; ///< the lists of choices are being filled
};

} // namespace fuseboard::ui
