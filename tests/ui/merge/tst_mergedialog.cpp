// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include "tests/core/merge/mergesite.h"
#include "tests/support/localhosts.h"
#include "ui/merge/mergedialog.h"
#include "ui/models/document.h"
#include "ui/preview/codeview.h"

using namespace sharewright;
using namespace Qt::StringLiterals;

namespace {

/// Two conflicts, one of them an agent's; one name that only c has.
MergeSite site()
{
    MergeSite site;
    site.putAgent("seed", "0f", "A");
    site.putAgent("b", "0f", "B");
    site.put("seed", "collections", "x", "A");
    site.put("b", "collections", "x", "B");
    site.put("c", "collections", "only c", "C");
    return site;
}

QStringList column(const QTableView &table, int column)
{
    QStringList texts;
    for (int row = 0; row < table.model()->rowCount(); ++row)
        texts.append(table.model()->index(row, column).data().toString());
    return texts;
}

} // namespace

class TestMergeDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_hosts = std::make_unique<LocalHosts>(m_dir->path());
        m_site = site();
        m_dialog = std::make_unique<MergeDialog>(m_site.project, m_site.facts, *m_hosts);
    }
    void theModelHoldsWhatAModelMust()
    {
        const MergeEditing editing(m_site.project, m_site.facts);
        MergeModel model(editing);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.columnCount(), 6);
    }
    void conflictsAreShownWithTheirAgents()
    {
        QCOMPARE(column(m_dialog->table(), MergeModel::SubjectColumn),
                 (QStringList{u"agent-0f"_s, u"agent-0f"_s, u"x"_s}));
        QCOMPARE(column(m_dialog->table(), MergeModel::FileColumn),
                 (QStringList{u"conf/0f.conf"_s, u"md5/0f.md5"_s, u"collections/x"_s}));
        QCOMPARE(column(m_dialog->table(), 5), (QStringList{u"open"_s, u"open"_s, u"open"_s}));
    }
    void otherNamesAreShownOnRequest()
    {
        combo(u"&Show"_s).setCurrentIndex(2);
        QCOMPARE(column(m_dialog->table(), MergeModel::FileColumn),
                 QStringList{u"collections/only c"_s});
        combo(u"&Show"_s).setCurrentIndex(3);
        QCOMPARE(m_dialog->table().model()->rowCount(), 4);
    }
    void aVersionIsChosenForBothHalvesOfAnAgent()
    {
        take(1).click();
        QCOMPARE(column(m_dialog->table(), 5),
                 (QStringList{u"b (chosen)"_s, u"b (chosen)"_s, u"open"_s}));
        const QList<MergeChoice> &choices = m_dialog->migration().choices;
        QCOMPARE(choices.size(), 1);
        QCOMPARE(choices[0].path, u"0f.conf"_s);
        QCOMPARE(choices[0].take.value, u"b"_s);
    }
    void aDecisionCanBeChangedAndTakenBack()
    {
        take(1).click();
        take(0).click();
        QCOMPARE(m_dialog->migration().choices.size(), 1);
        QCOMPARE(m_dialog->migration().choices[0].take.value, u"seed"_s);
        button(u"what the &rule says"_s).click();
        QCOMPARE(m_dialog->migration().choices.size(), 0);
    }
    void aHostWithoutTheFileCannotBeChosen()
    {
        QVERIFY(take(0).isEnabled() && take(1).isEnabled() && !take(2).isEnabled());
    }
    void aRuleDecidesOnTheRest()
    {
        take(1).click();
        combo(u"What nobody chose &for"_s).setCurrentIndex(1);
        QCOMPARE(column(m_dialog->table(), 5),
                 (QStringList{u"b (chosen)"_s, u"b (chosen)"_s, u"seed (by rule)"_s}));
        QCOMPARE(m_dialog->migration().mergeRule, MergeRule::Seed);
        QCOMPARE(m_dialog->editing().openConflicts(), 0);
    }
    void theSummaryCountsWhatIsOpen()
    {
        QVERIFY(says(u"2 conflicts wait"_s));
        combo(u"What nobody chose &for"_s).setCurrentIndex(2);
        QVERIFY(says(u"Every conflict is decided."_s));
    }
    void theDifferenceIsReadFromTheHosts()
    {
        write(u"seed.txt"_s, "one\ntwo\n");
        const QString path = m_dir->filePath(u"seed.txt"_s);
        VersionFetcher fetcher(*m_hosts);
        QSignalSpy answers(&fetcher, &VersionFetcher::fetched);
        fetcher.fetch(m_site.project, path, HostId(u"seed"_s), HostId(u"b"_s));
        QVERIFY(answers.wait(30'000));
        const auto versions = answers[0][0].value<VersionFetcher::Versions>();
        QCOMPARE(versions.before.value_or("failed"), "one\ntwo\n");
        m_dialog->showVersions(versions);
        QVERIFY(view().toPlainText().contains(u"two"_s));
    }
    void aFileThatCannotBeReadSaysWhy()
    {
        VersionFetcher fetcher(*m_hosts);
        QSignalSpy answers(&fetcher, &VersionFetcher::fetched);
        fetcher.fetch(m_site.project, m_dir->filePath(u"none"_s), HostId(u"seed"_s),
                      HostId(u"b"_s));
        QVERIFY(answers.wait(30'000));
        m_dialog->showVersions(answers[0][0].value<VersionFetcher::Versions>());
        QVERIFY(says(u"is not a file on seed"_s));
    }
    void whatIsNoTextIsNotShownAsText()
    {
        m_dialog->showVersions(
            {HostId(u"seed"_s), HostId(u"b"_s), u"/x"_s, QByteArray("a\0b", 3), QByteArray("c")});
        QVERIFY(says(u"are no text"_s));
        QCOMPARE(view().toPlainText(), QString());
    }
    void bothSidesOfADifferenceAreNamed()
    {
        m_dialog->showVersions({HostId(u"seed"_s), HostId(u"b"_s), u"/x"_s,
                                QByteArray("one\ntwo\n"), QByteArray("one\n2\n")});
        QVERIFY(says(u"red lines only on seed (1), green lines only on b (1)"_s));
    }
    void decisionsBecomeOneUndoStep()
    {
        Document document;
        document.setUnsavedProject(m_site.project);
        take(1).click();
        combo(u"What nobody chose &for"_s).setCurrentIndex(1);
        document.setMigration(m_dialog->migration());
        QCOMPARE(document.undoStack().count(), 1);
        const Project after = document.project();
        document.undoStack().undo();
        QVERIFY(document.project() == m_site.project);
        document.undoStack().redo();
        QVERIFY(document.project() == after);
        document.setMigration(m_dialog->migration());
        QCOMPARE(document.undoStack().count(), 1);
    }
    void aProjectThatMergesNothingYetIsComparedAsAWhole()
    {
        m_site.project.migration.mergeFrom.clear();
        const MergeEditing editing(m_site.project, m_site.facts);
        QCOMPARE(editing.migration().mergeFrom.size(), 2);
        QCOMPARE(editing.openConflicts(), 2);
    }
    void screenReadersHearWhoWins()
    {
        take(1).click();
        const QModelIndex cell = m_dialog->table().model()->index(0, 3);
        QVERIFY(cell.data(Qt::AccessibleTextRole).toString().contains(u"becomes the shared one"_s));
        for (QWidget *widget :
             {static_cast<QWidget *>(&m_dialog->table()), static_cast<QWidget *>(&view())})
            QVERIFY(!widget->accessibleName().isEmpty());
    }
    void everyControlCanBeReachedFromTheKeyboard()
    {
        QCOMPARE(take(0).shortcut(), QKeySequence(u"Alt+1"_s));
        QCOMPARE(take(2).shortcut(), QKeySequence(u"Alt+3"_s));
        for (const QPushButton *each : m_dialog->findChildren<QPushButton *>())
            QVERIFY2(each->focusPolicy() & Qt::TabFocus, qPrintable(each->text()));
    }
    void picture()
    {
        const QString folder = qEnvironmentVariable("SHAREWRIGHT_PICTURES");
        if (folder.isEmpty())
            QSKIP("set SHAREWRIGHT_PICTURES to a folder to get one");
        take(1).click();
        m_dialog->showVersions(
            {HostId(u"seed"_s), HostId(u"b"_s), u"/var/spool/pandora/data_in/conf/0f.conf"_s,
             QByteArray("server_ip 10.0.0.1\nagent_name web01\ninterval 300\n"),
             QByteArray("server_ip 10.0.0.1\nagent_name web01\ninterval 60\ndebug 1\n")});
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
        QVERIFY(m_dialog->grab().save(folder + u"/merge.png"_s));
    }

private:
    [[nodiscard]] QPushButton &button(const QString &text) const
    {
        for (QPushButton *each : m_dialog->findChildren<QPushButton *>())
            if (each->text() == text)
                return *each;
        qFatal("no button %s", qPrintable(text));
    }
    [[nodiscard]] QPushButton &take(int host) const
    {
        static const QStringList names{u"seed"_s, u"b"_s, u"c"_s};
        return button(u"the version of "_s + names[host]);
    }
    [[nodiscard]] QComboBox &combo(const QString &label) const
    {
        for (QLabel *each : m_dialog->findChildren<QLabel *>())
            if (each->text() == label)
                return *qobject_cast<QComboBox *>(each->buddy());
        qFatal("no label %s", qPrintable(label));
    }
    [[nodiscard]] CodeView &view() const { return *m_dialog->findChild<CodeView *>(); }
    [[nodiscard]] bool says(const QString &words) const
    {
        const auto labels = m_dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text().contains(words); });
    }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_dir->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<LocalHosts> m_hosts;
    MergeSite m_site;
    std::unique_ptr<MergeDialog> m_dialog;
};

QTEST_MAIN(TestMergeDialog)
#include "tst_mergedialog.moc"
