// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/payloadeditor.h"

#include "core/payload/canonicaljson.h"
#include "ui/deadletters/sizemeter.h"
#include "ui/models/format.h"
#include "ui/models/jsonlayout.h"
#include "ui/widgets/figurelabel.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QPushButton>
#include <QTimer>

#include <map>

// QScintilla's headers are written with Qt's keywords, which are switched off here.
#define slots Q_SLOTS
#define signals Q_SIGNALS
#include <Qsci/qscilexerjson.h>
#include <Qsci/qsciscintilla.h>
#undef slots
#undef signals

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr int kAddedMarker = 1;
constexpr int kErrorMarker = 2;
constexpr int kErrorIndicator = 8;
constexpr int kRemovedStyle = 40; // above the lexer's own, below Scintilla's reserved ones (32 to 39)
constexpr auto kCheckAfter = std::chrono::milliseconds(120);

class QuietScintilla final : public QsciScintilla
{
public:
    using QsciScintilla::QsciScintilla;
    QSize sizeHint() const override { return {320, 260}; }
    QSize minimumSizeHint() const override { return {160, 90}; }
};

} // namespace

PayloadEditor::PayloadEditor(QWidget* parent)
    : QWidget(parent)
    , m_editor(new QuietScintilla)
    , m_lexer(new QsciLexerJSON(m_editor))
    , m_settled(new QTimer(this))
    , m_verdict(new TextLabel({}, TextRole::small, Token::muted))
    , m_size(new FigureLabel(TextRole::small, Token::muted))
    , m_meter(new SizeMeter)
    , m_revert(new QPushButton(tr("Revert")))
    , m_save(new QPushButton(tr("Save")))
    , m_saveReplay(new QPushButton(tr("Save, replay")))
{
    buildEditor();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(2 * kSpace);
    layout->addWidget(m_editor, 1);
    m_verdict->setObjectName(u"payloadVerdict"_s);
    m_verdict->setContentsMargins(0, 0, 0, 0);
    m_verdict->setWordWrap(true);
    auto* facts = new QHBoxLayout;
    facts->setContentsMargins(14, 0, 14, 0);
    facts->setSpacing(2 * kSpace);
    facts->addWidget(m_verdict, 1);
    facts->addWidget(m_meter);
    facts->addWidget(m_size);
    layout->addLayout(facts);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(14, 0, 14, 0);
    buttons->setSpacing(2 * kSpace);
    buttons->addStretch(1);
    const auto add = [&](QPushButton* button, const char16_t* name, const QString& tip) {
        button->setObjectName(QString::fromUtf16(name));
        button->setAccessibleName(button->text());
        button->setToolTip(tip);
        buttons->addWidget(button);
    };
    add(m_revert, u"payloadRevert", tr("Back to what was imported; saved only with Save"));
    add(m_save, u"payloadSave", tr("Keep this as a new version; the original stays (Ctrl+S)"));
    add(m_saveReplay, u"payloadSaveReplay", tr("Keep this version and send the row again (Ctrl+Enter)"));
    m_saveReplay->setProperty("primary", true);
    layout->addLayout(buttons);

    m_settled->setSingleShot(true);
    m_settled->setInterval(kCheckAfter);
    connect(m_settled, &QTimer::timeout, this, &PayloadEditor::check);
    connect(m_editor, &QsciScintilla::textChanged, this, &PayloadEditor::onTextChanged);
    connect(m_revert, &QPushButton::clicked, this, &PayloadEditor::revert);
    connect(m_save, &QPushButton::clicked, this, [this] {
        check();
        if (m_save->isEnabled())
            Q_EMIT saveRequested();
    });
    connect(m_saveReplay, &QPushButton::clicked, this, [this] {
        check();
        if (m_saveReplay->isEnabled())
            Q_EMIT saveAndReplayRequested();
    });
    m_editor->installEventFilter(this);
    applyColors();
    check();
}

PayloadEditor::~PayloadEditor() = default;

void PayloadEditor::buildEditor()
{
    m_editor->setObjectName(u"payloadText"_s);
    m_editor->setAccessibleName(tr("Payload as JSON"));
    m_editor->setToolTip(tr("Edit the payload (E); Ctrl+S saves, Ctrl+Enter saves and replays, Esc goes back to the list"));
    m_editor->setFrameShape(QFrame::NoFrame);
    m_editor->setUtf8(true);
    m_editor->setLexer(m_lexer);
    m_lexer->setFoldCompact(false);
    m_editor->setFolding(QsciScintilla::PlainFoldStyle, 2);
    m_editor->setBraceMatching(QsciScintilla::SloppyBraceMatch);
    m_editor->setAutoIndent(true);
    m_editor->setIndentationsUseTabs(false);
    m_editor->setTabWidth(2);
    m_editor->setWrapMode(QsciScintilla::WrapWord);
    m_editor->setWrapIndentMode(QsciScintilla::WrapIndentIndented);
    m_editor->setEolMode(QsciScintilla::EolUnix);
    m_editor->setMarginType(0, QsciScintilla::NumberMargin);
    m_editor->setMarginLineNumbers(0, true);
    m_editor->setMarginWidth(1, 0);
    m_editor->setMarginWidth(2, 12);
    m_editor->setExtraAscent(2);
    m_editor->setExtraDescent(2);
    m_editor->setScrollWidthTracking(true);
    m_editor->setScrollWidth(1);
    m_editor->SendScintilla(QsciScintilla::SCI_SETMARGINRIGHT, 0UL, 10L);
    m_editor->markerDefine(QsciScintilla::Background, kAddedMarker);
    m_editor->markerDefine(QsciScintilla::Background, kErrorMarker);
    m_editor->indicatorDefine(QsciScintilla::SquiggleIndicator, kErrorIndicator);
    m_editor->setAnnotationDisplay(QsciScintilla::AnnotationStandard);
}

void PayloadEditor::applyColors()
{
    const auto ink = [this](Token token) { return color(token, palette()); };
    const QColor paper = ink(Token::panel);
    // QScintilla reads point sizes only.
    QFont font = fixedFont();
    font.setPointSizeF(QFontInfo(font).pointSizeF());
    m_lexer->setDefaultFont(font);
    m_lexer->setDefaultColor(ink(Token::text));
    m_lexer->setDefaultPaper(paper);
    const std::map<int, Token> inks{
        {QsciLexerJSON::Default, Token::text},      {QsciLexerJSON::Number, Token::amber},
        {QsciLexerJSON::String, Token::green},      {QsciLexerJSON::UnclosedString, Token::red},
        {QsciLexerJSON::Property, Token::accent},   {QsciLexerJSON::EscapeSequence, Token::violet},
        {QsciLexerJSON::CommentLine, Token::muted}, {QsciLexerJSON::CommentBlock, Token::muted},
        {QsciLexerJSON::Operator, Token::text},     {QsciLexerJSON::IRI, Token::green},
        {QsciLexerJSON::IRICompact, Token::green},  {QsciLexerJSON::Keyword, Token::amber},
        {QsciLexerJSON::KeywordLD, Token::accent},  {QsciLexerJSON::Error, Token::red},
    };
    for (const auto& [style, token] : inks) {
        m_lexer->setFont(font, style);
        m_lexer->setColor(ink(token), style);
        m_lexer->setPaper(paper, style);
    }
    m_editor->setFont(font);
    m_editor->setColor(ink(Token::text));
    m_editor->setPaper(paper);
    m_editor->setMarginsFont(font);
    m_editor->setMarginsForegroundColor(ink(Token::muted));
    m_editor->setMarginsBackgroundColor(paper);
    m_editor->setFoldMarginColors(paper, paper);
    // Fold markers are not among those that QScintilla's own setters take.
    for (int marker = QsciScintilla::SC_MARKNUM_FOLDEREND; marker <= int(QsciScintilla::SC_MARKNUM_FOLDEROPEN); ++marker) {
        m_editor->SendScintilla(QsciScintilla::SCI_MARKERSETFORE, static_cast<unsigned long>(marker), ink(Token::grey));
        m_editor->SendScintilla(QsciScintilla::SCI_MARKERSETBACK, static_cast<unsigned long>(marker), ink(Token::grey));
    }
    m_editor->setCaretForegroundColor(ink(Token::text));
    m_editor->setSelectionBackgroundColor(blend(ink(Token::accent), paper, 0.3));
    m_editor->resetSelectionForegroundColor();
    m_editor->setMatchedBraceForegroundColor(ink(Token::text));
    m_editor->setMatchedBraceBackgroundColor(ink(Token::selection));
    m_editor->setUnmatchedBraceForegroundColor(ink(Token::red));
    m_editor->setUnmatchedBraceBackgroundColor(paper);
    m_editor->setMarkerBackgroundColor(ink(Token::added), kAddedMarker);
    m_editor->setMarkerBackgroundColor(blend(ink(Token::red), paper, 0.28), kErrorMarker);
    m_editor->setIndicatorForegroundColor(ink(Token::red), kErrorIndicator);
    m_editor->SendScintilla(QsciScintilla::SCI_INDICSETFORE, static_cast<unsigned long>(kErrorIndicator), ink(Token::red));
    const auto style = [this](unsigned message, const QColor& c) {
        m_editor->SendScintilla(message, static_cast<unsigned long>(kRemovedStyle), c);
    };
    style(QsciScintilla::SCI_STYLESETFORE, ink(Token::red));
    style(QsciScintilla::SCI_STYLESETBACK, ink(Token::removed));
    m_editor->SendScintilla(QsciScintilla::SCI_STYLESETFONT, static_cast<unsigned long>(kRemovedStyle),
                            font.family().toUtf8().constData());
    m_editor->SendScintilla(QsciScintilla::SCI_STYLESETSIZEFRACTIONAL, static_cast<unsigned long>(kRemovedStyle),
                            long(font.pointSizeF() * 100));
}

void PayloadEditor::setPayload(const QByteArray& original, const QByteArray& current, int limitBytes, const QString& draft)
{
    m_original = original;
    m_current = current;
    m_limit = limitBytes;
    m_originalText = QString::fromUtf8(laidOutJson(original));
    m_currentText = QString::fromUtf8(laidOutJson(current));
    m_filling = true;
    m_editor->setText(draft.isEmpty() ? m_currentText : draft);
    m_editor->SendScintilla(QsciScintilla::SCI_EMPTYUNDOBUFFER);
    m_editor->setCursorPosition(0, 0);
    m_editor->setMarginWidth(0, QString(qMax(2, QString::number(m_editor->lines()).size()) + 1, u'0'));
    m_filling = false;
    check();
}

void PayloadEditor::setReadOnlyBecause(const QString& why)
{
    m_readOnlyBecause = why;
    m_editor->setReadOnly(!why.isEmpty());
    for (QPushButton* button : {m_revert, m_save, m_saveReplay}) {
        if (!why.isEmpty())
            button->setToolTip(why);
    }
    check();
}

bool PayloadEditor::changed() const
{
    return m_editor->text() != m_currentText;
}

QString PayloadEditor::text() const
{
    return m_editor->text();
}

std::optional<QByteArray> PayloadEditor::payload() const
{
    return m_compact;
}

void PayloadEditor::focusEditor()
{
    m_editor->setFocus(Qt::ShortcutFocusReason);
}

void PayloadEditor::onTextChanged()
{
    if (!m_filling)
        m_settled->start();
}

void PayloadEditor::check()
{
    m_settled->stop();
    const QByteArray text = m_editor->text().toUtf8();
    m_error = text.isEmpty() && m_current.isEmpty() ? std::nullopt : payload::validateJson(text);
    m_compact.reset();
    m_editor->markerDeleteAll(kErrorMarker);
    m_editor->clearIndicatorRange(0, 0, m_editor->lines(), 0, kErrorIndicator);
    qint64 size = text.size();
    if (!m_error) {
        if (auto compact = payload::compactJson(text)) {
            size = compact->size();
            m_compact = std::move(*compact);
        }
    } else {
        const int line = int(m_error->line) - 1;
        const int column = int(m_error->column) - 1;
        m_editor->markerAdd(line, kErrorMarker);
        m_editor->fillIndicatorRange(line, qMax(0, column), line, column + 1, kErrorIndicator);
    }
    const bool tooLarge = m_limit > 0 && size > m_limit;
    if (m_error) {
        m_verdict->setText(tr("line %1, column %2: %3").arg(m_error->line).arg(m_error->column).arg(m_error->message));
        m_verdict->setToken(Token::red);
    } else if (tooLarge) {
        m_verdict->setText(tr("%1 over the limit").arg(formatBytes(size - m_limit)));
        m_verdict->setToken(Token::red);
    } else {
        m_verdict->setText(text.isEmpty() ? QString() : changed() ? tr("valid, not saved") : tr("valid"));
        m_verdict->setToken(Token::muted);
    }
    if (tooLarge)
        m_compact.reset();
    m_size->setText(m_limit > 0 ? tr("%1 of %2").arg(formatBytes(size), formatBytes(m_limit)) : formatBytes(size));
    m_meter->setShare(m_limit > 0 ? double(size) / m_limit : 0);
    m_meter->setVisible(m_limit > 0);

    const bool writable = m_readOnlyBecause.isEmpty() && !m_current.isEmpty();
    const bool edited = m_compact && *m_compact != m_current;
    m_revert->setEnabled(writable && m_editor->text() != m_originalText);
    m_save->setEnabled(writable && edited);
    m_saveReplay->setEnabled(writable && m_compact);
    showDiff();
}

void PayloadEditor::showDiff()
{
    m_editor->markerDeleteAll(kAddedMarker);
    m_editor->clearAnnotations();
    const QString text = m_editor->text();
    if (text == m_originalText || m_original.isEmpty())
        return;
    const LineDiff diff = diffLines(m_originalText.split(u'\n'), text.split(u'\n'));
    for (const int line : diff.added) {
        if (!m_error || line != int(m_error->line) - 1)
            m_editor->markerAdd(line, kAddedMarker);
    }
    // An annotation stands below its line; what was removed above the first line is shown below it.
    std::map<int, QStringList> removed;
    for (const LineDiff::Removed& line : diff.removed)
        removed[qMax(0, line.before - 1)].append(line.text + u"   "_s + QChar(0x2212) + tr(" original"));
    for (const auto& [line, lines] : removed)
        m_editor->annotate(line, lines.join(u'\n'), kRemovedStyle);
}

void PayloadEditor::revert()
{
    // As an edit of the operator: Ctrl+Z in the editor takes it back.
    m_editor->selectAll();
    m_editor->replaceSelectedText(m_originalText);
    m_editor->setCursorPosition(0, 0);
    check();
    focusEditor();
}

void PayloadEditor::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_editor)
        applyColors();
}

bool PayloadEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_editor && event->type() == QEvent::ShortcutOverride
        && !(static_cast<QKeyEvent*>(event)->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))) {
        // Single-key shortcuts must not take what is typed here.
        event->accept();
        return true;
    }
    if (watched == m_editor && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool control = key->modifiers() & Qt::ControlModifier;
        if (control && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            m_saveReplay->click();
            return true;
        }
        if (control && key->key() == Qt::Key_S) {
            m_save->click();
            return true;
        }
        if (key->key() == Qt::Key_Tab && !control) {
            focusNextPrevChild(true);
            return true;
        }
        if (key->key() == Qt::Key_Backtab) {
            focusNextPrevChild(false);
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            Q_EMIT left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace fuseboard::ui
