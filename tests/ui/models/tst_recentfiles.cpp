// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "ui/models/recentfiles.h"

using namespace sharewright;

class TestRecentFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestStandsFirstAndOnlyOnce();
    void onlyTheLastTenAreKept();
    void anotherStartRemembersThem();
    void clearingForgetsThem();
};

void TestRecentFiles::theNewestStandsFirstAndOnlyOnce()
{
    const QTemporaryDir directory;
    QSettings settings(directory.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    RecentFiles recent(settings);
    for (const char *name : {"/a.yaml", "/b.yaml", "/a.yaml"})
        recent.add(QString::fromLatin1(name));
    QCOMPARE(recent.paths(), QStringList({QStringLiteral("/a.yaml"), QStringLiteral("/b.yaml")}));
}

void TestRecentFiles::onlyTheLastTenAreKept()
{
    const QTemporaryDir directory;
    QSettings settings(directory.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    RecentFiles recent(settings);
    for (int i = 0; i < 15; ++i)
        recent.add(QStringLiteral("/%1.yaml").arg(i));
    QCOMPARE(recent.paths().size(), 10);
    QCOMPARE(recent.paths().first(), QStringLiteral("/14.yaml"));
}

void TestRecentFiles::anotherStartRemembersThem()
{
    const QTemporaryDir directory;
    const QString file = directory.filePath(QStringLiteral("s.ini"));
    {
        QSettings settings(file, QSettings::IniFormat);
        RecentFiles(settings).add(QStringLiteral("/a.yaml"));
    }
    QSettings settings(file, QSettings::IniFormat);
    QCOMPARE(RecentFiles(settings).paths(), QStringList(QStringLiteral("/a.yaml")));
}

void TestRecentFiles::clearingForgetsThem()
{
    const QTemporaryDir directory;
    QSettings settings(directory.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    RecentFiles recent(settings);
    recent.add(QStringLiteral("/a.yaml"));
    const QSignalSpy changed(&recent, &RecentFiles::changed);
    recent.clear();
    QVERIFY(recent.paths().isEmpty());
    QCOMPARE(changed.count(), 1);
}

QTEST_GUILESS_MAIN(TestRecentFiles)
#include "tst_recentfiles.moc"
