// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/run/fetching.h"
#include "tests/support/localhosts.h"

using namespace sharewright;
using namespace Qt::StringLiterals;

class TestFetching : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_hosts = std::make_unique<LocalHosts>(m_dir->path());
        m_project.hosts = {Host{.id = HostId(u"a"_s), .address = u"a"_s}};
    }
    void readsTheFileByteForByte()
    {
        QCOMPARE(fetch(write("it's\nodd \xff\n")).value_or("failed"), "it's\nodd \xff\n");
    }
    void anEmptyFileIsAFile() { QCOMPARE(fetch(write("")).value_or("failed"), ""); }
    void aFileThatIsNotThereIsSaid()
    {
        const Result<QByteArray> content = fetch(m_dir->filePath(u"none"_s));
        QVERIFY(!content);
        QCOMPARE(content.error().code, ErrorCode::NotFound);
    }
    void aLargeFileIsNotRead()
    {
        const Result<QByteArray> content = fetch(write(QByteArray(300'000, 'x')));
        QVERIFY(!content);
        QCOMPARE(content.error().code, ErrorCode::Unsupported);
    }
    void aHostThatRefusesSaysWhy()
    {
        m_hosts->refuse(HostId(u"a"_s), {.code = ErrorCode::Unreachable, .message = u"gone"_s});
        const Result<QByteArray> content = fetch(write("x"));
        QVERIFY(!content);
        QCOMPARE(content.error().code, ErrorCode::Unreachable);
    }
    void aHostThatIsNotInTheProjectIsNotAsked()
    {
        QVERIFY(!fetchFile(m_project, *m_hosts, HostId(u"b"_s), u"/etc/hostname"_s, {}));
    }

private:
    Result<QByteArray> fetch(const QString &path)
    {
        return fetchFile(m_project, *m_hosts, HostId(u"a"_s), path, {});
    }
    [[nodiscard]] QString write(const QByteArray &content) const
    {
        const QString path = m_dir->filePath(u"a file"_s);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return path;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<LocalHosts> m_hosts;
    Project m_project;
};

QTEST_GUILESS_MAIN(TestFetching)
#include "tst_fetching.moc"
