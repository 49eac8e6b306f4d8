# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Reading Qt's headers takes most of a compiler's time here, so the ones that most sources include are read once for
# core and once for widgets. Sources still include what they use: preset tidy compiles without this.
set(sharewright_core_headers
    <algorithm> <array> <atomic> <chrono> <condition_variable> <cstring> <deque> <expected> <functional> <map>
    <memory> <mutex> <optional> <stop_token> <string> <thread> <utility> <variant> <vector>
    <QAbstractItemModel> <QByteArray> <QCoreApplication> <QCryptographicHash> <QDateTime> <QDir> <QFile> <QFileInfo>
    <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QLocale> <QMap> <QObject> <QPointer>
    <QRegularExpression> <QSet> <QString> <QStringList> <QTimer>)
set(sharewright_widget_headers
    <QAction> <QApplication> <QClipboard> <QDialog> <QGraphicsScene> <QGraphicsView> <QHBoxLayout> <QHeaderView>
    <QIcon> <QLabel> <QLineEdit> <QMenu> <QMessageBox> <QPainter> <QPushButton> <QScrollBar> <QStackedWidget>
    <QStyledItemDelegate> <QToolButton> <QTreeView> <QUndoStack> <QVBoxLayout> <QWidget>)

# Each owner compiles nothing but its headers. That an owner links no more than a user of it does is what lets the
# compiler take its result there: macros have to agree.
function(sharewright_precompile kind)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LINKS;HEADERS")
  file(CONFIGURE OUTPUT "${PROJECT_BINARY_DIR}/precompiled/${kind}.cpp" CONTENT "" @ONLY)
  list(TRANSFORM arg_HEADERS PREPEND "#include " OUTPUT_VARIABLE includes)
  list(JOIN includes "\n" includes)
  file(CONFIGURE OUTPUT "${PROJECT_BINARY_DIR}/precompiled/${kind}.h" CONTENT "${includes}\n" @ONLY) # for setup/tidy.sh
  add_library(sharewright_precompiled_${kind} OBJECT "${PROJECT_BINARY_DIR}/precompiled/${kind}.cpp")
  set_target_properties(sharewright_precompiled_${kind} PROPERTIES AUTOMOC OFF AUTORCC OFF)
  target_link_libraries(sharewright_precompiled_${kind} PRIVATE sharewright_options ${arg_LINKS})
  target_precompile_headers(sharewright_precompiled_${kind} PRIVATE ${arg_HEADERS})
endfunction()
sharewright_precompile(core LINKS Qt6::Core HEADERS ${sharewright_core_headers})
sharewright_precompile(widgets LINKS Qt6::Widgets HEADERS ${sharewright_core_headers} ${sharewright_widget_headers})

# sharewright_use_precompiled(<target>): what suits the folder that the target is made in; models know no widgets.
function(sharewright_use_precompiled target)
  set(kind core)
  if(CMAKE_CURRENT_SOURCE_DIR MATCHES "^${PROJECT_SOURCE_DIR}/ui/" AND NOT target MATCHES "models$")
    set(kind widgets)
  endif()
  target_precompile_headers(${target} REUSE_FROM sharewright_precompiled_${kind})
endfunction()
