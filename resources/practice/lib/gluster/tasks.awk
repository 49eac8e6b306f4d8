# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# A rebalance or a removal of bricks, vols/NAME/node_state.info: it goes on by the clock ("now" is the time of day).
#   task rebalance|fix-layout|remove-brick   id   begun   lasts   stopped   files, size: what moves   bricks
function loadTask(folder,   line, at, n, list, i) {
    split("", task)
    while ((getline line < (folder "/node_state.info")) > 0) { at = index(line, "="); task[substr(line, 1, at - 1)] = substr(line, at + 1) }
    close(folder "/node_state.info")
    split("", leaving)
    n = split(task["bricks"], list, " ")
    if (task["task"] == "remove-brick" && task["stopped"] == "") for (i = 1; i <= n; i++) leaving[list[i]] = 1
}
function taskSeconds(   end) {
    end = task["stopped"] != "" && task["stopped"] < now + 0 ? task["stopped"] : now
    end -= task["begun"]
    return end > task["lasts"] + 0 ? task["lasts"] + 0 : end < 0 ? 0 : end
}
function taskShare() { return task["lasts"] > 0 ? taskSeconds() / task["lasts"] : 1 }
function taskDone() { return task["task"] != "" && taskSeconds() >= task["lasts"] + 0 }
# Codes as glusterd has them.
function taskCode(   layout) {
    layout = task["task"] == "fix-layout" ? 4 : 0
    if (taskDone()) return 3 + layout
    return (task["stopped"] != "" ? 2 : 1) + layout
}
function taskText(code) {
    split("in progress,stopped,completed,failed,fix-layout in progress,fix-layout stopped,fix-layout completed,fix-layout failed", text_, ",")
    return code == 0 ? "not started" : text_[code]
}
function drained(i) { return taskDone() && ((brickName(i)) in leaving) }
# Over how many sets the files are spread now.
function spreadNow(   i, n) {
    n = info["spread"] + 0
    if (task["task"] == "rebalance" && taskDone()) n = sets
    if (task["task"] == "remove-brick" && taskDone() && task["stopped"] == "") {
        n = 0
        for (i = 1; i <= bricks; i += replica) if (!drained(i)) n++
    }
    return n < 1 ? 1 : n
}
# Which share of the files a brick holds; -1: none.
function placeOf(i,   j, n) {
    if (drained(i)) return -1
    for (j = 1; j <= i - (i - 1) % replica - replica; j += replica) if (!drained(j)) n++
    return n + 0 < spreadNow() ? n + 0 : -1
}
