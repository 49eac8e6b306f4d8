// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include "core/project/projectfile.h"
#include "core/project/validation.h"
#include "tests/core/project/findingtools.h"
#include "tests/core/project/randomproject.h"

using namespace sharewright;

namespace {

ProjectReading read(const QByteArray &yaml)
{
    return readProject(yaml, QStringLiteral("site.yaml"));
}

QList<Finding> fileFindings(const ProjectReading &reading)
{
    QList<Finding> findings;
    for (const Finding &finding : reading.findings) {
        if (finding.code.startsWith(QLatin1StringView("file.")))
            findings.append(finding);
    }
    return findings;
}

QByteArray fixture(const char *name)
{
    QFile file(QStringLiteral(SHAREWRIGHT_SOURCE_DIR "/resources/samples/")
               + QLatin1StringView(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestProjectReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheSamplesWithoutComplaint_data();
    void readsTheSamplesWithoutComplaint();
    void placesAProblem_data();
    void placesAProblem();
    void asksWhetherAnotherKeyWasMeant();
    void asksWhetherAnotherWordWasMeant();
    void reportsEverythingInFileOrder();
    void doesNotComplainTwiceAboutAnUnreadableValue();
    void countsColumnsInCharacters();
    void readsModesAsOctal_data();
    void readsModesAsOctal();
    void takesWordsAsTextsWhateverTheyLookLike();
    void refusesANewerFormatWithoutReadingOn();
    void readsAFileWithoutFormatAndSaysSo();
    void givesNoProjectForWhatIsNone_data();
    void givesNoProjectForWhatIsNone();
    void survivesHostileTexts_data();
    void survivesHostileTexts();
    void survivesDamagedFiles();
    void readsAByteOrderMark();
    void givesPositionsToFindingsOfTheRules();
    void keepsPositionsOfWhatStillHoldsAfterAnEdit();
};

void TestProjectReader::readsTheSamplesWithoutComplaint_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QStringList>("told");
    const QStringList maintenance{QStringLiteral("glusterfs.maintenance")};
    QTest::newRow("two servers") << QByteArray("nfs-two-servers.yaml") << QStringList();
    QTest::newRow("three consoles") << QByteArray("nfs-three-consoles.yaml") << QStringList();
    QTest::newRow("three nodes") << QByteArray("gluster-three-nodes.yaml") << maintenance;
    QTest::newRow("arbiter") << QByteArray("gluster-arbiter.yaml") << maintenance;
}

void TestProjectReader::readsTheSamplesWithoutComplaint()
{
    QFETCH(QByteArray, name);
    QFETCH(QStringList, told);
    const QByteArray yaml = fixture(name.constData());
    QVERIFY(!yaml.isEmpty());
    const ProjectReading reading = read(yaml);
    QVERIFY(reading.project);
    QCOMPARE(codes(reading.findings), told);
    QCOMPARE(codes(validateProject(*reading.project)), told);
    QCOMPARE(writeProject(*reading.project, yaml), yaml);
}

void TestProjectReader::placesAProblem_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("position");
    const auto row = [](const char *name, const char *yaml, const char *code,
                        const char *position) {
        QTest::newRow(name) << QByteArray("sharewright: 1\n") + yaml << QByteArray(code)
                            << QString::fromLatin1(position);
    };
    row("unknown key", "hosts:\n  - name: a\n    adress: b\n", "file.unknown-key", "4:5");
    row("unknown section", "host: []\n", "file.unknown-key", "2:1");
    row("duplicate key", "name: a\nname: b\n", "file.duplicate-key", "3:1");
    row("duplicate key in a host", "hosts:\n  - name: a\n    name: b\n", "file.duplicate-key",
        "4:5");
    row("list for a text", "name: [a]\n", "file.wrong-type", "2:7");
    row("text for a section", "nfs: yes\n", "file.wrong-type", "2:6");
    row("text for a list", "nfs:\n  allowed-networks: 10.0.0.0/8\n", "file.wrong-type", "3:21");
    row("text for a host", "hosts:\n  - web1\n", "file.wrong-type", "3:5");
    row("hosts as a mapping", "hosts:\n  web1: {}\n", "file.wrong-type", "3:3");
    row("quoted number", "hosts:\n  - port: \"22\"\n", "file.wrong-type", "3:11");
    row("leading zero", "hosts:\n  - port: 022\n", "file.wrong-type", "3:11");
    row("port with a fraction", "hosts:\n  - port: 22.0\n", "file.wrong-type", "3:11");
    row("port 0", "hosts:\n  - port: 0\n", "file.bad-value", "3:11");
    row("port 70000", "hosts:\n  - port: 70000\n", "file.bad-value", "3:11");
    row("port beyond all numbers", "hosts:\n  - port: 99999999999999999999\n", "file.bad-value",
        "3:11");
    row("yes for true", "nfs:\n  root-squash: yes\n", "file.wrong-type", "3:16");
    row("quoted true", "nfs:\n  root-squash: \"true\"\n", "file.wrong-type", "3:16");
    row("mode 999", "folders:\n  - mode: 999\n", "file.bad-value", "3:11");
    row("mode 12770", "folders:\n  - mode: 12770\n", "file.bad-value", "3:11");
    row("unknown role", "hosts:\n  - roles: [server, consul]\n", "file.bad-value", "3:21");
    row("unknown back-end", "backend: cifs\n", "file.bad-value", "2:10");
    row("one number for a position", "hosts:\n  - position: [1]\n", "file.wrong-type", "3:15");
    row("no value", "hosts:\n  - name: a\n    user:\n", "file.no-value", "4:5");
    row("list as a key", "? [a]\n: b\n", "file.bad-key", "2:3");
    row("alias", "name: &n a\ndescription: *n\n", "file.alias", "3:14");
    row("tag", "name: !!binary aGk=\n", "file.tag", "2:7");
    row("second document", "---\nname: b\n", "file.several-documents", "2:1");
    row("tab", "hosts:\n\t- name: a\n", "file.not-yaml", "3:2");
    row("open bracket", "name: [a\nb: c\n", "file.not-yaml", "3:2");
    row("duplicate host", "hosts:\n  - name: a\n  - name: a\n", "host.duplicate-name", "4:11");
    row("dangling server", "nfs:\n  server: nas\n", "nfs.unknown-server", "3:11");
    row("relative path", "folders:\n  - name: a\n    path: var/x\n", "folder.relative-path",
        "4:11");
    row("bad network", "nfs:\n  allowed-networks:\n    - 10.0.0.0/8\n    - 10.0.0.0/33\n",
        "nfs.bad-network", "5:7");
}

void TestProjectReader::placesAProblem()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QByteArray, code);
    QFETCH(QString, position);
    const ProjectReading reading = read(yaml);
    QCOMPARE(positionOf(reading.findings, code.constData()), position);
    const Finding finding = findingWith(reading.findings, code.constData());
    QCOMPARE(finding.position.file, QStringLiteral("site.yaml"));
    QVERIFY(!finding.text.isEmpty());
    QVERIFY(!finding.remedy.isEmpty());
    QVERIFY(!finding.text.contains(QLatin1StringView("%1")));
}

void TestProjectReader::asksWhetherAnotherKeyWasMeant()
{
    const ProjectReading reading = read("sharewright: 1\nhosts:\n  - name: a\n    adress: b\n");
    QVERIFY(findingWith(reading.findings, "file.unknown-key")
                .remedy.contains(QStringLiteral("“address”")));
}

void TestProjectReader::asksWhetherAnotherWordWasMeant()
{
    const ProjectReading reading = read("sharewright: 1\nhosts:\n  - roles: [consol]\n");
    QVERIFY(findingWith(reading.findings, "file.bad-value")
                .remedy.contains(QStringLiteral("“console”")));
}

void TestProjectReader::reportsEverythingInFileOrder()
{
    const ProjectReading reading =
        read("sharewright: 1\nnme: x\nhosts:\n  - port: 0\n    sudo: maybe\n"
             "folders:\n  - mode: 999\nnfs:\n  root-squash: 1\n");
    QCOMPARE(codes(fileFindings(reading)),
             QStringList({QStringLiteral("file.unknown-key"), QStringLiteral("file.bad-value"),
                          QStringLiteral("file.bad-value"), QStringLiteral("file.bad-value"),
                          QStringLiteral("file.wrong-type")}));
    QVERIFY(reading.project);
    QCOMPARE(reading.project->hosts.size(), 1);
    QCOMPARE(reading.project->folders.size(), 1);
}

void TestProjectReader::doesNotComplainTwiceAboutAnUnreadableValue()
{
    const ProjectReading reading =
        read("sharewright: 1\nhosts:\n  - name: a\n    address: [b]\n    roles: server\n");
    const QStringList list = codes(reading.findings);
    QCOMPARE(list.count(QStringLiteral("file.wrong-type")), 2);
    QVERIFY(!list.contains(QStringLiteral("host.no-role")));
}

void TestProjectReader::countsColumnsInCharacters()
{
    const ProjectReading reading =
        read("sharewright: 1\nhosts:\n  - {notes: \"äöü😀\", adress: b}\n");
    QCOMPARE(positionOf(reading.findings, "file.unknown-key"), QStringLiteral("3:21"));
}

void TestProjectReader::readsModesAsOctal_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<uint>("mode");
    QTest::newRow("bare") << QByteArray("2770") << 02770u;
    QTest::newRow("quoted") << QByteArray("\"2770\"") << 02770u;
    QTest::newRow("leading zero") << QByteArray("0750") << 0750u;
    QTest::newRow("YAML 1.2 octal") << QByteArray("0o775") << 0775u;
}

void TestProjectReader::readsModesAsOctal()
{
    QFETCH(QByteArray, text);
    const ProjectReading reading = read("sharewright: 1\nfolders:\n  - mode: " + text + "\n");
    QTEST(reading.project->folders.first().mode, "mode");
}

void TestProjectReader::takesWordsAsTextsWhateverTheyLookLike()
{
    const ProjectReading reading = read(
        "sharewright: 1\nname: no\nhosts:\n  - name: 007\n    user: true\nnfs: {version: 4.2}\n");
    QCOMPARE(reading.project->name, QStringLiteral("no"));
    QCOMPARE(reading.project->hosts[0].id.value, QStringLiteral("007"));
    QCOMPARE(reading.project->hosts[0].user, QStringLiteral("true"));
    QCOMPARE(reading.project->nfs.version, QStringLiteral("4.2"));
}

void TestProjectReader::refusesANewerFormatWithoutReadingOn()
{
    const ProjectReading reading = read("sharewright: 2\nnew-key: x\n");
    QVERIFY(!reading.project);
    QCOMPARE(codes(reading.findings), QStringList(QStringLiteral("file.newer-format")));
    QCOMPARE(positionOf(reading.findings, "file.newer-format"), QStringLiteral("1:14"));
}

void TestProjectReader::readsAFileWithoutFormatAndSaysSo()
{
    const ProjectReading reading = read("name: Acme\n");
    QVERIFY(reading.project);
    QCOMPARE(positionOf(reading.findings, "file.no-format"), QStringLiteral("1:1"));
}

void TestProjectReader::givesNoProjectForWhatIsNone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("file.empty");
    QTest::newRow("comments") << QByteArray("# x\n") << QStringLiteral("file.empty");
    QTest::newRow("a word") << QByteArray("hello\n") << QStringLiteral("file.not-a-project");
    QTest::newRow("a list") << QByteArray("- a\n") << QStringLiteral("file.not-a-project");
    QTest::newRow("a program") << QByteArray("\x7f"
                                             "ELF\0\0\1",
                                             7)
                               << QStringLiteral("file.binary");
    QTest::newRow("Latin-1") << QByteArray("name: Z\xfcrich\n") << QStringLiteral("file.not-utf8");
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe"
                                          "a\0:\0",
                                          6)
                            << QStringLiteral("file.binary");
    QTest::newRow("too big") << QByteArray(kMaxProjectBytes + 1, ' ')
                             << QStringLiteral("file.too-big");
}

void TestProjectReader::givesNoProjectForWhatIsNone()
{
    QFETCH(QByteArray, text);
    const ProjectReading reading = read(text);
    QVERIFY(!reading.project);
    QTEST(codes(reading.findings).join(u' '), "code");
    QVERIFY(hasErrors(reading.findings));
}

void TestProjectReader::survivesHostileTexts_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const QByteArray &piece) {
        QTest::newRow(name) << piece.repeated(kMaxProjectBytes / 4 / piece.size());
    };
    row("brackets", "[");
    row("braces", "{a: ");
    row("dashes", "- ");
    row("questions", "? ");
    row("quotes", "\"");
    row("one word", "a");
    row("short list", "[a,");
    row("many keys", "a: b\n");
    row("many unknown keys", "hosts:\n- adress: b\n");
    row("anchors", "&a ");
    row("carriage returns", "\r");
    row("block marks", "a: |\n");
    QTest::newRow("many hosts")
        << "hosts:\n" + QByteArray("  - {jump-host: xyzzy, adress: q}\n").repeated(60'000);
    QTest::newRow("many folders") << "folders:\n"
                                         + QByteArray("  - {path: /a/b}\n").repeated(60'000);
    QByteArray laughs = "a0: &a0 [lol]\n";
    for (int i = 1; i < 30; ++i) {
        const QByteArray before = "*a" + QByteArray::number(i - 1);
        laughs += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [" + before
                  + ", " + before + ", " + before + "]\n";
    }
    QTest::newRow("billion laughs") << laughs;
}

void TestProjectReader::survivesHostileTexts()
{
    QFETCH(QByteArray, text);
    QElapsedTimer timer;
    timer.start();
    const ProjectReading reading = read(text);
    QVERIFY(hasErrors(reading.findings));
    QVERIFY2(timer.elapsed() < 30'000, "takes too long");
}

void TestProjectReader::survivesDamagedFiles()
{
    RandomProject random(99);
    const QByteArray sample = fixture("nfs-three-consoles.yaml");
    const QByteArray salt = "\n\t \"'#:-?[]{}&*!|>%@`,\\~a0\xc3\x01";
    for (int i = 0; i < 1500; ++i) {
        QByteArray text = i % 3 == 0 ? writeProject(random.make()) : sample;
        for (int cuts = 1 + random.below(6); cuts > 0; --cuts) {
            const int at = random.below(static_cast<int>(text.size()));
            const char byte = salt[random.below(static_cast<int>(salt.size()))];
            if (random.coin())
                text[at] = byte;
            else if (random.coin())
                text.insert(at, QByteArray(1 + random.below(4), byte));
            else
                text.remove(at, random.below(40));
        }
        const ProjectReading reading = read(text);
        QVERIFY(reading.project || hasErrors(reading.findings));
        if (reading.project)
            QVERIFY(!writeProject(*reading.project, text).isEmpty());
    }
}

void TestProjectReader::readsAByteOrderMark()
{
    const ProjectReading reading = read("\xEF\xBB\xBFsharewright: 1\nnme: a\n");
    QVERIFY(reading.project);
    QCOMPARE(positionOf(reading.findings, "file.unknown-key"), QStringLiteral("2:1"));
}

void TestProjectReader::givesPositionsToFindingsOfTheRules()
{
    const ProjectReading reading = read("sharewright: 1\nhosts:\n  - name: a\n    address: b\n");
    QCOMPARE(positionOf(reading.findings, "host.no-role"), QStringLiteral("3:5"));
    QCOMPARE(positionOf(reading.findings, "site.no-folders"), QStringLiteral("1:1"));
}

void TestProjectReader::keepsPositionsOfWhatStillHoldsAfterAnEdit()
{
    const ProjectReading reading =
        read("sharewright: 1\nnme: x\nhosts:\n  - name: a\n    address: b\n  - name: c\n");
    Project project = *reading.project;
    project.hosts[1].address = QStringLiteral("d");
    const QList<Finding> now = findingsNow(reading.findings, project);
    QCOMPARE(positionOf(now, "file.unknown-key"), QStringLiteral("2:1"));
    QCOMPARE(positionOf(now, "host.no-role"), QStringLiteral("4:5"));
    QCOMPARE(positionOf(now, "host.no-address"), QStringLiteral("none"));
    QCOMPARE(codes(now).count(QStringLiteral("host.no-role")), 2);
}

QTEST_GUILESS_MAIN(TestProjectReader)
#include "tst_projectreader.moc"
