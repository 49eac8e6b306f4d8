// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include "tests/ui/preview/sampleplan.h"
#include "tests/ui/window/saidtexts.h"
#include "ui/common/theme.h"
#include "ui/models/document.h"
#include "ui/window/findingspanel.h"
#include "ui/window/mainwindow.h"
#include "ui/window/screenshots.h"
#include "ui/window/topologyplace.h"

using namespace sharewright;
using namespace Qt::StringLiterals;

namespace {

/// A language whose words are a good third longer than English, as German's are.
class LongLanguage final : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        static const QString kMore = u"verlängerungswortschatzerweiterungszusatz"_s;
        const auto more = static_cast<qsizetype>(static_cast<double>(text.size()) * 0.4) + 1;
        return text + (text.size() > 12 ? u" "_s : QString()) + kMore.left(more);
    }
    bool isEmpty() const override { return false; }
};

class NoHosts final : public RemoteConnector
{
public:
    std::unique_ptr<RemoteHost> hostFor(const Project &, const Host &) override { return nullptr; }
};

Project siteWithLongNames()
{
    Project project;
    project.name = u"Rechenzentrum Nordrhein-Westfalen, Betriebsstätte Gelsenkirchen"_s;
    project.folders = standardFolders();
    for (int i = 0; i < 6; ++i) {
        Host host;
        host.id = HostId(u"pandora-konsole-%1.rechenzentrum.gelsenkirchen"_s.arg(i));
        host.address = host.id.value + u".example.org"_s;
        host.user = u"administratorin"_s;
        host.roles = i == 0 ? Role::NfsServer : Role::Server | Role::Console;
        project.hosts += host;
    }
    project.nfs.server = project.hosts.first().id;
    return project;
}

} // namespace

/// Nothing is cut off where words are long. SHAREWRIGHT_PICTURES names a folder for pictures, to look at what this
/// cannot judge.
class TestLongWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noPlaceCutsItsWords_data();
    void noPlaceCutsItsWords();
    void theWindowFitsOnASmallScreen();
    void picturesForTheEye();

private:
    LongLanguage m_language;
    QTemporaryDir m_directory;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Document> m_document;
    NoHosts m_hosts;
    std::unique_ptr<SiteSession> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void TestLongWords::initTestCase()
{
    QCoreApplication::installTranslator(&m_language);
    applyLook(*qApp, ColourScheme::Light);
    m_settings =
        std::make_unique<QSettings>(m_directory.filePath(u"s.ini"_s), QSettings::IniFormat);
    m_document = std::make_unique<Document>();
    m_session = std::make_unique<SiteSession>(*m_document, m_hosts, m_directory.path());
    m_window = std::make_unique<MainWindow>(*m_session, *m_document, *m_settings);
    m_document->setUnsavedProject(siteWithLongNames());
    m_window->resize(1280, 800);
    m_window->show();
    m_window->findingsPanel().setOpen(true);
    QVERIFY(m_session->makePlan());
    QTRY_VERIFY(m_session->plan().has_value());
    Q_EMIT m_session->runStarting(samplePlan(), RunKind::Apply);
    Q_EMIT m_session->runEvents(sampleFailingRun());
    QTRY_VERIFY(m_window->topology().scene().isArranged());
}

void TestLongWords::noPlaceCutsItsWords_data()
{
    QTest::addColumn<int>("place");
    QTest::newRow("topology") << static_cast<int>(Place::Topology);
    QTest::newRow("plan") << static_cast<int>(Place::Plan);
    QTest::newRow("run") << static_cast<int>(Place::Run);
    QTest::newRow("status") << static_cast<int>(Place::Status);
    QTest::newRow("set-up") << static_cast<int>(Place::Setup);
}

void TestLongWords::noPlaceCutsItsWords()
{
    QFETCH(int, place);
    m_window->showPlace(static_cast<Place>(place));
    QCoreApplication::processEvents();
    const QStringList cut = cutWords(*m_window);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

void TestLongWords::theWindowFitsOnASmallScreen()
{
    QVERIFY2(m_window->minimumSizeHint().width() <= 1280,
             qPrintable(QString::number(m_window->minimumSizeHint().width())));
    QVERIFY2(m_window->minimumSizeHint().height() <= 720,
             qPrintable(QString::number(m_window->minimumSizeHint().height())));
}

void TestLongWords::picturesForTheEye()
{
    const QString folder =
        qEnvironmentVariable("SHAREWRIGHT_PICTURES", m_directory.filePath(u"pictures"_s));
    QVERIFY(takeScreenshots(*m_window, folder));
}

QTEST_MAIN(TestLongWords)
#include "tst_longwords.moc"
