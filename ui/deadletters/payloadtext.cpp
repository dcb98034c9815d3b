// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/payloadtext.h"

#include "ui/widgets/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#define slots Q_SLOTS
#define signals Q_SIGNALS
#include <Qsci/qscilexerjson.h>
#undef slots
#undef signals

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr int kAddedMarker = 1;
constexpr int kErrorMarker = 2;
constexpr int kErrorIndicator = 8;
constexpr int kRemovedStyle = 40; // above the lexer's own, below Scintilla's reserved ones (32 to 39)
constexpr int kGap = 10;

} // namespace

PayloadText::PayloadText(QWidget* parent)
    : QsciScintilla(parent)
    , m_lexer(new QsciLexerJSON(this))
{
    setFrameShape(QFrame::NoFrame);
    setUtf8(true);
    setLexer(m_lexer);
    m_lexer->setFoldCompact(false);
    setFolding(PlainFoldStyle, 2);
    setBraceMatching(SloppyBraceMatch);
    setAutoIndent(true);
    setIndentationsUseTabs(false);
    setTabWidth(2);
    setWrapMode(WrapWord);
    setWrapIndentMode(WrapIndentIndented);
    setEolMode(EolUnix);
    setMarginType(0, NumberMargin);
    setMarginLineNumbers(0, true);
    setMarginWidth(1, 0);
    setMarginWidth(2, 12);
    setExtraAscent(2);
    setExtraDescent(2);
    setScrollWidthTracking(true);
    setScrollWidth(1);
    SendScintilla(SCI_SETMARGINRIGHT, 0UL, 10L);
    markerDefine(Background, kAddedMarker);
    markerDefine(Background, kErrorMarker);
    indicatorDefine(SquiggleIndicator, kErrorIndicator);
    setAnnotationDisplay(AnnotationStandard);
    applyColors();
}

void PayloadText::applyColors()
{
    const auto ink = [this](Token token) { return ui::color(token, palette()); };
    const QColor paper = ink(Token::panel);
    // QScintilla reads point sizes only.
    m_font = fixedFont();
    m_font.setPointSizeF(QFontInfo(m_font).pointSizeF());
    m_lexer->setDefaultFont(m_font);
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
        m_lexer->setFont(m_font, style);
        m_lexer->setColor(ink(token), style);
        m_lexer->setPaper(paper, style);
    }
    setFont(m_font);
    setColor(ink(Token::text));
    setPaper(paper);
    setMarginsFont(m_font);
    setMarginsForegroundColor(ink(Token::muted));
    setMarginsBackgroundColor(paper);
    setFoldMarginColors(paper, paper);
    // Fold markers are not among those that QScintilla's own setters take.
    for (int marker = SC_MARKNUM_FOLDEREND; marker <= int(SC_MARKNUM_FOLDEROPEN); ++marker) {
        SendScintilla(SCI_MARKERSETFORE, static_cast<unsigned long>(marker), ink(Token::grey));
        SendScintilla(SCI_MARKERSETBACK, static_cast<unsigned long>(marker), ink(Token::grey));
    }
    setCaretForegroundColor(ink(Token::text));
    setSelectionBackgroundColor(blend(ink(Token::accent), paper, 0.3));
    resetSelectionForegroundColor();
    setMatchedBraceForegroundColor(ink(Token::text));
    setMatchedBraceBackgroundColor(ink(Token::selection));
    setUnmatchedBraceForegroundColor(ink(Token::red));
    setUnmatchedBraceBackgroundColor(paper);
    setMarkerBackgroundColor(ink(Token::added), kAddedMarker);
    setMarkerBackgroundColor(blend(ink(Token::red), paper, 0.28), kErrorMarker);
    setIndicatorForegroundColor(ink(Token::red), kErrorIndicator);
    SendScintilla(SCI_INDICSETFORE, static_cast<unsigned long>(kErrorIndicator), ink(Token::red));
    SendScintilla(SCI_STYLESETFORE, static_cast<unsigned long>(kRemovedStyle), ink(Token::red));
    SendScintilla(SCI_STYLESETBACK, static_cast<unsigned long>(kRemovedStyle), ink(Token::removed));
    SendScintilla(SCI_STYLESETFONT, static_cast<unsigned long>(kRemovedStyle), m_font.family().toUtf8().constData());
    SendScintilla(SCI_STYLESETSIZEFRACTIONAL, static_cast<unsigned long>(kRemovedStyle), long(m_font.pointSizeF() * 100));
}

void PayloadText::show(const QString& text, bool asEdit)
{
    const bool locked = isReadOnly();
    setReadOnly(false);
    if (asEdit) {
        selectAll();
        replaceSelectedText(text);
    } else {
        setText(text);
        SendScintilla(SCI_EMPTYUNDOBUFFER);
    }
    setCursorPosition(0, 0);
    setReadOnly(locked);
    setMarginWidth(0, QString(qMax(2, QString::number(lines()).size()) + 1, u'0'));
}

void PayloadText::markError(int line, int column)
{
    clearError();
    markerDelete(line, kAddedMarker);
    markerAdd(line, kErrorMarker);
    fillIndicatorRange(line, qMax(0, column), line, column + 1, kErrorIndicator);
}

void PayloadText::clearError()
{
    markerDeleteAll(kErrorMarker);
    clearIndicatorRange(0, 0, lines(), 0, kErrorIndicator);
}

void PayloadText::markDiff(const LineDiff& diff, const QString& removedWord, const QString& addedWord)
{
    m_removedWord = QChar(0x2212) + u' ' + removedWord;
    m_addedWord = u"+ "_s + addedWord;
    m_added = diff.added;
    markerDeleteAll(kAddedMarker);
    for (const int line : m_added) {
        if (!(markersAtLine(line) & (1U << kErrorMarker)))
            markerAdd(line, kAddedMarker);
    }
    // An annotation stands below its line; what was removed above the first line is shown below it.
    m_removed.clear();
    for (const LineDiff::Removed& line : diff.removed)
        m_removed[qMax(0, line.before - 1)].append(line.text);
    annotateRemoved();
    viewport()->update();
}

QStringList PayloadText::removedLines() const
{
    QStringList all;
    for (const auto& [line, texts] : m_removed)
        all += texts;
    return all;
}

int PayloadText::labelWidth() const
{
    const QFontMetrics metrics(m_font);
    return qMax(metrics.horizontalAdvance(m_removedWord), metrics.horizontalAdvance(m_addedWord)) + 2 * kGap;
}

void PayloadText::annotateRemoved()
{
    clearAnnotations();
    const int margins = marginWidth(0) + marginWidth(1) + marginWidth(2) + 8;
    const int room = qMax(60, viewport()->width() - margins - labelWidth());
    const QFontMetrics metrics(m_font);
    for (const auto& [line, texts] : m_removed) {
        QStringList shown;
        for (const QString& text : texts)
            shown.append(metrics.elidedText(text, Qt::ElideRight, room));
        annotate(line, shown.join(u'\n'), kRemovedStyle);
    }
}

int PayloadText::lineTop(int line) const
{
    const long start = SendScintilla(SCI_POSITIONFROMLINE, static_cast<unsigned long>(line));
    return int(SendScintilla(SCI_POINTYFROMPOSITION, 0UL, start));
}

void PayloadText::paintEvent(QPaintEvent* event)
{
    QsciScintilla::paintEvent(event);
    QPainter painter(viewport());
    painter.setFont(m_font);
    const int height = textHeight(0);
    const int width = viewport()->width();
    const auto label = [&](int top, const QString& word, Token ink, Token ground) {
        if (top + height < 0 || top > viewport()->height())
            return;
        const QRect place(width - labelWidth(), top, labelWidth(), height);
        painter.fillRect(place, ui::color(ground, palette()));
        painter.setPen(ui::color(ink, palette()));
        painter.drawText(place.adjusted(0, 0, -kGap, 0), int(Qt::AlignRight | Qt::AlignVCenter), word);
    };
    for (const int line : m_added) {
        if (line < lines() && SendScintilla(SCI_GETLINEVISIBLE, static_cast<unsigned long>(line))
            && !(markersAtLine(line) & (1U << kErrorMarker)))
            label(lineTop(line), m_addedWord, Token::green, Token::added);
    }
    for (const auto& [line, texts] : m_removed) {
        if (line >= lines() || !SendScintilla(SCI_GETLINEVISIBLE, static_cast<unsigned long>(line)))
            continue;
        int top = lineTop(line) + height * int(SendScintilla(SCI_WRAPCOUNT, static_cast<unsigned long>(line)));
        for (qsizetype i = 0; i < texts.size(); ++i, top += height)
            label(top, m_removedWord, Token::red, Token::removed);
    }
    if (hasFocus())
        painter.fillRect(0, 0, 2, viewport()->height(), ui::color(Token::accent, palette()));
}

void PayloadText::resizeEvent(QResizeEvent* event)
{
    QsciScintilla::resizeEvent(event);
    if (!m_removed.empty())
        annotateRemoved();
}

void PayloadText::focusInEvent(QFocusEvent* event)
{
    QsciScintilla::focusInEvent(event);
    viewport()->update();
}

void PayloadText::focusOutEvent(QFocusEvent* event)
{
    QsciScintilla::focusOutEvent(event);
    viewport()->update();
}

bool PayloadText::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        // Removed lines do not wrap: the whole of one is in its tooltip.
        const auto* help = static_cast<QHelpEvent*>(event);
        for (const auto& [line, texts] : m_removed) {
            const int height = textHeight(0);
            const int top = lineTop(line) + height * int(SendScintilla(SCI_WRAPCOUNT, static_cast<unsigned long>(line)));
            const int index = help->y() < top ? -1 : (help->y() - top) / height;
            if (index >= 0 && index < texts.size()) {
                QToolTip::showText(help->globalPos(), texts[index].trimmed().left(2'000), this);
                return true;
            }
        }
    }
    return QsciScintilla::viewportEvent(event);
}

} // namespace fuseboard::ui
