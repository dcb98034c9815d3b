// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/replaysettings.h"
#include "ui/models/replaywords.h"
#include "ui/widgets/card.h"

#include <QVariantMap>

#include <map>
#include <memory>

class QAbstractButton;
class QButtonGroup;
class QCheckBox;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace fuseboard::ui {

class ElidedLabel;
class FigureLabel;
class TextLabel;

/// Asks before dead letters are sent again: how many, why not the others, what they cost and how long they take, and at which
/// pace. Stays in the page; nothing is sent while it is open.
class ReplaySheet : public Card
{
    Q_OBJECT
public:
    using Offer = std::shared_ptr<const engine::ReplayOffer>;

    explicit ReplaySheet(QWidget* parent = nullptr);

    /// Opens while they are counted; the rest follows with setOffer().
    void open(qint64 selected);
    void setCounted(qint64 rows);             ///< so far
    void setOffer(const Offer& offer, WallTime now, NotReady notReady);
    void setTrouble(const QString& text);
    void setRecall(Millis recall);

    const Offer& offer() const { return m_offer; }
    store::ReplaySettings settings() const;
    void confirm();                           ///< as if Send was pressed
    /// The pace that was chosen last, for the next time.
    QVariantMap pace() const;
    void setPace(const QVariantMap& pace);

Q_SIGNALS:
    void sendRequested();
    void rowsRequested(fuseboard::store::ReplayLine line);
    /// Of rows past their limit: they are to count from 0 again.
    void allowRequested();
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Line
    {
        QWidget* word = nullptr;              ///< TextLabel, or the check box of a tick
        QPushButton* show = nullptr;
        FigureLabel* figure = nullptr;
    };
    void addLine(const QString& name, const QString& objectName);
    QCheckBox* addTick(const QString& name, const QString& objectName, const QString& tip);
    void placeLine(const QString& name, const QString& objectName, QWidget* word);
    void buildPace();
    void buildButtons();
    void refresh();
    void fill(const ReplaySheetContent& content);
    store::ReplayTicks ticks() const;
    store::ReplayPacing pacing() const;

    Offer m_offer;
    WallTime m_now{};
    NotReady m_notReady;
    qint64 m_selected = 0;
    Millis m_recall = store::ReplaySettings::kRecall;
    std::map<QString, Line> m_lines;

    TextLabel* m_title;
    TextLabel* m_note;
    QVBoxLayout* m_column;
    QCheckBox* m_unchanged;
    QCheckBox* m_ambiguous;
    QCheckBox* m_pastLimit;
    QPushButton* m_allow;
    QButtonGroup* m_kinds;
    TextLabel* m_stepWord;
    QSpinBox* m_step;                         ///< ms between two rows
    QSpinBox* m_stop;                         ///< per cent
    ElidedLabel* m_recallNote;
    QPushButton* m_cancel;
    QPushButton* m_send;
};

} // namespace fuseboard::ui
