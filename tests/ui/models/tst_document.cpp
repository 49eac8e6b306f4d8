// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include "core/project/projectfile.h"
#include "ui/models/document.h"

using namespace Qt::StringLiterals;
using namespace sharewright;

namespace {

Host host(const QString &name, Role role)
{
    Host result;
    result.id = HostId(name);
    result.address = name + QStringLiteral(".example");
    result.roles = role;
    return result;
}

Project site()
{
    Project project;
    project.name = QStringLiteral("Site");
    project.hosts = {host(QStringLiteral("nas"), Role::NfsServer),
                     host(QStringLiteral("web1"), Role::Server)};
    project.hosts[1].jumpHost = QStringLiteral("nas");
    project.folders = standardFolders();
    project.nfs.server = HostId(QStringLiteral("nas"));
    project.migration.seedHost = HostId(QStringLiteral("web1"));
    project.gluster.bricks = {
        {.host = HostId(QStringLiteral("nas")), .device = {}, .mountPoint = {}, .directory = {}}};
    return project;
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Says everything in capitals, so that what is said anew shows.
class LoudLanguage final : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QString::fromUtf8(source).toUpper();
    }
    bool isEmpty() const override { return false; }
};

const HostId kNas(QStringLiteral("nas"));
const HostId kWeb(QStringLiteral("web1"));

/// What arrow keys in a list do at each item.
void chooseVersion(Document &document, const char *version)
{
    Project project = document.project();
    project.nfs.version = QLatin1StringView(version);
    document.replaceProject(
        project, [version] { return u"NFS %1"_s.arg(QLatin1StringView(version)); },
        u"nfs.version"_s);
}

} // namespace

class TestDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyDocumentIsCleanAndWithoutFindings();
    void undoAndRedoOfEachEditGiveEqualProjects_data();
    void undoAndRedoOfEachEditGiveEqualProjects();
    void movesOfOneHostInARowAreOneStep();
    void movesOfTwoHostsAreTwoSteps();
    void movingBackToTheStartLeavesNoStep();
    void choicesOfOneSettingInARowAreOneStep();
    void choicesOfTwoSettingsAreTwoSteps();
    void aChoiceAfterSavingIsAStepOfItsOwn();
    void namesOfStepsFollowTheLanguage();
    void renamingAHostRenamesEveryReference();
    void renamingToATakenOrEmptyNameIsRefused();
    void savingAndOpeningGivesTheSameProject();
    void savingMakesTheDocumentClean();
    void aFileChangedElsewhereIsNotOverwritten();
    void overwritingAfterTheQuestionWins();
    void aFileThatCannotBeReadLeavesTheDocumentAsItWas();
    void savingWithoutAFileAsksForOne();
};

void TestDocument::anEmptyDocumentIsCleanAndWithoutFindings()
{
    Document document;
    QVERIFY(document.isEmpty());
    QVERIFY(!document.isDirty());
    QVERIFY(document.findings().isEmpty());
}

void TestDocument::undoAndRedoOfEachEditGiveEqualProjects_data()
{
    QTest::addColumn<int>("edit");
    QTest::newRow("move") << 0;
    QTest::newRow("rename") << 1;
    QTest::newRow("replace") << 2;
    QTest::newRow("forget positions") << 3;
}

void TestDocument::undoAndRedoOfEachEditGiveEqualProjects()
{
    QFETCH(int, edit);
    Document document;
    Project before = site();
    before.hosts[0].position = QPointF(1, 1);
    document.setUnsavedProject(before);
    switch (edit) {
    case 0:
        document.moveHost(kWeb, {10, 20});
        break;
    case 1:
        QVERIFY(document.renameHost(kNas, HostId(QStringLiteral("storage"))));
        break;
    case 2:
        document.replaceProject(Project(), QStringLiteral("Empty"));
        break;
    default:
        document.forgetPositions();
    }
    const Project after = document.project();
    QVERIFY(after != before);
    QCOMPARE(document.undoStack().count(), 1);
    QVERIFY(!document.undoStack().undoText().isEmpty());
    document.undoStack().undo();
    QCOMPARE(document.project(), before);
    document.undoStack().redo();
    QCOMPARE(document.project(), after);
    document.undoStack().undo();
    QCOMPARE(document.project(), before);
}

void TestDocument::movesOfOneHostInARowAreOneStep()
{
    Document document;
    document.setUnsavedProject(site());
    document.moveHost(kWeb, {1, 1});
    document.moveHost(kWeb, {2, 2});
    QCOMPARE(document.undoStack().count(), 1);
    document.undoStack().undo();
    QCOMPARE(document.project(), site());
}

void TestDocument::movesOfTwoHostsAreTwoSteps()
{
    Document document;
    document.setUnsavedProject(site());
    document.moveHost(kWeb, {1, 1});
    document.moveHost(kNas, {2, 2});
    QCOMPARE(document.undoStack().count(), 2);
}

void TestDocument::movingBackToTheStartLeavesNoStep()
{
    Project placed = site();
    placed.hosts[1].position = QPointF(5, 5);
    Document document;
    document.setUnsavedProject(placed);
    document.moveHost(kWeb, {6, 6});
    document.moveHost(kWeb, {5, 5});
    QCOMPARE(document.undoStack().count(), 0);
    QCOMPARE(document.project(), placed);
}

void TestDocument::choicesOfOneSettingInARowAreOneStep()
{
    Document document;
    document.setUnsavedProject(site());
    const Project before = document.project();
    for (const char *version : {"4.2", "4.1", "3"})
        chooseVersion(document, version);
    QCOMPARE(document.undoStack().count(), 1);
    QCOMPARE(document.undoText(), u"NFS 3"_s);
    document.undoStack().undo();
    QCOMPARE(document.project(), before);
    document.undoStack().redo();
    QCOMPARE(document.project().nfs.version, u"3"_s);
}

void TestDocument::choicesOfTwoSettingsAreTwoSteps()
{
    Document document;
    document.setUnsavedProject(site());
    chooseVersion(document, "4.2");
    Project other = document.project();
    other.nfs.rootSquash = !other.nfs.rootSquash;
    document.replaceProject(other, [] { return u"Rights"_s; }, u"nfs.root-squash"_s);
    chooseVersion(document, "3");
    QCOMPARE(document.undoStack().count(), 3);
}

void TestDocument::aChoiceAfterSavingIsAStepOfItsOwn()
{
    QTemporaryDir dir;
    Document document;
    document.setUnsavedProject(site());
    chooseVersion(document, "4.2");
    QVERIFY(document.saveAs(dir.filePath(u"site.yaml"_s)));
    chooseVersion(document, "3");
    QVERIFY(document.isDirty());
    document.undoStack().undo();
    QVERIFY(!document.isDirty());
    QCOMPARE(document.project().nfs.version, u"4.2"_s);
}

void TestDocument::namesOfStepsFollowTheLanguage()
{
    Document document;
    document.setUnsavedProject(site());
    QVERIFY(document.undoText().isEmpty());
    document.moveHost(kWeb, {1, 1});
    QVERIFY(document.renameHost(kNas, HostId(QStringLiteral("storage"))));
    QCOMPARE(document.undoText(), QStringLiteral("Rename nas to storage"));
    QVERIFY(document.redoText().isEmpty());
    document.undoStack().undo();
    LoudLanguage loud;
    QVERIFY(QCoreApplication::installTranslator(&loud));
    QCOMPARE(document.undoText(), QStringLiteral("MOVE web1"));
    QCOMPARE(document.redoText(), QStringLiteral("RENAME nas TO storage"));
    QCoreApplication::removeTranslator(&loud);
    QCOMPARE(document.undoText(), QStringLiteral("Move web1"));
}

void TestDocument::renamingAHostRenamesEveryReference()
{
    Document document;
    Project before = site();
    before.migration.mergeFrom = {kWeb};
    before.migration.choices = {{FolderId(QStringLiteral("conf")), QStringLiteral("x"), kWeb}};
    before.gluster.backupServers = {kNas.value};
    document.setUnsavedProject(before);
    QVERIFY(document.renameHost(kNas, HostId(QStringLiteral("storage"))));
    QVERIFY(document.renameHost(kWeb, HostId(QStringLiteral("web9"))));
    const Project &project = document.project();
    QCOMPARE(project.nfs.server.value, QStringLiteral("storage"));
    QCOMPARE(project.hosts.at(1).jumpHost, QStringLiteral("storage"));
    QCOMPARE(project.gluster.bricks.first().host.value, QStringLiteral("storage"));
    QCOMPARE(project.migration.seedHost.value, QStringLiteral("web9"));
    QCOMPARE(project.migration.mergeFrom.first().value, QStringLiteral("web9"));
    QCOMPARE(project.migration.choices.first().take.value, QStringLiteral("web9"));
    QCOMPARE(project.gluster.backupServers.first(), QStringLiteral("storage"));
}

void TestDocument::renamingToATakenOrEmptyNameIsRefused()
{
    Document document;
    document.setUnsavedProject(site());
    QCOMPARE(document.renameHost(kNas, kWeb).error().code, ErrorCode::InvalidInput);
    QCOMPARE(document.renameHost(kNas, HostId()).error().code, ErrorCode::InvalidInput);
    QCOMPARE(document.undoStack().count(), 0);
}

void TestDocument::savingAndOpeningGivesTheSameProject()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("site.yaml"));
    Document document;
    document.setUnsavedProject(site());
    document.moveHost(kWeb, {12, 34});
    QVERIFY(document.saveAs(path));
    Document other;
    QVERIFY(other.open(path));
    QCOMPARE(other.project(), document.project());
    QCOMPARE(other.path(), path);
}

void TestDocument::savingMakesTheDocumentClean()
{
    const QTemporaryDir directory;
    Document document;
    document.setUnsavedProject(site());
    QVERIFY(document.isDirty());
    QVERIFY(document.saveAs(directory.filePath(QStringLiteral("site.yaml"))));
    QVERIFY(!document.isDirty());
    document.moveHost(kWeb, {1, 1});
    QVERIFY(document.isDirty());
    document.undoStack().undo();
    QVERIFY(!document.isDirty());
}

void TestDocument::aFileChangedElsewhereIsNotOverwritten()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("site.yaml"));
    Document document;
    document.setUnsavedProject(site());
    QVERIFY(document.saveAs(path));
    const QByteArray theirs = contentOf(path) + "# another editor was here\n";
    writeFile(path, theirs);
    document.moveHost(kWeb, {1, 1});
    const Result<> saved = document.save();
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::PreconditionLost);
    QCOMPARE(contentOf(path), theirs);
    QVERIFY(document.isDirty());
}

void TestDocument::overwritingAfterTheQuestionWins()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("site.yaml"));
    Document document;
    document.setUnsavedProject(site());
    QVERIFY(document.saveAs(path));
    writeFile(path, "something else\n");
    document.moveHost(kWeb, {1, 1});
    QVERIFY(document.save(Document::Overwrite::Replace));
    QCOMPARE(*readProjectFile(path).project, document.project());
    QVERIFY(document.save()); // and from here on the file is known again
}

void TestDocument::aFileThatCannotBeReadLeavesTheDocumentAsItWas()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("broken.yaml"));
    writeFile(path, "hosts: [unclosed\n");
    Document document;
    document.setUnsavedProject(site());
    const QSignalSpy changed(&document, &Document::changed);
    const Result<> opened = document.open(path);
    QVERIFY(!opened);
    QVERIFY(!opened.error().message.isEmpty());
    QVERIFY(!document.open(directory.filePath(QStringLiteral("missing.yaml"))));
    QCOMPARE(document.project(), site());
    QCOMPARE(changed.count(), 0);
}

void TestDocument::savingWithoutAFileAsksForOne()
{
    Document document;
    document.setUnsavedProject(site());
    QCOMPARE(document.save().error().code, ErrorCode::InvalidInput);
}

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
