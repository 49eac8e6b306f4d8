// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include "core/project/project.h"

namespace sharewright {

/// Calls of resources/probe/storage.sh for one host, in the three parts that a probe script has.
struct StorageQuestions {
    QString slow;    ///< they run beside the others and print short lines
    QString brief;   ///< short lines
    QString lengthy; ///< long lines
};

/// What a host is asked about disks, LVM, bricks, glusterd and the names of the nodes. Pure.
[[nodiscard]] StorageQuestions storageQuestions(const Project &project, const Host &host);

/// Hosts that belong to the trusted pool: those with the role and those that hold a brick. Document order; none when
/// the back-end is another one.
[[nodiscard]] QList<Host> glusterNodes(const Project &project);

} // namespace sharewright
