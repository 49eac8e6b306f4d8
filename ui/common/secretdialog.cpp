// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/secretdialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/banner.h"

namespace sharewright {

namespace {

constexpr int kWidth = 460;

QString titleOf(const SecretQuestion &question)
{
    switch (question.kind) {
    case SecretKind::Password:
        return SecretDialog::tr("Password for %1").arg(question.subject);
    case SecretKind::KeyPassphrase:
        return SecretDialog::tr("Passphrase of %1").arg(question.subject);
    case SecretKind::SudoPassword:
        return SecretDialog::tr("Sudo password of %1").arg(question.subject);
    case SecretKind::KeyboardInteractive:
        break;
    }
    return SecretDialog::tr("%1 asks").arg(question.host.value);
}

QString reasonOf(const SecretQuestion &question)
{
    switch (question.kind) {
    case SecretKind::Password:
        return SecretDialog::tr("To log in to %1.").arg(question.host.value);
    case SecretKind::KeyPassphrase:
        return SecretDialog::tr("To use this key for %1.").arg(question.host.value);
    case SecretKind::SudoPassword:
        return SecretDialog::tr("To become root on %1.").arg(question.host.value);
    case SecretKind::KeyboardInteractive:
        break;
    }
    return question.instruction;
}

} // namespace

QString userOf(const SecretQuestion &question)
{
    const bool ofUser =
        question.kind == SecretKind::Password || question.kind == SecretKind::SudoPassword;
    return ofUser ? question.subject.section(u'@', 0, 0) : QString();
}

SecretDialog::SecretDialog(const SecretQuestion &question, QWidget *parent)
    : QDialog(parent)
    , m_field(new QLineEdit(this))
    , m_forAll(
          new QCheckBox(tr("Use it for &all hosts with the user %1").arg(userOf(question)), this))
    , m_forSudo(new QCheckBox(tr("&Try it for sudo as well"), this))
{
    setWindowTitle(titleOf(question));
    setMinimumWidth(kWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(spacing::kMedium);
    if (question.retry) {
        auto *banner = new Banner(this);
        banner->show(Symbol::StateWarning, Tone::Warning, tr("That was refused. Try again."));
        layout->addWidget(banner);
    }
    auto *title = new QLabel(titleOf(question), this);
    title->setFont(fontOf(TypeSize::Subtitle));
    auto *label =
        new QLabel(question.prompt.isEmpty() ? reasonOf(question) : question.prompt, this);
    for (QLabel *text : {title, label}) {
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        layout->addWidget(text);
    }
    m_field->setEchoMode(question.echo ? QLineEdit::Normal : QLineEdit::Password);
    m_field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData
                                 | Qt::ImhNoPredictiveText);
    m_field->setAccessibleName(titleOf(question));
    layout->addWidget(m_field);
    m_forAll->setVisible(!userOf(question).isEmpty());
    layout->addWidget(m_forAll);
    m_forSudo->setVisible(question.kind == SecretKind::Password
                          && userOf(question) != QLatin1StringView("root"));
    m_forSudo->setChecked(true);
    layout->addWidget(m_forSudo);
    auto *note =
        new QLabel(tr("It stays in memory only and is forgotten when the window closes."), this);
    note->setForegroundRole(QPalette::PlaceholderText);
    note->setWordWrap(true);
    layout->addWidget(note);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    m_field->setFocus();
}

SecretDialog::~SecretDialog()
{
    m_field->clear();
}

Secret SecretDialog::takeSecret()
{
    Secret secret(m_field->text().toUtf8());
    m_field->clear();
    return secret;
}

bool SecretDialog::isForAllHosts() const
{
    return !m_forAll->isHidden() && m_forAll->isChecked();
}

bool SecretDialog::isForSudo() const
{
    return !m_forSudo->isHidden() && m_forSudo->isChecked();
}

} // namespace sharewright
