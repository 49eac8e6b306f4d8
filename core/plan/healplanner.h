// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/planbuilder.h"
#include "core/project/project.h"

namespace sharewright {

/// Makes every copy of the volume complete: the heal of what is known, a lookup of all names on all bricks, the heal of what
/// that found. Nothing is stopped. A finding where there is nothing to heal.
void planHeal(const Project &project, PlanBuilder &builder);

} // namespace sharewright
