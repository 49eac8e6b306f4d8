// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <poll.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

#include <QTcpServer>
#include <QTest>

#include "core/ssh/sshconnector.h"
#include "tests/core/ssh/scriptedcredentials.h"
#include "tests/core/ssh/scriptedserver.h"
#include "tests/core/ssh/sshtesting.h"
#include "tests/support/sshd.h"

using namespace sharewright;
using namespace sharewright::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// Accepts connections, sends a greeting and then says nothing more.
class RawListener
{
public:
    explicit RawListener(const QByteArray &greeting)
    {
        m_server.listen(QHostAddress::LocalHost);
        const int fd = static_cast<int>(m_server.socketDescriptor());
        m_thread = std::jthread([fd, greeting](const std::stop_token &over) {
            std::vector<int> clients;
            while (!over.stop_requested()) {
                pollfd polled{fd, POLLIN, 0};
                if (::poll(&polled, 1, 20) <= 0)
                    continue;
                const int client = ::accept(fd, nullptr, nullptr);
                clients.push_back(client);
                if (!greeting.isEmpty()
                    && ::write(client, greeting.constData(), static_cast<size_t>(greeting.size()))
                           < 0)
                    break;
            }
            for (const int client : clients)
                ::close(client);
        });
    }
    [[nodiscard]] Host host() const
    {
        Host host;
        host.id = HostId(u"odd1"_s);
        host.address = u"127.0.0.1"_s;
        host.port = m_server.serverPort();
        host.user = u"admin"_s;
        return host;
    }

private:
    QTcpServer m_server;
    std::jthread m_thread;
};

} // namespace

/// Connecting and logging in: each way in, and each way to be turned away.
class TestSshLogin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qunsetenv("SSH_AUTH_SOCK");
        QString whyNot;
        m_sshd = Sshd::start(&whyNot, {u"MaxAuthTries 3"_s});
        if (!m_sshd)
            QSKIP(qPrintable(whyNot));
    }
    void init() { m_credentials = std::make_unique<ScriptedCredentials>(); }

    void aKeyFileLogsInWithoutAQuestion()
    {
        VERIFY_OK(connectTo(m_sshd->host()));
        QVERIFY(m_credentials->questions().isEmpty());
        QVERIFY(m_credentials->hostKeyQuestions().isEmpty());
    }

    void aPassphraseIsAskedForOnceForManyHosts()
    {
        Host host = m_sshd->host();
        host.identityFile = m_sshd->protectedClientKey();
        m_credentials->willAnswer({Sshd::passphrase()});
        const auto connector = makeConnector(m_sshd->knownHostsFile());
        for (int i = 0; i < 3; ++i)
            VERIFY_OK(connector->hostFor({}, host)->connectToHost({}));
        QCOMPARE(m_credentials->questions().size(), 1);
        QCOMPARE(m_credentials->questions().first().kind, SecretKind::KeyPassphrase);
        QCOMPARE(m_credentials->questions().first().subject, host.identityFile);
    }

    void aWrongPassphraseIsAskedForAgain()
    {
        Host host = m_sshd->host();
        host.identityFile = m_sshd->protectedClientKey();
        m_credentials->willAnswer({"wrong", Sshd::passphrase()});
        VERIFY_OK(connectTo(host));
        QVERIFY(m_credentials->questions().last().retry);
    }

    void aKeyThatTheServerDoesNotKnowIsRefused()
    {
        Host host = m_sshd->host();
        host.identityFile = m_sshd->path(u"stranger"_s);
        QVERIFY(makeKey(host.identityFile));
        const auto result = connectTo(host);
        VERIFY_FAILED(result, ErrorCode::Authentication);
        QVERIFY(result.error().message.contains(u"publickey"_s));
        QVERIFY(result.error().details.contains(host.identityFile));
    }

    void noPassphraseIsAskedForAKeyThatTheServerDoesNotKnow()
    {
        Host host = m_sshd->host();
        host.identityFile = m_sshd->path(u"locked"_s);
        QVERIFY(makeKey(host.identityFile, "secret"));
        VERIFY_FAILED(connectTo(host), ErrorCode::Authentication);
        QVERIFY(m_credentials->questions().isEmpty());
    }

    void aMissingKeyFileIsNamed()
    {
        Host host = m_sshd->host();
        host.identityFile = u"/nonexistent/key"_s;
        const auto result = connectTo(host);
        VERIFY_FAILED(result, ErrorCode::Authentication);
        QVERIFY(result.error().details.contains(u"/nonexistent/key"_s));
    }

    void anAgentServesAndTooManyOfItsKeysAreExplained()
    {
        QProcess agent;
        const QString socket = m_sshd->path(u"agent"_s);
        agent.start(u"ssh-agent"_s, {u"-D"_s, u"-a"_s, socket});
        QVERIFY(agent.waitForStarted());
        QTRY_VERIFY(QFile::exists(socket));
        qputenv("SSH_AUTH_SOCK", socket.toUtf8());
        Host host = m_sshd->host();
        host.identityFile = m_sshd->path(u"stranger2"_s);
        makeKey(host.identityFile);
        QCOMPARE(QProcess::execute(u"ssh-add"_s, {u"-q"_s, m_sshd->clientKey()}), 0);
        VERIFY_OK(connectTo(host));
        QProcess::execute(u"ssh-add"_s, {u"-q"_s, u"-D"_s});
        for (int i = 0; i < 4; ++i) {
            const QString file = m_sshd->path(u"spare%1"_s.arg(i));
            QVERIFY(makeKey(file));
            QCOMPARE(QProcess::execute(u"ssh-add"_s, {u"-q"_s, file}), 0);
        }
        const auto result = connectTo(host);
        qunsetenv("SSH_AUTH_SOCK");
        agent.terminate();
        agent.waitForFinished();
        VERIFY_FAILED(result, ErrorCode::Authentication);
        QVERIFY2(result.error().message.contains(u"MaxAuthTries"_s), messageOf(result));
    }

    void aPasswordLogsInAndIsRememberedForTheHost()
    {
        ScriptedServer server({.password = "right"});
        m_credentials->willAnswer({"wrong", "right"});
        const auto connector = makeConnector(server.knownHostsFile());
        VERIFY_OK(connector->hostFor({}, server.host())->connectToHost({}));
        VERIFY_OK(connector->hostFor({}, server.host())->connectToHost({}));
        QCOMPARE(m_credentials->questions().size(), 2);
        QVERIFY(!m_credentials->questions()[0].retry);
        QVERIFY(m_credentials->questions()[1].retry);
    }

    void keyboardInteractiveGoesThroughAllRounds()
    {
        ScriptedServer server(
            {.rounds = {{.instruction = "Welcome", .prompts = {}, .answers = {}},
                        {.instruction = "First",
                         .prompts = {"Password: ", "Shoe size: "},
                         .answers = {"p", "43"},
                         .echo = true},
                        {.instruction = "Second", .prompts = {"Code: "}, .answers = {"123456"}}}});
        m_credentials->willAnswer({"p", "43", "123456"});
        const auto connector = makeConnector(server.knownHostsFile());
        VERIFY_OK(connector->hostFor({}, server.host())->connectToHost({}));
        QCOMPARE(m_credentials->questions().size(), 3);
        const SecretQuestion first = m_credentials->questions()[1];
        QCOMPARE(first.kind, SecretKind::KeyboardInteractive);
        QCOMPARE(first.prompt, u"Shoe size: "_s);
        QCOMPARE(first.instruction, u"First"_s);
        QVERIFY(first.echo);
        QVERIFY(!m_credentials->questions()[2].echo);
    }

    void aKeyAloneMayNotBeEnough()
    {
        ScriptedServer server({.password = "right",
                               .publicKeyFile = m_sshd->clientKey() + u".pub"_s,
                               .keyAndPassword = true});
        m_credentials->willAnswer({"right"});
        Host host = server.host();
        host.identityFile = m_sshd->clientKey();
        const auto connector = makeConnector(server.knownHostsFile());
        VERIFY_OK(connector->hostFor({}, host)->connectToHost({}));
        QCOMPARE(m_credentials->questions().size(), 1);
    }

    void givingUpEndsTheLogIn()
    {
        ScriptedServer server({.password = "right"});
        const auto connector = makeConnector(server.knownHostsFile());
        VERIFY_FAILED(connector->hostFor({}, server.host())->connectToHost({}),
                      ErrorCode::Authentication);
        QCOMPARE(m_credentials->questions().size(), 1);
    }

    void anUnknownHostKeyIsAQuestionWithItsFingerprint()
    {
        const QString file = m_sshd->path(u"empty_known_hosts"_s);
        const auto result = makeConnector(file)->hostFor({}, m_sshd->host())->connectToHost({});
        VERIFY_FAILED(result, ErrorCode::HostKeyUnknown);
        const HostKeyQuestion question = m_credentials->hostKeyQuestions().value(0);
        QCOMPARE(question.fingerprint, m_sshd->hostKeyFingerprint());
        QCOMPARE(question.keyType, u"ssh-ed25519"_s);
        QCOMPARE(question.port, m_sshd->port());
        QVERIFY(!question.changed);
        QVERIFY(!QFile::exists(file));
    }

    void anAcceptedHostKeyIsRememberedForOthers()
    {
        const QString file = m_sshd->path(u"new/known_hosts"_s);
        m_credentials->setHostKeyAnswer(HostKeyAnswer::AcceptAndRemember);
        const auto connector = makeConnector(file);
        VERIFY_OK(connector->hostFor({}, m_sshd->host())->connectToHost({}));
        VERIFY_OK(connector->hostFor({}, m_sshd->host())->connectToHost({}));
        QCOMPARE(m_credentials->hostKeyQuestions().size(), 1);
        QProcess keygen;
        keygen.start(u"ssh-keygen"_s,
                     {u"-F"_s, u"[127.0.0.1]:%1"_s.arg(m_sshd->port()), u"-f"_s, file});
        QVERIFY(keygen.waitForFinished());
        QCOMPARE(keygen.exitCode(), 0);
    }

    void aChangedHostKeyStopsWithAnExplanation()
    {
        const QString file = knownHostsWithAnotherKey();
        const auto result = makeConnector(file)->hostFor({}, m_sshd->host())->connectToHost({});
        VERIFY_FAILED(result, ErrorCode::HostKeyChanged);
        const HostKeyQuestion question = m_credentials->hostKeyQuestions().value(0);
        QVERIFY(question.changed);
        QCOMPARE(question.knownHostsFile, file);
        QCOMPARE(question.knownHostsLine, 2);
        QVERIFY(question.recordedFingerprint.startsWith(u"SHA256:"_s));
        QVERIFY(question.recordedFingerprint != question.fingerprint);
        QVERIFY(result.error().message.contains(u"ssh-keygen"_s));
        QVERIFY(result.error().message.contains(u"-R"_s));
    }

    void aChangedHostKeyCanBeReplacedWithABackup()
    {
        const QString file = knownHostsWithAnotherKey();
        m_credentials->setHostKeyAnswer(HostKeyAnswer::AcceptAndRemember);
        const auto connector = makeConnector(file);
        VERIFY_OK(connector->hostFor({}, m_sshd->host())->connectToHost({}));
        VERIFY_OK(connector->hostFor({}, m_sshd->host())->connectToHost({}));
        QCOMPARE(m_credentials->hostKeyQuestions().size(), 1);
        QVERIFY(!QDir(m_sshd->path(u"."_s))
                     .entryList({u"changed_known_hosts.before-sharewright-*"_s})
                     .isEmpty());
    }

    void nobodyListening()
    {
        Host host = m_sshd->host();
        QTcpServer closed;
        closed.listen(QHostAddress::LocalHost);
        host.port = closed.serverPort();
        closed.close();
        const auto result = connectTo(host);
        VERIFY_FAILED(result, ErrorCode::Unreachable);
        QVERIFY(result.error().message.contains(u"refuses"_s));
    }

    void aNameThatDoesNotResolve()
    {
        Host host = m_sshd->host();
        host.address = u"no-such-host.invalid"_s;
        const auto result = connectTo(host);
        QVERIFY(!result);
        QVERIFY2(result.error().code == ErrorCode::Unreachable
                     || result.error().code == ErrorCode::Timeout,
                 messageOf(result));
        QVERIFY(result.error().message.contains(host.address));
    }

    void aListenerThatNeverAnswersRunsIntoTheTimeLimit()
    {
        RawListener mute({});
        const Stopwatch watch;
        VERIFY_FAILED(connectTo(mute.host(), 1s), ErrorCode::Timeout);
        QVERIFY(watch.elapsed() < 30s);
    }

    void somethingElseThanSshIsNamedAsSuch()
    {
        RawListener web("HTTP/1.1 400 Bad Request\r\nServer: nginx\r\n\r\n<html></html>\r\n");
        const auto result = connectTo(web.host());
        QVERIFY(!result);
        QVERIFY2(result.error().code == ErrorCode::Protocol
                     || result.error().code == ErrorCode::Timeout,
                 messageOf(result));
    }

    void aStopEndsConnectingAtOnce()
    {
        RawListener mute({});
        std::stop_source source;
        std::jthread stopper([&] {
            std::this_thread::sleep_for(100ms);
            source.request_stop();
        });
        const Stopwatch watch;
        const auto host = makeConnector(m_sshd->knownHostsFile())->hostFor({}, mute.host());
        VERIFY_FAILED(host->connectToHost(source.get_token()), ErrorCode::Cancelled);
        QVERIFY(watch.elapsed() < 10s);
    }

    void manyHostsConnectAtOnce()
    {
        const auto connector = makeConnector(m_sshd->knownHostsFile());
        std::atomic<int> good = 0;
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 24; ++i) {
                threads.emplace_back([&, i] {
                    const auto host = connector->hostFor({}, m_sshd->host(u"web%1"_s.arg(i)));
                    const Result<> met = host->connectToHost({});
                    const auto ran = met ? host->run({.script = u"true"_s}, {}, {})
                                         : std::unexpected(met.error());
                    if (ran)
                        ++good;
                    else
                        qWarning("%s", qPrintable(ran.error().message));
                });
            }
        }
        QCOMPARE(good.load(), 24);
    }

private:
    std::unique_ptr<RemoteConnector> makeConnector(const QString &knownHosts,
                                                   std::chrono::seconds limit = 60s)
    {
        return makeSshConnector(
            {.knownHostsFile = knownHosts, .configFile = u"none"_s, .connectTimeLimit = limit},
            *m_credentials);
    }
    Result<> connectTo(const Host &host, std::chrono::seconds limit = 60s)
    {
        return makeConnector(m_sshd->knownHostsFile(), limit)->hostFor({}, host)->connectToHost({});
    }
    QString knownHostsWithAnotherKey()
    {
        const QString other = m_sshd->path(u"otherhost"_s);
        if (!QFile::exists(other))
            makeKey(other);
        QFile key(other + u".pub"_s);
        key.open(QIODevice::ReadOnly);
        const QString file = m_sshd->path(u"changed_known_hosts"_s);
        QFile knownHosts(file);
        knownHosts.open(QIODevice::WriteOnly);
        knownHosts.write("# mine\n[127.0.0.1]:" + QByteArray::number(m_sshd->port()) + ' '
                         + key.readAll());
        return file;
    }

    std::unique_ptr<Sshd> m_sshd;
    std::unique_ptr<ScriptedCredentials> m_credentials;
};

QTEST_GUILESS_MAIN(TestSshLogin)

#include "tst_sshlogin.moc"
