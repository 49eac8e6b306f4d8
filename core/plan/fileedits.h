// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>
#include <QString>

#include "core/plan/planbuilder.h"

namespace sharewright {

/// Steps that edit a file, together with their preview and the precondition that the file still is what was
/// previewed. Several blocks in one file make one preview.

/// What the probe read at `path`; null when it was not asked for or the host was not probed.
[[nodiscard]] const FileFact *fileFact(const PlannedHost &host, const QString &path);

/// A managed block of /etc/fstab. Damaged markers give an error finding and no preview. `later`: what a later step of the
/// plan makes of the block; empty: none does.
void addFstabBlock(PlanBuilder &builder, const PlannedHost &on, const QString &key,
                   const QString &block, const QByteArray &body, const StepReason &why,
                   const QByteArray &later = {});

/// A managed block of another file of the administrator's.
void addBlock(PlanBuilder &builder, const PlannedHost &on, const QString &key, const QString &path,
              const QString &block, const QByteArray &body, const StepReason &why);

/// A file that belongs to Sharewright as a whole, mode 0644. `later` as in addFstabBlock.
void addOwnFile(PlanBuilder &builder, const PlannedHost &on, const QString &key,
                const QString &path, const QByteArray &content, const StepReason &why,
                const QByteArray &later = {});

/// Takes a managed block out of a file, whatever stands in it. No step where the facts show no such block; a warning
/// where it says something else than `body`, what the project would write there. Returns the step.
std::optional<StepId> removeBlock(PlanBuilder &builder, const PlannedHost &on, const QString &key,
                                  const QString &path, const QString &block, const QByteArray &body,
                                  const StepReason &why);

/// Removes a file of Sharewright's. No step where the facts show no such file; where it says something else than
/// `content`, what the project would write there, it stays, with a warning. Returns the step.
std::optional<StepId> removeOwnFile(PlanBuilder &builder, const PlannedHost &on, const QString &key,
                                    const QString &path, const QByteArray &content,
                                    const StepReason &why);

/// A path as systemd's RequiresMountsFor= takes it (systemd.syntax(7): split at blanks, % expanded).
[[nodiscard]] QString unitPath(const QString &path);

} // namespace sharewright
