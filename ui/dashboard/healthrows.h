// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include "core/health/health.h"
#include "ui/dashboard/healthmodel.h"

namespace sharewright {

[[nodiscard]] HealthLook goodLook(const QString &word);
[[nodiscard]] HealthLook badLook(const QString &word);
[[nodiscard]] HealthLook unknownLook(const QString &word);

/// "3 GiB free of 5 GiB"; empty when it is not known.
[[nodiscard]] QString roomDetail(const SpaceHealth &space);

/// Rows of one kind for one host. Pure.
[[nodiscard]] QList<HealthRow> exportRows(const Project &project, const HostHealth &host);
[[nodiscard]] QList<HealthRow> mountRows(const HostHealth &host);
[[nodiscard]] QList<HealthRow> serviceRows(const HostHealth &host);
[[nodiscard]] QList<HealthRow> roomRows(const HostHealth &host);
/// A host that could not be asked.
[[nodiscard]] HealthRow failureRow(const HostId &host, const HealthFailure &failure);

} // namespace sharewright
