// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "ui/models/autosave.h"
#include "ui/models/document.h"

using namespace sharewright;

namespace {

Project named(const char *name)
{
    Project project;
    project.name = QString::fromLatin1(name);
    return project;
}

/// A window that was working on a document; `crash` ends it without being closed.
struct Window {
    explicit Window(const QString &folder) : autosave(std::make_unique<Autosave>(document, folder))
    {}
    void edit(const char *name)
    {
        document.replaceProject(named(name), QStringLiteral("edit"));
        autosave->writeNow();
    }
    Document document;
    std::unique_ptr<Autosave> autosave;
};

} // namespace

class TestAutosave : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unsavedChangesAreFoundAfterACrash();
    void aChangeIsKeptAMomentLaterByItself();
    void workOfAWindowThatStillRunsIsNotLost();
    void savingAndDiscardingRemoveTheCopy();
    void recoveringPutsTheChangesOnTheFileAsOneStep();
    void aFileThatIsGoneIsRecoveredWithoutOne();
    void aCopyThatCannotBeReadChangesNothing();
    void forgettingRemovesIt();
    void aFolderThatCannotBeWrittenIsToldOnce();
    void onlyTheUserCanReadTheCopy();
};

void TestAutosave::unsavedChangesAreFoundAfterACrash()
{
    const QTemporaryDir folder;
    {
        Window window(folder.path());
        window.edit("Headquarters");
    }
    Window next(folder.path());
    const QList<LostWork> lost = next.autosave->lostWork();
    QCOMPARE(lost.size(), 1);
    QCOMPARE(lost.first().name, QStringLiteral("Headquarters"));
    QVERIFY(lost.first().path.isEmpty());
    QVERIFY(next.autosave->recover(lost.first()));
    QCOMPARE(next.document.project(), named("Headquarters"));
    QVERIFY(next.document.isDirty());
    QVERIFY(next.autosave->lostWork().isEmpty());
}

void TestAutosave::aChangeIsKeptAMomentLaterByItself()
{
    const QTemporaryDir folder;
    Window window(folder.path());
    window.document.replaceProject(named("A"), QStringLiteral("edit"));
    QVERIFY(QDir(folder.path()).entryList({QStringLiteral("*.yaml")}).isEmpty());
    QTRY_COMPARE(QDir(folder.path()).entryList({QStringLiteral("*.yaml")}).size(), 1);
}

void TestAutosave::workOfAWindowThatStillRunsIsNotLost()
{
    const QTemporaryDir folder;
    Window first(folder.path());
    first.edit("A");
    const Window second(folder.path());
    QVERIFY(second.autosave->lostWork().isEmpty());
}

void TestAutosave::savingAndDiscardingRemoveTheCopy()
{
    const QTemporaryDir folder;
    const QTemporaryDir projects;
    {
        Window window(folder.path());
        window.edit("A");
        QVERIFY(window.document.saveAs(projects.filePath(QStringLiteral("a.yaml"))));
        QVERIFY(QDir(folder.path()).entryList(QDir::Files).isEmpty());
        window.edit("B");
        window.autosave->discard();
    }
    QVERIFY(Window(folder.path()).autosave->lostWork().isEmpty());
}

void TestAutosave::recoveringPutsTheChangesOnTheFileAsOneStep()
{
    const QTemporaryDir folder;
    const QTemporaryDir projects;
    const QString path = projects.filePath(QStringLiteral("a.yaml"));
    {
        Window window(folder.path());
        window.document.setUnsavedProject(named("Saved"));
        QVERIFY(window.document.saveAs(path));
        window.edit("Changed");
    }
    Window next(folder.path());
    QVERIFY(next.autosave->recover(next.autosave->lostWork().value(0)));
    QCOMPARE(next.document.path(), path);
    QCOMPARE(next.document.project().name, QStringLiteral("Changed"));
    QCOMPARE(next.document.undoStack().count(), 1);
    next.document.undoStack().undo();
    QCOMPARE(next.document.project().name, QStringLiteral("Saved"));
    QVERIFY(!next.document.isDirty());
}

void TestAutosave::aFileThatIsGoneIsRecoveredWithoutOne()
{
    const QTemporaryDir folder;
    {
        const QTemporaryDir projects;
        Window window(folder.path());
        window.document.setUnsavedProject(named("Saved"));
        QVERIFY(window.document.saveAs(projects.filePath(QStringLiteral("a.yaml"))));
        window.edit("Changed");
    }
    Window next(folder.path());
    QVERIFY(next.autosave->recover(next.autosave->lostWork().value(0)));
    QVERIFY(next.document.path().isEmpty());
    QCOMPARE(next.document.project().name, QStringLiteral("Changed"));
    QVERIFY(next.document.isDirty());
}

void TestAutosave::aCopyThatCannotBeReadChangesNothing()
{
    const QTemporaryDir folder;
    {
        Window window(folder.path());
        window.edit("A");
    }
    Window next(folder.path());
    const LostWork lost = next.autosave->lostWork().value(0);
    QFile copy(folder.filePath(lost.key + QStringLiteral(".yaml")));
    QVERIFY(copy.open(QIODevice::WriteOnly));
    copy.write("[no, mapping");
    copy.close();
    const Result<> recovered = next.autosave->recover(lost);
    QVERIFY(!recovered && !recovered.error().details.isEmpty());
    QVERIFY(next.document.isEmpty());
}

void TestAutosave::forgettingRemovesIt()
{
    const QTemporaryDir folder;
    {
        Window window(folder.path());
        window.edit("A");
    }
    Window next(folder.path());
    next.autosave->forget(next.autosave->lostWork().value(0));
    QVERIFY(next.autosave->lostWork().isEmpty());
}

void TestAutosave::aFolderThatCannotBeWrittenIsToldOnce()
{
    Window window(QStringLiteral("/proc/nowhere"));
    QSignalSpy failed(window.autosave.get(), &Autosave::failed);
    window.edit("A");
    window.edit("B");
    QCOMPARE(failed.size(), 1);
}

void TestAutosave::onlyTheUserCanReadTheCopy()
{
    const QTemporaryDir folder;
    Window window(folder.path());
    window.edit("A");
    const QFileInfoList copies = QDir(folder.path()).entryInfoList({QStringLiteral("*.yaml")});
    QCOMPARE(copies.size(), 1);
    QVERIFY(!(copies.first().permissions() & (QFile::ReadGroup | QFile::ReadOther)));
}

QTEST_GUILESS_MAIN(TestAutosave)
#include "tst_autosave.moc"
