// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <future>

#include <QCheckBox>
#include <QDialog>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

#include "ui/common/dialogcredentials.h"

using namespace sharewright;

namespace {

SecretQuestion question(const QString &host, bool retry = false)
{
    SecretQuestion result;
    result.host = HostId(host);
    result.kind = SecretKind::SudoPassword;
    result.subject = QStringLiteral("admin@") + host;
    result.retry = retry;
    return result;
}

using Answer = std::future<std::optional<Secret>>;

Answer askFromThread(DialogCredentials &credentials, const SecretQuestion &what,
                     std::stop_token stop = {})
{
    return std::async(std::launch::async,
                      [&credentials, what, stop] { return credentials.secret(what, stop); });
}

using KeyAnswer = std::future<HostKeyAnswer>;

KeyAnswer askForKey(DialogCredentials &credentials, const QString &host, std::stop_token stop = {})
{
    HostKeyQuestion question;
    question.host = HostId(host);
    question.fingerprint = QStringLiteral("SHA256:") + host;
    return std::async(std::launch::async, [&credentials, question, stop] {
        return credentials.hostKey(question, stop);
    });
}

QPushButton *buttonThatBegins(const QDialog &dialog, QLatin1StringView text)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text().startsWith(text))
            return button;
    }
    return nullptr;
}

bool isReady(const Answer &answer)
{
    return answer.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
}

} // namespace

class TestDialogCredentials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<QDialog *>(); }
    void aThreadGetsWhatIsTyped();
    void cancellingMeansThatThePersonGaveUp();
    void aStopRequestClosesTheDialogAndFreesTheThread();
    void aStopRequestFreesAThreadWhoseQuestionWaitsInTheQueue();
    void closingFreesEverybody();
    void oneAnswerServesAllHostsOfAUser();
    void aRefusedAnswerIsAskedAnew();
    void theLoginPasswordOfAHostServesItsSudo();
    void aRefusedLoginPasswordIsNotTriedForSudo();
    void aHostKeyIsRejectedWhenTheDialogIsDismissed();
    void unknownKeysOfSeveralHostsAreAskedInOneDialog();
    void aHostThatGivesUpLeavesTheOthersKeysAsked();
};

void TestDialogCredentials::aThreadGetsWhatIsTyped()
{
    DialogCredentials credentials;
    connect(&credentials, &DialogCredentials::asking, this, [](QDialog *dialog) {
        dialog->findChild<QLineEdit *>()->setText(QStringLiteral("s3cret"));
        dialog->accept();
    });
    Answer answer = askFromThread(credentials, question(QStringLiteral("web1")));
    QTRY_VERIFY(isReady(answer));
    QCOMPARE(answer.get()->reveal(), QByteArray("s3cret"));
}

void TestDialogCredentials::cancellingMeansThatThePersonGaveUp()
{
    DialogCredentials credentials;
    connect(&credentials, &DialogCredentials::asking, this,
            [](QDialog *dialog) { dialog->reject(); });
    Answer answer = askFromThread(credentials, question(QStringLiteral("web1")));
    QTRY_VERIFY(isReady(answer));
    QVERIFY(!answer.get());
}

void TestDialogCredentials::aStopRequestClosesTheDialogAndFreesTheThread()
{
    DialogCredentials credentials;
    QSignalSpy asking(&credentials, &DialogCredentials::asking);
    std::stop_source stop;
    Answer answer = askFromThread(credentials, question(QStringLiteral("web1")), stop.get_token());
    QTRY_COMPARE(asking.count(), 1);
    const QPointer<QDialog> dialog = asking.first().first().value<QDialog *>();
    QVERIFY(dialog);
    stop.request_stop();
    QVERIFY(!answer.get()); // without the event loop: a stopped run must not need the window
    QTRY_VERIFY(dialog.isNull());
}

void TestDialogCredentials::aStopRequestFreesAThreadWhoseQuestionWaitsInTheQueue()
{
    DialogCredentials credentials;
    QSignalSpy asking(&credentials, &DialogCredentials::asking);
    std::stop_source first;
    std::stop_source second;
    Answer one = askFromThread(credentials, question(QStringLiteral("web1")), first.get_token());
    QTRY_COMPARE(asking.count(), 1);
    Answer two = askFromThread(credentials, question(QStringLiteral("web2")), second.get_token());
    second.request_stop();
    QVERIFY(!two.get());
    first.request_stop();
    QVERIFY(!one.get());
    QTest::qWait(20);            // proves an absence: nothing to wait for
    QCOMPARE(asking.count(), 1); // the withdrawn question is never shown
}

void TestDialogCredentials::closingFreesEverybody()
{
    DialogCredentials credentials;
    QSignalSpy asking(&credentials, &DialogCredentials::asking);
    Answer one = askFromThread(credentials, question(QStringLiteral("web1")));
    Answer two = askFromThread(credentials, question(QStringLiteral("web2")));
    QTRY_COMPARE(asking.count(), 1);
    credentials.close();
    QVERIFY(!one.get());
    QVERIFY(!two.get());
    QVERIFY(!askFromThread(credentials, question(QStringLiteral("web3"))).get());
}

void TestDialogCredentials::oneAnswerServesAllHostsOfAUser()
{
    DialogCredentials credentials;
    QSignalSpy asking(&credentials, &DialogCredentials::asking);
    connect(&credentials, &DialogCredentials::asking, this, [](QDialog *dialog) {
        dialog->findChild<QLineEdit *>()->setText(QStringLiteral("same"));
        dialog->findChild<QCheckBox *>()->setChecked(true);
        dialog->accept();
    });
    QList<std::shared_ptr<Answer>> answers;
    for (const char *host : {"web1", "web2", "web3"})
        answers += std::make_shared<Answer>(
            askFromThread(credentials, question(QString::fromLatin1(host))));
    for (const auto &answer : answers) {
        QTRY_VERIFY(isReady(*answer));
        QCOMPARE(answer->get()->reveal(), QByteArray("same"));
    }
    QCOMPARE(asking.count(), 1);
}

void TestDialogCredentials::aRefusedAnswerIsAskedAnew()
{
    DialogCredentials credentials;
    QSignalSpy asking(&credentials, &DialogCredentials::asking);
    connect(&credentials, &DialogCredentials::asking, this, [&](QDialog *dialog) {
        dialog->findChild<QLineEdit *>()->setText(QString::number(asking.count()));
        dialog->findChild<QCheckBox *>()->setChecked(true);
        dialog->accept();
    });
    Answer wrong = askFromThread(credentials, question(QStringLiteral("web1")));
    QTRY_VERIFY(isReady(wrong));
    Answer right = askFromThread(credentials, question(QStringLiteral("web1"), true));
    QTRY_VERIFY(isReady(right));
    QVERIFY(wrong.get()->reveal() != right.get()->reveal());
    QCOMPARE(asking.count(), 2);
}

void TestDialogCredentials::aRefusedLoginPasswordIsNotTriedForSudo()
{
    DialogCredentials credentials;
    QSignalSpy asking(&credentials, &DialogCredentials::asking);
    connect(&credentials, &DialogCredentials::asking, this, [&](QDialog *dialog) {
        if (asking.count() == 2)
            return dialog->reject();
        dialog->findChild<QLineEdit *>()->setText(QString::number(asking.count()));
        dialog->findChild<QCheckBox *>()->setChecked(true); // for all hosts, and for sudo
        dialog->accept();
    });
    SecretQuestion login = question(QStringLiteral("web1"));
    login.kind = SecretKind::Password;
    Answer mistyped = askFromThread(credentials, login);
    QTRY_VERIFY(isReady(mistyped));
    login.retry = true;
    Answer givenUp = askFromThread(credentials, login);
    QTRY_VERIFY(isReady(givenUp));
    Answer sudo = askFromThread(credentials, question(QStringLiteral("web2")));
    QTRY_VERIFY(isReady(sudo));
    QCOMPARE(sudo.get()->reveal(), QByteArray("3")); // asked for, not remembered
}

void TestDialogCredentials::aHostKeyIsRejectedWhenTheDialogIsDismissed()
{
    DialogCredentials credentials;
    connect(&credentials, &DialogCredentials::asking, this,
            [](QDialog *dialog) { dialog->close(); });
    auto answer = std::async(std::launch::async, [&] { return credentials.hostKey({}, {}); });
    QTRY_VERIFY(answer.wait_for(std::chrono::seconds(0)) == std::future_status::ready);
    QCOMPARE(answer.get(), HostKeyAnswer::Reject);
}

void TestDialogCredentials::theLoginPasswordOfAHostServesItsSudo()
{
    DialogCredentials credentials;
    QSignalSpy asking(&credentials, &DialogCredentials::asking);
    connect(&credentials, &DialogCredentials::asking, this, [](QDialog *dialog) {
        dialog->findChild<QLineEdit *>()->setText(QStringLiteral("same"));
        dialog->accept();
    });
    SecretQuestion login = question(QStringLiteral("web1"));
    login.kind = SecretKind::Password;
    Answer password = askFromThread(credentials, login);
    QTRY_VERIFY(isReady(password));
    Answer sudo = askFromThread(credentials, question(QStringLiteral("web1")));
    QTRY_VERIFY(isReady(sudo));
    QCOMPARE(sudo.get()->reveal(), QByteArray("same"));
    QCOMPARE(asking.count(), 1);
    Answer elsewhere = askFromThread(credentials, question(QStringLiteral("web2")));
    QTRY_VERIFY(isReady(elsewhere));
    QCOMPARE(asking.count(), 2); // it was not said to be the same on all hosts
}

void TestDialogCredentials::unknownKeysOfSeveralHostsAreAskedInOneDialog()
{
    DialogCredentials credentials;
    QSignalSpy asking(&credentials, &DialogCredentials::asking);
    QList<std::shared_ptr<KeyAnswer>> answers;
    for (const char *host : {"web1", "web2", "web3"})
        answers += std::make_shared<KeyAnswer>(askForKey(credentials, QString::fromLatin1(host)));
    QTRY_COMPARE(asking.count(), 1);
    auto *dialog = qobject_cast<QDialog *>(asking.first().first().value<QDialog *>());
    auto *table = dialog->findChild<QTreeWidget *>();
    QTRY_COMPARE(table->topLevelItemCount(), 3);
    QPushButton *remember = buttonThatBegins(*dialog, QLatin1StringView("Accept and"));
    QTRY_VERIFY(remember->isEnabled());
    remember->click();
    for (const auto &answer : answers)
        QCOMPARE(answer->get(), HostKeyAnswer::AcceptAndRemember);
    QCOMPARE(asking.count(), 1);
}

void TestDialogCredentials::aHostThatGivesUpLeavesTheOthersKeysAsked()
{
    DialogCredentials credentials;
    QSignalSpy asking(&credentials, &DialogCredentials::asking);
    std::stop_source stop;
    KeyAnswer one = askForKey(credentials, QStringLiteral("web1"), stop.get_token());
    KeyAnswer two = askForKey(credentials, QStringLiteral("web2"));
    QTRY_COMPARE(asking.count(), 1);
    const QPointer<QDialog> dialog = asking.first().first().value<QDialog *>();
    auto *table = dialog->findChild<QTreeWidget *>();
    QTRY_COMPARE(table->topLevelItemCount(), 2);
    stop.request_stop();
    QCOMPARE(one.get(), HostKeyAnswer::Reject);
    QTRY_COMPARE(table->topLevelItemCount(), 1);
    QPushButton *once = buttonThatBegins(*dialog, QLatin1StringView("Accept &once"));
    QTRY_VERIFY(once->isEnabled());
    once->click();
    QCOMPARE(two.get(), HostKeyAnswer::AcceptOnce);
    QTRY_VERIFY(dialog.isNull());
}

QTEST_MAIN(TestDialogCredentials)
#include "tst_dialogcredentials.moc"
