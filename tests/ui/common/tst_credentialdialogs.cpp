// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include "ui/common/hostkeydialog.h"
#include "ui/common/secretdialog.h"

using namespace sharewright;

namespace {

HostKeyQuestion unknownKey()
{
    HostKeyQuestion question;
    question.host = HostId(QStringLiteral("web1"));
    question.address = QStringLiteral("10.0.0.7");
    question.port = 2222;
    question.keyType = QStringLiteral("ssh-ed25519");
    question.fingerprint = QStringLiteral("SHA256:abcdef");
    question.knownHostsFile = QStringLiteral("/home/me/.ssh/known_hosts");
    return question;
}

HostKeyQuestion changedKey()
{
    HostKeyQuestion question = unknownKey();
    question.changed = true;
    question.recordedFingerprint = QStringLiteral("SHA256:older");
    question.knownHostsLine = 12;
    return question;
}

QStringList fieldsOf(const QWidget &dialog)
{
    QStringList texts;
    for (const QLineEdit *edit : dialog.findChildren<QLineEdit *>())
        texts += edit->text();
    return texts;
}

SecretQuestion sudoQuestion()
{
    SecretQuestion question;
    question.host = HostId(QStringLiteral("web1"));
    question.kind = SecretKind::SudoPassword;
    question.subject = QStringLiteral("admin@10.0.0.7");
    return question;
}

} // namespace

class TestCredentialDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUnknownKeyIsRejectedByReturnEscapeAndClosing();
    void anUnknownKeyIsShownWithAllFacts();
    void acceptingTakesAChoiceOfItsOwn();
    void aChangedKeyIsReplacedOnlyAfterItWasCompared();
    void aChangedKeyNamesTheLineOnRecord();
    void theRemovalCommandNamesPortAndFile();
    void aSecretIsHiddenUnlessTheServerSaysOtherwise();
    void aSecretCanServeAllHostsOfTheUser();
    void aSecretIsTakenOnce();
};

void TestCredentialDialogs::anUnknownKeyIsRejectedByReturnEscapeAndClosing()
{
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Escape}) {
        HostKeyDialog dialog(unknownKey());
        dialog.show();
        QTest::keyClick(&dialog, key);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(dialog.answer(), HostKeyAnswer::Reject);
    }
    HostKeyDialog dialog(unknownKey());
    dialog.close();
    QCOMPARE(dialog.answer(), HostKeyAnswer::Reject);
}

void TestCredentialDialogs::anUnknownKeyIsShownWithAllFacts()
{
    const HostKeyDialog dialog(unknownKey());
    const QString all = fieldsOf(dialog).join(u'\n');
    for (const char *fact :
         {"web1", "10.0.0.7", "2222", "ssh-ed25519", "SHA256:abcdef", "ssh_host_ed25519_key.pub"})
        QVERIFY2(all.contains(QLatin1StringView(fact)), fact);
}

void TestCredentialDialogs::acceptingTakesAChoiceOfItsOwn()
{
    HostKeyDialog dialog(unknownKey());
    int accepting = 0;
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (!button->text().startsWith(QLatin1StringView("Accept")))
            continue;
        ++accepting;
        QVERIFY(!button->isDefault() && !button->autoDefault());
        button->click();
        QVERIFY(dialog.answer() != HostKeyAnswer::Reject);
    }
    QCOMPARE(accepting, 2);
}

void TestCredentialDialogs::aChangedKeyIsReplacedOnlyAfterItWasCompared()
{
    HostKeyDialog dialog(changedKey());
    dialog.show();
    QPushButton *replace = nullptr;
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        QVERIFY(!button->text().startsWith(QLatin1StringView("Accept")));
        if (button->text().endsWith(QLatin1StringView("on record")))
            replace = button;
    }
    QVERIFY(replace && !replace->isEnabled());
    dialog.findChild<QCheckBox *>()->click();
    QVERIFY(replace->isEnabled() && !replace->isDefault());
    replace->click();
    QCOMPARE(dialog.answer(), HostKeyAnswer::AcceptAndRemember);
}

void TestCredentialDialogs::aChangedKeyNamesTheLineOnRecord()
{
    const HostKeyDialog dialog(changedKey());
    const QString all = fieldsOf(dialog).join(u'\n');
    QVERIFY(all.contains(QLatin1StringView("/home/me/.ssh/known_hosts:12")));
    QVERIFY(all.contains(QLatin1StringView("SHA256:older")));
}

void TestCredentialDialogs::theRemovalCommandNamesPortAndFile()
{
    QCOMPARE(HostKeyDialog::removalCommand(changedKey()),
             QStringLiteral("ssh-keygen -R '[10.0.0.7]:2222' -f /home/me/.ssh/known_hosts"));
}

void TestCredentialDialogs::aSecretIsHiddenUnlessTheServerSaysOtherwise()
{
    SecretQuestion question = sudoQuestion();
    QCOMPARE(SecretDialog(question).findChild<QLineEdit *>()->echoMode(), QLineEdit::Password);
    question.kind = SecretKind::KeyboardInteractive;
    question.echo = true;
    QCOMPARE(SecretDialog(question).findChild<QLineEdit *>()->echoMode(), QLineEdit::Normal);
}

void TestCredentialDialogs::aSecretCanServeAllHostsOfTheUser()
{
    SecretDialog dialog(sudoQuestion());
    auto *box = dialog.findChild<QCheckBox *>();
    QVERIFY(box->text().contains(QLatin1StringView("admin")));
    QVERIFY(!dialog.isForAllHosts());
    box->setChecked(true);
    QVERIFY(dialog.isForAllHosts());
    SecretQuestion key = sudoQuestion();
    key.kind = SecretKind::KeyPassphrase;
    SecretDialog other(key);
    other.findChild<QCheckBox *>()->setChecked(true);
    QVERIFY(!other.isForAllHosts());
}

void TestCredentialDialogs::aSecretIsTakenOnce()
{
    SecretDialog dialog(sudoQuestion());
    dialog.findChild<QLineEdit *>()->setText(QStringLiteral("geheim"));
    QCOMPARE(dialog.takeSecret().reveal(), QByteArray("geheim"));
    QVERIFY(dialog.findChild<QLineEdit *>()->text().isEmpty());
}

QTEST_MAIN(TestCredentialDialogs)
#include "tst_credentialdialogs.moc"
