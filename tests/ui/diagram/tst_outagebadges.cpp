// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QSet>
#include <QTest>

#include "ui/diagram/outagebadges.h"

using namespace sharewright;

namespace {

const HostId kNas(QStringLiteral("nas"));
const HostId kWeb(QStringLiteral("web1"));

Project site()
{
    Project project;
    project.folders = standardFolders();
    for (const char *name : {"nas", "web1", "web2"}) {
        Host host;
        host.id = HostId(QString::fromLatin1(name));
        host.address = host.id.value;
        host.roles = host.id == kNas ? Roles(Role::NfsServer) : Role::Server | Role::Console;
        project.hosts += host;
    }
    project.nfs.server = kNas;
    return project;
}

} // namespace

class TestOutageBadges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFateHasAShapeAndAWordOfItsOwn();
    void theMachineIsOffAndItsClientsStandStill();
    void withoutAClientTheOthersGoOn();
    void aShareCardTellsTheReason();
    void theSummaryCountsFolders();
    void theSummaryTellsTheReasonThatTheSetUpTells();
};

void TestOutageBadges::everyFateHasAShapeAndAWordOfItsOwn()
{
    QSet<int> symbols;
    QSet<QString> words;
    const QList<FolderFate> fates{FolderFate::Stays,   FolderFate::Unknown, FolderFate::Unused,
                                  FolderFate::Thinner, FolderFate::Partly,  FolderFate::Lost};
    for (const FolderFate fate : fates) {
        const Badge badge = folderBadge({FolderId(QStringLiteral("conf")), fate, {}});
        symbols.insert(static_cast<int>(badge.symbol));
        words.insert(badge.word);
    }
    QCOMPARE(symbols.size(), fates.size());
    QCOMPARE(words.size(), fates.size());
}

void TestOutageBadges::theMachineIsOffAndItsClientsStandStill()
{
    const Project project = site();
    const SiteGraph graph = siteGraph(project);
    const auto badges = outageBadges(graph, outageOf(project, kNas));
    QCOMPARE(badges.size(), graph.cards.size());
    QCOMPARE(badges.value(cardKey(kNas)).word, QStringLiteral("Off"));
    QCOMPARE(badges.value(cardKey(kWeb)).word, QStringLiteral("Stands still"));
    QCOMPARE(badges.value(graph.cards.last().key).tone, Tone::Bad);
}

void TestOutageBadges::withoutAClientTheOthersGoOn()
{
    const Project project = site();
    const SiteGraph graph = siteGraph(project);
    const auto badges = outageBadges(graph, outageOf(project, kWeb));
    QCOMPARE(badges.value(cardKey(HostId(QStringLiteral("web2")))).word, QStringLiteral("Goes on"));
    QCOMPARE(badges.value(graph.cards.last().key).word, QStringLiteral("Stays"));
    QVERIFY(badges.value(cardKey(kNas)).word.isEmpty());
}

void TestOutageBadges::aShareCardTellsTheReason()
{
    const Project project = site();
    const SiteGraph graph = siteGraph(project);
    const auto badges = outageBadges(graph, outageOf(project, kNas));
    QVERIFY(badges.value(graph.cards.last().key).toolTip.contains(QLatin1StringView("nas")));
}

void TestOutageBadges::theSummaryCountsFolders()
{
    const Project project = site();
    QVERIFY(
        outageSummary(outageOf(project, kNas)).contains(QString::number(project.folders.size())));
    Project none = project;
    none.folders.clear();
    QVERIFY(!outageSummary(outageOf(none, kNas)).isEmpty());
}

void TestOutageBadges::theSummaryTellsTheReasonThatTheSetUpTells()
{
    const Outage outage = outageOf(site(), kNas);
    QVERIFY(outageSummary(outage).endsWith(outage.summary));
}

QTEST_GUILESS_MAIN(TestOutageBadges)
#include "tst_outagebadges.moc"
