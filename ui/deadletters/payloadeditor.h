// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/deadletterrepository.h"

#include <QWidget>

class QComboBox;
class QTimer;

namespace fuseboard::ui {

class PayloadDraft;
class PayloadText;
class TextLabel;

/// The draft of one payload in a JSON editor: checked while it is typed, compared with the original or any other version;
/// an older version can be looked at in its place.
class PayloadEditor : public QWidget
{
    Q_OBJECT
public:
    explicit PayloadEditor(PayloadDraft& draft, QWidget* parent = nullptr);
    ~PayloadEditor() override;

    /// The draft was loaded. Of the row that is there already the place in the text is kept, too.
    void showDraft(const std::vector<store::PayloadVersion>& versions, WallTime now, bool sameRow);
    void flush();                            ///< what was typed is in the draft
    void setReadOnlyBecause(const QString& why);
    void compareWith(int version);           ///< 0: with nothing
    void showVersion(int version);           ///< read-only; 0: the draft
    int shownVersion() const { return m_shown; }
    PayloadText* editor() const { return m_editor; }
    void focusEditor();

Q_SIGNALS:
    void saveRequested();
    void saveAndReplayRequested();
    void shownVersionChanged(int version);
    void left();                             ///< Esc: back to the list

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildChoices();
    void onDraft();
    void showMarks();
    const store::PayloadVersion* find(int version) const;

    PayloadDraft& m_draft;
    PayloadText* m_editor;
    QTimer* m_settled;
    QWidget* m_choices;
    QComboBox* m_show;
    QComboBox* m_compare;
    TextLabel* m_note;
    std::vector<store::PayloadVersion> m_versions;
    WallTime m_now{};
    QString m_readOnlyBecause;
    int m_shown = 0;
    int m_compared = 1;
    bool m_filling = false;
};

} // namespace fuseboard::ui
