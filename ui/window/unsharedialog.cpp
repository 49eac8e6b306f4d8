// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/unsharedialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/theme.h"

namespace sharewright {

namespace {

constexpr int kWidth = 480;

QVBoxLayout *columnOf(QDialog &dialog, const QString &title, const QString &text)
{
    dialog.setWindowTitle(title);
    dialog.setMinimumWidth(kWidth);
    auto *column = new QVBoxLayout(&dialog);
    column->setSpacing(spacing::kMedium);
    auto *heading = new QLabel(title, &dialog);
    heading->setFont(fontOf(TypeSize::Subtitle));
    for (QLabel *label : {heading, new QLabel(text, &dialog)}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    return column;
}

} // namespace

UnshareDialog::UnshareDialog(QWidget *parent)
    : QDialog(parent)
    , m_retire(new QCheckBox(tr("&Give up the storage side as well"), this))
{
    QVBoxLayout *column = columnOf(
        *this, tr("Un-share the folders"),
        tr("Every host that uses the share gets a complete copy of its folders, compared file by "
           "file; then the shares are unmounted and the copies take their place. What stood there "
           "before the folders were shared stays where it was set aside.\n\nThis makes a plan "
           "that you can review. Nothing is run yet."));
    auto *note = new QLabel(tr("The folders on the storage side get another name; a GlusterFS "
                               "volume is deleted and its bricks are unmounted. Their files stay. "
                               "You are asked once more before that."),
                            this);
    note->setForegroundRole(QPalette::PlaceholderText);
    note->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("&Make the plan"), QDialogButtonBox::AcceptRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QWidget *widget : {static_cast<QWidget *>(m_retire), static_cast<QWidget *>(note),
                            static_cast<QWidget *>(buttons)})
        column->addWidget(widget);
}

bool UnshareDialog::retires() const
{
    return m_retire->isChecked();
}

RetireDialog::RetireDialog(const QString &word, QWidget *parent)
    : QDialog(parent)
    , m_typed(new QLineEdit(this))
{
    QVBoxLayout *column =
        columnOf(*this, tr("Give up the storage side?"),
                 tr("No file is deleted, but a GlusterFS volume cannot be brought back by undo. To "
                    "go on, type the project's name: %1")
                     .arg(word));
    m_typed->setAccessibleName(tr("Type %1").arg(word));
    column->addWidget(m_typed);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_go = buttons->addButton(tr("Un-share and give up"), QDialogButtonBox::AcceptRole);
    m_go->setEnabled(false);
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    connect(m_typed, &QLineEdit::textChanged, this,
            [this, word](const QString &typed) { m_go->setEnabled(typed.trimmed() == word); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    m_typed->setFocus();
}

} // namespace sharewright
