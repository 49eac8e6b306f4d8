// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include "tests/ui/preview/sampleplan.h"
#include "ui/preview/chip.h"
#include "ui/preview/codeview.h"
#include "ui/preview/planpage.h"

using namespace sharewright;
using namespace Qt::StringLiterals;

namespace {

template <class Widget> Widget *named(const QWidget &page, const QString &text)
{
    for (Widget *widget : page.findChildren<Widget *>()) {
        if (widget->text() == text)
            return widget;
    }
    return nullptr;
}

std::unique_ptr<PlanPage> pageWith(const Plan &plan)
{
    auto page = std::make_unique<PlanPage>();
    page->resize(1100, 760);
    page->show();
    page->setPlan(plan, {.fingerprint = fingerprint(plan), .copy = {}});
    return page;
}

QLineEdit *filterField(const QWidget &page)
{
    for (auto *field : page.findChildren<QLineEdit *>()) {
        if (field->accessibleName() == u"Filter steps and files"_s)
            return field;
    }
    return nullptr;
}

QString shownCode(const PlanPage &page)
{
    return page.findChild<CodeView *>()->toPlainText();
}

} // namespace

class PlanPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void offersExportDryRunAndApply()
    {
        const auto page = pageWith(samplePlan());
        QSignalSpy exported(page.get(), &PlanPage::exportRequested);
        QSignalSpy dryRun(page.get(), &PlanPage::dryRunRequested);
        QSignalSpy applied(page.get(), &PlanPage::applyRequested);
        named<QPushButton>(*page, u"Export\u2026"_s)->click();
        named<QPushButton>(*page, u"Dry run"_s)->click();
        named<QPushButton>(*page, u"Apply\u2026"_s)->click();
        QCOMPARE(exported.size() + dryRun.size() + applied.size(), 3);
    }

    void aPlanWithErrorsCanBeReadAndExportedButNotRun()
    {
        Plan plan = samplePlan();
        plan.findings.append({Severity::Error, u"x"_s, u"nfs"_s, u"No."_s, {}, {}, {}});
        const auto page = pageWith(plan);
        QVERIFY(!named<QPushButton>(*page, u"Apply\u2026"_s)->isEnabled());
        QVERIFY(!named<QPushButton>(*page, u"Dry run"_s)->isEnabled());
        QVERIFY(named<QPushButton>(*page, u"Export\u2026"_s)->isEnabled());
        QVERIFY(named<Chip>(*page, u"1 error"_s));
    }

    void nothingCanBeStartedWhileARunIsUnderWay()
    {
        const auto page = pageWith(samplePlan());
        page->setBusy(true);
        QVERIFY(!named<QPushButton>(*page, u"Apply\u2026"_s)->isEnabled());
        page->setBusy(false);
        QVERIFY(named<QPushButton>(*page, u"Apply\u2026"_s)->isEnabled());
    }

    void theShortFingerprintShowsAndTheWholeIsCopied()
    {
        const auto page = pageWith(samplePlan());
        auto *button = named<QToolButton>(*page, shortFingerprint(samplePlan()));
        QVERIFY(button);
        QVERIFY(button->toolTip().contains(fingerprint(samplePlan())));
        button->click();
        QCOMPARE(QApplication::clipboard()->text(), fingerprint(samplePlan()));
    }

    void aStepShowsItsCommandAsItRuns()
    {
        const auto page = pageWith(samplePlan());
        const Step step = samplePlan().steps[0];
        page->showStep(step.id);
        QCOMPARE(shownCode(*page) + u'\n', step.fragment.apply);
    }

    void aCountLeadsToWhatItCounts()
    {
        const auto page = pageWith(samplePlan());
        const auto *tree = page->findChild<QTreeView *>();
        named<Chip>(*page, u"2 steps move data"_s)->click();
        QCOMPARE(tree->currentIndex().data().toString(), u"Destructive steps"_s);
        named<Chip>(*page, u"1 changed file"_s)->click();
        QCOMPARE(tree->currentIndex().data(PlanTreeModel::KindRole).toInt(),
                 static_cast<int>(PlanTreeModel::Kind::Host));
    }

    void filteringSaysWhenNothingFits()
    {
        const auto page = pageWith(samplePlan());
        auto *filter = filterField(*page);
        filter->setText(u"no such words"_s);
        auto *answer = named<QLabel>(*page, u"No step or file fits these words."_s);
        QTRY_VERIFY(answer->isVisible());
        filter->setText(u"fstab"_s);
        QTRY_VERIFY(!answer->isVisible());
    }

    void theSelectionSurvivesAChangeOfGrouping()
    {
        const auto page = pageWith(samplePlan());
        page->showStep(samplePlan().steps[9].id);
        const auto *tree = page->findChild<QTreeView *>();
        const QString before = tree->currentIndex().data().toString();
        named<QToolButton>(*page, u"By host"_s)->click();
        QCOMPARE(tree->currentIndex().data().toString(), before);
    }

    void everyControlHasANameForScreenReaders()
    {
        const auto page = pageWith(samplePlan());
        for (QWidget *widget : page->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
                continue;
            const QAccessibleInterface *access = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(access && !access->text(QAccessible::Name).isEmpty(),
                     widget->metaObject()->className());
        }
    }
};

QTEST_MAIN(PlanPageTest)
#include "tst_planpage.moc"
