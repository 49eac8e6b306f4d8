// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include "core/advice/roleadvice.h"
#include "core/base/result.h"
#include "ui/models/setupmodel.h"
#include "ui/models/sitesession.h"

namespace sharewright {

/// The page "Hosts": who takes part, and what was found there. GUI thread.
class HostsSetup final : public SetupModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HostsSetup)

public:
    HostsSetup(SiteSession &session, Document &document, QObject *parent = nullptr);

    /// A host with a free name, to be filled in. Returns its name.
    HostId addHost();
    void removeHosts(const QList<HostId> &hosts);
    /// `user@name:port`, as people write it. InvalidInput when it is none.
    [[nodiscard]] Result<> setAddress(const HostId &host, const QString &text);
    [[nodiscard]] static QString addressText(const Host &host);
    [[nodiscard]] Result<> rename(const HostId &host, const QString &name);
    /// A name or an address without user and port; empty: the same as SSH's. InvalidInput when it is none.
    [[nodiscard]] Result<> setStorageAddress(const HostId &host, const QString &address);
    void setRole(const HostId &host, Role role, bool has);

    /// Looks at all hosts; the session tells how it goes on.
    [[nodiscard]] Result<> probe();
    [[nodiscard]] SiteSession::HostProbe probeState(const HostId &host) const;
    /// What was found on a host, in one line: system, roles; or why it did not answer.
    [[nodiscard]] QString foundWords(const HostId &host) const;
    /// What was tried and what came of it, for a host that failed; empty for others.
    [[nodiscard]] QString failureDetails(const HostId &host) const;
    [[nodiscard]] QList<HostId> failedHosts() const;
    /// Roles that were recognised and that the project does not give the host.
    [[nodiscard]] Roles missingRoles(const HostId &host) const;
    /// Gives all hosts the roles that were recognised, as one step. Nothing is taken away.
    void takeRecognisedRoles();

private:
    void recogniseNewcomers();
    [[nodiscard]] Roles recognised(const HostId &host) const;
    void change(const HostId &host, const LiveText &what, const std::function<void(Host &)> &how);
};

} // namespace sharewright
