// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAction>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include "tests/support/capturedhosts.h"
#include "ui/common/banner.h"
#include "ui/common/emptystate.h"
#include "ui/dashboard/statusplace.h"
#include "ui/models/document.h"
#include "ui/models/sitesession.h"

using namespace sharewright;
using namespace Qt::StringLiterals;

namespace {

/// Three nodes in the state that was captured under this name.
struct Place {
    explicit Place(const QString &state)
    {
        Project project;
        project.backend = Backend::GlusterFs;
        project.gluster.volume = u"gv0"_s;
        for (const QString &name : {u"host1"_s, u"host2"_s, u"host3"_s}) {
            Host host{.id = HostId(name), .address = name};
            host.roles = Role::GlusterNode;
            project.hosts += host;
            hosts.otherLines.insert(name, "SW1 room " + QByteArray("/data/brick1/brick").toBase64()
                                              + " 4096 214016 178528 460800 460416\n");
        }
        hosts.volumeAnswers.insert(u"host1"_s, CapturedHosts::volumeLines(state));
        document.setUnsavedProject(project);
    }
    bool check()
    {
        QSignalSpy changed(&session, &SiteSession::healthChanged);
        return session.checkHealth() && (changed.count() > 0 || changed.wait());
    }
    QTemporaryDir runs;
    CapturedHosts hosts;
    Document document;
    SiteSession session{document, hosts, runs.path()};
    StatusPlace place{session, document};
};

QString allText(const QWidget &widget)
{
    QString text;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        text += label->text() + u'\n';
    return text;
}

} // namespace

class TestStatusPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutACheckItTellsWhatBelongsHere();
    void theVerdictIsSaidWithItsReasons();
    void whatGoesOnIsNoted();
    void theTreeCanBeReadAloud();
    void namesFitTheirColumnsEvenWhenFilledUnseen();
};

void TestStatusPlace::withoutACheckItTellsWhatBelongsHere()
{
    Place site(u"healthy-1x3"_s);
    site.place.show();
    const auto *empty = site.place.findChild<EmptyState *>();
    QVERIFY(empty->isVisible());
    QVERIFY(allText(*empty).contains(u"Checking changes nothing."_s));
}

void TestStatusPlace::theVerdictIsSaidWithItsReasons()
{
    Place site(u"brick-down"_s);
    site.place.show();
    QVERIFY(site.check());
    QCOMPARE(site.place.findChild<Banner *>()->text(), u"The shares work in part"_s);
    const QString text = allText(site.place);
    QVERIFY2(text.contains(u"host2:/data/brick1/brick does not run."_s), qPrintable(text));
    QVERIFY(text.contains(u"→ Start what is missing"_s));
}

void TestStatusPlace::whatGoesOnIsNoted()
{
    Place site(u"rebalance-running"_s);
    for (QByteArray &lines : site.hosts.otherLines)
        lines += "SW1 room " + QByteArray("/data/brick2/brick").toBase64()
                 + " 4096 214016 178528 460800 460416\n";
    site.place.show();
    QVERIFY(site.check());
    const QString text = allText(site.place);
    QVERIFY2(site.place.findChild<Banner *>()->text() == u"All shares work"_s, qPrintable(text));
    QVERIFY2(text.contains(u"Note: A rebalance of volume gv0 is running"_s), qPrintable(text));
}

void TestStatusPlace::namesFitTheirColumnsEvenWhenFilledUnseen()
{
    Place site(u"healthy-1x3"_s);
    QVERIFY(site.check());
    site.place.resize(1000, 600);
    site.place.show();
    const auto *tree = site.place.findChild<QTreeView *>();
    const QAbstractItemModel &model = *tree->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex heading = model.index(row, 0);
        QVERIFY(tree->columnWidth(0)
                > tree->fontMetrics().horizontalAdvance(heading.data().toString()));
        for (int below = 0; below < model.rowCount(heading); ++below)
            for (const int column : {0, 1, 2, 4}) {
                const QString text = model.index(below, column, heading).data().toString();
                QVERIFY2(tree->columnWidth(column) > tree->fontMetrics().horizontalAdvance(text),
                         qPrintable(text));
            }
    }
}

void TestStatusPlace::theTreeCanBeReadAloud()
{
    Place site(u"peer-down"_s);
    site.place.show();
    QVERIFY(site.check());
    const auto *tree = site.place.findChild<QTreeView *>();
    QVERIFY(!tree->accessibleName().isEmpty());
    QVERIFY(tree->focusPolicy() & Qt::TabFocus);
    const QModelIndex pool = tree->model()->index(0, 0);
    QVERIFY(tree->isExpanded(pool));
    QCOMPARE(tree->model()->rowCount(pool), 3);
}

QTEST_MAIN(TestStatusPlace)
#include "tst_statusplace.moc"
