// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/codeview.h"

#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include "ui/common/theme.h"
#include "ui/preview/guardedhighlighter.h"
#include "ui/preview/syntax.h"
#include "ui/preview/visibletext.h"

namespace sharewright {

namespace {

constexpr int kGutterPadding = 8;
// Beyond this a preview shows plain text: colouring would take longer than a person waits.
constexpr qsizetype kMostColouredCharacters = 2'000'000;

class Gutter final : public QWidget
{
public:
    explicit Gutter(CodeView *view) : QWidget(view), m_view(view) {}

protected:
    void paintEvent(QPaintEvent *event) override { m_view->paintGutter(event); }

private:
    CodeView *m_view;
};

Tone toneOf(DiffKind kind)
{
    switch (kind) {
    case DiffKind::Added:
        return Tone::Good;
    case DiffKind::Removed:
        return Tone::Bad;
    case DiffKind::Same:
        break;
    }
    return Tone::Muted;
}

QString signOf(DiffKind kind)
{
    switch (kind) {
    case DiffKind::Added:
        return QStringLiteral("+");
    case DiffKind::Removed:
        return QStringLiteral("\u2212");
    case DiffKind::Same:
        break;
    }
    return {};
}

} // namespace

CodeView::CodeView(Syntax &syntax, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_syntax(syntax)
    , m_gutter(new Gutter(this))
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setFont(monospaceFont());
    setTabStopDistance(8 * fontMetrics().horizontalAdvance(u' '));
    connect(this, &QPlainTextEdit::updateRequest, m_gutter, [this](const QRect &rect, int dy) {
        if (dy != 0)
            m_gutter->scroll(0, dy);
        else
            m_gutter->update(0, rect.y(), m_gutter->width(), rect.height());
    });
    layOutGutter();
}

CodeView::~CodeView() = default;

void CodeView::showText(const QByteArray &text, Language language)
{
    m_marks.clear();
    // What stands behind the last line end is no line.
    setContent(visibleText(text.endsWith('\n') ? text.chopped(1) : text), language);
}

void CodeView::showDifference(const QList<DiffLine> &lines, Language language)
{
    QString text;
    m_marks.clear();
    for (const DiffLine &line : lines) {
        if (!m_marks.empty())
            text += u'\n';
        text += visibleText(line.text);
        m_marks.push_back({line.before, line.after, line.kind});
    }
    if (m_marks.empty())
        m_marks.emplace_back();
    setContent(text, language);
}

void CodeView::setContent(const QString &text, Language language)
{
    delete m_highlighter; // so that the old colours' work is not done over for the new text
    m_highlighter = nullptr;
    setPlainText(text);
    const auto definition = m_syntax.definition(language);
    if (definition.isValid() && text.size() <= kMostColouredCharacters) {
        m_highlighter = new GuardedHighlighter(document());
        applyColours();
        m_highlighter->setDefinition(definition);
    }
    layOutGutter();
    m_gutter->update();
}

void CodeView::applyColours()
{
    const Theme &theme = Theme::of(palette());
    m_highlighter->setColours(m_syntax.theme(palette()), theme.text,
                              {theme.surface, theme.tint(Tone::Good), theme.tint(Tone::Bad)});
}

void CodeView::updateColours()
{
    if (m_updatingColours || !m_highlighter)
        return;
    m_updatingColours = true;
    applyColours();
    m_highlighter->rehighlight();
    m_updatingColours = false;
}

bool CodeView::findWords(const QString &words, bool forward)
{
    if (words.isEmpty())
        return false;
    const auto direction = forward ? QTextDocument::FindFlags() : QTextDocument::FindBackward;
    if (find(words, direction))
        return true;
    const QTextCursor here = textCursor();
    QTextCursor edge(document());
    if (!forward)
        edge.movePosition(QTextCursor::End);
    setTextCursor(edge);
    if (find(words, direction))
        return true;
    setTextCursor(here);
    return false;
}

int CodeView::numberWidth() const
{
    int largest = blockCount();
    for (const LineMark &mark : m_marks)
        largest = std::max({largest, mark.before, mark.after});
    const auto digits = static_cast<int>(QString::number(largest).size());
    return fontMetrics().horizontalAdvance(u'9') * std::max(2, digits);
}

void CodeView::layOutGutter()
{
    const int sign = fontMetrics().horizontalAdvance(u'+') + kGutterPadding;
    const int width = m_marks.empty() ? numberWidth() + 2 * kGutterPadding
                                      : 2 * numberWidth() + sign + 3 * kGutterPadding;
    setViewportMargins(width, 0, 0, 0);
    const QRect inside = contentsRect();
    m_gutter->setGeometry(inside.left(), inside.top(), width, inside.height());
}

template <class Draw> void CodeView::forVisibleBlocks(const QRect &area, Draw draw) const
{
    QTextBlock block = firstVisibleBlock();
    while (block.isValid()) {
        const QRectF lines = blockBoundingGeometry(block).translated(contentOffset());
        if (lines.top() > area.bottom())
            return;
        if (lines.bottom() >= area.top())
            draw(block.blockNumber(), lines);
        block = block.next();
    }
}

void CodeView::paintEvent(QPaintEvent *event)
{
    if (!m_marks.empty()) {
        QPainter painter(viewport());
        const Theme &theme = Theme::of(palette());
        forVisibleBlocks(event->rect(), [&](int number, const QRectF &lines) {
            const DiffKind kind = m_marks[static_cast<size_t>(number)].kind;
            if (kind != DiffKind::Same)
                painter.fillRect(QRectF(0, lines.top(), viewport()->width(), lines.height()),
                                 theme.tint(toneOf(kind)));
        });
    }
    QPlainTextEdit::paintEvent(event);
}

void CodeView::paintGutter(QPaintEvent *event)
{
    QPainter painter(m_gutter);
    const Theme &theme = Theme::of(palette());
    painter.fillRect(event->rect(), theme.raised);
    painter.setFont(font());
    const int width = numberWidth();
    forVisibleBlocks(event->rect(), [&](int number, const QRectF &lines) {
        const auto write = [&](int x, const QString &text, const QColor &ink) {
            painter.setPen(ink);
            painter.drawText(QRectF(x, lines.top(), width, lines.height()),
                             static_cast<int>(Qt::AlignRight | Qt::AlignTop), text);
        };
        const auto numberText = [](int line) {
            return line > 0 ? QString::number(line) : QString();
        };
        if (m_marks.empty()) {
            write(kGutterPadding, numberText(number + 1), theme.mutedText);
            return;
        }
        const LineMark &mark = m_marks[static_cast<size_t>(number)];
        const QColor ink = theme.ink(toneOf(mark.kind));
        if (mark.kind != DiffKind::Same)
            painter.fillRect(QRectF(0, lines.top(), m_gutter->width(), lines.height()),
                             theme.tint(toneOf(mark.kind)));
        write(kGutterPadding, numberText(mark.before), ink);
        write(2 * kGutterPadding + width, numberText(mark.after), ink);
        painter.drawText(
            QRectF(3 * kGutterPadding + 2 * width, lines.top(), m_gutter->width(), lines.height()),
            static_cast<int>(Qt::AlignLeft | Qt::AlignTop), signOf(mark.kind));
    });
}

void CodeView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    layOutGutter();
}

void CodeView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColours();
}

} // namespace sharewright
