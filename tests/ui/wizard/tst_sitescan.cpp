// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <chrono>
#include <memory>

#include <QApplication>
#include <QHostAddress>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include "tests/ui/wizard/answeringsite.h"
#include "ui/common/theme.h"
#include "ui/models/document.h"
#include "ui/models/setupnotes.h"
#include "ui/models/sitesession.h"
#include "ui/wizard/sitepage.h"

using namespace sharewright;
using namespace std::chrono_literals;

namespace {

/// The page, and a port of this machine as a host.
struct Fixture {
    explicit Fixture(const QByteArray &greeting = {})
    {
        server.listen(QHostAddress::LocalHost);
        QObject::connect(&server, &QTcpServer::newConnection, &server, [this, greeting] {
            while (QTcpSocket *guest = server.nextPendingConnection())
                guest->write(greeting);
        });
        page->resize(1000, 900);
        page->show();
        site().scan().setLimit(60s); // nothing here waits for it
    }
    [[nodiscard]] SiteSetup &site() { return page->model(); }
    [[nodiscard]] QString openPort() const
    {
        return QStringLiteral("127.0.0.1:%1").arg(server.serverPort());
    }
    [[nodiscard]] static QString closedPort()
    {
        QTcpServer closed;
        closed.listen(QHostAddress::LocalHost);
        return QStringLiteral("127.0.0.1:%1").arg(closed.serverPort());
    }
    [[nodiscard]] bool click(const QString &text)
    {
        for (QPushButton *button : page->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == text) {
                button->click();
                return true;
            }
        }
        return false;
    }
    [[nodiscard]] QString said(const QString &beginning)
    {
        for (const QLabel *label : page->findChildren<QLabel *>())
            if (label->isVisible() && label->text().startsWith(beginning))
                return label->text();
        return {};
    }
    [[nodiscard]] QString row(int at)
    {
        return site().found().index(at).data(Qt::DisplayRole).toString();
    }
    [[nodiscard]] bool isTicked(int at)
    {
        return site().found().index(at).data(Qt::CheckStateRole).toInt() == Qt::Checked;
    }

    QTcpServer server;
    QTemporaryDir directory;
    QSettings settings{directory.filePath(QStringLiteral("s.ini")), QSettings::IniFormat};
    AnsweringSite hosts;
    Document document;
    SiteSession session{document, hosts, directory.path()};
    SetupNotes notes{settings, document};
    std::unique_ptr<SitePage> page = std::make_unique<SitePage>(session, document, notes);
};

} // namespace

class TestSiteScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, ColourScheme::Light); }
    void thoseWhoAnswerAreTickedAndEachRowSaysIt();
    void theButtonStopsTheScan();
    void anotherListEndsTheScan();
    void takingHostsEndsTheScan();
    void askingAgainForgetsTheAnswersBefore();
    void thePageMayBeClosedMeanwhile();
};

void TestSiteScan::thoseWhoAnswerAreTickedAndEachRowSaysIt()
{
    Fixture f("SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n");
    f.site().readText(f.openPort() + u' ' + Fixture::closedPort());
    f.site().found().setData(f.site().found().index(0), Qt::Unchecked, Qt::CheckStateRole);
    QVERIFY(f.click(QStringLiteral("Who answers?")));
    QTRY_VERIFY(!f.site().scan().isRunning());
    QVERIFY(f.isTicked(0));
    QVERIFY(!f.isTicked(1));
    QVERIFY2(f.row(0).endsWith(QLatin1StringView("answers: SSH-2.0-OpenSSH_9.2p1 Debian-2")),
             qPrintable(f.row(0)));
    QVERIFY2(f.row(1).contains(QLatin1StringView("refuses port ")), qPrintable(f.row(1)));
    QCOMPARE(f.said(QStringLiteral("Tried")), QStringLiteral("Tried 2 of 2; 1 answer"));
    QVERIFY(f.click(QStringLiteral("Take 1 host")));
    QCOMPARE(f.document.project().hosts.size(), 1);
}

void TestSiteScan::theButtonStopsTheScan()
{
    Fixture f;
    f.site().readText(f.openPort());
    QVERIFY(f.click(QStringLiteral("Who answers?")));
    QVERIFY(f.site().scan().isRunning());
    QVERIFY(f.click(QStringLiteral("Stop")));
    QVERIFY(!f.site().scan().isRunning());
    QVERIFY(f.isTicked(0)); // what was not tried stays as it was
    QCOMPARE(f.said(QStringLiteral("Tried")), QStringLiteral("Tried 0 of 1; 0 answer"));
    QVERIFY(f.click(QStringLiteral("Who answers?")));
}

void TestSiteScan::anotherListEndsTheScan()
{
    Fixture f;
    f.site().readText(f.openPort());
    QVERIFY(f.click(QStringLiteral("Who answers?")));
    f.site().readText(QStringLiteral("web1 web2"));
    QVERIFY(!f.site().scan().isRunning());
    QCOMPARE(f.said(QStringLiteral("Tried")), QString());
    QCOMPARE(f.row(0), QStringLiteral("web1"));
}

void TestSiteScan::takingHostsEndsTheScan()
{
    Fixture f;
    f.site().readText(f.openPort());
    QVERIFY(f.click(QStringLiteral("Who answers?")));
    QVERIFY(f.click(QStringLiteral("Take 1 host")));
    QVERIFY(!f.site().scan().isRunning());
}

void TestSiteScan::askingAgainForgetsTheAnswersBefore()
{
    Fixture f("SSH-2.0-x\n");
    f.site().readText(f.openPort());
    const QString plain = f.row(0);
    QVERIFY(f.click(QStringLiteral("Who answers?")));
    QTRY_VERIFY(!f.site().scan().isRunning());
    QVERIFY(f.row(0) != plain);
    QVERIFY(f.click(QStringLiteral("Who answers?")));
    QCOMPARE(f.row(0), plain);
    QTRY_VERIFY(f.row(0) != plain);
}

void TestSiteScan::thePageMayBeClosedMeanwhile()
{
    Fixture f;
    f.site().readText(f.openPort() + u' ' + Fixture::closedPort());
    QVERIFY(f.click(QStringLiteral("Who answers?")));
    f.page.reset();
    QTest::qWait(50);
}

QTEST_MAIN(TestSiteScan)
#include "tst_sitescan.moc"
