// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <KSyntaxHighlighting/SyntaxHighlighter>

namespace sharewright {

/// Whether a line is left without colour: longer than 4,000 characters or with control characters. One line of
/// 60 kB held the library up for 12 seconds, and each one after it for a moment (perf.md 2d).
[[nodiscard]] bool isTooHardToHighlight(QStringView line);

/// KSyntaxHighlighting that leaves out hard lines; the line after one starts afresh.
class GuardedHighlighter final : public KSyntaxHighlighting::SyntaxHighlighter
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GuardedHighlighter)
public:
    explicit GuardedHighlighter(QTextDocument *document);

protected:
    void highlightBlock(const QString &text) override;
};

} // namespace sharewright
