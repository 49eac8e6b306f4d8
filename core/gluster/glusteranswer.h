// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

#include "core/base/result.h"
#include "core/gluster/glustervalues.h"

namespace sharewright {

/// Readers of `gluster --mode=script --xml` answers, each over everything the command printed. All are pure, read
/// megabytes in linear time, skip elements they do not know, accept missing ones and text around the XML. The exit
/// status says nothing (it is mostly 0): success is whole XML with opRet 0 and the right payload.
///
/// Errors; their details are gluster's own words:
/// - Unreachable: glusterd does not run ("Connection failed. …");
/// - Timeout: gluster itself gave up waiting;
/// - CommandFailed: gluster says that the command failed, in XML or in a sentence without any;
/// - Protocol: cut off, damaged, empty, or the answer to another question.

[[nodiscard]] Result<QList<GlusterPeer>> readGlusterPeers(const QByteArray &answer);
[[nodiscard]] Result<QStringList> readGlusterVolumeNames(const QByteArray &answer);
[[nodiscard]] Result<QList<GlusterVolume>> readGlusterVolumes(const QByteArray &answer);
[[nodiscard]] Result<QList<GlusterVolumeStatus>> readGlusterStatus(const QByteArray &answer);
[[nodiscard]] Result<QList<GlusterHealBrick>> readGlusterHeal(const QByteArray &answer);
/// `heal VOLUME statistics heal-count`, which prints text in spite of --xml. A brick without a number is not connected.
[[nodiscard]] Result<QList<GlusterHealBrick>> readGlusterHealCount(const QByteArray &answer);
/// `rebalance status` and `remove-brick status`. One that was never started is no error: no nodes.
[[nodiscard]] Result<GlusterRebalance> readGlusterRebalance(const QByteArray &answer);
/// `volume get VOLUME all`.
[[nodiscard]] Result<QList<GlusterOption>> readGlusterOptions(const QByteArray &answer);

/// Whether another command holds gluster's lock, so that asking again later is the remedy.
[[nodiscard]] bool isGlusterBusy(const Error &error);

} // namespace sharewright
