// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/advice/backendadvice.h"
#include "tests/core/facts/sitebuilder.h"

using namespace sharewright;

namespace {

const QDate kToday(2026, 11, 29);

BackendAnswers answers(Answer storage, Answer death, Answer disks, Answer site, Answer keeper)
{
    BackendAnswers all;
    all.answers = {storage, death, disks, site, keeper};
    return all;
}

} // namespace

class TestBackendAdvice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsRecommendedBeforeAnAnswer();
    void aFileServerAndNobodyForAClusterMakeItNfs();
    void machinesThatMayDieAndDisksMakeItGlusterFs();
    void withoutThreeDisksGlusterFsIsRuledOut();
    void aSlowLineRulesGlusterFsOut();
    void incompleteAnswersAreNeverClear();
    void choosingOtherwiseSaysWhatItCosts();
    void aDistributionWithoutPackagesRulesGlusterFsOut();
    void theOutlookNamesEveryDistributionOnce();
    void anExpiredRepositoryIsAWarning();
    void everyQuestionSaysWhyItIsAsked();
};

void TestBackendAdvice::nothingIsRecommendedBeforeAnAnswer()
{
    const BackendAdvice advice = adviseBackend({}, {}, {}, kToday);
    QVERIFY(!advice.recommended);
    QCOMPARE(advice.certainty, BackendAdvice::Certainty::Open);
    QVERIFY(!advice.summary.isEmpty());
}

void TestBackendAdvice::aFileServerAndNobodyForAClusterMakeItNfs()
{
    const BackendAdvice advice = adviseBackend(
        answers(Answer::Yes, Answer::No, Answer::Yes, Answer::Yes, Answer::No), {}, {}, kToday);
    QCOMPARE(advice.recommended, Backend::Nfs);
    QCOMPARE(advice.certainty, BackendAdvice::Certainty::Clear);
    QVERIFY(!advice.about(Backend::Nfs, true).isEmpty());
}

void TestBackendAdvice::machinesThatMayDieAndDisksMakeItGlusterFs()
{
    const BackendAdvice advice = adviseBackend(
        answers(Answer::No, Answer::Yes, Answer::Yes, Answer::Yes, Answer::Yes), {}, {}, kToday);
    QCOMPARE(advice.recommended, Backend::GlusterFs);
    QCOMPARE(advice.certainty, BackendAdvice::Certainty::Clear);
}

void TestBackendAdvice::withoutThreeDisksGlusterFsIsRuledOut()
{
    const BackendAdvice advice = adviseBackend(
        answers(Answer::No, Answer::Yes, Answer::No, Answer::Yes, Answer::Yes), {}, {}, kToday);
    QCOMPARE(advice.recommended, Backend::Nfs);
    QVERIFY(advice.reasons.first().decides);
}

void TestBackendAdvice::aSlowLineRulesGlusterFsOut()
{
    const BackendAdvice advice = adviseBackend(
        answers(Answer::No, Answer::Yes, Answer::Yes, Answer::No, Answer::Yes), {}, {}, kToday);
    QCOMPARE(advice.recommended, Backend::Nfs);
}

void TestBackendAdvice::incompleteAnswersAreNeverClear()
{
    BackendAnswers some;
    some.set(BackendQuestion::SeparateStorage, Answer::Yes);
    QVERIFY(!some.isComplete());
    const BackendAdvice advice = adviseBackend(some, {}, {}, kToday);
    QCOMPARE(advice.recommended, Backend::Nfs);
    QCOMPARE(advice.certainty, BackendAdvice::Certainty::Narrow);
}

void TestBackendAdvice::choosingOtherwiseSaysWhatItCosts()
{
    const BackendAdvice advice = adviseBackend(
        answers(Answer::Yes, Answer::No, Answer::Yes, Answer::Yes, Answer::No), {}, {}, kToday);
    QVERIFY(advice.costOf(Backend::Nfs).isEmpty());
    QVERIFY(advice.costOf(Backend::GlusterFs).size()
            > advice.about(Backend::GlusterFs, false).size());
}

void TestBackendAdvice::aDistributionWithoutPackagesRulesGlusterFsOut()
{
    SiteBuilder site;
    site.host("web2").os = {QStringLiteral("rocky"), QStringLiteral("10.0"), {}, {}};
    const BackendAdvice advice =
        adviseBackend(answers(Answer::No, Answer::Yes, Answer::Yes, Answer::Yes, Answer::Yes),
                      site.project, site.facts, kToday);
    QCOMPARE(advice.recommended, Backend::Nfs);
}

void TestBackendAdvice::theOutlookNamesEveryDistributionOnce()
{
    SiteBuilder site;
    site.host("web2").os = {QStringLiteral("rocky"), QStringLiteral("9.4"), {}, {}};
    const QList<OutlookLine> lines = technologyOutlook(site.project, site.facts, kToday);
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines.last().version.startsWith(QLatin1StringView("GlusterFS")));
    for (const OutlookLine &line : lines)
        QVERIFY(!line.text.isEmpty());
}

void TestBackendAdvice::anExpiredRepositoryIsAWarning()
{
    SiteBuilder site;
    for (const char *id : {"nas", "web1", "web2"})
        site.host(id).os = {QStringLiteral("rocky"), QStringLiteral("8.9"), {}, {}};
    const auto gluster = [&](const QDate &today) {
        return technologyOutlook(site.project, site.facts, today).last();
    };
    QCOMPARE(gluster(kToday).severity, Severity::Warning);
    QCOMPARE(gluster(QDate(2020, 1, 1)).severity, Severity::Hint);
}

void TestBackendAdvice::everyQuestionSaysWhyItIsAsked()
{
    for (const BackendQuestion question : kBackendQuestions) {
        const QuestionWords words = wordsFor(question);
        QVERIFY(words.question.endsWith(u'?') && !words.why.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestBackendAdvice)
#include "tst_backendadvice.moc"
