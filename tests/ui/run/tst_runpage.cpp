// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QClipboard>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/ui/preview/sampleplan.h"
#include "ui/common/theme.h"
#include "ui/preview/face.h"
#include "ui/run/failurepane.h"
#include "ui/run/loglist.h"
#include "ui/run/logpane.h"
#include "ui/run/runcontrols.h"
#include "ui/run/runpage.h"

using namespace sharewright;
using namespace Qt::StringLiterals;
using Control = RunControls::Control;

namespace {

std::unique_ptr<RunPage> pageWith(const QList<RunEvent> &events)
{
    auto page = std::make_unique<RunPage>();
    page->resize(1100, 760);
    page->show();
    page->setPlan(samplePlan());
    page->handleEvents(events);
    return page;
}

QPushButton *control(const RunPage &page, Control which)
{
    return page.findChild<RunControls *>()->button(which);
}

RunEvent output(const QByteArray &text)
{
    const Step step = samplePlan().steps[0];
    return eventAt(30, StepOutput{step.id, step.host, Stream::Out, text});
}

QByteArray numbered(int lines)
{
    QByteArray text;
    for (int i = 0; i < lines; ++i)
        text += QByteArray::number(i) + '\n';
    text.chop(1);
    return text;
}

} // namespace

class RunPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsPauseAndStopWhileItRuns()
    {
        const auto page = pageWith(sampleRunInWindow());
        QTRY_VERIFY(page->isCaughtUp());
        QVERIFY(control(*page, Control::Pause)->isVisible());
        QVERIFY(!control(*page, Control::Undo)->isVisible());
        QSignalSpy paused(page.get(), &RunPage::pauseRequested);
        control(*page, Control::Pause)->click();
        QCOMPARE(paused.size(), 1);
    }

    void stopsOnlyAfterAConfirmationWhoseDefaultIsToGoOn()
    {
        const auto page = pageWith(sampleRunInWindow());
        QTRY_VERIFY(page->isCaughtUp());
        QSignalSpy stopped(page.get(), &RunPage::stopRequested);
        control(*page, Control::Stop)->click();
        auto *question = page->findChild<QMessageBox *>();
        QVERIFY(question);
        QVERIFY(question->informativeText().contains(u"services are stopped at this moment"_s));
        QCOMPARE(question->defaultButton(), question->button(QMessageBox::Cancel));
        QCOMPARE(stopped.size(), 0);
        for (QAbstractButton *button : question->buttons()) {
            if (button->text() == u"Stop the run"_s)
                button->click();
        }
        QCOMPARE(stopped.size(), 1);
    }

    void aFailureShowsWhatHappenedAndWhatCanBeDone()
    {
        const auto page = pageWith(sampleFailingRun());
        QTRY_VERIFY(page->isCaughtUp());
        const auto *failure = page->findChild<FailurePane *>();
        QVERIFY(failure->isVisible());
        QSignalSpy retried(page.get(), &RunPage::retryRequested);
        for (QPushButton *button : failure->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == u"Retry failed steps"_s)
                button->click();
        }
        QCOMPARE(retried.size(), 1);
    }

    void aRetryPutsTheFailureAway()
    {
        const auto page = pageWith(sampleFailingRun());
        QTRY_VERIFY(page->isCaughtUp());
        const int failed = page->tracker().failed().front();
        page->handleEvents({eventAt(
            60, StepChanged{.step = samplePlan().steps[failed].id, .state = StepState::Running})});
        QTRY_VERIFY(page->isCaughtUp());
        QVERIFY(!page->findChild<FailurePane *>()->isVisible());
    }

    void theProgressBarFollows()
    {
        const auto page = pageWith(sampleRunInWindow());
        QTRY_VERIFY(page->isCaughtUp());
        const auto *bar = page->findChild<QProgressBar *>();
        QCOMPARE(bar->value(), static_cast<int>(page->tracker().fraction() * bar->maximum()));
        QVERIFY(bar->value() > 0);
    }

    void theLogFollowsUntilTheUserScrollsUp()
    {
        const auto page =
            pageWith({eventAt(0, RunStarted{.runId = u"r"_s}), output(numbered(5000))});
        QTRY_VERIFY(page->isCaughtUp());
        LogList *list = page->findChild<LogPane *>()->list();
        QTRY_COMPARE_WITH_TIMEOUT(list->verticalScrollBar()->value(),
                                  list->verticalScrollBar()->maximum(), 60'000);
        QTest::keyClick(list, Qt::Key_Home);
        QVERIFY(!list->isFollowing());
        page->handleEvents({output(numbered(5000))});
        QTRY_VERIFY(page->isCaughtUp());
        QCOMPARE(list->verticalScrollBar()->value(), 0);
        QTest::keyClick(list, Qt::Key_End);
        QVERIFY(list->isFollowing());
    }

    void theLastLinesAreInSightWhenNothingComesAfterThem()
    {
        LogModel model(nullptr, 1000);
        LogList list(model);
        list.resize(600, 300);
        list.show();
        for (const int lines : {100, 3}) {
            for (int i = 0; i < lines; ++i)
                model.stage({}, "a line");
            model.commit();
            QCoreApplication::processEvents();
        }
        const QRect last = list.visualRect(model.index(model.rowCount() - 1));
        QVERIFY(list.viewport()->rect().contains(last.center()));
    }

    void linesInSightStayWhileOldOnesDropOut()
    {
        LogModel model(nullptr, 1000);
        LogList list(model);
        list.resize(600, 300);
        list.show();
        const auto add = [&](int from, int to) {
            QList<QByteArray> lines;
            for (int i = from; i < to; ++i)
                lines.append(QByteArray::number(i));
            for (const QByteArray &line : lines)
                model.stage({}, line);
            model.commit();
            QCoreApplication::processEvents();
        };
        add(0, 1000);
        list.goTo(800);
        QCoreApplication::processEvents();
        const auto topLine = [&] { return list.indexAt(QPoint(5, 2)).data().toInt(); };
        const int before = topLine();
        QVERIFY(before > 700 && before < 801);
        add(1000, 1300);
        QCOMPARE(topLine(), before);
    }

    void copiesSelectedLinesInTheirOrder()
    {
        const auto page =
            pageWith({eventAt(0, RunStarted{.runId = u"r"_s}), output("one\ntwo\nthree")});
        QTRY_VERIFY(page->isCaughtUp());
        LogList *list = page->findChild<LogPane *>()->list();
        list->setCurrentIndex(list->model()->index(2, 0));
        list->selectionModel()->select(list->model()->index(0, 0), QItemSelectionModel::Select);
        list->copySelection();
        const QStringList lines =
            QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[0].endsWith(u"one"_s));
        QVERIFY(lines[1].endsWith(u"three"_s));
    }

    void savesTheWholeLogFileOnceItIsKnown()
    {
        const QTemporaryDir dir;
        QFile complete(dir.filePath(u"run.log"_s));
        QVERIFY(complete.open(QIODevice::WriteOnly));
        complete.write("everything\n");
        complete.close();
        const auto page = pageWith({eventAt(0, RunStarted{.runId = u"r"_s}), output("in memory")});
        QTRY_VERIFY(page->isCaughtUp());
        auto *pane = page->findChild<LogPane *>();
        const QString saved = dir.filePath(u"saved.log"_s);
        const auto read = [&] {
            QFile file(saved);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QVERIFY(pane->saveTo(saved));
        QVERIFY(read().endsWith("in memory\n"));
        page->handleEvents({eventAt(40, RunFinished{.logFile = complete.fileName()})});
        QTRY_VERIFY(page->isCaughtUp());
        QVERIFY(pane->saveTo(saved));
        QCOMPARE(read(), QByteArray("everything\n"));
    }

    void refusesToSaveWhereItCannotWrite()
    {
        const auto page = pageWith({eventAt(0, RunStarted{.runId = u"r"_s})});
        const auto saved = page->findChild<LogPane *>()->saveTo(u"/nonexistent/dir/run.log"_s);
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::Io);
        QVERIFY(saved.error().message.contains(u"/nonexistent/dir/run.log"_s));
    }

    void everyStateHasAShapeAndAWordOfItsOwn()
    {
        QList<int> shapes;
        QStringList words;
        for (int state = 0; state < kStepStates; ++state) {
            shapes.append(static_cast<int>(faceOf(static_cast<StepState>(state)).shape));
            words.append(stepStateWord(static_cast<StepState>(state)));
        }
        for (qsizetype i = 0; i < shapes.size(); ++i) {
            QCOMPARE(shapes.count(shapes[i]), 1);
            QVERIFY(!words[i].isEmpty());
            QCOMPARE(words.count(words[i]), 1);
        }
    }

    void statesAreReadableInLightAndDark()
    {
        for (const Theme *theme : {&Theme::light(), &Theme::darkTheme()}) {
            for (int state = 0; state < kStepStates; ++state) {
                const QColor ink = theme->ink(faceOf(static_cast<StepState>(state)).tone);
                QVERIFY(contrastRatio(ink, theme->surface) >= 4.5);
                QVERIFY(contrastRatio(ink, theme->window) >= 4.5);
            }
        }
    }
};

QTEST_MAIN(RunPageTest)
#include "tst_runpage.moc"
