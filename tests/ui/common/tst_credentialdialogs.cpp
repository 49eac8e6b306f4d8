// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

#include "ui/common/changedkeydialog.h"
#include "ui/common/secretdialog.h"
#include "ui/common/unknownkeysdialog.h"

using namespace sharewright;

namespace {

HostKeyQuestion unknownKey()
{
    HostKeyQuestion question;
    question.host = HostId(QStringLiteral("web1"));
    question.address = QStringLiteral("10.0.0.7");
    question.port = 2222;
    question.keyType = QStringLiteral("ssh-ed25519");
    question.fingerprint = QStringLiteral("SHA256:abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQ");
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

QList<QPushButton *> acceptingButtons(const QWidget &dialog)
{
    QList<QPushButton *> found;
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text().startsWith(QLatin1StringView("Accept")))
            found += button;
    }
    return found;
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
    void aKeyThatIsNotTickedIsRejected();
    void aKeyThatComesLaterIsNotAcceptedUnseen();
    void aTrustedListTicksItsKeysAndNoOthers();
    void aChangedKeyIsReplacedOnlyAfterItWasCompared();
    void aChangedKeyNamesTheLineOnRecord();
    void theRemovalCommandNamesPortAndFile();
    void aSecretIsHiddenUnlessTheServerSaysOtherwise();
    void aSecretCanServeAllHostsOfTheUser();
    void aLoginPasswordIsOfferedForSudo();
    void aSecretIsTakenOnce();
};

void TestCredentialDialogs::anUnknownKeyIsRejectedByReturnEscapeAndClosing()
{
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Escape}) {
        UnknownKeysDialog dialog;
        const int number = dialog.add(unknownKey());
        dialog.show();
        QTest::keyClick(&dialog, key);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(dialog.answer(number), HostKeyAnswer::Reject);
    }
    UnknownKeysDialog dialog;
    const int number = dialog.add(unknownKey());
    dialog.close();
    QCOMPARE(dialog.answer(number), HostKeyAnswer::Reject);
}

void TestCredentialDialogs::anUnknownKeyIsShownWithAllFacts()
{
    UnknownKeysDialog dialog;
    dialog.add(unknownKey());
    const QTreeWidgetItem *item = dialog.findChild<QTreeWidget *>()->topLevelItem(0);
    QString all = fieldsOf(dialog).join(u'\n');
    for (int column = 0; column < item->columnCount(); ++column)
        all += item->text(column) + u'\n';
    for (const char *fact :
         {"web1", "10.0.0.7", "2222", "ssh-ed25519", "SHA256:abcdef", "ssh_host_ed25519_key.pub"})
        QVERIFY2(all.contains(QLatin1StringView(fact)), fact);
}

void TestCredentialDialogs::acceptingTakesAChoiceOfItsOwn()
{
    const QList<HostKeyAnswer> answers{HostKeyAnswer::AcceptOnce, HostKeyAnswer::AcceptAndRemember};
    for (qsizetype which = 0; which < answers.size(); ++which) {
        UnknownKeysDialog dialog;
        const int number = dialog.add(unknownKey());
        const QList<QPushButton *> accepting = acceptingButtons(dialog);
        QCOMPARE(accepting.size(), answers.size());
        QVERIFY(!accepting[which]->isDefault() && !accepting[which]->autoDefault());
        accepting[which]->click();
        QCOMPARE(dialog.answer(number), answers[which]);
    }
}

void TestCredentialDialogs::aKeyThatIsNotTickedIsRejected()
{
    UnknownKeysDialog dialog;
    const int one = dialog.add(unknownKey());
    const int two = dialog.add(unknownKey());
    auto *table = dialog.findChild<QTreeWidget *>();
    table->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
    acceptingButtons(dialog).constFirst()->click();
    QCOMPARE(dialog.answer(one), HostKeyAnswer::Reject);
    QCOMPARE(dialog.answer(two), HostKeyAnswer::AcceptOnce);
}

void TestCredentialDialogs::aKeyThatComesLaterIsNotAcceptedUnseen()
{
    UnknownKeysDialog dialog;
    dialog.add(unknownKey());
    dialog.show();
    QPushButton *accept = acceptingButtons(dialog).constFirst();
    QVERIFY(accept->isEnabled());
    HostKeyQuestion late = unknownKey();
    late.host = HostId(QStringLiteral("a-first-by-name"));
    dialog.add(late);
    QVERIFY(!accept->isEnabled());
    QVERIFY(accept->text().contains(QLatin1StringView("(2)")));
    const auto *table = dialog.findChild<QTreeWidget *>();
    QCOMPARE(table->topLevelItem(1)->text(0), late.host.value); // moves nothing under the mouse
    QTRY_VERIFY(accept->isEnabled());
}

void TestCredentialDialogs::aTrustedListTicksItsKeysAndNoOthers()
{
    UnknownKeysDialog dialog;
    dialog.add(unknownKey());
    HostKeyQuestion other = unknownKey();
    other.fingerprint = QStringLiteral("SHA256:ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopq");
    dialog.add(other);
    auto *table = dialog.findChild<QTreeWidget *>();
    auto *list = dialog.findChild<QPlainTextEdit *>();
    list->setPlainText(QStringLiteral("256 %1 root@web1 (ED25519)").arg(other.fingerprint));
    QCOMPARE(table->topLevelItem(0)->checkState(0), Qt::Unchecked);
    QCOMPARE(table->topLevelItem(1)->checkState(0), Qt::Checked);
    dialog.add(unknownKey()); // comes later, and is judged by the same list
    QCOMPARE(table->topLevelItem(2)->checkState(0), Qt::Unchecked);
    list->setPlainText(QStringLiteral("nothing of use"));
    QCOMPARE(table->topLevelItem(1)->checkState(0), Qt::Unchecked);
}

void TestCredentialDialogs::aChangedKeyIsReplacedOnlyAfterItWasCompared()
{
    ChangedKeyDialog dialog(changedKey());
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
    const ChangedKeyDialog dialog(changedKey());
    const QString all = fieldsOf(dialog).join(u'\n');
    QVERIFY(all.contains(QLatin1StringView("/home/me/.ssh/known_hosts:12")));
    QVERIFY(all.contains(QLatin1StringView("SHA256:older")));
}

void TestCredentialDialogs::theRemovalCommandNamesPortAndFile()
{
    QCOMPARE(ChangedKeyDialog::removalCommand(changedKey()),
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

void TestCredentialDialogs::aLoginPasswordIsOfferedForSudo()
{
    QVERIFY(!SecretDialog(sudoQuestion()).isForSudo());
    SecretQuestion login = sudoQuestion();
    login.kind = SecretKind::Password;
    QVERIFY(SecretDialog(login).isForSudo());
    login.subject = QStringLiteral("root@10.0.0.7");
    QVERIFY(!SecretDialog(login).isForSudo());
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
