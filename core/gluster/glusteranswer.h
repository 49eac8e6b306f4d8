// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include "core/base/result.h"
#include "core/gluster/glustervalues.h"

namespace sharewright {

/// Readers of `gluster --mode=script --xml` answers, each over everything the command printed. All are pure, read
/// megabytes in linear time, skip elements they do not know, accept missing ones and text around the XML.
///
/// Errors: RemoteFailed with the answer's own words when gluster says that the command failed, or when there is no
/// XML but a sentence ("Connection failed. …"); Protocol when it is neither.

[[nodiscard]] Result<QList<GlusterPeer>> readGlusterPeers(const QByteArray &answer);
[[nodiscard]] Result<QList<GlusterVolume>> readGlusterVolumes(const QByteArray &answer);
[[nodiscard]] Result<QList<GlusterVolumeStatus>> readGlusterStatus(const QByteArray &answer);
[[nodiscard]] Result<QList<GlusterHealBrick>> readGlusterHeal(const QByteArray &answer);
/// `rebalance status` and `remove-brick status`. One that was never started is no error: no nodes.
[[nodiscard]] Result<GlusterRebalance> readGlusterRebalance(const QByteArray &answer);
[[nodiscard]] Result<QList<GlusterOption>> readGlusterOptions(const QByteArray &answer);

} // namespace sharewright
