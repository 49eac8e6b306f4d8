// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <KSyntaxHighlighting/SyntaxHighlighter>

#include <QColor>
#include <QHash>
#include <QList>
#include <QTextCharFormat>

namespace sharewright {

/// Whether a line is left without colour: longer than 4,000 characters or with control characters. One line of
/// 60 kB held the library up for 12 seconds, and each one after it for a moment (perf.md 2d).
[[nodiscard]] bool isTooHardToHighlight(QStringView line);

/// `ink`, moved towards `text` until it has a contrast of 4.5:1 on every one of `surfaces` (WCAG 2.1 AA). No theme that
/// comes with the library reaches that for all its styles.
[[nodiscard]] QColor readableInk(const QColor &ink, const QColor &text,
                                 const QList<QColor> &surfaces);

/// KSyntaxHighlighting that leaves out hard lines (the line after one starts afresh) and keeps every colour readable.
class GuardedHighlighter final : public KSyntaxHighlighting::SyntaxHighlighter
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GuardedHighlighter)
public:
    explicit GuardedHighlighter(QTextDocument *document);

    /// Colours and the backgrounds that they stand on. Takes effect with the next highlighting.
    void setColours(const KSyntaxHighlighting::Theme &theme, const QColor &text,
                    const QList<QColor> &surfaces);

protected:
    void highlightBlock(const QString &text) override;
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

private:
    [[nodiscard]] QTextCharFormat shown(const KSyntaxHighlighting::Format &format) const;

    QColor m_text;
    QList<QColor> m_surfaces;
    QHash<int, QTextCharFormat> m_formats; ///< by the format's id
};

} // namespace sharewright
