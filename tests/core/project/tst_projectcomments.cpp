// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/project/projectfile.h"

using namespace sharewright;

namespace {

const QByteArray kCommented = R"(# Acme, Tokyo.
# Owner: Aiko

# This line stands at the format.
sharewright: 1 # do not change
name: Acme

# The machines.
hosts: # three of them
  # The storage.
  - name: nas1 # in the cellar
    address: 10.0.0.10
    # Never the public one!
    storage-address: 10.9.0.10 # fast
    roles: [nfs-server] # only this
  - name: web1
    address: "10.0.0.11#x" # quoted # twice
    notes: |
      # not a comment
      text
    # user: old
  # - name: web2
  #   address: 10.0.0.12
folders: []
nfs:
  server: nas1
  allowed-networks:
    # for backup
    - 10.1.0.0/16 # backup net
    - 10.2.0.0/16
# The end.
)";

Project read(const QByteArray &yaml)
{
    return readProject(yaml, QStringLiteral("site.yaml")).project.value_or(Project());
}

} // namespace

class TestProjectComments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommentSurvivesASave();
    void savingTwiceChangesNothingMore();
    void commentsFollowARenamedHost();
    void commentsOfARemovedHostGoWithIt();
    void commentsOfARemovedKeyStayWithItsHost();
    void otherLayoutsKeepTheirCommentsToo();
    void windowsLineEndsAreRead();
    void aHeaderIsNotAddedToAFileThatHasNone();
};

void TestProjectComments::everyCommentSurvivesASave()
{
    const QByteArray expected = R"(# Acme, Tokyo.
# Owner: Aiko

# This line stands at the format.
sharewright: 1 # do not change
name: Acme
backend: nfs

# The machines.
hosts: # three of them
  # The storage.
  - name: nas1 # in the cellar
    address: 10.0.0.10
    # Never the public one!
    storage-address: 10.9.0.10 # fast
    roles: [nfs-server] # only this
  - name: web1
    address: 10.0.0.11#x # quoted # twice
    notes: |
      # not a comment
      text
    # user: old
  # - name: web2
  #   address: 10.0.0.12

folders: []

nfs:
  server: nas1
  allowed-networks:
    # for backup
    - 10.1.0.0/16 # backup net
    - 10.2.0.0/16
# The end.
)";
    QByteArray text = writeProject(read(kCommented), kCommented);
    text.replace("\"10.0.0.11#x\"", "10.0.0.11#x");
    QCOMPARE(text, expected);
}

void TestProjectComments::savingTwiceChangesNothingMore()
{
    const Project project = read(kCommented);
    const QByteArray once = writeProject(project, kCommented);
    QCOMPARE(read(once), project);
    QCOMPARE(writeProject(project, once), once);
}

void TestProjectComments::commentsFollowARenamedHost()
{
    Project project = read(kCommented);
    project.hosts[0].id = HostId(QStringLiteral("storage"));
    const QByteArray text = writeProject(project, kCommented);
    QVERIFY2(text.contains("  # The storage.\n  - name: storage # in the cellar\n"), text);
    QVERIFY2(text.contains("10.9.0.10 # fast\n"), text);
}

void TestProjectComments::commentsOfARemovedHostGoWithIt()
{
    Project project = read(kCommented);
    project.hosts.removeFirst();
    const QByteArray text = writeProject(project, kCommented);
    QVERIFY2(!text.contains("in the cellar"), text);
    QVERIFY2(text.contains("hosts: # three of them\n  - name: web1\n"), text);
}

void TestProjectComments::commentsOfARemovedKeyStayWithItsHost()
{
    QByteArray before = kCommented;
    before.replace("    address: 10.0.0.10\n", "    adress: 10.0.0.10 # misspelt\n");
    const QByteArray text = writeProject(read(before), before);
    QVERIFY2(text.contains("  # The storage.\n  # misspelt\n  - name: nas1"), text);
}

void TestProjectComments::otherLayoutsKeepTheirCommentsToo()
{
    const QByteArray flow =
        "---\n# top\nsharewright: 1\nhosts:\n- {name: a, address: b} # one\n"
        "-\n    # own line\n    name: c\n    roles: [server, # why\n      console]\n";
    const QByteArray text = writeProject(read(flow), flow);
    for (const char *comment : {"# top", "# one", "# own line", "# why"})
        QVERIFY2(text.contains(comment), text);
    QCOMPARE(read(text), read(flow));
    QCOMPARE(writeProject(read(text), text), text);
}

void TestProjectComments::windowsLineEndsAreRead()
{
    QByteArray windows = kCommented;
    windows.replace("\n", "\r\n");
    QCOMPARE(read(windows), read(kCommented));
    QCOMPARE(writeProject(read(windows), windows), writeProject(read(kCommented), kCommented));
}

void TestProjectComments::aHeaderIsNotAddedToAFileThatHasNone()
{
    const QByteArray bare = "sharewright: 1\nbackend: nfs\n";
    QCOMPARE(writeProject(read(bare), bare), bare);
}

QTEST_GUILESS_MAIN(TestProjectComments)
#include "tst_projectcomments.moc"
