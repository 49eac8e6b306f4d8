// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gluster/taskstate.h"

namespace sharewright {

TaskProgress taskProgressFrom(int number)
{
    switch (number) {
    case 0:
    case 9:  // reset by replace-brick
    case 10: // reset by reset-brick
        return {GlusterTaskState::NotStarted, false};
    case 1:
        return {GlusterTaskState::Running, false};
    case 2:
        return {GlusterTaskState::Stopped, false};
    case 3:
        return {GlusterTaskState::Completed, false};
    case 4:
        return {GlusterTaskState::Failed, false};
    case 5:
        return {GlusterTaskState::Running, true};
    case 6:
        return {GlusterTaskState::Stopped, true};
    case 7:
        return {GlusterTaskState::Completed, true};
    case 8:
        return {GlusterTaskState::Failed, true};
    default:
        return {};
    }
}

} // namespace sharewright
