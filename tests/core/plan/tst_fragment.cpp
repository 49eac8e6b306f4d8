// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include "core/plan/fragment.h"
#include "core/plan/impact.h"
#include "core/plan/runtime.h"

using namespace sharewright;
using namespace Qt::StringLiterals;

namespace {

/// Runs text under the runtime, with the named function replaced by one that prints its arguments, one a line.
QStringList argumentsSeenBy(const QString &function, const QString &fragment)
{
    QProcess shell;
    shell.start(u"/bin/sh"_s, {u"-s"_s});
    shell.write(shellRuntime().toUtf8()
                + QStringLiteral("\n%1() { for word; do printf '[%s]\\n' \"$word\"; done; }\n")
                      .replace(u"%1"_s, function)
                      .toUtf8()
                + fragment.toUtf8());
    shell.closeWriteChannel();
    shell.waitForFinished();
    return QString::fromUtf8(shell.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

class TestFragment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCalledFunctionExistsInTheRuntime_data();
    void everyCalledFunctionExistsInTheRuntime();
    void argumentsArriveWhateverTheyContain();
    void copyRefusesAnOriginalThatWasSetAside();
    void unitFilesMakeSystemdReadThem();
    void aTreeIsCopiedAndComparedWithinOneHost();
    void proofsHaveNothingToUndo();
    void stoppingAndSettingAsideAreMarkedDestructive();
    void destructiveStepsComeTheWorstFirst();
};

void TestFragment::everyCalledFunctionExistsInTheRuntime_data()
{
    QTest::addColumn<QString>("text");
    const QList<Action> actions{
        InstallPackages{PackageTool::Dnf, {u"nfs-utils"_s}},
        EnsureDirectory{u"/srv/x"_s, u"1"_s, u"2"_s, 02770},
        EnsureFile{u"/etc/systemd/system/a.service.d/sharewright.conf"_s, "x\n", 0644},
        EnsureBlock{u"/etc/hosts"_s, u"n"_s, "x\n"},
        EnsureFstab{u"shares"_s, "x\n"},
        ApplyExports{{u"/srv/x"_s}},
        EnableUnit{u"a.service"_s},
        StopUnit{u"a.service"_s},
        StartUnit{u"a.service"_s},
        OpenFirewall{false, u"public"_s, u"nfs"_s, 0, {u"10.0.0.1"_s}},
        SetSelinuxBoolean{u"httpd_use_nfs"_s},
        CopyTree{HostId(u"a"_s), u"/a"_s, u"/a.aside"_s, u"/b"_s, true},
        CompareTrees{HostId(u"a"_s), u"/a"_s, u"/b"_s},
        TrialMount{u"nas:/x"_s, u"nfs4"_s, u"rw"_s, {u"pandora"_s}},
        SetAside{u"/a"_s, u"/a.aside"_s, u"nas:/x"_s},
        EnsureMountPoint{u"/a"_s},
        EnsureMount{u"nas:/x"_s, u"/a"_s},
        CheckAccess{u"/a"_s, u"1"_s, u"2"_s, 02770},
        WriteCanary{u"/a"_s, {u"pandora"_s}, HostId(u"h"_s)},
        ReadCanary{u"/a"_s, {u"pandora"_s}, {HostId(u"h"_s)}},
        RemoveCanary{u"/a"_s, {u"pandora"_s}, HostId(u"h"_s)},
        EnableRepository{PackageTool::Dnf, u"crb"_s},
        EnsureVolumeGroup{u"gv"_s, {u"/dev/sdb"_s}},
        EnsureLogicalVolume{u"gv"_s, u"lv"_s, u"80%"_s},
        MakeFileSystem{u"/dev/gv/lv"_s},
        GrowFileSystem{u"/dev/gv/lv"_s, u"/b"_s},
        CreateBrick{u"/b"_s, u"/b/brick"_s, false},
        ProbePeer{u"10.0.0.2"_s},
        AwaitPool{{u"10.0.0.2"_s}},
        CreateVolume{u"v"_s, 3, false, {u"a:/b"_s}, false},
        SetVolumeOption{u"v"_s, u"auth.allow"_s, u"10.0.0.1"_s},
        StartVolume{u"v"_s},
        AddBricks{u"v"_s, 3, false, {u"a:/c"_s}, false},
        RebalanceVolume{u"v"_s, false, {u"a:/c"_s}},
        RemoveBricks{u"v"_s, 3, {u"a:/b"_s}},
        ReplaceBrick{u"v"_s, u"a:/b"_s, u"a:/c"_s},
        AwaitHeal{u"v"_s},
        EnsureLink{u"/a"_s, u"/b"_s},
        PrepareHome{u"/a"_s, u"/a.coming-home"_s},
        BringHome{u"/a"_s, u"/a.coming-home"_s, u"1"_s, u"2"_s, 02770, u"/a.aside"_s},
        Unmount{u"nas:/x"_s, u"/a"_s},
        RemoveMountPoint{u"/a"_s},
        RemoveLink{u"/a"_s, u"/b"_s},
        RemoveBlock{u"/etc/fstab"_s, u"shares"_s},
        RemoveFile{u"/etc/exports.d/x.exports"_s, "x\n"},
        WithdrawExports{{u"/srv/x"_s}},
        RetireFolder{u"/srv/x"_s},
        RetireVolume{u"v"_s, {u"a:/b"_s}},
        DetachPeer{u"10.0.0.2"_s},
    };
    for (const Action &action : actions) {
        const Fragment fragment = fragmentOf(action);
        QString text = fragment.check + fragment.apply + fragment.undo;
        if (const auto transfer = transferOf(action))
            text +=
                localTransferText(*transfer) + transfer->list + transfer->pack + transfer->unpack;
        QTest::addRow("action %d", static_cast<int>(action.index())) << text;
    }
}

void TestFragment::everyCalledFunctionExistsInTheRuntime()
{
    QFETCH(QString, text);
    static const QRegularExpression call(u"\\bsw_[a-z_]+"_s);
    auto match = call.globalMatch(text);
    QVERIFY(match.hasNext());
    while (match.hasNext()) {
        const QString name = match.next().captured();
        const QRegularExpression definition(u"^%1\\(\\)"_s.arg(name),
                                            QRegularExpression::MultilineOption);
        QVERIFY2(shellRuntime().contains(definition), qPrintable(name));
    }
}

void TestFragment::argumentsArriveWhateverTheyContain()
{
    const QString path = u"/srv/it's $HOME `x` \"q\" *"_s;
    const Fragment fragment = fragmentOf(EnsureDirectory{path, u"0"_s, u"33"_s, 02770});
    const QStringList expected{u'[' + path + u']', u"[0]"_s, u"[33]"_s, u"[2770]"_s};
    QCOMPARE(argumentsSeenBy(u"sw_apply_directory"_s, fragment.apply), expected);
}

void TestFragment::copyRefusesAnOriginalThatWasSetAside()
{
    const auto transfer =
        transferOf(CopyTree{HostId(u"a"_s), u"/nowhere/conf"_s, u"/"_s, u"/srv/conf"_s, true});
    QVERIFY(transfer);
    QProcess shell;
    shell.start(u"/bin/sh"_s, {u"-s"_s});
    shell.write(shellRuntime().toUtf8() + '\n' + transfer->pack.toUtf8());
    shell.closeWriteChannel();
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.exitCode(), 1);
    QVERIFY(shell.readAllStandardOutput().isEmpty());
    QVERIFY(shell.readAllStandardError().contains("set aside already"));
}

void TestFragment::aTreeIsCopiedAndComparedWithinOneHost()
{
    const QTemporaryDir dir;
    QVERIFY(QDir(dir.path()).mkpath(u"from/sub"_s));
    QVERIFY(QDir(dir.path()).mkpath(u"to"_s));
    QFile file(dir.filePath(u"from/sub/file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("data") == 4);
    file.close();
    const HostId here(u"a"_s);
    const QString from = dir.filePath(u"from"_s);
    const QString to = dir.filePath(u"to"_s);
    for (const Action &action :
         {Action(CopyTree{here, from, {}, to, false}), Action(CompareTrees{here, from, to})}) {
        QProcess shell;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"SW_ROOT"_s, dir.path());
        shell.setProcessEnvironment(environment);
        shell.start(u"/bin/sh"_s, {u"-s"_s});
        shell.write(shellRuntime().toUtf8() + '\n'
                    + localTransferText(*transferOf(action)).toUtf8());
        shell.closeWriteChannel();
        QVERIFY(shell.waitForFinished());
        QVERIFY2(shell.exitCode() == 0, shell.readAllStandardError().constData());
    }
    QVERIFY(QFile::exists(dir.filePath(u"to/sub/file"_s)));
}

void TestFragment::unitFilesMakeSystemdReadThem()
{
    const Fragment dropIn =
        fragmentOf(EnsureFile{u"/etc/systemd/system/a.service.d/sharewright.conf"_s, "x\n", 0644});
    QVERIFY(dropIn.apply.contains(u"systemctl daemon-reload"_s));
    QVERIFY(dropIn.check.contains(u"NeedDaemonReload a.service"_s));
    const Fragment unit =
        fragmentOf(EnsureFile{u"/etc/systemd/system/sharewright-volume.service"_s, "x\n", 0644});
    QVERIFY(unit.check.contains(u"NeedDaemonReload sharewright-volume.service"_s));
    const Fragment other = fragmentOf(EnsureFile{u"/etc/exports.d/x.exports"_s, "x\n", 0644});
    QVERIFY(!other.apply.contains(u"systemctl"_s));
}

void TestFragment::proofsHaveNothingToUndo()
{
    QVERIFY(fragmentOf(TrialMount{u"nas:/x"_s, u"nfs4"_s, u"rw"_s, {}}).undo.isEmpty());
    QVERIFY(fragmentOf(CompareTrees{HostId(u"a"_s), u"/a"_s, u"/b"_s}).undo.isEmpty());
    QCOMPARE(riskOf(CompareTrees{}), Risk::ReadOnly);
}

void TestFragment::stoppingAndSettingAsideAreMarkedDestructive()
{
    QCOMPARE(riskOf(StopUnit{u"a"_s}), Risk::Destructive);
    QCOMPARE(riskOf(SetAside{}), Risk::Destructive);
    QCOMPARE(riskOf(Unmount{}), Risk::Destructive);
    QCOMPARE(riskOf(RetireFolder{}), Risk::Destructive);
    QCOMPARE(riskOf(StartUnit{u"a"_s}), Risk::Reversible);
}

void TestFragment::destructiveStepsComeTheWorstFirst()
{
    Plan plan;
    for (const Action &action :
         {Action(StopUnit{u"a"_s}), Action(SetAside{}), Action(StartUnit{u"a"_s}),
          Action(MakeFileSystem{}), Action(SetAside{}), Action(RetireVolume{})}) {
        Step step;
        step.action = action;
        step.risk = riskOf(action);
        plan.steps.append(step);
    }
    QCOMPARE(destructiveSteps(plan), std::vector<int>({3, 5, 1, 4, 0}));
}

QTEST_GUILESS_MAIN(TestFragment)
#include "tst_fragment.moc"
