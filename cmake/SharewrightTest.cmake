# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# sharewright_add_test(<tst_name> SOURCES <file>... LINKS <target>... [LABELS <label>...] [TIMEOUT <s>] [SERIAL]
# [ON_DESKTOP])
# registers one QtTest program. How long it may take is TIMEOUT's to say: QtTest's own watch ends a program after so long,
# however long each function took. Label `threads` makes it part of the ThreadSanitizer run; ON_DESKTOP runs it a second
# time on an X display with a window manager.
function(sharewright_add_test name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "SERIAL;ON_DESKTOP" "TIMEOUT" "SOURCES;LINKS;LABELS")
  if(NOT arg_TIMEOUT)
    set(arg_TIMEOUT 400)
  endif()
  # AUTOMOC would begin two more processes and compile one more source for each of these programs; theirs is one call of moc.
  set(moc "${CMAKE_CURRENT_BINARY_DIR}/${name}_moc/${name}.moc")
  add_executable(${name} ${arg_SOURCES} "${moc}")
  set_target_properties(${name} PROPERTIES AUTOMOC OFF)
  target_include_directories(${name} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/${name}_moc")
  if(Qt6_VERSION VERSION_GREATER_EQUAL 6.8)
    # There QTRY_VERIFY itself makes an int of a duration.
    set_source_files_properties(${name}.cpp PROPERTIES COMPILE_OPTIONS -Wno-conversion)
  endif()
  qt6_generate_moc("${CMAKE_CURRENT_SOURCE_DIR}/${name}.cpp" "${moc}" TARGET ${name})
  target_link_libraries(${name} PRIVATE sharewright_options Qt6::Test ${arg_LINKS})
  sharewright_use_precompiled(${name})
  target_compile_definitions(${name} PRIVATE
    SHAREWRIGHT_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
  set(environment LC_ALL=C.UTF-8 UBSAN_OPTIONS=print_stacktrace=1 QTEST_FUNCTION_TIMEOUT=3600000
      "LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/setup/lsan.supp print_suppressions=0")
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT} RUN_SERIAL ${arg_SERIAL}
    LABELS "${arg_LABELS}"
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;${environment}")
  if(arg_ON_DESKTOP)
    add_test(NAME ${name}_on_desktop
             COMMAND "${PROJECT_SOURCE_DIR}/tests/ui/ondesktop.sh" $<TARGET_FILE:${name}>)
    set_tests_properties(${name}_on_desktop PROPERTIES
      TIMEOUT ${arg_TIMEOUT} SKIP_RETURN_CODE 77 LABELS desktop
      ENVIRONMENT "${environment}")
  endif()
endfunction()
