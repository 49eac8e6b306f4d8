# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later

add_executable(sharewright
  main.cpp
  practicecredentials.h
  rehearsal.cpp rehearsal.h
  windowed.cpp windowed.h)
target_link_libraries(sharewright PRIVATE sharewright_commands sharewright_ui_window Qt6::Widgets)
