// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/hostwords.h"

#include <QCoreApplication>

namespace sharewright {

QString hostInWords(const HostId &host)
{
    return QCoreApplication::translate("Project", "host %1").arg(host.value);
}

} // namespace sharewright
