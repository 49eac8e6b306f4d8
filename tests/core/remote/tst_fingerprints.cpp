// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/remote/fingerprints.h"

using namespace sharewright;

namespace {

// Made by ssh-keygen -t ed25519; the fingerprint is what its -l printed.
const QString kKey =
    QStringLiteral("AAAAC3NzaC1lZDI1NTE5AAAAIIkQ7icWvw1t7AnvlSWQP1zC/pAb9kMQ90pboSwv+b+i");
const QString kFingerprint = QStringLiteral("SHA256:IbAfLqtG5qcmPA73P5ZoNzkVQvuURfSxEjXybvZE7UQ");

} // namespace

class FingerprintsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatSshKeygenPrintsIsRead();
    void keysOfKnownHostsAreReadWhoeverTheyBelongTo();
    void aRevokedKeyIsNotVouchedFor();
    void otherWordsAreNoFingerprints();
    void theCommandNamesTheKeysOwnFile();
};

void FingerprintsTest::whatSshKeygenPrintsIsRead()
{
    QCOMPARE(fingerprintsIn(QStringLiteral("256 %1 root@web1 (ED25519)\n").arg(kFingerprint)),
             QSet<QString>{kFingerprint});
}

void FingerprintsTest::keysOfKnownHostsAreReadWhoeverTheyBelongTo()
{
    for (const char *line : {"web1 ssh-ed25519 %1", "[10.0.0.7]:2222,web1 ssh-ed25519 %1 a comment",
                             "|1|c2FsdA==|aGFzaA== ssh-ed25519 %1", "ssh-ed25519 %1 root@web1"})
        QCOMPARE(fingerprintsIn(QString::fromLatin1(line).arg(kKey)), QSet<QString>{kFingerprint});
}

void FingerprintsTest::aRevokedKeyIsNotVouchedFor()
{
    QVERIFY(fingerprintsIn(QStringLiteral("@revoked web1 ssh-ed25519 %1").arg(kKey)).isEmpty());
}

void FingerprintsTest::otherWordsAreNoFingerprints()
{
    QVERIFY(
        fingerprintsIn(QStringLiteral("SHA256:short MD5:aa:bb web1 # AAAA!not-base64")).isEmpty());
}

void FingerprintsTest::theCommandNamesTheKeysOwnFile()
{
    QCOMPARE(showKeyCommand(QStringLiteral("ecdsa-sha2-nistp256")),
             QStringLiteral("ssh-keygen -lf /etc/ssh/ssh_host_ecdsa_key.pub"));
}

QTEST_APPLESS_MAIN(FingerprintsTest)
#include "tst_fingerprints.moc"
