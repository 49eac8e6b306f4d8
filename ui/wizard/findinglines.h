// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "ui/common/icons.h"
#include "ui/models/findingkind.h"

class QGridLayout;

namespace sharewright {

/// How a finding is marked, everywhere.
struct FindingMark {
    Symbol symbol;
    Tone tone;
};
[[nodiscard]] FindingMark markOf(FindingKind kind);

/// The worst findings in short: symbol, sentence, remedy. The rest is counted; the panel below the place has them all.
class FindingLines final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindingLines)

public:
    static constexpr int kMost = 4;

    explicit FindingLines(QWidget *parent = nullptr);

    /// Hides itself where there is nothing.
    void setFindings(const QList<Finding> &findings);

private:
    void clear();

    QGridLayout *m_grid = nullptr;
};

} // namespace sharewright
