// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/editdistance.h"

#include <algorithm>
#include <vector>

namespace sharewright {

int editDistance(QStringView a, QStringView b)
{
    const auto columns = static_cast<size_t>(b.size()) + 1;
    std::vector<int> beforeLast(columns);
    std::vector<int> last(columns);
    std::vector<int> row(columns);
    for (size_t j = 0; j < columns; ++j)
        last[j] = static_cast<int>(j);
    const auto same = [&](qsizetype i, qsizetype j) { return a[i].toLower() == b[j].toLower(); };
    for (qsizetype i = 0; i < a.size(); ++i) {
        row[0] = static_cast<int>(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto column = static_cast<size_t>(j);
            int best = std::min(
                {row[column] + 1, last[column + 1] + 1, last[column] + (same(i, j) ? 0 : 1)});
            if (i > 0 && j > 0 && same(i, j - 1) && same(i - 1, j))
                best = std::min(best, beforeLast[column - 1] + 1);
            row[column + 1] = best;
        }
        std::swap(beforeLast, last);
        std::swap(last, row);
    }
    return last[columns - 1];
}

QString nearestWord(QStringView word, const QStringList &candidates)
{
    constexpr qsizetype kLongestWord = 64;
    constexpr qsizetype kMostCandidates = 200;
    if (word.isEmpty() || word.size() > kLongestWord)
        return {};
    QString nearest;
    int nearestDistance = std::clamp(static_cast<int>(word.size()) / 3, 1, 3) + 1;
    for (const QString &candidate :
         candidates.first(std::min(candidates.size(), kMostCandidates))) {
        const int distance = editDistance(word, candidate);
        if (distance < nearestDistance) {
            nearest = candidate;
            nearestDistance = distance;
        }
    }
    return nearest;
}

} // namespace sharewright
