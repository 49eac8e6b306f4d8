// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/practice/keeper/commandfarm.h"

#include <cerrno>
#include <dirent.h>
#include <fnmatch.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace sharewright::practice {

namespace {

std::vector<std::string> namesIn(const std::string &path)
{
    std::vector<std::string> names;
    DIR *directory = opendir(path.c_str());
    if (directory == nullptr)
        return names;
    while (const dirent *entry = readdir(directory))
        if (entry->d_name[0] != '.')
            names.emplace_back(entry->d_name);
    closedir(directory);
    return names;
}

std::vector<std::string> hiddenPatterns()
{
    std::vector<std::string> patterns;
    const std::string text = readFile(siteLibrary() + "/hidden-commands");
    for (size_t at = 0; at < text.size();) {
        const size_t end = std::min(text.find('\n', at), text.size());
        if (end > at && text[at] != '#')
            patterns.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return patterns;
}

bool isHidden(const std::string &name, const std::vector<std::string> &patterns)
{
    for (const std::string &pattern : patterns)
        if (fnmatch(pattern.c_str(), name.c_str(), 0) == 0)
            return true;
    return false;
}

Failure linkAll(const std::vector<std::string> &names, const std::string &from,
                const std::string &to, const std::vector<std::string> &hidden)
{
    for (const std::string &name : names)
        if (!isHidden(name, hidden) && symlink((from + name).c_str(), (to + name).c_str()) != 0
            && errno != EEXIST)
            return failureNow("link " + name);
    return {};
}

} // namespace

Failure makeCommandFarm(const HostPlace &host)
{
    const std::vector<std::string> hidden = hiddenPatterns();
    for (const std::string folder : {"bin/", "sbin/"}) {
        const bool merged = folder == "sbin/" && isSymlink("/usr/sbin");
        const std::string farm = host.root() + "/.practice/" + (merged ? "bin/" : folder);
        if (const Failure failure = makePath(farm.substr(0, farm.size() - 1)); failure.failed())
            return failure;
        const std::string standIns = "/.practice/lib/" + folder;
        Failure failure = linkAll(namesIn(siteLibrary() + '/' + folder), standIns, farm, {});
        if (!failure.failed() && !merged)
            failure = linkAll(namesIn("/usr/" + folder), "/.practice/usr/" + folder, farm, hidden);
        if (failure.failed())
            return failure;
    }
    const std::string self = readFile("/proc/self/exe");
    const std::string tool = host.root() + "/.practice/tool";
    if (const Failure failure = writeFile(tool, self, 0755); failure.failed())
        return failure;
    return writeFile(host.root() + "/.practice/bin/sudo", self, 04755);
}

} // namespace sharewright::practice
