// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace fuseboard::ui {

class FigureLabel;
class PayloadDraft;
class SizeMeter;
class TextLabel;

/// Under the editor and the form: whether the draft can be saved, how large it is, and what to do with it.
class DraftBar : public QWidget
{
    Q_OBJECT
public:
    explicit DraftBar(PayloadDraft& draft, QWidget* parent = nullptr);

    void setReadOnlyBecause(const QString& why);
    /// An older version is looked at: nothing is saved from there.
    void setLooking(int version);
    void requestSave();
    void requestSaveAndReplay();

Q_SIGNALS:
    void flushRequested();          ///< what was typed has to be in the draft before it is judged
    void saveRequested();
    void saveAndReplayRequested();
    void reverted();                ///< to the saved version, or to the original

private:
    void refresh();

    PayloadDraft& m_draft;
    TextLabel* m_verdict;
    FigureLabel* m_size;
    SizeMeter* m_meter;
    QPushButton* m_discard;
    QPushButton* m_original;
    QPushButton* m_save;
    QPushButton* m_saveReplay;
    QString m_readOnlyBecause;
    int m_looking = 0;
};

} // namespace fuseboard::ui
