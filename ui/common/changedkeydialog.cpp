// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/changedkeydialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/base/shellquote.h"
#include "core/remote/knownhosts.h"
#include "ui/common/banner.h"

namespace sharewright {

namespace {

constexpr int kWidth = 560;

QLabel *paragraph(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

// A line edit and not a label: it is reached by keyboard, read aloud and copied.
QLineEdit *value(const QString &name, const QString &text, bool fixedWidth = false)
{
    auto *edit = new QLineEdit(text);
    edit->setReadOnly(true);
    edit->setFrame(false);
    edit->setAccessibleName(name);
    edit->setCursorPosition(0);
    if (fixedWidth)
        edit->setFont(monospaceFont());
    QPalette flat = edit->palette();
    flat.setColor(QPalette::Base, Qt::transparent);
    edit->setPalette(flat);
    return edit;
}

} // namespace

ChangedKeyDialog::ChangedKeyDialog(const HostKeyQuestion &question, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("The host key changed"));
    setMinimumWidth(kWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(spacing::kMedium);
    auto *banner = new Banner(this);
    banner->show(Symbol::StateError, Tone::Bad,
                 tr("%1 shows another key than before").arg(question.host.value));
    layout->addWidget(banner);
    layout->addWidget(
        paragraph(tr("Either the machine was installed anew, or another machine answers "
                     "at this address. "
                     "Nothing was sent to it. Find out which it is before you go on.")));
    layout->addWidget(createFacts(question));
    layout->addWidget(
        paragraph(tr("Look at the fingerprint on the machine itself, at its console: %1\n"
                     "If it is the new one shown here, replace the key on record; the old one "
                     "stays in a backup beside the file. By hand, this takes the old key out:")
                      .arg(showKeyCommand(question.keyType))));
    layout->addLayout(createRemedy(question));
    auto *assurance =
        new QCheckBox(tr("I &compared it: the machine itself shows the new fingerprint"), this);
    layout->addWidget(assurance);
    layout->addStretch(1);
    layout->addWidget(createButtons(*assurance));
}

QWidget *ChangedKeyDialog::createFacts(const HostKeyQuestion &question)
{
    auto *facts = new QWidget(this);
    auto *form = new QFormLayout(facts);
    form->setContentsMargins(0, 0, 0, 0);
    const auto add = [form](const QString &name, const QString &text, bool fixedWidth = false) {
        form->addRow(name, value(name, text, fixedWidth));
    };
    add(tr("Host"), question.host.value);
    add(tr("Address"), QStringLiteral("%1, port %2").arg(question.address).arg(question.port));
    add(tr("Key type"), question.keyType);
    add(tr("Fingerprint"), question.fingerprint, true);
    add(tr("On record"), question.recordedFingerprint, true);
    add(tr("Recorded in"),
        QStringLiteral("%1:%2").arg(question.knownHostsFile).arg(question.knownHostsLine));
    return facts;
}

QString ChangedKeyDialog::removalCommand(const HostKeyQuestion &question)
{
    const QString name = question.port == 22
                             ? question.address
                             : QStringLiteral("[%1]:%2").arg(question.address).arg(question.port);
    return shellCommand({QStringLiteral("ssh-keygen"), QStringLiteral("-R"), name,
                         QStringLiteral("-f"), question.knownHostsFile});
}

QLayout *ChangedKeyDialog::createRemedy(const HostKeyQuestion &question)
{
    const QString command = removalCommand(question);
    auto *row = new QHBoxLayout;
    auto *text = value(tr("Command"), command, true);
    text->setFrame(true);
    auto *copy = new QPushButton(tr("Cop&y"), this);
    copy->setAutoDefault(false);
    copy->setAccessibleDescription(tr("Copies the command"));
    connect(copy, &QPushButton::clicked, this,
            [command] { QGuiApplication::clipboard()->setText(command); });
    row->addWidget(text, 1);
    row->addWidget(copy);
    return row;
}

QDialogButtonBox *ChangedKeyDialog::createButtons(QCheckBox &assurance)
{
    auto *box = new QDialogButtonBox(this);
    auto *reject = box->addButton(tr("Do not connect"), QDialogButtonBox::RejectRole);
    reject->setDefault(true);
    reject->setFocus();
    connect(reject, &QPushButton::clicked, this, &QDialog::reject);
    auto *replace = box->addButton(tr("Re&place the key on record"), QDialogButtonBox::ActionRole);
    replace->setAutoDefault(false);
    replace->setEnabled(false);
    connect(&assurance, &QCheckBox::toggled, replace, &QPushButton::setEnabled);
    connect(replace, &QPushButton::clicked, this, [this] {
        m_answer = HostKeyAnswer::AcceptAndRemember;
        accept();
    });
    return box;
}

} // namespace sharewright
