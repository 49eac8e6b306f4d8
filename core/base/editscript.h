// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

namespace sharewright {

/// What turns one sequence into another: taking out what is marked in the first and putting in what is marked in the
/// second. What is marked in neither stands in both, in the same order.
struct EditScript {
    std::vector<bool> removed; ///< by position in the first sequence
    std::vector<bool> added;   ///< by position in the second sequence
};

/// Compares two sequences in linear space (Myers 1986, divide and conquer). The script is the shortest one where the
/// sequences, apart from elements that only one of them has, are at most 2,048 edits from each other. Further apart it is
/// still right, but may be longer than need be: so a search costs at most 1,024 steps for each element.
[[nodiscard]] EditScript editScript(const std::vector<int> &before, const std::vector<int> &after);

} // namespace sharewright
