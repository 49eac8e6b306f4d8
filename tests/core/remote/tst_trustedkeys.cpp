// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/remote/trustedkeys.h"

using namespace sharewright;
using Verdict = TrustedKeys::Verdict;

namespace {

// Made by ssh-keygen -t ed25519; the fingerprint is what its -l printed.
const QString kKey =
    QStringLiteral("AAAAC3NzaC1lZDI1NTE5AAAAIIkQ7icWvw1t7AnvlSWQP1zC/pAb9kMQ90pboSwv+b+i");
const QString kFingerprint = QStringLiteral("SHA256:IbAfLqtG5qcmPA73P5ZoNzkVQvuURfSxEjXybvZE7UQ");

HostKeyQuestion question(int port = 22)
{
    HostKeyQuestion asked;
    asked.host = HostId(QStringLiteral("web1"));
    asked.address = QStringLiteral("10.0.0.7");
    asked.port = port;
    asked.fingerprint = kFingerprint;
    return asked;
}

Verdict judged(const QString &line, int port = 22)
{
    return TrustedKeys(line.contains(QLatin1StringView("%1")) ? line.arg(kKey) : line)
        .judge(question(port));
}

} // namespace

class TrustedKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatSshKeygenPrintsVouchesForItsKey();
    void aLineOfKnownHostsVouchesForItsHosts();
    void aHashedNameIsFoundWithItsPort();
    void aKeyOfAnotherHostVouchesForNobodyElse();
    void aPublicKeyFileVouchesForItsKey();
    void aRevokedKeyIsNeverVouchedFor();
    void commentsAndCertificateAuthoritiesVouchForNothing();
    void otherWordsAreNoKeys();
};

void TrustedKeysTest::whatSshKeygenPrintsVouchesForItsKey()
{
    QCOMPARE(judged(QStringLiteral("256 %2 root@web1 (ED25519)\n")
                        .replace(QLatin1StringView("%2"), kFingerprint)),
             Verdict::Listed);
}

void TrustedKeysTest::aLineOfKnownHostsVouchesForItsHosts()
{
    QCOMPARE(judged(QStringLiteral("10.0.0.7 ssh-ed25519 %1")), Verdict::Listed);
    QCOMPARE(judged(QStringLiteral("db,web1 ssh-ed25519 %1 a comment")), Verdict::Listed);
    QCOMPARE(judged(QStringLiteral("[10.0.0.7]:2222 ssh-ed25519 %1"), 2222), Verdict::Listed);
    QCOMPARE(judged(QStringLiteral("10.0.0.* ssh-ed25519 %1")), Verdict::Listed);
}

void TrustedKeysTest::aHashedNameIsFoundWithItsPort()
{
    // Made by ssh-keygen -H of the line for [10.0.0.7]:2222.
    const QString hashed = QStringLiteral(
        "|1|LdvWaXtpCFXB1gcKIofHIklp+2Y=|IpgnA9HJm5lH8aIpJjxbsOFWp8I= ssh-ed25519 %1");
    QCOMPARE(judged(hashed, 2222), Verdict::Listed);
    QCOMPARE(judged(hashed), Verdict::OtherHost);
}

void TrustedKeysTest::aKeyOfAnotherHostVouchesForNobodyElse()
{
    QCOMPARE(judged(QStringLiteral("web9 ssh-ed25519 %1")), Verdict::OtherHost);
}

void TrustedKeysTest::aPublicKeyFileVouchesForItsKey()
{
    QCOMPARE(judged(QStringLiteral("ssh-ed25519 %1 root@web1")), Verdict::Listed);
}

void TrustedKeysTest::aRevokedKeyIsNeverVouchedFor()
{
    QCOMPARE(judged(QStringLiteral("web1 ssh-ed25519 %1\n@revoked * ssh-ed25519 %1")),
             Verdict::Revoked);
}

void TrustedKeysTest::commentsAndCertificateAuthoritiesVouchForNothing()
{
    for (const char *line : {"# web1 ssh-ed25519 %1", "@cert-authority web1 ssh-ed25519 %1"})
        QCOMPARE(judged(QString::fromLatin1(line)), Verdict::NotListed);
}

void TrustedKeysTest::otherWordsAreNoKeys()
{
    QVERIFY(TrustedKeys(QStringLiteral("SHA256:short MD5:aa:bb web1 AAAA AAAA!x")).isEmpty());
    QVERIFY(!TrustedKeys(QStringLiteral("web1 ssh-ed25519 ") + kKey).isEmpty());
}

QTEST_APPLESS_MAIN(TrustedKeysTest)
#include "tst_trustedkeys.moc"
