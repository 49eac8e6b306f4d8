// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

#include "core/base/finding.h"

namespace sharewright {

/// Says that something did not come about, and every reason with its remedy.
class FindingsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindingsDialog)

public:
    /// `what`: one translated sentence, "The diagram was not exported."
    FindingsDialog(const QString &what, const QList<Finding> &findings, QWidget *parent = nullptr);
};

} // namespace sharewright
