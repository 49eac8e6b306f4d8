// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/practice/keeper/archive.h"

#include <cerrno>
#include <cstdlib>

namespace sharewright::practice {

Failure unpackArchive(const std::string &archive, const std::string &prefix,
                      const std::string &root)
{
    size_t at = 0;
    while (at < archive.size()) {
        const size_t lineEnd = archive.find('\n', at);
        if (lineEnd == std::string::npos)
            return {EBADMSG, "skeleton archive"};
        char *rest = nullptr;
        const auto mode = static_cast<unsigned>(std::strtoul(&archive[at], &rest, 8));
        const size_t bytes = std::strtoul(rest, &rest, 10);
        const auto pathStart = static_cast<size_t>(rest + 1 - archive.data());
        if (pathStart > lineEnd || lineEnd + 1 + bytes > archive.size())
            return {EBADMSG, "skeleton archive"};
        const std::string name = archive.substr(pathStart, lineEnd - pathStart);
        at = lineEnd + 1 + bytes;
        if (!name.starts_with(prefix))
            continue;
        const std::string path = root + '/' + name.substr(prefix.size());
        if (const Failure made = makePath(path.substr(0, path.rfind('/'))); made.failed())
            return made;
        const Failure written = writeFile(path, archive.substr(lineEnd + 1, bytes), mode);
        if (written.failed())
            return written;
    }
    return {};
}

} // namespace sharewright::practice
