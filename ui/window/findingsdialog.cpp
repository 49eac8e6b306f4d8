// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/findingsdialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

#include "ui/common/theme.h"
#include "ui/models/findingsmodel.h"
#include "ui/window/findingdelegate.h"

namespace sharewright {

namespace {

constexpr QSize kSize(560, 240);

} // namespace

FindingsDialog::FindingsDialog(const QString &what, const QList<Finding> &findings, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(what);
    auto *model = new FindingsModel(this);
    model->setFindings(findings);
    auto *heading = new QLabel(what, this);
    heading->setFont(fontOf(TypeSize::Subtitle));
    heading->setWordWrap(true);
    auto *list = new QListView(this);
    list->setModel(model);
    list->setItemDelegate(new FindingDelegate(list));
    list->setAccessibleName(tr("What stands in the way"));
    list->setCurrentIndex(model->index(0));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(heading);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
    resize(kSize);
}

} // namespace sharewright
