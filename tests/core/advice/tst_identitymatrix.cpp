// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/advice/identitymatrix.h"
#include "tests/core/facts/sitebuilder.h"

using namespace sharewright;

namespace {

IdentityRow rowOf(const QList<IdentityRow> &matrix, const char *name, bool isUser)
{
    for (const IdentityRow &row : matrix)
        if (row.isUser == isUser && row.name == QLatin1StringView(name))
            return row;
    return {};
}

} // namespace

class TestIdentityMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalNumbersHurtNobody();
    void anotherNumberHurtsThatHost();
    void theStorageHostIsNotHurt();
    void aMissingOwnerHurtsServersOnly();
    void unknownHostsAreNotJudged();
    void renumberingNamesCommandsAndFiles();
    void aCommonGroupOwnsEveryFolder();
    void numbersTakeThePlaceOfNames();
    void nothingToRemedyWhereNothingHurts();
};

void TestIdentityMatrix::equalNumbersHurtNobody()
{
    const SiteBuilder site;
    const QList<IdentityRow> matrix = identityMatrix(site.project, site.facts);
    QVERIFY(matrix.size() >= 3);
    for (const IdentityRow &row : matrix)
        QVERIFY2(!row.hurts(), qPrintable(row.name));
}

void TestIdentityMatrix::anotherNumberHurtsThatHost()
{
    SiteBuilder site;
    site.host("web2").users[QStringLiteral("pandora")].uid = 1001;
    const IdentityRow row = rowOf(identityMatrix(site.project, site.facts), "pandora", true);
    QCOMPARE(row.keep, 998U);
    QVERIFY(!row.cells.at(1).hurts);
    QVERIFY(row.cells.at(2).hurts);
    QCOMPARE(row.cells.at(2).number, 1001U);
}

void TestIdentityMatrix::theStorageHostIsNotHurt()
{
    SiteBuilder site;
    site.host("nas").users.insert(QStringLiteral("pandora"), {1500, 1500, {}});
    QVERIFY(!rowOf(identityMatrix(site.project, site.facts), "pandora", true).hurts());
}

void TestIdentityMatrix::aMissingOwnerHurtsServersOnly()
{
    SiteBuilder site;
    site.host("web2").users.remove(QStringLiteral("pandora"));
    QVERIFY(rowOf(identityMatrix(site.project, site.facts), "pandora", true).hurts());
    site.project.hosts[2].roles = Role::Console;
    QVERIFY(!rowOf(identityMatrix(site.project, site.facts), "pandora", true).hurts());
}

void TestIdentityMatrix::unknownHostsAreNotJudged()
{
    SiteBuilder site;
    site.facts.hosts.remove(HostId(QStringLiteral("web2")));
    const IdentityRow row = rowOf(identityMatrix(site.project, site.facts), "pandora", true);
    QVERIFY(!row.cells.at(2).known && !row.cells.at(2).hurts);
}

void TestIdentityMatrix::renumberingNamesCommandsAndFiles()
{
    SiteBuilder site;
    site.host("web2").users[QStringLiteral("pandora")].uid = 1001;
    const auto matrix = identityMatrix(site.project, site.facts);
    const QList<IdentityRemedy> remedies = identityRemedies(site.project, matrix);
    QCOMPARE(remedies.size(), 3);
    QCOMPARE(remedies.first().kind, IdentityRemedy::Kind::Renumber);
    QCOMPARE(remedies.first().commands,
             QStringList{QStringLiteral("web2: usermod -u 998 pandora; find / -xdev -uid 1001 "
                                        "-exec chown -h 998 {} +")});
    QVERIFY(remedies.first().files.contains(QStringLiteral("web2: /etc/passwd")));
    QVERIFY(!remedies.first().changesProject);
}

void TestIdentityMatrix::aCommonGroupOwnsEveryFolder()
{
    const SiteBuilder site;
    const Project project = withRemedy(site.project, {}, IdentityRemedy::Kind::CommonGroup,
                                       QStringLiteral("pandorashare"));
    for (const SharedFolder &folder : project.folders)
        QCOMPARE(folder.group, QStringLiteral("pandorashare"));
}

void TestIdentityMatrix::numbersTakeThePlaceOfNames()
{
    const SiteBuilder site;
    const auto matrix = identityMatrix(site.project, site.facts);
    const Project project = withRemedy(site.project, matrix, IdentityRemedy::Kind::Numbers, {});
    QCOMPARE(project.folders.first().owner, QStringLiteral("998"));
}

void TestIdentityMatrix::nothingToRemedyWhereNothingHurts()
{
    const SiteBuilder site;
    QVERIFY(identityRemedies(site.project, identityMatrix(site.project, site.facts)).isEmpty());
}

QTEST_GUILESS_MAIN(TestIdentityMatrix)
#include "tst_identitymatrix.moc"
