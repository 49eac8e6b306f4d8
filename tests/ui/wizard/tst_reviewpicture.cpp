// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The diagram on the page "Review".

#include <QApplication>
#include <QImage>
#include <QPushButton>
#include <QSet>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "tests/ui/wizard/answeringsite.h"
#include "ui/common/theme.h"
#include "ui/diagram/carditem.h"
#include "ui/diagram/pendingmarks.h"
#include "ui/diagram/sitepicture.h"
#include "ui/models/document.h"
#include "ui/models/sitesession.h"
#include "ui/window/mainwindow.h"
#include "ui/wizard/reviewpage.h"
#include "ui/wizard/setupplace.h"

using namespace sharewright;

namespace {

HostId host(const char *name)
{
    return HostId(QString::fromLatin1(name));
}

/// nas keeps the folders, web1 and web2 use them.
Project site()
{
    Project project;
    project.name = QStringLiteral("Headquarters");
    project.folders = standardFolders();
    for (const char *name : {"nas", "web1", "web2"}) {
        Host each;
        each.id = host(name);
        each.address = each.id.value;
        each.roles =
            each.id == host("nas") ? Roles(Role::NfsServer) : Roles(Role::Server) | Role::Console;
        project.hosts += each;
    }
    project.nfs.server = host("nas");
    project.migration.seedHost = host("web1");
    return project;
}

/// A host that has all of the site's folders from nas already.
QByteArray answerOfAUser()
{
    const Project project = site();
    QByteArray mounts = "22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw\n";
    for (const SharedFolder &folder : project.folders)
        mounts += "90 22 0:44 / " + folder.path.toUtf8() + " rw - nfs4 nas:"
                  + project.nfs.exportRoot.toUtf8() + '/' + folder.id.value.toUtf8() + " rw\n";
    return AnswerBuilder()
        .line("begin 1 1700000000.25")
        .line("root 0")
        .line("hostname web1")
        .line("os "
              + QByteArray("ID=debian\nVERSION_ID=\"12\"\nPRETTY_NAME=\"Debian 12\"\n").toBase64())
        .line("mountinfo " + mounts.toBase64())
        .line("end 1700000001.25")
        .text();
}

struct Fixture {
    QTemporaryDir directory;
    Document document;
    AnsweringSite hosts;
    SiteSession session{document, hosts, directory.path()};
    ReviewPage page{session, document};

    [[nodiscard]] SitePicture &picture() const { return *page.findChild<SitePicture *>(); }
    [[nodiscard]] const DiagramScene &scene() const { return picture().scene(); }
    /// What the card of the shared folders bears.
    [[nodiscard]] QString folderMark() const
    {
        for (const CardItem *card : scene().cards()) {
            if (card->card().kind == CardKind::Share)
                return card->pending().text;
        }
        return QStringLiteral("there is no such card");
    }
    /// Shows the page, which makes the plan.
    void show()
    {
        document.setUnsavedProject(site());
        page.resize(1000, 900);
        page.show();
        settle();
    }
    void settle() { QTRY_COMPARE(session.activity(), SiteSession::Activity::Idle); }
};

} // namespace

class TestReviewPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, ColourScheme::Light); }
    void anEmptyProjectHasNoPicture();
    void theMarksAreThoseOfThePlan();
    void anEditTakesTheMarksAwayUntilTheNextPlan();
    void aProbeShowsWhatIsThereAlready();
    void theMarksAreSaidInWords();
    void allOfTheSiteIsDrawn();
    void nothingInItCanBeChanged();
    void theButtonOpensTheTopologyPlace();
};

void TestReviewPicture::anEmptyProjectHasNoPicture()
{
    Fixture f;
    f.page.show();
    QVERIFY(!f.picture().isVisible());
    f.document.setUnsavedProject(site());
    QVERIFY(f.picture().isVisible());
    f.document.setUnsavedProject({});
    QVERIFY(!f.picture().isVisible());
}

void TestReviewPicture::theMarksAreThoseOfThePlan()
{
    Fixture f;
    f.show();
    QVERIFY(f.session.planIsPending());
    QCOMPARE(f.scene().cards().size(), 4);
    QCOMPARE(f.folderMark(), QStringLiteral("+"));
    QVERIFY(f.scene().card(cardKey(host("web1")))->pending().text.contains(u'?'));
    const PlanMarks changes = planMarks(*f.session.plan(), f.document.project(), f.session.facts());
    QVERIFY(f.scene().pending() == pendingMarks(f.scene().graph(), changes));
}

void TestReviewPicture::anEditTakesTheMarksAwayUntilTheNextPlan()
{
    Fixture f;
    f.show();
    QVERIFY(f.document.renameHost(host("web1"), host("web9")));
    QVERIFY(f.scene().card(cardKey(host("web9"))));
    QVERIFY(f.scene().pending().isEmpty());
    QVERIFY(f.session.makePlan());
    f.settle();
    QVERIFY(!f.scene().card(cardKey(host("web9")))->pending().text.isEmpty());
}

void TestReviewPicture::aProbeShowsWhatIsThereAlready()
{
    Fixture f;
    f.hosts.answers.insert(QStringLiteral("web1"), answerOfAUser());
    f.show();
    QCOMPARE(f.folderMark(), QStringLiteral("+"));
    QVERIFY(f.session.probe());
    f.settle();
    QCOMPARE(f.folderMark(), QStringLiteral("~")); // only web2 is to get them
}

void TestReviewPicture::theMarksAreSaidInWords()
{
    Fixture f;
    f.document.setUnsavedProject(site());
    QVERIFY(!f.picture().accessibleName().isEmpty());
    QVERIFY(f.picture().accessibleDescription().contains(QLatin1StringView("no plan")));
    QCOMPARE(f.picture().focusPolicy(), Qt::TabFocus);
    f.show();
    const QString words = f.picture().accessibleDescription();
    QVERIFY2(words.contains(QLatin1StringView("web1: The plan, on this host: ")),
             qPrintable(words));
    QVERIFY2(words.contains(QLatin1StringView("The plan adds it.")), qPrintable(words));
}

void TestReviewPicture::allOfTheSiteIsDrawn()
{
    Fixture f;
    f.show();
    QTRY_VERIFY(f.scene().isArranged());
    QTRY_COMPARE(f.picture().height(), f.picture().sizeHint().height());
    const QImage image = f.picture().grab().toImage();
    QSet<QRgb> colours;
    for (int x = 0; x < image.width(); x += 3)
        colours.insert(image.pixel(x, image.height() / 2));
    QVERIFY2(colours.size() > 3, "nothing was drawn");
    QCOMPARE(QColor(image.pixel(image.width() / 2, image.height() - 8)), Theme::current().window);
}

void TestReviewPicture::nothingInItCanBeChanged()
{
    Fixture f;
    f.show();
    QTRY_VERIFY(f.scene().isArranged());
    const QPoint middle = f.picture().rect().center();
    for (int way = -300; way <= 300; way += 50) {
        const QPoint from = middle + QPoint(way, 0);
        QTest::mousePress(&f.picture(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&f.picture(), from + QPoint(0, 60));
        QTest::mouseRelease(&f.picture(), Qt::LeftButton, {}, from + QPoint(0, 60));
    }
    QTest::keyClick(&f.picture(), Qt::Key_Down, Qt::ControlModifier);
    QTest::keyClick(&f.picture(), Qt::Key_Delete);
    QVERIFY(f.scene().selectedItems().isEmpty());
    QCOMPARE(f.document.undoStack().count(), 0);
    QVERIFY(f.session.planIsPending());
}

void TestReviewPicture::theButtonOpensTheTopologyPlace()
{
    QTemporaryDir directory;
    QSettings settings(directory.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    Document document;
    AnsweringSite hosts;
    SiteSession session(document, hosts, directory.path());
    MainWindow window(session, document, settings);
    document.setUnsavedProject(site());
    window.resize(1280, 860);
    window.show();
    window.showPlace(Place::Setup);
    window.findChild<SetupPlace *>()->showStep(SetupStep::Review);
    QTRY_COMPARE(session.activity(), SiteSession::Activity::Idle);
    QPushButton *open = nullptr;
    for (QPushButton *button : window.findChild<ReviewPage *>()->findChildren<QPushButton *>()) {
        if (button->text() == u"Open the diagram")
            open = button;
    }
    QVERIFY(open);
    open->click();
    QCOMPARE(window.place(), Place::Topology);
}

QTEST_MAIN(TestReviewPicture)
#include "tst_reviewpicture.moc"
