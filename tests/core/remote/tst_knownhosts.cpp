// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/remote/knownhosts.h"

using namespace sharewright;
using namespace Qt::StringLiterals;

namespace {

QByteArray blob(const QByteArray &type, char fill)
{
    const auto length = static_cast<char>(type.size());
    return QByteArray("\0\0\0", 3) + length + type + QByteArray("\0\0\0\x20", 4)
           + QByteArray(32, fill);
}

QByteArray line(const QByteArray &names, const QByteArray &key)
{
    return names + ' ' + keyType(key) + ' ' + key.toBase64() + '\n';
}

HostKeyVerdict verdict(const QByteArray &text, const QByteArray &name, const QByteArray &key)
{
    std::optional<KnownKey> recorded;
    return judgeHostKey(KnownHostsFile(text, u"f"_s).keysFor(name), key, recorded);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

const QByteArray kKey = blob("ssh-ed25519", 'a');
const QByteArray kOther = blob("ssh-ed25519", 'b');
const QByteArray kEcdsa = blob("ecdsa-sha2-nistp256", 'c');

} // namespace

/// Reading and editing known_hosts.
class TestKnownHosts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlainNameVouches()
    {
        QCOMPARE(verdict(line("web1,10.0.0.1", kKey), "10.0.0.1", kKey), HostKeyVerdict::Vouched);
        QCOMPARE(verdict(line("web1", kKey), "web2", kKey), HostKeyVerdict::Unknown);
    }

    void namesAreMatchedWithoutCase()
    {
        QCOMPARE(verdict(line("Web1", kKey), "web1", kKey), HostKeyVerdict::Vouched);
    }

    void aHashedNameVouches()
    {
        // HMAC-SHA1 of "web1" with the salt "saltsaltsaltsaltsalt", as ssh-keygen -H writes it.
        const QByteArray salt = QByteArray("saltsaltsaltsaltsalt").toBase64();
        const QByteArray hash = QByteArray::fromHex(m_web1Hash).toBase64();
        const QByteArray text = line("|1|" + salt + '|' + hash, kKey);
        QCOMPARE(verdict(text, "web1", kKey), HostKeyVerdict::Vouched);
        QCOMPARE(verdict(text, "web2", kKey), HostKeyVerdict::Unknown);
    }

    void patternsAndExceptionsCount()
    {
        const QByteArray text = line("*.lan,!bad.lan,db?", kKey);
        QCOMPARE(verdict(text, "web1.lan", kKey), HostKeyVerdict::Vouched);
        QCOMPARE(verdict(text, "db3", kKey), HostKeyVerdict::Vouched);
        QCOMPARE(verdict(text, "bad.lan", kKey), HostKeyVerdict::Unknown);
    }

    void aPortOfItsOwnHasItsOwnKey()
    {
        QCOMPARE(verdict(line("[web1]:2222", kKey), "[web1]:2222", kKey), HostKeyVerdict::Vouched);
        QCOMPARE(verdict(line("web1", kKey), "[web1]:2222", kKey), HostKeyVerdict::Unknown);
    }

    void anyOfSeveralKeysVouches()
    {
        QCOMPARE(verdict(line("web1", kOther) + line("web1", kKey), "web1", kKey),
                 HostKeyVerdict::Vouched);
    }

    void anotherKeyIsAChange()
    {
        QCOMPARE(verdict(line("web1", kOther), "web1", kKey), HostKeyVerdict::Changed);
        QCOMPARE(verdict(line("web1", kEcdsa), "web1", kKey), HostKeyVerdict::Changed);
    }

    void theRecordedKeyOfTheSameTypeIsShown()
    {
        std::optional<KnownKey> recorded;
        const KnownHostsFile file(line("web1", kEcdsa) + line("web1", kOther), u"f"_s);
        QCOMPARE(judgeHostKey(file.keysFor("web1"), kKey, recorded), HostKeyVerdict::Changed);
        QVERIFY(recorded);
        QCOMPARE(recorded->line, 2);
    }

    void aRevokedKeyIsRefusedEvenIfItIsListed()
    {
        QCOMPARE(verdict(line("web1", kKey) + "@revoked " + line("*", kKey), "web1", kKey),
                 HostKeyVerdict::Revoked);
        QCOMPARE(verdict("@revoked " + line("*", kOther), "web1", kKey), HostKeyVerdict::Unknown);
    }

    void linesThatCannotBeReadAreSkipped()
    {
        const QByteArray text = "# comment\n\nweb1 ssh-ed25519\nweb1 ssh-ed25519 !!!\n"
                                "@cert-authority * ssh-ed25519 AAAA\nweb1 ssh-rsa "
                                + kKey.toBase64() + "\n\t web1  ssh-ed25519\t" + kKey.toBase64()
                                + " comment\r\n";
        const QList<KnownKey> keys = KnownHostsFile(text, u"f"_s).keysFor("web1");
        QCOMPARE(keys.size(), 1);
        QCOMPARE(keys[0].line, 7);
    }

    void keyTypesOnRecordAreAskedForFirst()
    {
        const QByteArray wanted =
            hostKeyAlgorithms(KnownHostsFile(line("web1", kEcdsa), u"f"_s).keysFor("web1"));
        QVERIFY(wanted.startsWith("ecdsa-sha2-nistp256,ssh-ed25519,"));
        QCOMPARE(wanted.count("ecdsa-sha2-nistp256"), 1);
    }

    void rememberingCompletesALastLine()
    {
        const QString file = m_directory.filePath(u"append"_s);
        write(file, "# no line end");
        QVERIFY(rememberHostKey(file, "web1", kKey));
        QCOMPARE(contentOf(file), "# no line end\n" + line("web1", kKey));
    }

    void replacingKeepsEverythingElseAndABackup()
    {
        const QString file = m_directory.filePath(u"replace"_s);
        const QByteArray before = "# mine\n" + line("web1,web2", kOther) + line("web1", kOther)
                                  + line("web1", kEcdsa) + line("db*", kOther);
        write(file, before);
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(replaceHostKey(file, "web1", kKey));
        QCOMPARE(contentOf(file), "# mine\n" + line("web2", kOther) + line("web1", kEcdsa)
                                      + line("db*", kOther) + line("web1", kKey));
        const QStringList backups =
            QDir(m_directory.path()).entryList({u"replace.before-sharewright-*"_s});
        QCOMPARE(backups.size(), 1);
        QCOMPARE(contentOf(m_directory.filePath(backups[0])), before);
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
    }

    void replacingANameBehindAPatternExceptsIt()
    {
        const QString file = m_directory.filePath(u"pattern"_s);
        write(file, line("*.lan", kOther));
        QVERIFY(replaceHostKey(file, "web1.lan", kKey));
        QCOMPARE(contentOf(file), "!web1.lan," + line("*.lan", kOther) + line("web1.lan", kKey));
        QCOMPARE(verdict(contentOf(file), "web1.lan", kKey), HostKeyVerdict::Vouched);
        QCOMPARE(verdict(contentOf(file), "web2.lan", kOther), HostKeyVerdict::Vouched);
    }

    void aFileThatCannotBeWrittenIsNamed()
    {
        const auto result = rememberHostKey(u"/proc/nonexistent/known_hosts"_s, "web1", kKey);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Io);
        QVERIFY(result.error().message.contains(u"/proc/nonexistent/known_hosts"_s));
    }

    void theCacheSeesAChangeOnDisk()
    {
        const QString file = m_directory.filePath(u"cached"_s);
        KnownHostsCache cache;
        QVERIFY(cache.keysFor({file}, "web1").isEmpty());
        write(file, line("web1", kKey));
        QCOMPARE(cache.keysFor({file}, "web1").size(), 1);
        QVERIFY(rememberHostKey(file, "web1", kOther));
        QCOMPARE(cache.keysFor({file}, "web1").size(), 2);
    }

private:
    QTemporaryDir m_directory;
    const QByteArray m_web1Hash = "6ae6714a41ca93090417fe96025440c21c079308";
};

QTEST_APPLESS_MAIN(TestKnownHosts)

#include "tst_knownhosts.moc"
