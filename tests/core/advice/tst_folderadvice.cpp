// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/advice/copyestimate.h"
#include "core/advice/folderadvice.h"
#include "core/advice/roleadvice.h"
#include "tests/core/facts/sitebuilder.h"

using namespace sharewright;

namespace {

FolderAdvice adviceOn(const Project &project, const SiteFacts &facts, const char *name)
{
    for (const FolderAdvice &advice : adviseFolders(project, facts))
        if (advice.entry.folder.id.value == QLatin1StringView(name))
            return advice;
    return {};
}

} // namespace

class TestFolderAdvice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFolderOfTheCatalogueHasAReasonAConsequenceAndASource();
    void aBrokenCatalogueIsRefusedByEntry();
    void theStandardFoldersOfAProjectAreTheMandatoryAndRecommendedOnes();
    void pathsFollowTheSpoolOfTheProject();
    void aFeatureIsUsedWhenItsSettingSaysSo();
    void aFeatureIsUsedWhenItsFolderHoldsFiles();
    void theSpoolItselfIsTakenOutOfTheShares();
    void foldersOfOnesOwnStay();
    void sizesAreThoseOfTheFullestHost();
    void rolesComeFromWhatIsInstalled();
    void theFullestHostIsProposedAsSource();
    void anUncountedFolderMakesTheEstimateALowerBound();
};

void TestFolderAdvice::everyFolderOfTheCatalogueHasAReasonAConsequenceAndASource()
{
    QVERIFY(folderCatalogue().size() >= 10);
    for (const CatalogueFolder &entry : folderCatalogue()) {
        QVERIFY2(!entry.reason.isEmpty() && !entry.otherwise.isEmpty() && !entry.source.isEmpty(),
                 qPrintable(entry.folder.id.value));
        QVERIFY(entry.folder.path.startsWith(u'/'));
    }
}

void TestFolderAdvice::aBrokenCatalogueIsRefusedByEntry()
{
    const auto broken = parseFolderCatalogue(
        R"({"spool": "/s", "consoles": {"default": "/c"}, "folders": [{"name": "x", "need": "perhaps"}]})");
    QVERIFY(!broken);
    QVERIFY(broken.error().message.contains(u'1'));
    QVERIFY(!parseFolderCatalogue("nonsense"));
}

void TestFolderAdvice::theStandardFoldersOfAProjectAreTheMandatoryAndRecommendedOnes()
{
    QCOMPARE(advisedFolders({}, {}), standardFolders());
}

void TestFolderAdvice::pathsFollowTheSpoolOfTheProject()
{
    Project project;
    project.folders = {
        {.id = FolderId(QStringLiteral("conf")), .path = QStringLiteral("/data/conf")}};
    QCOMPARE(adviceOn(project, {}, "md5").entry.folder.path, QStringLiteral("/data/md5"));
    QVERIFY(adviceOn(project, {}, "conf").shared);
    QCOMPARE(adviceOn(project, {}, "data_in").entry.folder.path, QStringLiteral("/data"));
}

void TestFolderAdvice::aFeatureIsUsedWhenItsSettingSaysSo()
{
    SiteBuilder site;
    QVERIFY(!adviceOn(site.project, site.facts, "sflow").used);
    site.host("web2").pandora.insert(QStringLiteral("sflowserver"), QStringLiteral("1"));
    const FolderAdvice advice = adviceOn(site.project, site.facts, "sflow");
    QVERIFY(advice.used && advice.differs());
    QVERIFY(advice.evidence.contains(QLatin1StringView("web2")));
}

void TestFolderAdvice::aFeatureIsUsedWhenItsFolderHoldsFiles()
{
    SiteBuilder site;
    FolderFact commands{.exists = true, .isDirectory = true};
    commands.files = 2;
    site.host("web1").folders.insert(QStringLiteral("/var/spool/pandora/data_in/commands"),
                                     commands);
    QVERIFY(adviceOn(site.project, site.facts, "commands").used);
}

void TestFolderAdvice::theSpoolItselfIsTakenOutOfTheShares()
{
    SiteBuilder site;
    site.project.folders.append({.id = FolderId(QStringLiteral("all")),
                                 .path = QStringLiteral("/var/spool/pandora/data_in")});
    QVERIFY(adviceOn(site.project, site.facts, "all").differs());
    for (const SharedFolder &folder : advisedFolders(site.project, site.facts))
        QVERIFY(folder.path != u"/var/spool/pandora/data_in");
}

void TestFolderAdvice::foldersOfOnesOwnStay()
{
    SiteBuilder site;
    const SharedFolder own{.id = FolderId(QStringLiteral("reports")),
                           .path = QStringLiteral("/srv/reports")};
    site.project.folders.append(own);
    QVERIFY(advisedFolders(site.project, site.facts).contains(own));
    QCOMPARE(adviceOn(site.project, site.facts, "reports").entry.need, FolderNeed::Own);
}

void TestFolderAdvice::sizesAreThoseOfTheFullestHost()
{
    SiteBuilder site;
    QCOMPARE(adviceOn(site.project, site.facts, "conf").mostFiles(), 100);
    QCOMPARE(adviceOn(site.project, {}, "conf").mostFiles(), -1);
}

void TestFolderAdvice::rolesComeFromWhatIsInstalled()
{
    HostFacts facts;
    facts.os = {QStringLiteral("debian"), QStringLiteral("12"), {}, {}};
    QVERIFY(!adviseRoles(facts).roles);
    facts.units[QStringLiteral("pandora_server.service")] = {QStringLiteral("loaded"), {}, {}};
    facts.units[QStringLiteral("apache2.service")] = {QStringLiteral("loaded"), {}, {}};
    QCOMPARE(adviseRoles(facts).roles, Roles(Role::Server));
    facts.folders[QStringLiteral("/var/www/html/pandora_console/attachment")].exists = true;
    QCOMPARE(adviseRoles(facts).roles, Roles(Role::Server) | Role::Console);
    QCOMPARE(adviseRoles(facts).evidence.size(), 2);
}

void TestFolderAdvice::theFullestHostIsProposedAsSource()
{
    SiteBuilder site;
    const QList<SourceChoice> choices = sourceChoices(site.project, site.facts);
    QCOMPARE(choices.size(), 2);
    QCOMPARE(choices.first().host.value, QStringLiteral("web1"));
    QCOMPARE(choices.first().files, 100);
}

void TestFolderAdvice::anUncountedFolderMakesTheEstimateALowerBound()
{
    SiteBuilder site;
    const CopyEstimate counted = estimateCopy(site.project, site.facts);
    QVERIFY(counted.whole);
    QCOMPARE(counted.files, 100);
    QVERIFY(counted.window > counted.firstCopy);
    site.confOn("web1").files = -1;
    QVERIFY(!estimateCopy(site.project, site.facts).whole);
}

QTEST_GUILESS_MAIN(TestFolderAdvice)
#include "tst_folderadvice.moc"
