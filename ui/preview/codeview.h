// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

#include <QPlainTextEdit>

#include "core/base/textdiff.h"
#include "ui/preview/language.h"

namespace sharewright {

class GuardedHighlighter;
class Syntax;

/// Text to be read, with line numbers and colour. Shows either one text or the difference of two, the latter with the
/// numbers of both sides, a sign per line and a tinted background. Nothing in it is hidden: see visibleText().
class CodeView final : public QPlainTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CodeView)
public:
    /// `syntax` must outlive the view.
    explicit CodeView(Syntax &syntax, QWidget *parent = nullptr);
    ~CodeView() override;

    void showText(const QByteArray &text, Language language);
    void showDifference(const QList<DiffLine> &lines, Language language);
    /// Selects the next place that has `words`, from the selection on, going round. False: there is none.
    bool findWords(const QString &words, bool forward);

    /// For the gutter, which is a widget of its own.
    void paintGutter(QPaintEvent *event);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// What stands in front of a line; one text has only `after`.
    struct LineMark {
        int before = 0;
        int after = 0;
        DiffKind kind = DiffKind::Same;
    };

    void setContent(const QString &text, Language language);
    void applyColours();
    void updateColours();
    void layOutGutter();
    [[nodiscard]] int numberWidth() const;
    template <class Draw> void forVisibleBlocks(const QRect &area, Draw draw) const;

    Syntax &m_syntax;
    GuardedHighlighter *m_highlighter = nullptr;
    QWidget *m_gutter = nullptr;
    std::vector<LineMark> m_marks; ///< by block; empty: one text, numbered from 1
    bool m_updatingColours = false;
};

} // namespace sharewright
