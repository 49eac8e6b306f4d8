// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/ssh/sshconnector.h"
#include "tests/core/ssh/scriptedcredentials.h"
#include "tests/core/ssh/scriptedserver.h"
#include "tests/core/ssh/sshtesting.h"

using namespace sharewright;
using namespace sharewright::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// Behaves as sudo -k -S -p PROMPT COMMAND does for a user whose password is "right".
constexpr const char *kSudo = R"sh(#!/bin/sh
while :; do
    case $1 in
    -k | -S) shift ;;
    -p) prompt=$2; shift 2 ;;
    *) break ;;
    esac
done
@BEFORE@
tries=0
while printf '%s' "$prompt" >&2 && IFS= read -r answer; do
    if [ "$answer" = right ]; then
        @AFTER@
        AS_ROOT=yes exec "$@"
    fi
    tries=$((tries + 1))
    if [ "$tries" = 3 ]; then
        echo "sudo: 3 incorrect password attempts" >&2
        exit 1
    fi
    echo "Sorry, try again." >&2
done
echo "sudo: no password was provided" >&2
exit 1
)sh";

} // namespace

/// How commands become root, on a server in this process with a pretended sudo.
class TestSudo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRightPasswordIsAskedForOncePerHost()
    {
        start({}, {});
        m_credentials->willAnswer({"right"});
        for (int i = 0; i < 3; ++i) {
            Output output;
            const auto result =
                m_host->run({.script = u"echo \"$AS_ROOT\""_s, .asRoot = true}, output.sink(), {});
            VERIFY_OK(result);
            QCOMPARE(output.out, "yes\n");
            QCOMPARE(output.err, "");
        }
        QCOMPARE(m_credentials->questions().size(), 2); // the log-in and sudo
        const SecretQuestion question = m_credentials->questions().last();
        QCOMPARE(question.kind, SecretKind::SudoPassword);
        QVERIFY(question.subject.startsWith(u"admin@"_s));
        QVERIFY(!question.retry);
    }

    void aRootShellRunsFragments()
    {
        start({}, {});
        m_credentials->willAnswer({"right"});
        auto shell = m_host->openShell(true, {});
        VERIFY_OK(shell);
        Output output;
        VERIFY_OK((*shell)->run(u"echo \"$AS_ROOT\""_s, 10s, output.sink(), {}));
        QCOMPARE(output.out, "yes\n");
    }

    void inputReachesTheCommandAndNotSudo()
    {
        start({}, {});
        m_credentials->willAnswer({"right"});
        bool sent = false;
        const auto input = [&] {
            return std::exchange(sent, true) ? QByteArray() : QByteArray("first\nsecond\n");
        };
        Output output;
        VERIFY_OK(
            m_host->run({.script = u"cat\n"_s, .asRoot = true, .input = input}, output.sink(), {}));
        QCOMPARE(output.out, "first\nsecond\n");
    }

    void withoutAPasswordNobodyIsAsked()
    {
        start("AS_ROOT=yes exec \"$@\"", {});
        Output output;
        VERIFY_OK(m_host->run({.script = u"cat; echo \"$AS_ROOT\""_s, .asRoot = true},
                              output.sink(), {}));
        QCOMPARE(output.out, "yes\n");
        QCOMPARE(m_credentials->questions().size(), 1);
    }

    void aLectureBeforeThePromptIsKeptOutOfTheOutput()
    {
        start("echo 'We trust you have received the usual lecture' >&2", {});
        m_credentials->willAnswer({"right"});
        Output output;
        VERIFY_OK(m_host->run({.script = u"echo hi"_s, .asRoot = true}, output.sink(), {}));
        QCOMPARE(output.out, "hi\n");
        QCOMPARE(output.err, "");
    }

    void aWrongPasswordIsAskedForAgain()
    {
        start({}, {});
        m_credentials->willAnswer({"wrong", "right"});
        VERIFY_OK(m_host->run({.script = u"true"_s, .asRoot = true}, {}, {}));
        QCOMPARE(m_credentials->questions().size(), 3);
        QVERIFY(m_credentials->questions().last().retry);
    }

    void threeWrongPasswordsAreTheEnd()
    {
        start({}, {});
        m_credentials->willAnswer({"wrong", "bad", "worse", "right"});
        const auto result = m_host->run({.script = u"true"_s, .asRoot = true}, {}, {});
        VERIFY_FAILED(result, ErrorCode::SudoPassword);
        QCOMPARE(m_credentials->questions().size(), 4);
        VERIFY_OK(m_host->run({.script = u"true"_s, .asRoot = true}, {}, {}));
    }

    void givingUpIsNotAWrongPassword()
    {
        start({}, {});
        const auto result = m_host->run({.script = u"true"_s, .asRoot = true}, {}, {});
        VERIFY_FAILED(result, ErrorCode::SudoPassword);
        QVERIFY(result.error().message.contains(u"none was given"_s));
    }

    void aPasswordNeverReachesTheCommand()
    {
        start({}, {});
        m_credentials->willAnswer({"right\necho leaked"});
        Output output;
        VERIFY_OK(m_host->run({.script = u"cat"_s, .asRoot = true}, output.sink(), {}));
        QCOMPARE(output.out, "");
    }

    void notInTheSudoersIsToldApart()
    {
        start({}, "echo 'admin is not in the sudoers file.' >&2; exit 1");
        m_credentials->willAnswer({"right"});
        const auto result = m_host->run({.script = u"true"_s, .asRoot = true}, {}, {});
        VERIFY_FAILED(result, ErrorCode::SudoNotAllowed);
        QVERIFY(result.error().message.contains(u"admin"_s));
    }

    void notAllowedIsToldApart()
    {
        start("echo 'Sorry, user admin is not allowed to execute sh as root on db1.' >&2; exit 1",
              {});
        VERIFY_FAILED(m_host->openShell(true, {}), ErrorCode::SudoNotAllowed);
    }

    void aRequiredTerminalHasItsOwnSentence()
    {
        start("echo 'sudo: sorry, you must have a tty to run sudo' >&2; exit 1", {});
        const auto result = m_host->openShell(true, {});
        VERIFY_FAILED(result, ErrorCode::SudoNotAllowed);
        QVERIFY(result.error().message.contains(u"requiretty"_s));
    }

    void aMissingSudoHasItsOwnSentence()
    {
        start({}, {});
        QFile env(m_directory.filePath(u"env"_s));
        QVERIFY(env.open(QIODevice::WriteOnly));
        env.write("#!/bin/sh\necho \"env: 'sudo': No such file or directory\" >&2\nexit 127\n");
        env.close();
        env.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
        const auto result = m_host->openShell(true, {});
        env.remove();
        VERIFY_FAILED(result, ErrorCode::SudoNotAllowed);
        QVERIFY(result.error().message.contains(u"no sudo"_s));
    }

    void aHostThatForbidsSudoRunsAsTheUserIs()
    {
        start({}, {});
        Host host = m_server->host();
        host.sudo = Sudo::Never;
        m_credentials->willAnswer({"login"});
        const auto asUser = m_connector->hostFor({}, host);
        VERIFY_OK(asUser->connectToHost({}));
        Output output;
        VERIFY_OK(
            asUser->run({.script = u"echo \"[$AS_ROOT]\""_s, .asRoot = true}, output.sink(), {}));
        QCOMPARE(output.out, "[]\n");
    }

    void cleanup()
    {
        m_host.reset();
        m_connector.reset();
        m_server.reset();
    }

private:
    void start(const QByteArray &before, const QByteArray &after)
    {
        QFile sudo(m_directory.filePath(u"sudo"_s));
        sudo.remove();
        QVERIFY(sudo.open(QIODevice::WriteOnly));
        sudo.write(QByteArray(kSudo).replace("@BEFORE@", before).replace("@AFTER@", after));
        sudo.close();
        sudo.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
        m_server = std::make_unique<ScriptedServer>(
            LogInScript{.password = "login", .path = m_directory.path().toUtf8()});
        m_credentials = std::make_unique<ScriptedCredentials>();
        m_credentials->willAnswer({"login"});
        m_connector = makeSshConnector(
            {.knownHostsFile = m_server->knownHostsFile(), .configFile = u"none"_s},
            *m_credentials);
        m_host = m_connector->hostFor({}, m_server->host());
        VERIFY_OK(m_host->connectToHost({}));
    }

    QTemporaryDir m_directory;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<ScriptedCredentials> m_credentials;
    std::unique_ptr<RemoteConnector> m_connector;
    std::unique_ptr<RemoteHost> m_host;
};

QTEST_GUILESS_MAIN(TestSudo)

#include "tst_sudo.moc"
