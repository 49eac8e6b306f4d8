// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTemporaryDir>

#include "core/remote/remotehost.h"
#include "ui/diagram/carditem.h"
#include "ui/models/document.h"
#include "ui/models/sitesession.h"
#include "ui/window/diagrameditor.h"
#include "ui/window/topologyplace.h"

namespace sharewright {

/// Nobody is ever reached.
class NoHosts final : public RemoteConnector
{
public:
    std::unique_ptr<RemoteHost> hostFor(const Project &, const Host &) override { return nullptr; }
};

inline HostId hostId(const char *name)
{
    return HostId(QString::fromLatin1(name));
}

/// nas serves, web1 and web2 use.
inline Project nfsSite()
{
    Project project;
    project.name = QStringLiteral("Headquarters");
    project.folders = standardFolders();
    for (const char *name : {"nas", "web1", "web2"}) {
        Host host;
        host.id = hostId(name);
        host.address = host.id.value;
        host.roles =
            host.id == hostId("nas") ? Roles(Role::NfsServer) : Roles(Role::Server) | Role::Console;
        project.hosts += host;
    }
    project.nfs.server = hostId("nas");
    return project;
}

/// The Topology place with a document, shown and laid out by `open`.
struct EditorFixture {
    QTemporaryDir directory;
    Document document;
    NoHosts hosts;
    SiteSession session{document, hosts, directory.path()};
    TopologyPlace place{session, document};

    [[nodiscard]] DiagramScene &scene() { return place.scene(); }
    [[nodiscard]] const DiagramActions &actions() const { return place.editor().actions(); }
    [[nodiscard]] CardItem *card(const char *host) { return scene().card(cardKey(hostId(host))); }
    void select(const QList<const char *> &names)
    {
        scene().clearSelection();
        for (const char *name : names)
            card(name)->setSelected(true);
    }
    void open(const Project &project = nfsSite())
    {
        document.setUnsavedProject(project);
        place.resize(1200, 800);
        place.show();
    }
};

} // namespace sharewright
