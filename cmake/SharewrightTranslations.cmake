# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# sharewright_compile_translations(<variable>) compiles every translations/sharewright_*.ts with lrelease and puts them
# into one source file, a Qt resource with the prefix /sharewright/translations. <variable> becomes that file's name.
function(sharewright_compile_translations variable)
  file(GLOB catalogues CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/translations/sharewright_*.ts")
  set(directory "${PROJECT_BINARY_DIR}/translations")
  file(MAKE_DIRECTORY "${directory}")
  set(compiled "")
  set(entries "")
  foreach(catalogue IN LISTS catalogues)
    get_filename_component(name "${catalogue}" NAME_WE)
    add_custom_command(OUTPUT "${directory}/${name}.qm"
      COMMAND Qt6::lrelease -silent "${catalogue}" -qm "${directory}/${name}.qm"
      DEPENDS "${catalogue}" VERBATIM)
    list(APPEND compiled "${directory}/${name}.qm")
    string(APPEND entries "    <file>${name}.qm</file>\n")
  endforeach()
  file(CONFIGURE OUTPUT "${directory}/translations.qrc" CONTENT
"<RCC>\n  <qresource prefix=\"/sharewright/translations\">\n${entries}  </qresource>\n</RCC>\n")
  set(source "${directory}/qrc_translations.cpp")
  add_custom_command(OUTPUT "${source}"
    COMMAND Qt6::rcc --name translations --output "${source}" "${directory}/translations.qrc"
    DEPENDS "${directory}/translations.qrc" ${compiled} VERBATIM)
  set_source_files_properties("${source}" PROPERTIES SKIP_AUTOGEN ON SKIP_PRECOMPILE_HEADERS ON)
  set(${variable} "${source}" PARENT_SCOPE)
endfunction()
