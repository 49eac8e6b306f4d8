// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "tests/architecture/includerules.h"

class TestIncludes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSourceTreeKeepsTheDependencyRule();
    void aPlantedBreachIsFound();
    void allowsAndForbids_data();
    void allowsAndForbids();
};

void TestIncludes::theSourceTreeKeepsTheDependencyRule()
{
    const IncludeReport report = checkIncludes(QStringLiteral(SHAREWRIGHT_SOURCE_DIR));
    QVERIFY2(report.files > 20 && report.includes > 100, "the tree was not found");
    QVERIFY2(report.breaches.isEmpty(), qPrintable(report.breaches.join(u'\n')));
}

void TestIncludes::aPlantedBreachIsFound()
{
    QTemporaryDir root;
    QVERIFY(QDir(root.path()).mkpath(QStringLiteral("core/base")));
    QFile file(root.filePath(QStringLiteral("core/base/bad.cpp")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("// why\n#include <QString>\n  #  include \"core/plan/plan.h\"\n#include "
               "<yaml-cpp/yaml.h>\n");
    file.close();
    const IncludeReport report = checkIncludes(root.path());
    QCOMPARE(report.includes, 3);
    QCOMPARE(
        report.breaches,
        QStringList(
            {QStringLiteral(
                 "core/base/bad.cpp:3: core/base may not use core/plan, which stands below it"),
             QStringLiteral("core/base/bad.cpp:4: yaml-cpp belongs to core/project/ only")}));
}

void TestIncludes::allowsAndForbids_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("include");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *file, const char *include, bool allowed) {
        QTest::addRow("%s <- %s", file, include)
            << QString::fromLatin1(file) << QString::fromLatin1(include) << allowed;
    };
    row("core/plan/a.cpp", "core/plan/b.h", true);
    row("core/plan/a.cpp", "core/base/b.h", true);
    row("core/plan/a.cpp", "core/render/b.h", false);
    row("core/run/a.cpp", "core/remote/b.h", true);
    row("core/run/a.cpp", "core/ssh/b.h", false);
    row("core/practice/a.cpp", "core/practice/b.h", true);
    row("core/practice/a.cpp", "core/ssh/b.h", false);
    row("core/unheard/a.cpp", "core/base/b.h", false);
    row("core/base/a.cpp", "ui/common/b.h", false);
    row("core/base/a.cpp", "QString", true);
    row("core/base/a.cpp", "QTcpSocket", true);
    row("core/base/a.cpp", "QColor", false);
    row("core/base/a.cpp", "QtGui/QColor", false);
    row("core/base/a.cpp", "QWidget", false);
    row("core/base/a.cpp", "vector", true);
    row("core/project/a.cpp", "yaml-cpp/parser.h", true);
    row("core/plan/a.cpp", "yaml-cpp/parser.h", false);
    row("core/ssh/a.cpp", "libssh/libssh.h", true);
    row("core/practice/a.cpp", "libssh/server.h", true);
    row("core/run/a.cpp", "libssh/libssh.h", false);
    row("ui/models/a.cpp", "QUndoStack", true);
    row("ui/models/a.cpp", "QTcpSocket", true);
    row("ui/models/a.cpp", "QWidget", false);
    row("ui/models/a.cpp", "ui/common/b.h", false);
    row("ui/models/a.cpp", "core/plan/b.h", true);
    row("ui/run/a.cpp", "ui/models/b.h", true);
    row("ui/run/a.cpp", "core/ssh/b.h", false);
    row("ui/run/a.cpp", "app/b.h", false);
    row("ui/preview/a.cpp", "KSyntaxHighlighting/Repository", true);
    row("ui/run/a.cpp", "KSyntaxHighlighting/Repository", false);
    row("ui/diagram/a.cpp", "graphviz/gvc.h", true);
    row("ui/models/a.cpp", "graphviz/gvc.h", false);
    row("app/main.cpp", "core/ssh/b.h", true);
    row("app/main.cpp", "core/practice/b.h", true);
}

void TestIncludes::allowsAndForbids()
{
    QFETCH(QString, file);
    QFETCH(QString, include);
    const QString breach = includeBreach(file, include, false);
    QTEST(breach.isEmpty(), "allowed");
    QVERIFY2(!includeBreach(file, QStringLiteral("sibling.h"), true).isEmpty(),
             "a relative include");
}

QTEST_GUILESS_MAIN(TestIncludes)
#include "tst_includes.moc"
