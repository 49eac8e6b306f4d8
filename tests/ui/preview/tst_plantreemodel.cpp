// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractItemModelTester>
#include <QTest>

#include "tests/ui/preview/sampleplan.h"
#include "ui/models/plantreemodel.h"
#include "ui/preview/plandetails.h"

using namespace sharewright;
using namespace Qt::StringLiterals;
using Kind = PlanTreeModel::Kind;

namespace {

Kind kindOf(const QModelIndex &index)
{
    return static_cast<Kind>(index.data(PlanTreeModel::KindRole).toInt());
}

QStringList headings(const PlanTreeModel &model)
{
    QStringList words;
    for (int row = 0; row < model.rowCount(); ++row)
        words.append(model.index(row, 0).data().toString());
    return words;
}

QModelIndex heading(const PlanTreeModel &model, const QString &words)
{
    return model.index(static_cast<int>(headings(model).indexOf(words)), 0);
}

} // namespace

class PlanTreeModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_model.setFilter({});
        m_model.setGrouping(PlanGrouping::Phases);
        m_model.setPlan(samplePlan());
    }

    void keepsTheRulesOfModels()
    {
        const QAbstractItemModelTester tester(
            &m_model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const auto grouping :
             {PlanGrouping::Hosts, PlanGrouping::Files, PlanGrouping::Phases}) {
            m_model.setGrouping(grouping);
            m_model.setFilter(u"fstab"_s);
            m_model.setFilter({});
        }
        m_model.setPlan({});
        QCOMPARE(m_model.rowCount(), 0);
    }

    void putsFindingsAndDestructiveStepsFirst()
    {
        QCOMPARE(headings(m_model),
                 QStringList({u"Findings"_s, u"Taken for granted"_s, u"Destructive steps"_s,
                              u"Packages"_s, u"Storage side"_s, u"Stop services"_s,
                              u"Switch folders"_s, u"Start services"_s}));
        const QModelIndex destructive = heading(m_model, u"Destructive steps"_s);
        QCOMPARE(m_model.rowCount(destructive), 4);
    }

    void saysOfEachDestructiveStepWhatItDoesTheWorstFirst()
    {
        const QModelIndex destructive = heading(m_model, u"Destructive steps"_s);
        QStringList marks;
        for (int row = 0; row < m_model.rowCount(destructive); ++row)
            marks.append(
                m_model.index(row, PlanTreeModel::MarkColumn, destructive).data().toString());
        QCOMPARE(marks, QStringList({u"moves data"_s, u"moves data"_s, u"interrupts service"_s,
                                     u"interrupts service"_s}));
    }

    void showsEveryStepOnceInItsPhaseInPlanOrder()
    {
        QList<int> positions;
        for (int row = 3; row < m_model.rowCount(); ++row) {
            const QModelIndex phase = m_model.index(row, 0);
            for (int child = 0; child < m_model.rowCount(phase); ++child)
                positions.append(
                    m_model.index(child, 0, phase).data(PlanTreeModel::PositionRole).toInt());
        }
        QCOMPARE(positions.size(), m_model.plan().steps.size());
        QVERIFY(std::is_sorted(positions.begin(), positions.end()));
    }

    void hangsFilesBelowTheStepThatWritesThem()
    {
        const QModelIndex file = m_model.find(Kind::File, 0);
        QCOMPARE(file.data().toString(), u"/etc/exports.d/sharewright.exports"_s);
        QCOMPARE(file.parent().data().toString(), u"Write /etc/exports.d/sharewright.exports"_s);
        QCOMPARE(file.siblingAtColumn(PlanTreeModel::MarkColumn).data().toString(), u"new"_s);
    }

    void listsFilesByHost()
    {
        m_model.setGrouping(PlanGrouping::Files);
        const QModelIndex web1 = heading(m_model, u"web1"_s);
        QCOMPARE(m_model.rowCount(web1), 2);
        QCOMPARE(kindOf(m_model.index(0, 0, web1)), Kind::File);
        QCOMPARE(m_model.index(0, PlanTreeModel::MarkColumn, web1).data().toString(), u"changed"_s);
        QVERIFY(!headings(m_model).contains(u"Destructive steps"_s));
    }

    void saysThatAFileWasNotSeenInsteadOfCallingItNew()
    {
        m_model.setGrouping(PlanGrouping::Files);
        const QModelIndex web2 = heading(m_model, u"web2-with-a-long-name"_s);
        QCOMPARE(m_model.index(0, PlanTreeModel::MarkColumn, web2).data().toString(),
                 u"not seen yet"_s);
    }

    void filtersByTheWordsOfStepsCommandsAndFiles()
    {
        m_model.setFilter(u"EXPORTFS"_s);
        QCOMPARE(headings(m_model), QStringList({u"Storage side"_s}));
        QCOMPARE(m_model.shownSteps(), 1);
        m_model.setFilter(u"nothing has these words"_s);
        QCOMPARE(m_model.rowCount(), 0);
    }

    void findsAStepAtItsPhaseNotBelowTheDestructiveOnes()
    {
        const int step = m_model.planIndex().destructive.front();
        const QModelIndex found = m_model.find(Kind::Step, step);
        QCOMPARE(found.parent().data().toString(), u"Switch folders"_s);
    }

    void countsWhatTheHeaderSays()
    {
        const PlanCounts counts = planCounts(m_model.plan(), m_model.planIndex());
        const PlanCounts expected{
            .steps = 21,
            .hosts = 3,
            .destructive = 4,
            .impacts = {{Impact::MovesData, 2}, {Impact::InterruptsService, 2}},
            .windowSteps = 14,
            .newFiles = 3,
            .changedFiles = 1,
            .unseenFiles = 1,
            .errors = 0,
            .warnings = 1,
            .hints = 1};
        QCOMPARE(counts, expected);
    }

    void holdsFiftyThousandSteps()
    {
        m_model.setPlan(largePlan(500, 100));
        QCOMPARE(m_model.shownSteps(), 50'000);
        const QModelIndex last = m_model.find(Kind::Step, 49'999);
        QCOMPARE(last.siblingAtColumn(PlanTreeModel::HostColumn).data().toString(), u"host499"_s);
        QCOMPARE(last.parent().row(), m_model.rowCount() - 1);
    }

    void tellsWhatAStepWaitsForAndOffersItsCommands()
    {
        const QModelIndex step = m_model.find(Kind::Step, 4);
        const Details details = detailsOf(m_model, step);
        QCOMPARE(details.title, u"Write /etc/exports.d/sharewright.exports"_s);
        QVERIFY(details.facts.contains(std::pair(u"Waits for"_s, u"Create /srv/pandora/conf"_s)));
        QCOMPARE(details.tabs.size(), 3);
        QCOMPARE(details.tabs[0].text, m_model.plan().steps[4].fragment.apply.toUtf8());
        QCOMPARE(details.tabs[0].language, Language::Shell);
    }

    void offersTheDifferenceOfAChangedFileFirst()
    {
        m_model.setGrouping(PlanGrouping::Files);
        const QModelIndex fstab = m_model.index(0, 0, heading(m_model, u"web1"_s));
        const Details details = detailsOf(m_model, fstab);
        QCOMPARE(details.tabs.size(), 3);
        QVERIFY(details.tabs[details.currentTab].isDifference);
        QCOMPARE(details.tabs[details.currentTab].language, Language::Fstab);
    }

private:
    PlanTreeModel m_model;
};

QTEST_GUILESS_MAIN(PlanTreeModelTest)
#include "tst_plantreemodel.moc"
