# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Sharewright::SyntaxHighlighting is KF6 where the distribution has it, else the Qt 6 build of 5.116
# that `./dev setup` puts into the user's cache (Debian 12 has neither).
find_package(KF6SyntaxHighlighting QUIET)
if(KF6SyntaxHighlighting_FOUND)
  set(_syntax_target KF6::SyntaxHighlighting)
else()
  if(DEFINED ENV{XDG_CACHE_HOME})
    set(_cache "$ENV{XDG_CACHE_HOME}")
  else()
    set(_cache "$ENV{HOME}/.cache")
  endif()
  find_package(KF5SyntaxHighlighting 5.116 QUIET
               HINTS "${_cache}/sharewright/ksyntaxhighlighting-5.116")
  if(NOT KF5SyntaxHighlighting_FOUND)
    message(FATAL_ERROR "KSyntaxHighlighting for Qt 6 was not found. Run ./dev setup first.")
  endif()
  set(_syntax_target KF5::SyntaxHighlighting)
endif()
add_library(sharewright_syntax_highlighting INTERFACE)
add_library(Sharewright::SyntaxHighlighting ALIAS sharewright_syntax_highlighting)
target_link_libraries(sharewright_syntax_highlighting INTERFACE ${_syntax_target})
