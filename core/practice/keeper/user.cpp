// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/practice/keeper/user.h"

#include <grp.h>
#include <unistd.h>

#include "core/practice/ids/pretendedids.h"

namespace sharewright::practice {

bool becomeUser(const passwd &user, IdScheme scheme)
{
    if (scheme == IdScheme::One)
        return pretend({user.pw_uid, user.pw_gid});
    return initgroups(user.pw_name, user.pw_gid) == 0
           && setresgid(user.pw_gid, user.pw_gid, user.pw_gid) == 0
           && setresuid(user.pw_uid, user.pw_uid, user.pw_uid) == 0;
}

} // namespace sharewright::practice
