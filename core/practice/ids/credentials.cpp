// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/practice/ids/credentials.h"

#include <cerrno>
#include <cstring>
#include <grp.h>
#include <pwd.h>
#include <sys/auxv.h>
#include <unistd.h>

#include "core/practice/ids/interpose.h"

namespace sharewright::practice {

namespace {

// The one program with the setuid bit. Real user and effective user differ only in it.
bool isSetuidProgram()
{
    static const bool is = [] {
        const auto *path = reinterpret_cast<const char *>(getauxval(AT_EXECFN));
        const char *slash = path != nullptr ? std::strrchr(path, '/') : nullptr;
        return slash != nullptr && std::strcmp(slash, "/sudo") == 0;
    }();
    return is;
}

bool dropped = false; // the setuid program has become somebody for good
bool wasRoot = false; // until its exec a process may go on changing ids, as with kept capabilities

int become(PretendedIds ids)
{
    const PretendedIds now = pretendedIds();
    wasRoot = wasRoot || effectiveUser() == 0;
    if (!wasRoot && (ids.user != now.user || ids.group != now.group)) {
        errno = EPERM;
        return -1;
    }
    return pretend(ids) ? 0 : -1;
}

int becomeUserOnly(uid_t user)
{
    if (user == static_cast<uid_t>(-1))
        return 0;
    const int done = become({user, pretendedIds().group});
    dropped = dropped || done == 0;
    return done;
}

int becomeGroupOnly(gid_t group)
{
    return group == static_cast<gid_t>(-1) ? 0 : become({pretendedIds().user, group});
}

} // namespace

unsigned effectiveUser()
{
    return isSetuidProgram() && !dropped ? 0 : pretendedIds().user;
}

bool isMemberOf(unsigned group)
{
    gid_t groups[64];
    const int count = pretendedGroups(groups, 64);
    for (int i = 0; i < count; ++i)
        if (groups[i] == group)
            return true;
    return false;
}

int pretendedGroups(gid_t *groups, int room)
{
    const PretendedIds ids = pretendedIds();
    int count = room;
    const passwd *user = getpwuid(ids.user);
    if (user != nullptr && getgrouplist(user->pw_name, ids.group, groups, &count) >= 0)
        return count;
    groups[0] = ids.group;
    return 1;
}

} // namespace sharewright::practice

using namespace sharewright::practice;

SHAREWRIGHT_EXPORT uid_t getuid()
{
    return pretendedIds().user;
}
SHAREWRIGHT_EXPORT uid_t geteuid()
{
    return effectiveUser();
}
SHAREWRIGHT_EXPORT gid_t getgid()
{
    return pretendedIds().group;
}
SHAREWRIGHT_EXPORT gid_t getegid()
{
    return pretendedIds().group;
}
SHAREWRIGHT_EXPORT int getresuid(uid_t *real, uid_t *effective, uid_t *saved)
{
    *real = getuid();
    *effective = *saved = geteuid();
    return 0;
}
SHAREWRIGHT_EXPORT int getresgid(gid_t *real, gid_t *effective, gid_t *saved)
{
    *real = *effective = *saved = getgid();
    return 0;
}
SHAREWRIGHT_EXPORT int setuid(uid_t user)
{
    return becomeUserOnly(user);
}
SHAREWRIGHT_EXPORT int seteuid(uid_t user)
{
    return becomeUserOnly(user);
}
SHAREWRIGHT_EXPORT int setreuid(uid_t real, uid_t effective)
{
    return becomeUserOnly(effective == static_cast<uid_t>(-1) ? real : effective);
}
SHAREWRIGHT_EXPORT int setresuid(uid_t, uid_t effective, uid_t)
{
    return becomeUserOnly(effective);
}
SHAREWRIGHT_EXPORT int setgid(gid_t group)
{
    return becomeGroupOnly(group);
}
SHAREWRIGHT_EXPORT int setegid(gid_t group)
{
    return becomeGroupOnly(group);
}
SHAREWRIGHT_EXPORT int setregid(gid_t real, gid_t effective)
{
    return becomeGroupOnly(effective == static_cast<gid_t>(-1) ? real : effective);
}
SHAREWRIGHT_EXPORT int setresgid(gid_t, gid_t effective, gid_t)
{
    return becomeGroupOnly(effective);
}
SHAREWRIGHT_EXPORT int setgroups(size_t, const gid_t *)
{
    return 0; // always those of the group file
}
SHAREWRIGHT_EXPORT int initgroups(const char *, gid_t)
{
    return 0;
}
SHAREWRIGHT_EXPORT int getgroups(int size, gid_t *list)
{
    gid_t groups[64];
    const int count = pretendedGroups(groups, 64);
    for (int i = 0; i < count && i < size; ++i)
        list[i] = groups[i];
    if (size > 0 && count > size) {
        errno = EINVAL;
        return -1;
    }
    return count;
}
