// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractButton>
#include <QActionGroup>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QTreeView>

#include "core/language/language.h"
#include "core/language/spokenlanguage.h"
#include "tests/ui/preview/sampleplan.h"
#include "tests/ui/window/saidtexts.h"
#include "ui/common/theme.h"
#include "ui/dashboard/statusplace.h"
#include "ui/diagram/carditem.h"
#include "ui/models/document.h"
#include "ui/preview/planpage.h"
#include "ui/run/runpage.h"
#include "ui/run/runspage.h"
#include "ui/window/findingspanel.h"
#include "ui/window/mainwindow.h"
#include "ui/window/screenshots.h"
#include "ui/window/topologyplace.h"

using namespace sharewright;
using namespace Qt::StringLiterals;

namespace {

/// Marks every text, so that one which was not said again shows.
class MarkedLanguage final : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return u"‹"_s + QString::fromUtf8(source) + u"›"_s;
    }
    bool isEmpty() const override { return false; }
};

class NoHosts final : public RemoteConnector
{
public:
    std::unique_ptr<RemoteHost> hostFor(const Project &, const Host &) override { return nullptr; }
};

Project site()
{
    Project project;
    project.name = u"Headquarters"_s;
    project.folders = standardFolders();
    for (const char *name : {"nas", "web1", "web2", "db1", "spare"}) {
        Host host;
        host.id = HostId(QString::fromLatin1(name));
        host.address = host.id.value;
        host.roles = host.id.value == u"nas"     ? Roles(Role::NfsServer)
                     : host.id.value == u"spare" ? Roles()
                                                 : Roles(Role::Server) | Role::Console;
        project.hosts += host;
    }
    project.nfs.server = project.hosts.first().id;
    project.migration.seedHost = project.hosts[1].id;
    return project;
}

/// A window with something in every place.
struct Filled {
    QTemporaryDir directory;
    QSettings settings{directory.filePath(u"s.ini"_s), QSettings::IniFormat};
    Document document;
    NoHosts hosts;
    SiteSession session{document, hosts, directory.path()};
    MainWindow window{session, document, settings};

    Filled()
    {
        document.setUnsavedProject(site());
        (void)document.renameHost(HostId(u"spare"_s), HostId(u"spare1"_s)); // a step to undo
        window.setPracticeSite(u"simulated"_s);
        window.resize(1280, 800);
        window.show();
        for (const Place place : {Place::Topology, Place::Plan, Place::Run, Place::Status})
            window.showPlace(place);
    }
    [[nodiscard]] bool hasArrived()
    {
        if (!session.makePlan() || !QTest::qWaitFor([this] { return session.plan().has_value(); }))
            return false;
        Q_EMIT session.runStarting(samplePlan(), RunKind::Apply);
        Q_EMIT session.runEvents(sampleFailingRun());
        window.findChild<RunPage *>()->setClock(sampleStart().addSecs(600));
        return QTest::qWaitFor([this] {
            return window.findChild<RunPage *>()->isCaughtUp()
                   && window.topology().scene().isArranged();
        });
    }
    /// Until the plan is worded anew, if there is one.
    void letItSettle()
    {
        for (int i = 0; i < 20; ++i)
            QTest::qWait(20);
    }
};

void languageRows()
{
    QTest::addColumn<QString>("language");
    for (const HumanLanguage &language : humanLanguages())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

template <class Object> QStringList textsOf(const QList<Object *> &objects)
{
    QStringList texts;
    for (const Object *object : objects)
        texts += object->text();
    return texts;
}

QChar letterOf(const QString &text)
{
    const qsizetype at = text.indexOf(u'&');
    return at < 0 ? QChar() : text.at(at + 1).toLower();
}

} // namespace

class TestLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, ColourScheme::Light); }
    void cleanup() { setShownLocale(QLocale::system()); }
    void aSwitchedWindowSaysWhatANewOneSays();
    void whatWasChosenAndTypedStays();
    void theViewMenuChangesTheLanguageAndRemembersIt();
    void theChosenLanguageIsMarkedInTheNextWindow();
    void menuLettersAreUnique_data() { languageRows(); }
    void menuLettersAreUnique();
    void noPlaceCutsItsWords_data() { languageRows(); }
    void noPlaceCutsItsWords();
    void picturesMayBeTakenRightAfterALanguageWasChosen();
};

void TestLanguages::aSwitchedWindowSaysWhatANewOneSays()
{
    Filled switched;
    QVERIFY(switched.hasArrived());
    const QStringList before = saidTexts(switched.window);
    MarkedLanguage marked;
    QCoreApplication::installTranslator(&marked);
    switched.window.setPracticeSite(u"simulated"_s);
    switched.letItSettle();
    Filled fresh;
    QVERIFY(fresh.hasArrived());
    fresh.letItSettle();
    const QStringList now = saidTexts(switched.window);
    const QStringList wanted = saidTexts(fresh.window);
    QCoreApplication::removeTranslator(&marked);
    QVERIFY(now != before);
    QStringList stale;
    for (const QString &text : now)
        if (!wanted.contains(text))
            stale += text;
    QVERIFY2(
        stale.isEmpty(),
        qPrintable(u"%1 texts stayed:\n%2"_s.arg(stale.size()).arg(stale.mid(0, 60).join(u'\n'))));
    QStringList lost;
    for (const QString &text : wanted)
        if (!now.contains(text))
            lost += text;
    QVERIFY2(lost.isEmpty(),
             qPrintable(
                 u"%1 texts are missing:\n%2"_s.arg(lost.size()).arg(lost.mid(0, 60).join(u'\n'))));
}

void TestLanguages::whatWasChosenAndTypedStays()
{
    SpokenLanguage language;
    language.speak(u"en"_s);
    Filled f;
    QVERIFY(f.hasArrived());
    auto *plan = f.window.findChild<PlanPage *>();
    auto *planTree = plan->findChild<QTreeView *>();
    planTree->collapseAll();
    planTree->setCurrentIndex(planTree->model()->index(1, 0, planTree->model()->index(1, 0)));
    const QModelIndex step = planTree->currentIndex();
    QVERIFY(step.isValid());
    auto *filter = plan->findChild<QLineEdit *>();
    f.window.topology().goTo(HostId(u"web1"_s));
    auto *run = f.window.findChild<RunPage *>();
    const int lines = run->log().rowCount();
    const QString planTitle = step.data().toString();
    f.window.showPlace(Place::Run);

    language.speak(u"de"_s);
    QTRY_VERIFY(step.data().toString() != planTitle);
    f.letItSettle();
    QCOMPARE(planTree->currentIndex(), step);
    QVERIFY(!planTree->isExpanded(planTree->model()->index(2, 0)));
    QVERIFY(filter->text().isEmpty());
    QCOMPARE(f.window.topology().scene().selectedCard()->card().host, HostId(u"web1"_s));
    QCOMPARE(run->log().rowCount(), lines);
    QVERIFY(lines > 0);
    QCOMPARE(f.window.place(), Place::Run);
}

void TestLanguages::theViewMenuChangesTheLanguageAndRemembersIt()
{
    SpokenLanguage language;
    language.speak(u"en"_s);
    Filled f;
    connect(&f.window, &MainWindow::languageChosen, &language, &SpokenLanguage::speak);
    const QList<QAction *> choices = f.window.actions().languages->actions();
    QCOMPARE(choices.size(), humanLanguages().size() + 1);
    for (QAction *choice : choices)
        if (choice->data().toString() == u"es")
            choice->trigger();
    QCOMPARE(language.code(), u"es"_s);
    QCOMPARE(f.settings.value(kLanguageKey).toString(), u"es"_s);
    const auto firstMenu = [&] {
        QString title = f.window.menuBar()->actions().constFirst()->text();
        return title.remove(u'&');
    };
    QTRY_COMPARE(firstMenu(), u"Archivo"_s);
    choices.constFirst()->trigger();
    QCOMPARE(f.settings.value(kLanguageKey).toString(), QString());
    QTRY_COMPARE(firstMenu(), u"File"_s);
}

void TestLanguages::theChosenLanguageIsMarkedInTheNextWindow()
{
    QTemporaryDir directory;
    QSettings settings(directory.filePath(u"s.ini"_s), QSettings::IniFormat);
    settings.setValue(kLanguageKey, u"ja"_s);
    Document document;
    NoHosts hosts;
    SiteSession session(document, hosts, directory.path());
    const MainWindow window(session, document, settings);
    QCOMPARE(window.actions().languages->checkedAction()->data().toString(), u"ja"_s);
}

void TestLanguages::menuLettersAreUnique()
{
    QFETCH(QString, language);
    SpokenLanguage spoken;
    spoken.speak(language);
    Filled f;
    QStringList twice;
    const auto check = [&](const QStringList &texts) {
        QHash<QChar, QString> letters;
        for (const QString &text : texts) {
            const QChar letter = letterOf(text);
            if (!letter.isNull() && letters.contains(letter))
                twice += u"%1 and %2"_s.arg(letters.value(letter), text);
            letters.insert(letter, text);
        }
    };
    const QStringList bar = textsOf(f.window.menuBar()->actions());
    check(bar);
    for (const QMenu *menu : f.window.findChildren<QMenu *>())
        check(textsOf(menu->actions()));
    // Alt and a letter reaches the menu bar and the buttons of a page alike.
    check(bar + textsOf(f.window.findChild<RunsPage *>()->findChildren<QAbstractButton *>()));
    // Of those of the Status place only one is to be seen at a time.
    for (const QAbstractButton *button :
         f.window.findChild<StatusPlace *>()->findChildren<QAbstractButton *>())
        check(bar + QStringList{button->text()});
    QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u'\n')));
}

void TestLanguages::noPlaceCutsItsWords()
{
    QFETCH(QString, language);
    SpokenLanguage spoken;
    spoken.speak(language);
    Filled f;
    QVERIFY(f.hasArrived());
    f.window.findingsPanel().setOpen(true);
    QStringList cut;
    for (const Place place : {Place::Topology, Place::Plan, Place::Run, Place::Status}) {
        f.window.showPlace(place);
        f.letItSettle();
        cut += cutWords(f.window);
    }
    if (const QString folder = qEnvironmentVariable("SHAREWRIGHT_PICTURES"); !folder.isEmpty())
        QVERIFY(takeScreenshots(f.window, folder + u'/' + language));
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    QVERIFY2(f.window.minimumSizeHint().width() <= 1280,
             qPrintable(QString::number(f.window.minimumSizeHint().width())));
}

void TestLanguages::picturesMayBeTakenRightAfterALanguageWasChosen()
{
    SpokenLanguage spoken;
    Filled f;
    QVERIFY(f.hasArrived());
    f.window.showPlace(Place::Setup);
    f.letItSettle();
    spoken.speak(QStringLiteral("es")); // who hears of it makes the set-up place anew, later
    const QTemporaryDir pictures;
    const Result<QStringList> names = takeScreenshots(f.window, pictures.path());
    QVERIFY(names);
    QVERIFY(names->contains(QLatin1StringView("setup-review-light.png")));
    spoken.speak(QStringLiteral("en"));
}

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
