// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QtTest>

#include "core/plan/planner.h"
#include "core/plan/runtime.h"
#include "core/project/projectfile.h"
#include "core/render/bundle.h"
#include "core/render/hostscript.h"

using namespace sharewright;
using namespace Qt::StringLiterals;

namespace {

Step step(const char *key, const QString &check, const QString &apply, const QString &undo)
{
    Step s;
    s.host = HostId(u"web1"_s);
    s.id = StepId(u"web1."_s + QLatin1StringView(key));
    s.phase = PhaseId(u"p"_s);
    s.title = u"Do "_s + QLatin1StringView(key);
    s.reason = u"Because it's needed"_s;
    s.fragment = {check, apply, undo};
    return s;
}

Plan twoFiles()
{
    Plan plan;
    plan.project = u"test"_s;
    plan.hosts = {HostId(u"web1"_s)};
    plan.phases = {{PhaseId(u"p"_s), u"P"_s, u"why"_s, false}};
    for (const char *name : {"one", "two"}) {
        const QString file = QLatin1StringView(name);
        plan.steps.append(step(name, u"[ -e %1 ] || exit 10\n"_s.arg(file),
                               u"touch %1\n"_s.arg(file), u"rm -f %1\n"_s.arg(file)));
    }
    return plan;
}

struct Ran {
    int status = -1;
    QString out;
    QString err;
};

} // namespace

/// The exported script is run for real, under every shell that hosts may have. It wants root; `id` is answered by a
/// stand-in so that the test needs none.
class TestHostScript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void appliesOnceAndThenFindsItDone_data() { shells(); }
    void appliesOnceAndThenFindsItDone();
    void checkChangesNothing_data() { shells(); }
    void checkChangesNothing();
    void undoGoesBackwards();
    void stopsAtTheFirstFailureAndSaysWhere();
    void wantsRoot();
    void aTransferAsksForTheFileOfTheOtherHost();
    void aTransferWithinTheHostNeedsNoOther();
    void anArchiveIsUnpackedOnce();
    void bundleHoldsScriptDiffFilesAndPlan();
    void bundleShowsThatAFileGoes();
    void bundleShowsOnlyTheBlockOfAFileWithPasswords();
    void bundleRefusesAFolderThatIsNotEmpty();
    void scriptIsCleanUnderShellcheck();
    void everyScriptOfTheSamplesIsCleanUnderShellcheck_data();
    void everyScriptOfTheSamplesIsCleanUnderShellcheck();

private:
    void shells();
    Ran run(const Plan &plan, const QStringList &arguments, const QString &shell = u"/bin/sh"_s,
            bool asRoot = true);
    [[nodiscard]] bool exists(const char *name) const
    {
        return QFile::exists(m_dir->filePath(QLatin1StringView(name)));
    }
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestHostScript::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void TestHostScript::shells()
{
    QTest::addColumn<QString>("shell");
    QTest::newRow("dash") << u"dash"_s;
    QTest::newRow("bash") << u"bash"_s;
    QTest::newRow("busybox") << u"busybox"_s;
}

Ran TestHostScript::run(const Plan &plan, const QStringList &arguments, const QString &shell,
                        bool asRoot)
{
    QFile script(m_dir->filePath(u"apply.sh"_s));
    if (!script.open(QIODevice::WriteOnly))
        qFatal("no script");
    QByteArray text = hostScript(plan, HostId(u"web1"_s), fingerprint(plan));
    text.replace("$(id -u)", asRoot ? "0" : "1000");
    script.write(text);
    script.close();
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"SW_ROOT"_s, m_dir->path());
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_dir->path());
    const QStringList first = shell == u"busybox"_s ? QStringList{u"sh"_s} : QStringList{};
    process.start(shell, first + QStringList{script.fileName()} + arguments);
    process.waitForFinished();
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

void TestHostScript::appliesOnceAndThenFindsItDone()
{
    QFETCH(QString, shell);
    const Ran first = run(twoFiles(), {}, shell);
    QVERIFY2(first.status == 0, qPrintable(first.err));
    QVERIFY(exists("one") && exists("two"));
    const Ran second = run(twoFiles(), {}, shell);
    QCOMPARE(second.status, 0);
    QCOMPARE(second.out.count(u"already done"_s), 2);
}

void TestHostScript::checkChangesNothing()
{
    QFETCH(QString, shell);
    const Ran ran = run(twoFiles(), {u"--check"_s}, shell);
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.out.count(u"would change"_s), 2);
    QVERIFY(!exists("one"));
}

void TestHostScript::undoGoesBackwards()
{
    run(twoFiles(), {});
    const Ran ran = run(twoFiles(), {u"--undo"_s});
    QCOMPARE(ran.status, 0);
    QVERIFY(!exists("one") && !exists("two"));
    QVERIFY(ran.out.indexOf(u"web1.two"_s) < ran.out.indexOf(u"web1.one"_s));
}

void TestHostScript::stopsAtTheFirstFailureAndSaysWhere()
{
    Plan plan = twoFiles();
    plan.steps[0].fragment.apply = u"exit 3\n"_s;
    const Ran ran = run(plan, {});
    QCOMPARE(ran.status, 3);
    QVERIFY(ran.err.contains(u"web1.one"_s));
    QVERIFY(!exists("two"));
}

void TestHostScript::wantsRoot()
{
    const Ran ran = run(twoFiles(), {}, u"/bin/sh"_s, false);
    QCOMPARE(ran.status, 1);
    QVERIFY(ran.err.contains(u"root"_s));
    QVERIFY(!exists("one"));
}

void TestHostScript::aTransferAsksForTheFileOfTheOtherHost()
{
    Plan plan = twoFiles();
    plan.steps[0].fragment.check = u"exit 11\n"_s;
    plan.steps[0].transfer = Transfer{HostId(u"web2"_s), {}, u"true\n"_s, u"cat >got\n"_s};
    const Ran ran = run(plan, {});
    QVERIFY(ran.status != 0);
    QVERIFY(ran.err.contains(u"web2"_s));
    QVERIFY(!exists("two"));
}

void TestHostScript::aTransferWithinTheHostNeedsNoOther()
{
    Plan plan = twoFiles();
    plan.steps[0].fragment.check = u"exit 11\n"_s;
    plan.steps[0].transfer =
        Transfer{HostId(u"web1"_s), u"printf list\n"_s, u"cat\n"_s, u"cat >>got\n"_s};
    const Ran first = run(plan, {});
    QVERIFY2(first.status == 0, qPrintable(first.err));
    QVERIFY(exists("two"));
    const Ran second = run(plan, {});
    QCOMPARE(second.out.count(u"already done"_s), 2);
    QFile got(m_dir->filePath(u"got"_s));
    QVERIFY(got.open(QIODevice::ReadOnly));
    QCOMPARE(got.readAll(), QByteArray("list"));
}

void TestHostScript::anArchiveIsUnpackedOnce()
{
    Plan plan = twoFiles();
    plan.steps[0].id = StepId(u"web1.tst_hostscript"_s);
    plan.steps[0].fragment.check = u"exit 11\n"_s;
    plan.steps[0].transfer = Transfer{HostId(u"web2"_s), {}, u"true\n"_s, u"cat >>got\n"_s};
    QFile archive(u"/var/tmp/sharewright-web1.tst_hostscript"_s);
    if (!archive.open(QIODevice::WriteOnly))
        QSKIP("/var/tmp cannot be written");
    archive.write("old");
    archive.close();
    const Ran first = run(plan, {});
    const Ran second = run(plan, {});
    run(plan, {u"--undo"_s});
    const Ran third = run(plan, {});
    archive.remove();
    QVERIFY2(first.status == 0 && second.status == 0 && third.status == 0, qPrintable(first.err));
    QFile got(m_dir->filePath(u"got"_s));
    QVERIFY(got.open(QIODevice::ReadOnly));
    QCOMPARE(got.readAll(), QByteArray("oldold")); // once, and once more after the undo
}

void TestHostScript::everyScriptOfTheSamplesIsCleanUnderShellcheck_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<bool>("unshare");
    const QDir samples(QStringLiteral(SHAREWRIGHT_SOURCE_DIR "/resources/samples"));
    for (const QString &name : samples.entryList({u"*.yaml"_s}, QDir::Files)) {
        QTest::newRow(qPrintable(name)) << samples.filePath(name) << false;
        QTest::newRow(qPrintable(name + u" back"_s)) << samples.filePath(name) << true;
    }
}

void TestHostScript::everyScriptOfTheSamplesIsCleanUnderShellcheck()
{
    QFETCH(QString, sample);
    QFETCH(bool, unshare);
    const ProjectReading reading = readProjectFile(sample);
    QVERIFY(reading.project);
    const PlanTask task{unshare ? PlanTask::Kind::Unshare : PlanTask::Kind::Share, unshare};
    const Plan plan = makePlan(*reading.project, {}, task);
    QVERIFY(!plan.steps.isEmpty());
    // The runtime is looked at elsewhere, once.
    const QTemporaryDir directory;
    QStringList scripts;
    for (const HostId &host : plan.hosts) {
        QFile script(directory.filePath(host.value));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write(hostScript(plan, host, fingerprint(plan))
                         .replace(shellRuntime().toUtf8(), QByteArray()));
        scripts.append(script.fileName());
    }
    QProcess shellcheck;
    shellcheck.start(u"shellcheck"_s, QStringList{u"--norc"_s, u"-s"_s, u"sh"_s, u"-S"_s,
                                                  u"warning"_s, u"-e"_s, u"SC2317,SC2034"_s}
                                          + scripts);
    if (!shellcheck.waitForStarted())
        QSKIP("shellcheck is not installed");
    shellcheck.waitForFinished(110'000);
    QVERIFY2(shellcheck.exitCode() == 0, shellcheck.readAllStandardOutput().left(3000).constData());
}

void TestHostScript::bundleHoldsScriptDiffFilesAndPlan()
{
    Plan plan = twoFiles();
    plan.files = {{.host = HostId(u"web1"_s),
                   .step = plan.steps[0].id,
                   .path = u"/etc/fstab"_s,
                   .before = QByteArray("a\n"),
                   .beforeKnown = true,
                   .after = "a\nb\n",
                   .mode = 0644}};
    const auto bundle = reviewBundle({}, plan);
    QCOMPARE(bundle.value(u"hosts/web1/files/etc/fstab"_s), QByteArray("a\nb\n"));
    QVERIFY(bundle.value(u"hosts/web1/changes.diff"_s).contains("+b"));
    QVERIFY(bundle.contains(u"plan.json"_s));
    QVERIFY(bundle.value(u"README.md"_s).contains(fingerprint(plan).toUtf8()));
    const QString target = m_dir->filePath(u"out"_s);
    QVERIFY(writeBundle(bundle, target));
    QVERIFY(QFile::permissions(target + u"/hosts/web1/apply.sh"_s) & QFile::ExeOwner);
}

void TestHostScript::bundleShowsThatAFileGoes()
{
    Plan plan = twoFiles();
    plan.files = {{.host = HostId(u"web1"_s),
                   .step = plan.steps[0].id,
                   .path = u"/etc/x.conf"_s,
                   .before = QByteArray("a\n"),
                   .beforeKnown = true,
                   .after = {},
                   .removed = true}};
    const auto bundle = reviewBundle({}, plan);
    QVERIFY(!bundle.contains(u"hosts/web1/files/etc/x.conf"_s));
    QVERIFY(
        bundle.value(u"hosts/web1/changes.diff"_s).startsWith("--- a/etc/x.conf\n+++ /dev/null\n"));
}

void TestHostScript::bundleShowsOnlyTheBlockOfAFileWithPasswords()
{
    Plan plan = twoFiles();
    plan.files = {{.host = HostId(u"web1"_s),
                   .step = plan.steps[0].id,
                   .path = u"/etc/x.conf"_s,
                   .before = std::nullopt,
                   .beforeKnown = true,
                   .after = "block\n",
                   .mode = 0,
                   .blockOnly = true}};
    const auto bundle = reviewBundle({}, plan);
    QCOMPARE(bundle.value(u"hosts/web1/files/etc/x.conf.block"_s), QByteArray("block\n"));
    QVERIFY(!bundle.contains(u"hosts/web1/files/etc/x.conf"_s));
    QVERIFY(!bundle.value(u"hosts/web1/changes.diff"_s).contains("/dev/null"));
}

void TestHostScript::bundleRefusesAFolderThatIsNotEmpty()
{
    QVERIFY(QDir(m_dir->path()).mkpath(u"out/something"_s));
    const Result<> written = writeBundle({{u"a"_s, "b"}}, m_dir->filePath(u"out"_s));
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::AlreadyExists);
}

void TestHostScript::scriptIsCleanUnderShellcheck()
{
    QFile script(m_dir->filePath(u"apply.sh"_s));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write(hostScript(twoFiles(), HostId(u"web1"_s), fingerprint(twoFiles())));
    script.close();
    QProcess shellcheck;
    shellcheck.start(u"shellcheck"_s,
                     {u"-s"_s, u"sh"_s, u"-S"_s, u"warning"_s, m_dir->filePath(u"apply.sh"_s)});
    if (!shellcheck.waitForStarted())
        QSKIP("shellcheck is not installed");
    shellcheck.waitForFinished(60'000);
    QVERIFY2(shellcheck.exitCode() == 0, shellcheck.readAllStandardOutput().left(3000).constData());
}

QTEST_GUILESS_MAIN(TestHostScript)
#include "tst_hostscript.moc"
