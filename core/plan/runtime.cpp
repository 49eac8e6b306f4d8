// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/runtime.h"

#include <QFile>

static void initialiseRuntimeResource()
{
    Q_INIT_RESOURCE(runtime);
}

namespace sharewright {

const QString &shellRuntime()
{
    static const QString text = [] {
        initialiseRuntimeResource();
        QFile file(QStringLiteral(":/sharewright/runtime/sharewright.sh"));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT_X(opened, "shellRuntime", "the resource is compiled in");
        return opened ? QString::fromUtf8(file.readAll()) : QString();
    }();
    return text;
}

} // namespace sharewright
