// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractItemModelTester>
#include <QTest>

#include "ui/models/findingsmodel.h"

using namespace sharewright;

namespace {

Finding finding(Severity severity, const QString &text)
{
    Finding result;
    result.severity = severity;
    result.text = text;
    return result;
}

} // namespace

class TestFindingsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void errorsStandFirst();
    void whatWasNotSaidYetIsNoError();
    void thePlaceNamesFileAndLine();
    void aScreenReaderHearsTheRemedy();
};

void TestFindingsModel::errorsStandFirst()
{
    FindingsModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFindings({finding(Severity::Hint, QStringLiteral("h")),
                       finding(Severity::Error, QStringLiteral("e1")),
                       finding(Severity::Warning, QStringLiteral("w")),
                       finding(Severity::Error, QStringLiteral("e2"))});
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts += model.index(row).data().toString();
    QCOMPARE(texts.join(u' '), QStringLiteral("e1 e2 w h"));
    QCOMPARE(model.count(FindingKind::Error), 2);
    model.setFindings({});
    QCOMPARE(model.rowCount(), 0);
}

void TestFindingsModel::whatWasNotSaidYetIsNoError()
{
    FindingsModel model;
    Finding open = finding(Severity::Error, QStringLiteral("No NFS server is chosen."));
    open.code = QStringLiteral("nfs.no-server");
    model.setFindings({open, finding(Severity::Error, QStringLiteral("e"))});
    QCOMPARE(model.count(FindingKind::Error), 1);
    QCOMPARE(model.count(FindingKind::Open), 1);
    QVERIFY(model.index(1)
                .data(Qt::AccessibleTextRole)
                .toString()
                .startsWith(QLatin1StringView("Still open: ")));
}

void TestFindingsModel::thePlaceNamesFileAndLine()
{
    FindingsModel model;
    Finding one = finding(Severity::Error, QStringLiteral("e"));
    one.position = {QStringLiteral("/home/me/site.yaml"), 12, 3};
    model.setFindings({one});
    QCOMPARE(model.index(0).data(FindingsModel::PlaceRole).toString(),
             QStringLiteral("site.yaml:12:3"));
}

void TestFindingsModel::aScreenReaderHearsTheRemedy()
{
    FindingsModel model;
    Finding one = finding(Severity::Warning, QStringLiteral("Two hosts share an address."));
    one.remedy = QStringLiteral("Give each its own.");
    model.setFindings({one});
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Warning: Two hosts share an address. Give each its own."));
}

QTEST_GUILESS_MAIN(TestFindingsModel)
#include "tst_findingsmodel.moc"
