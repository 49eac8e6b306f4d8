// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

#include "core/plan/plan.h"
#include "ui/models/plantreemodel.h"
#include "ui/preview/face.h"
#include "ui/preview/language.h"

namespace sharewright {

/// One text of a selection: a command, a file as it will be, or the difference of two versions.
struct CodeTab {
    QString title;
    QByteArray text;
    Language language = Language::Plain;
    bool isDifference = false;
    QByteArray before;    ///< of a difference
    QString path;         ///< of a difference
    QString remark;       ///< shown above the text, may be empty
    bool isProse = false; ///< long lines go on in the next row
};

/// Everything that the page shows about one selected row.
struct Details {
    Face face;
    QString mark; ///< the word beside the face
    QString title;
    QString lead;                         ///< one or two sentences
    QList<QPair<QString, QString>> facts; ///< label, value
    QList<CodeTab> tabs;
    int currentTab = 0;
};

/// The details of a row of the plan's tree.
[[nodiscard]] Details detailsOf(const PlanTreeModel &model, const QModelIndex &index);

} // namespace sharewright
