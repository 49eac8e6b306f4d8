# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The one target that carries language level, warnings and Qt's strictness.
add_library(sharewright_options INTERFACE)
target_compile_features(sharewright_options INTERFACE cxx_std_23)
target_include_directories(sharewright_options INTERFACE "${PROJECT_SOURCE_DIR}"
                                                         "${PROJECT_BINARY_DIR}")
target_compile_options(sharewright_options INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wold-style-cast
  -Woverloaded-virtual -Wnon-virtual-dtor -Wcast-qual -Wformat=2 -Wundef
  -Wno-missing-field-initializers # designated initialisers leave defaults on purpose
  $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess> # lets ccache see what a precompiled header holds
  # Without going through its memory for what is no longer needed, gcc takes an eighth less time; no source needs more.
  $<$<CXX_COMPILER_ID:GNU>:--param=ggc-min-heapsize=524288>
  $<$<BOOL:${SHAREWRIGHT_WERROR}>:-Werror>)
target_compile_definitions(sharewright_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
  QT_NO_JAVA_STYLE_ITERATORS QT_USE_QSTRINGBUILDER QT_NO_KEYWORDS
  SHAREWRIGHT_VERSION="${PROJECT_VERSION}")
if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
  # What was deprecated after 6.4 has no successor there, and 6.4 must do.
  target_compile_definitions(sharewright_options INTERFACE QT_WARN_DEPRECATED_UP_TO=0x060400)
endif()
if(SHAREWRIGHT_SANITIZE AND SHAREWRIGHT_TSAN)
  message(FATAL_ERROR "SHAREWRIGHT_SANITIZE and SHAREWRIGHT_TSAN exclude each other.")
elseif(SHAREWRIGHT_SANITIZE)
  # What these three look for ends in a report of AddressSanitizer as well, or does no harm on our processors; without
  # them a source takes two thirds of the time to compile.
  target_compile_options(sharewright_options INTERFACE -fsanitize=address,undefined -fno-sanitize=null,alignment,vptr
                         -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  target_link_options(sharewright_options INTERFACE -fsanitize=address,undefined)
elseif(SHAREWRIGHT_TSAN)
  target_compile_options(sharewright_options INTERFACE -fsanitize=thread -fno-omit-frame-pointer)
  target_link_options(sharewright_options INTERFACE -fsanitize=thread)
endif()

# sharewright_library(<name> SOURCES <file>... [PUBLIC <target>...] [PRIVATE <target>...])
# makes the static library sharewright_<name>. What it may link is what it may include.
function(sharewright_library name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;PUBLIC;PRIVATE")
  add_library(sharewright_${name} STATIC ${arg_SOURCES})
  target_link_libraries(sharewright_${name} PUBLIC sharewright_options Qt6::Core ${arg_PUBLIC}
                                            PRIVATE ${arg_PRIVATE})
  sharewright_use_precompiled(sharewright_${name})
endfunction()
