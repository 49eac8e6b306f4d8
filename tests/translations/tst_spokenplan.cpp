// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/language/language.h"
#include "core/language/spokenlanguage.h"
#include "core/plan/planner.h"

using namespace sharewright;
using namespace Qt::StringLiterals;

namespace {

Project site(Backend backend)
{
    Project project;
    project.name = u"Headquarters"_s;
    project.backend = backend;
    project.folders = standardFolders();
    for (const char *name : {"node1", "node2", "node3"}) {
        Host host;
        host.id = HostId(QString::fromLatin1(name));
        host.address = host.id.value;
        host.roles = Role::Server;
        if (backend == Backend::GlusterFs)
            host.roles |= Role::GlusterNode;
        project.hosts += host;
        if (backend == Backend::GlusterFs)
            project.gluster.bricks += Brick{.host = host.id,
                                            .device = u"/dev/disk/by-id/virtio-"_s + host.id.value,
                                            .extraDevices = {},
                                            .volumeGroup = {},
                                            .logicalVolume = {},
                                            .size = {},
                                            .mountPoint = u"/glusterfs/brick1"_s,
                                            .directory = u"brick"_s};
    }
    if (backend == Backend::Nfs) {
        project.hosts.first().roles |= Role::NfsServer;
        project.nfs.server = project.hosts.first().id;
    }
    project.migration.seedHost = project.hosts.first().id;
    return project;
}

} // namespace

/// What a plan says follows the language; what it does is the same to the byte.
class TestSpokenPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlanDoesTheSameInEveryLanguage_data();
    void aPlanDoesTheSameInEveryLanguage();
    void englishCountsRight();
};

void TestSpokenPlan::aPlanDoesTheSameInEveryLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("gluster");
    QTest::addColumn<bool>("back");
    for (const HumanLanguage &language : humanLanguages().mid(1))
        for (const bool gluster : {false, true})
            for (const bool back : {false, true})
                QTest::addRow("%s, %s, %s", qPrintable(language.code), gluster ? "gluster" : "nfs",
                              back ? "back" : "there")
                    << language.code << gluster << back;
}

void TestSpokenPlan::aPlanDoesTheSameInEveryLanguage()
{
    QFETCH(QString, language);
    QFETCH(bool, gluster);
    QFETCH(bool, back);
    const Project project = site(gluster ? Backend::GlusterFs : Backend::Nfs);
    const PlanTask task{back ? PlanTask::Kind::Unshare : PlanTask::Kind::Share, back};
    SpokenLanguage spoken;
    spoken.speak(u"en"_s);
    const Plan english = makePlan(project, {}, task);
    spoken.speak(language);
    const Plan other = makePlan(project, {}, task);
    QVERIFY(!english.steps.isEmpty());
    QCOMPARE(fingerprint(other), fingerprint(english));
    QVERIFY(other.steps.first().title != english.steps.first().title);
}

void TestSpokenPlan::englishCountsRight()
{
    SpokenLanguage spoken;
    spoken.speak(u"en"_s);
    const auto steps = [](int count) {
        return QCoreApplication::translate("sharewright::PlanTreeModel", "%n steps", nullptr,
                                           count);
    };
    QCOMPARE(steps(1), u"1 step"_s);
    QCOMPARE(steps(2), u"2 steps"_s);
}

QTEST_GUILESS_MAIN(TestSpokenPlan)
#include "tst_spokenplan.moc"
