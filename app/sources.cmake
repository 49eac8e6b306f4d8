# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later

add_executable(sharewright
  commandline.cpp commandline.h
  commands.cpp commands.h
  interruption.cpp interruption.h
  main.cpp
  practicecredentials.h
  printing.cpp printing.h
  rehearsal.cpp rehearsal.h
  runprinter.cpp runprinter.h
  terminalcredentials.cpp terminalcredentials.h
  windowed.cpp windowed.h)
target_link_libraries(sharewright PRIVATE
  sharewright_health sharewright_plan sharewright_practice sharewright_render sharewright_run
  sharewright_ssh sharewright_window Qt6::Widgets)
