# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Speed of the window's places: prints tab separated lines and exits 1 when a bound is broken.
add_executable(bench_ui ui_log.cpp)
target_link_libraries(bench_ui PRIVATE sharewright_options sharewright_ui_run sharewright_preview
                                       sharewright_sample_plan Qt6::Test)

add_executable(bench_diagram ui_diagram.cpp uibench.cpp uibench.h)
target_link_libraries(bench_diagram PRIVATE sharewright_options sharewright_ui_diagram)
add_executable(bench_pages ui_pages.cpp uibench.cpp uibench.h)
target_link_libraries(bench_pages PRIVATE sharewright_options sharewright_ui_window)

# Starting: the real program, and a bare window, both with the report that ends them. OBJECT, so that the linker
# cannot leave it out.
add_library(bench_start_report OBJECT startreport.cpp startreport.h)
target_link_libraries(bench_start_report PRIVATE sharewright_options Qt6::Widgets)
add_executable(bench_start_bare startbare.cpp)
target_link_libraries(bench_start_bare PRIVATE bench_start_report Qt6::Widgets)
add_executable(bench_start "${PROJECT_SOURCE_DIR}/app/main.cpp")
target_link_libraries(bench_start PRIVATE bench_start_report sharewright_windowed)
