// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "ui/window/hostbadges.h"

using namespace sharewright;

namespace {

const FolderId kConf(QStringLiteral("conf"));
const FolderId kAttachment(QStringLiteral("attachment"));

BrickSetHealth completeSet()
{
    BrickSetHealth set;
    set.state = SetState::Full;
    for (int i = 0; i < 3; ++i) {
        BrickHealth brick;
        brick.state = BrickState::Online;
        brick.toHeal = 0;
        brick.splitBrain = 0;
        set.bricks += brick;
    }
    return set;
}

} // namespace

class TestHostBadges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWorstFolderSpeaksForItsCard();
    void folderNobodyHasLookedAtHasNoMark();
    void reasonsOfTheFolderAreInTheTooltip();
    void aCompleteSetIsSaidToBe();
    void aSetIsNotHealthyWhileFilesWaitToHeal();
    void splitBrainIsWorseThanAll();
    void statesDifferInShape();
};

void TestHostBadges::theWorstFolderSpeaksForItsCard()
{
    Verdict verdict;
    verdict.folders = {{kConf, HealthState::Healthy}, {kAttachment, HealthState::Down}};
    QCOMPARE(folderHealthBadge(verdict, {kConf, kAttachment}, {}).tone, Tone::Bad);
    QCOMPARE(folderHealthBadge(verdict, {kConf}, {}).tone, Tone::Good);
}

void TestHostBadges::folderNobodyHasLookedAtHasNoMark()
{
    QVERIFY(folderHealthBadge({}, {kConf}, {}).word.isEmpty());
}

void TestHostBadges::reasonsOfTheFolderAreInTheTooltip()
{
    Verdict verdict;
    verdict.folders = {{kConf, HealthState::Degraded}};
    HealthReason mine;
    mine.folder = kConf;
    mine.text = QStringLiteral("hangs on web1");
    HealthReason other;
    other.folder = kAttachment;
    other.text = QStringLiteral("elsewhere");
    verdict.reasons = {mine, other};
    const Badge badge = folderHealthBadge(verdict, {kConf}, QDateTime::currentDateTimeUtc());
    QVERIFY(badge.toolTip.contains(mine.text));
    QVERIFY(!badge.toolTip.contains(other.text));
}

void TestHostBadges::aCompleteSetIsSaidToBe()
{
    QCOMPARE(setHealthBadge(completeSet()).symbol, Symbol::StateDone);
}

void TestHostBadges::aSetIsNotHealthyWhileFilesWaitToHeal()
{
    BrickSetHealth set = completeSet();
    set.bricks[1].toHeal = 12;
    const Badge badge = setHealthBadge(set);
    QCOMPARE(badge.tone, Tone::Warning);
    QVERIFY(badge.symbol != Symbol::StateDone);
    QVERIFY(badge.toolTip.contains(QLatin1StringView("12")));
}

void TestHostBadges::splitBrainIsWorseThanAll()
{
    BrickSetHealth set = completeSet();
    set.bricks[0].toHeal = 3;
    set.bricks[0].splitBrain = 1;
    QCOMPARE(setHealthBadge(set).tone, Tone::Bad);
}

void TestHostBadges::statesDifferInShape()
{
    QVERIFY(healthBadge(HealthState::Down).symbol != healthBadge(HealthState::Degraded).symbol);
    QVERIFY(healthBadge(HealthState::Healthy).symbol != healthBadge(HealthState::Unknown).symbol);
    QVERIFY(healthBadge(HealthState::SplitBrain).symbol != healthBadge(HealthState::Down).symbol);
}

QTEST_GUILESS_MAIN(TestHostBadges)
#include "tst_hostbadges.moc"
