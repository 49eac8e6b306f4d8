// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/brickeditor.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QStandardItemModel>

#include "core/language/language.h"
#include "ui/common/scrolledpast.h"
#include "ui/common/theme.h"
#include "ui/wizard/setupcard.h"

namespace sharewright {

namespace {

constexpr int kChoiceLetters =
    12; // what a choice shows of itself at least; three editors stand side by side

/// What is on it comes before what it is called: a choice shows the beginning.
QString diskText(const DiskChoice &disk)
{
    const QString text =
        QStringLiteral("%1, %2").arg(disk.kernelName, shownLocale().formattedDataSize(disk.bytes));
    if (!disk.content.isEmpty())
        return BrickEditor::tr("%1 – holds %2").arg(text, disk.content);
    return disk.refusal.isEmpty() ? (disk.checked ? BrickEditor::tr("%1 – empty").arg(text)
                                                  : BrickEditor::tr("%1 – looks empty").arg(text))
                                  : QStringLiteral("%1 – %2").arg(text, disk.refusal);
}

QString diskEntry(const DiskChoice &disk)
{
    return disk.model.isEmpty() ? diskText(disk)
                                : QStringLiteral("%1, %2").arg(diskText(disk), disk.model);
}

} // namespace

BrickEditor::BrickEditor(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel)
    , m_host(new ScrolledPast<QComboBox>)
    , m_disk(new ScrolledPast<QComboBox>)
    , m_size(new QLineEdit)
    , m_place(proseLabel({}, true))
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(spacing::kMedium, spacing::kMedium, spacing::kMedium,
                             spacing::kMedium);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_title->setFont(fontOf(TypeSize::Strong));
    form->addRow(m_title);
    form->addRow(tr("Host"), m_host);
    form->addRow(tr("Disk"), m_disk);
    form->addRow(tr("Size"), m_size);
    form->addRow(m_place);
    m_disk->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_disk->setMinimumContentsLength(kChoiceLetters);
    m_host->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_host->setMinimumContentsLength(kChoiceLetters);
    m_size->setPlaceholderText(tr("all of it; or 500G, 80%"));
    connect(m_host, &QComboBox::activated, this,
            [this](int row) { Q_EMIT hostChosen(HostId(m_host->itemData(row).toString())); });
    connect(m_disk, &QComboBox::activated, this,
            [this](int row) { Q_EMIT diskChosen(m_disk->itemData(row).toString()); });
    connect(m_size, &QLineEdit::editingFinished, this,
            [this] { Q_EMIT sizeEntered(m_size->text()); });
}

void BrickEditor::show(const QString &title, const Brick &brick, const QList<HostId> &nodes,
                       const QList<DiskChoice> &disks)
{
    m_title->setText(title);
    m_host->setAccessibleName(tr("Host of %1").arg(title));
    m_disk->setAccessibleName(tr("Disk of %1").arg(title));
    m_size->setAccessibleName(tr("Size of %1").arg(title));
    m_host->clear();
    for (const HostId &node : nodes)
        m_host->addItem(node.value, node.value);
    if (!nodes.contains(brick.host))
        m_host->addItem(brick.host.value, brick.host.value);
    m_host->setCurrentIndex(m_host->findData(brick.host.value));
    showDisks(brick, disks);
    if (!m_size->hasFocus() || !m_size->isModified())
        m_size->setText(brick.size);
    m_size->setEnabled(!brick.device.isEmpty());
    m_place->setText(brick.path());
}

void BrickEditor::showDisks(const Brick &brick, const QList<DiskChoice> &disks)
{
    m_disk->clear();
    m_disk->addItem(tr("None: a file system that is mounted already"), QString());
    auto *items = qobject_cast<QStandardItemModel *>(m_disk->model());
    for (const DiskChoice &disk : disks) {
        const bool elsewhere = !disk.takenBy.isEmpty() && disk.takenBy != brick.mountPoint;
        m_disk->addItem(elsewhere ? tr("%1 – taken by %2").arg(diskEntry(disk), disk.takenBy)
                                  : diskEntry(disk),
                        disk.device);
        const int row = m_disk->count() - 1;
        m_disk->setItemData(row, disk.refusal, Qt::ToolTipRole);
        // A disk in use can be read about but not chosen.
        items->item(row)->setEnabled(disk.refusal.isEmpty() && !elsewhere);
    }
    int current = m_disk->findData(brick.device);
    if (current < 0) {
        m_disk->addItem(brick.device, brick.device);
        current = m_disk->count() - 1;
    }
    m_disk->setCurrentIndex(current);
    m_disk->setToolTip(m_disk->currentText());
}

void BrickEditor::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.window);
    painter.setPen(theme.strongLine);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), spacing::kRadius,
                            spacing::kRadius);
}

} // namespace sharewright
