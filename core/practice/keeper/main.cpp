// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstring>
#include <string>

#include "core/practice/keeper/applets.h"
#include "core/practice/keeper/sitekeeper.h"

/// One small program with several faces: the keeper of a practice site, its hosts' first process, and the
/// few tools inside a host that a shell script cannot be (sudo needs the setuid bit, locks need fcntl).
int main(int argc, char **argv)
{
    using namespace sharewright::practice;
    const char *slash = std::strrchr(argv[0], '/');
    const std::string name = slash != nullptr ? slash + 1 : argv[0];
    if (name == "sudo")
        return sudo(argc, argv);
    if (argc > 2 && std::strcmp(argv[1], "hold-lock") == 0)
        return holdLock(argv[2]);
    if (argc > 2 && std::strcmp(argv[1], "lock-holder") == 0)
        return lockHolder(argv[2]);
    if (argc > 3 && std::strcmp(argv[1], "listen") == 0)
        return listenOn(argv[2], argv[3]);
    if (argc > 3 && std::strcmp(argv[1], "reach") == 0)
        return reach(argv[2], argv[3]);
    if (argc > 2 && std::strcmp(argv[1], "list-reached") == 0)
        return listReached(argc - 2, argv + 2);
    if (argc > 2 && std::strcmp(argv[1], "no-such-place") == 0)
        return coverWithNothing(argv[2]);
    if (argc == 3 && std::strcmp(argv[1], "keep-site") == 0)
        return keepSite(argv[2]);
    return 2;
}
