// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/merge/mergetable.h"

namespace sharewright {

/// Says for each conflict of the table who wins, or that it is open: a choice of the document comes before its rule, and
/// the halves of an agent's configuration get one winner.
void decideConflicts(const Project &project, MergeTable &table);

} // namespace sharewright
