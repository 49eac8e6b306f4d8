// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <stop_token>

#include <QByteArray>
#include <QString>

#include "core/base/result.h"
#include "core/project/project.h"
#include "core/remote/remotehost.h"

namespace sharewright {

/// The content of one file of one host, read only when somebody asks for it and kept nowhere. Blocks. NotFound when there is
/// no such file, Unsupported when it is larger than 256 kB or may not be read.
[[nodiscard]] Result<QByteArray> fetchFile(const Project &project, RemoteConnector &connector,
                                           const HostId &host, const QString &path,
                                           const std::stop_token &stop);

} // namespace sharewright
