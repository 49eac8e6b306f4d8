// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/remote/knownhosts.h"
#include "core/remote/remotehost.h"
#include "core/ssh/gate.h"
#include "core/ssh/idlekeeper.h"
#include "core/ssh/jumphosts.h"
#include "core/ssh/keyring.h"
#include "core/ssh/secretcache.h"
#include "core/ssh/sshconnector.h"

namespace sharewright {

/// What all hosts of one connector share. Each member is thread-safe by itself.
struct SshContext {
    SshContext(SshSettings chosen, Credentials &answers)
        : settings(std::move(chosen))
        , credentials(answers)
        , gate(settings.connectionsAtOnce)
    {}

    const SshSettings settings;
    Credentials &credentials;
    HandshakeGate gate;
    KnownHostsCache knownHosts;
    KeyRing keys;
    SecretCache secrets;
    JumpHosts jumps;
    IdleKeeper idleKeeper;
};

} // namespace sharewright
