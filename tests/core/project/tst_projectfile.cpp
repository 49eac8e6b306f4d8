// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/project/projectfile.h"
#include "tests/core/project/findingtools.h"

using namespace sharewright;

namespace {

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray get(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

Project named(const char *name)
{
    Project project;
    project.name = QString::fromLatin1(name);
    return project;
}

// Permissions mean nothing to root; for its lifetime the process is somebody else.
class WithoutRoot
{
public:
    explicit WithoutRoot(const QString &directory) : m_wasRoot(geteuid() == 0)
    {
        constexpr uid_t kNobody = 65534;
        if (!m_wasRoot)
            return;
        const QByteArray path = QFile::encodeName(directory);
        m_ready =
            chown(path.constData(), kNobody, kNobody) == 0 && setresuid(kNobody, kNobody, 0) == 0;
    }
    ~WithoutRoot()
    {
        if (m_wasRoot && m_ready)
            m_ready = setresuid(0, 0, 0) == 0;
    }
    Q_DISABLE_COPY_MOVE(WithoutRoot)
    [[nodiscard]] bool ready() const { return m_ready; }

private:
    bool m_wasRoot = false;
    bool m_ready = true;
};

// Writing fails behind this many bytes, as on a full disk.
class SmallDisk
{
public:
    explicit SmallDisk(rlim_t bytes)
    {
        m_oldHandler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_old);
        const rlimit small{bytes, m_old.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_old);
        std::signal(SIGXFSZ, m_oldHandler);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

private:
    rlimit m_old{};
    void (*m_oldHandler)(int) = nullptr;
};

} // namespace

class TestProjectFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsWhatWasWritten();
    void saysThatAFileIsMissing();
    void saysThatADirectoryIsNoFile();
    void refusesAHugeFileQuickly();
    void refusesAnEndlessDevice();
    void refusesABinaryFile();
    void saysThatAFileMayNotBeRead();
    void keepsTheModeOfTheFile();
    void writesThroughASymbolicLink();
    void savesWhenNobodyElseDid();
    void doesNotOverwriteAnothersChange();
    void writesAgainWhatWasDeletedMeanwhile();
    void keepsCommentsUnderAnotherName();
    void leavesAReadOnlyFileAlone();
    void reportsAReadOnlyDirectory();
    void leavesTheOldFileWhenTheDiskIsFull();
    void leavesANewerFormatUntouched();

private:
    void expectUntouched(const Result<> &result, ErrorCode code);

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_path;
};

void TestProjectFile::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_path = m_directory->filePath(QStringLiteral("site.yaml"));
}

void TestProjectFile::expectUntouched(const Result<> &result, ErrorCode code)
{
    QVERIFY(!result);
    QCOMPARE(result.error().code, code);
    QVERIFY2(result.error().message.contains(m_path), qPrintable(result.error().message));
    const QDir directory(m_directory->path());
    QCOMPARE(directory.entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestProjectFile::readsWhatWasWritten()
{
    QVERIFY(writeProjectFile(m_path, named("Acme")));
    const ProjectReading reading = readProjectFile(m_path);
    QVERIFY(reading.project);
    QCOMPARE(*reading.project, named("Acme"));
}

void TestProjectFile::saysThatAFileIsMissing()
{
    const ProjectReading reading = readProjectFile(m_path);
    QVERIFY(!reading.project);
    QVERIFY(findingWith(reading.findings, "file.unreadable").text.contains(m_path));
}

void TestProjectFile::saysThatADirectoryIsNoFile()
{
    QCOMPARE(codes(readProjectFile(m_directory->path()).findings),
             QStringList(QStringLiteral("file.unreadable")));
}

void TestProjectFile::refusesAHugeFileQuickly()
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(100LL * 1024 * 1024));
    file.close();
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(codes(readProjectFile(m_path).findings), QStringList(QStringLiteral("file.too-big")));
    QVERIFY(timer.elapsed() < 20'000);
}

void TestProjectFile::refusesAnEndlessDevice()
{
    QCOMPARE(codes(readProjectFile(QStringLiteral("/dev/zero")).findings),
             QStringList(QStringLiteral("file.unreadable")));
}

void TestProjectFile::refusesABinaryFile()
{
    put(m_path, QByteArray("\x7f"
                           "ELF\0\0",
                           6));
    QCOMPARE(codes(readProjectFile(m_path).findings), QStringList(QStringLiteral("file.binary")));
}

void TestProjectFile::saysThatAFileMayNotBeRead()
{
    put(m_path, "sharewright: 1\n");
    QVERIFY(QFile::setPermissions(m_path, {}));
    const WithoutRoot guard(m_directory->path());
    QVERIFY(guard.ready());
    QCOMPARE(codes(readProjectFile(m_path).findings),
             QStringList(QStringLiteral("file.unreadable")));
}

void TestProjectFile::keepsTheModeOfTheFile()
{
    put(m_path, "sharewright: 1\n");
    const auto mode = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup;
    QVERIFY(QFile::setPermissions(m_path, mode));
    QVERIFY(writeProjectFile(m_path, named("Acme")));
    const auto relevant = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup
                          | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(m_path) & relevant, mode);
}

void TestProjectFile::writesThroughASymbolicLink()
{
    const QString link = m_directory->filePath(QStringLiteral("link.yaml"));
    put(m_path, "sharewright: 1\n");
    QVERIFY(QFile::link(m_path, link));
    QVERIFY(writeProjectFile(link, named("Acme")));
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(*readProjectFile(m_path).project, named("Acme"));
}

void TestProjectFile::savesWhenNobodyElseDid()
{
    const QByteArray opened = "# mine\nsharewright: 1\n";
    put(m_path, opened);
    QVERIFY(writeProjectFile(m_path, named("Acme"), opened));
    QCOMPARE(get(m_path), QByteArray("# mine\nsharewright: 1\nname: Acme\nbackend: nfs\n"));
}

void TestProjectFile::doesNotOverwriteAnothersChange()
{
    const QByteArray theirs = "sharewright: 1\nname: theirs\n";
    put(m_path, theirs);
    expectUntouched(writeProjectFile(m_path, named("mine"), QByteArray("sharewright: 1\n")),
                    ErrorCode::PreconditionLost);
    QCOMPARE(get(m_path), theirs);
}

void TestProjectFile::writesAgainWhatWasDeletedMeanwhile()
{
    QVERIFY(writeProjectFile(m_path, named("mine"), QByteArray("# kept\nsharewright: 1\n")));
    QVERIFY(get(m_path).startsWith("# kept\n"));
}

void TestProjectFile::keepsCommentsUnderAnotherName()
{
    put(m_path, "# somebody else's\nsharewright: 1\n");
    QVERIFY(writeProjectFile(m_path, named("mine"), {}, QByteArray("# mine\nsharewright: 1\n")));
    QVERIFY(get(m_path).startsWith("# mine\n"));
}

void TestProjectFile::leavesAReadOnlyFileAlone()
{
    const QByteArray before = "sharewright: 1\n";
    put(m_path, before);
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    const WithoutRoot guard(m_directory->path());
    QVERIFY(guard.ready());
    expectUntouched(writeProjectFile(m_path, named("mine"), before), ErrorCode::Io);
    QCOMPARE(get(m_path), before);
}

void TestProjectFile::reportsAReadOnlyDirectory()
{
    put(m_path, "sharewright: 1\n");
    const WithoutRoot guard(m_directory->path());
    QVERIFY(guard.ready());
    QVERIFY(QFile::setPermissions(m_directory->path(), QFile::ReadOwner | QFile::ExeOwner));
    const Result<> result = writeProjectFile(m_path, named("mine"));
    QVERIFY(QFile::setPermissions(m_directory->path(),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    expectUntouched(result, ErrorCode::Io);
    QCOMPARE(get(m_path), QByteArray("sharewright: 1\n"));
}

void TestProjectFile::leavesTheOldFileWhenTheDiskIsFull()
{
    const QByteArray before = "sharewright: 1\n";
    put(m_path, before);
    Project project = named("mine");
    project.description = QString(100'000, u'x');
    Result<> result;
    {
        const SmallDisk disk(20'000);
        result = writeProjectFile(m_path, project, before);
    }
    expectUntouched(result, ErrorCode::Io);
    QCOMPARE(get(m_path), before);
}

void TestProjectFile::leavesANewerFormatUntouched()
{
    const QByteArray newer = "sharewright: 99\nname: later\n";
    put(m_path, newer);
    QVERIFY(!readProjectFile(m_path).project);
    QCOMPARE(get(m_path), newer);
}

QTEST_GUILESS_MAIN(TestProjectFile)
#include "tst_projectfile.moc"
