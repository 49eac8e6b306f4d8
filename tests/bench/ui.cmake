# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Speed of the window's places. `bench_ui` prints tab separated lines and exits 1 when a bound is broken.
add_executable(bench_ui ui_log.cpp)
target_link_libraries(bench_ui PRIVATE sharewright_options sharewright_ui_run sharewright_preview
                                       sharewright_sample_plan Qt6::Test)
