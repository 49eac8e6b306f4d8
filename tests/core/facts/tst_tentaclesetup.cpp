// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/base/shellquote.h"
#include "core/configfile/tentaclefilters.h"
#include "core/facts/probe.h"
#include "core/facts/tentaclesetup.h"
#include "shellrun.h"
#include "sitebuilder.h"

using namespace sharewright;
using namespace Qt::StringLiterals;

namespace {

QString code(const char *text)
{
    return QString::fromLatin1(text);
}

/// Two servers that separate their files; Tentacle as current packages set it up.
SiteBuilder separated()
{
    SiteBuilder site;
    site.project.tentacle.separateIncoming = true;
    for (const char *id : {"web1", "web2"}) {
        site.host(id).tentacle = {
            {u"config"_s, u"/etc/tentacle/tentacle_server.conf"_s},
            {u"exec"_s, u"/usr/bin/tentacle_server -F /etc/tentacle/tentacle_server.conf"_s},
            {u"directory"_s, u"/var/spool/pandora/data_in"_s},
            {u"filters"_s, u".*\\.conf:conf"_s}};
        site.host(id).pandora = {{u"incomingdir"_s, u"/var/spool/pandora/data_in"_s}};
    }
    return site;
}

} // namespace

class TestTentacleSetup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    // What the probe reads.
    void theUnitInForceIsToldWithoutOurDropIn();
    void anEmptyExecStartForgetsThoseBefore();
    void aPasswordOnTheCommandLineIsNotTold();
    void theInitScriptTellsItsFiltersAndNothingElse_data();
    void theInitScriptTellsItsFiltersAndNothingElse();
    void ourOwnBlocksAreToldApart();

    // What it means.
    void recognisesEachGeneration_data();
    void recognisesEachGeneration();
    void ourBlockIsNotTakenForTheAdmins();

    // What there is to say.
    void saysNothingUnlessItIsAskedFor();
    void doesNotUnmountWhatAServerStillReads();
    void explainsWhatWasChosen();
    void findsWhatStandsInTheWay_data();
    void findsWhatStandsInTheWay();

private:
    QByteArray ask(const QString &calls) const
    {
        QFile file(QStringLiteral(SHAREWRIGHT_SOURCE_DIR "/resources/probe/probe.sh"));
        if (!file.open(QIODevice::ReadOnly))
            return "no probe";
        return runShell({u"sh"_s}, QString::fromUtf8(file.readAll()) + calls).out;
    }
    QString fileWith(const QByteArray &content) const
    {
        const QString path = m_dir->filePath(u"file"_s);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return path;
    }
    /// sw_tentacle where systemctl prints `unit` and the only configuration file is empty.
    QByteArray askWithUnit(const QByteArray &unit) const
    {
        return ask(
            u"have() { true; }\nlim() { shift; \"$@\"; }\n"
            "systemctl() { case $1 in cat) cat -- %1 ;; esac; }\n"
            "sw_tentacle filters | grep -v 'tentacle config'\n"_s.arg(shellQuoted(fileWith(unit))));
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestTentacleSetup::theUnitInForceIsToldWithoutOurDropIn()
{
    QCOMPARE(
        askWithUnit("# /usr/lib/systemd/system/tentacle_serverd.service\n[Service]\n"
                    "ExecStart=/usr/bin/tentacle_server -a 0.0.0.0 \\\n  -i.*\\.conf:conf -d\n"
                    "# /etc/systemd/system/tentacle_serverd.service.d/sharewright-tentacle.conf\n"
                    "[Service]\nExecStart=\nExecStart=/usr/bin/tentacle_server -ix:y\n"),
        "SW1 tentacle exec /usr/bin/tentacle_server -a 0.0.0.0    -i.*\\.conf:conf -d\n"
        "SW1 tentacle exec@block /usr/bin/tentacle_server -ix:y\n");
}

void TestTentacleSetup::anEmptyExecStartForgetsThoseBefore()
{
    QCOMPARE(askWithUnit("# /usr/lib/systemd/system/tentacle_serverd.service\n[Service]\n"
                         "ExecStart=/old -ia:b\n"
                         "# /etc/systemd/system/tentacle_serverd.service.d/override.conf\n"
                         "[Service]\nExecStart=\nExecStart=/new -ic:d\n"),
             "SW1 tentacle exec /new -ic:d\n");
}

void TestTentacleSetup::aPasswordOnTheCommandLineIsNotTold()
{
    const QByteArray out =
        askWithUnit("# /x\nExecStart=/usr/bin/tentacle_server -x hunter2 -ia:b -d\n");
    QCOMPARE(out, "SW1 tentacle secret a:b\n");
}

void TestTentacleSetup::theInitScriptTellsItsFiltersAndNothingElse_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("before 7.0NG.722")
        << QByteArray("PANDORA_SERVER_PATH=\"/var/spool/pandora/data_in\"\n"
                      "TENTACLE_EXT_OPTS=\"-i.*\\.conf:conf;.*\\.md5:md5\"\n")
        << QByteArray(
               "initdirectory /var/spool/pandora/data_in|initfilters .*\\.conf:conf;.*\\.md5:md5|");
    QTest::newRow("with a password")
        << QByteArray("TENTACLE_EXT_OPTS=\"-x hunter2 -i.*\\.conf:conf -q\"\n")
        << QByteArray("initdirectory |initfilters .*\\.conf:conf|");
    QTest::newRow("since 7.0NG.722")
        << QByteArray("TENTACLE_EXT_OPTS=\"\"\nTENTACLE_CONFIG_FILE=\"/etc/tentacle/"
                      "tentacle_server.conf\"\n")
        << QByteArray("initdirectory |initconfig /etc/tentacle/tentacle_server.conf|");
    QTest::newRow("with our block")
        << QByteArray("TENTACLE_EXT_OPTS='-ia:b'\n# BEGIN sharewright tentacle\n"
                      "TENTACLE_EXT_OPTS=\"$TENTACLE_EXT_OPTS \"'-ia:b;.*\\.data$:xml_srv1'\n"
                      "# END sharewright tentacle\n")
        << QByteArray("initdirectory |initfilters a:b|initfilters@block a:b;.*\\.data$:xml_srv1|");
}

void TestTentacleSetup::theInitScriptTellsItsFiltersAndNothingElse()
{
    QFETCH(QByteArray, script);
    QFETCH(QByteArray, told);
    QByteArray out = ask(u"sw_line=\nsw_tentacle_script %1\n"_s.arg(shellQuoted(fileWith(script))));
    out.replace("SW1 tentacle ", "").replace('\n', '|');
    QCOMPARE(out.sliced(out.indexOf('|') + 1), told);
}

void TestTentacleSetup::ourOwnBlocksAreToldApart()
{
    const QString conf = fileWith("filters a:b\n# BEGIN sharewright tentacle\nfilters c:d\n"
                                  "# END sharewright tentacle\npassword hunter2\n");
    QCOMPARE(ask(u"sw_conf tentacle %1 filters\n"_s.arg(shellQuoted(conf))),
             "SW1 tentacle filters a:b\nSW1 tentacle filters c:d\n"
             "SW1 tentacle filters@block c:d\nSW1 tentacle filters@before a:b\n");
}

void TestTentacleSetup::recognisesEachGeneration_data()
{
    using Facts = QMap<QString, QString>;
    QTest::addColumn<Facts>("facts");
    QTest::addColumn<int>("place");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("filters");
    const QString conf = u"/etc/tentacle/tentacle_server.conf"_s;
    const QString script = u"/etc/init.d/tentacle_serverd"_s;
    const auto row = [](const char *name, const Facts &facts, FilterPlace place,
                        const QString &file, const QString &filters) {
        QTest::newRow(name) << facts << int(place) << file << filters;
    };
    row("current package",
        {{u"exec"_s, u"/t -F "_s + conf}, {u"config"_s, conf}, {u"filters"_s, u"a:b"_s}},
        FilterPlace::ConfigFile, conf, u"a:b"_s);
    row("init script that names the file",
        {{u"script"_s, script},
         {u"initconfig"_s, conf},
         {u"config"_s, conf},
         {u"filters"_s, u"a:b"_s}},
        FilterPlace::ConfigFile, conf, u"a:b"_s);
    row("init script that names the file and overrides it",
        {{u"script"_s, script},
         {u"initconfig"_s, conf},
         {u"config"_s, conf},
         {u"initfilters"_s, u"c:d"_s},
         {u"filters"_s, u"a:b"_s}},
        FilterPlace::InitScript, script, u"c:d"_s);
    row("old init script", {{u"script"_s, script}, {u"initfilters"_s, u"c:d"_s}},
        FilterPlace::InitScript, script, u"c:d"_s);
    row("older init script without filters", {{u"script"_s, script}}, FilterPlace::InitScript,
        script, {});
    row("init script that systemd runs",
        {{u"exec"_s, script + u" start"_s}, {u"script"_s, script}, {u"initfilters"_s, u"c:d"_s}},
        FilterPlace::InitScript, script, u"c:d"_s);
    row("unit of 2016", {{u"exec"_s, u"/t -a 0.0.0.0 -s /x -ia:b -d"_s}, {u"script"_s, script}},
        FilterPlace::Unit, {}, u"a:b"_s);
    row("unit that overrides its file",
        {{u"exec"_s, u"/t -F /c -ia:b"_s}, {u"config"_s, u"/c"_s}, {u"filters"_s, u"c:d"_s}},
        FilterPlace::Unit, {}, u"a:b"_s);
    row("password and filters in the unit", {{u"secret"_s, u"a:b"_s}, {u"config"_s, conf}},
        FilterPlace::Unknown, {}, {});
    row("password in the unit, filters in the file",
        {{u"secret"_s, QString()}, {u"config"_s, conf}, {u"filters"_s, u"a:b"_s}},
        FilterPlace::ConfigFile, conf, u"a:b"_s);
    row("unit without either", {{u"exec"_s, u"/t -s /x"_s}, {u"config"_s, conf}},
        FilterPlace::Unknown, {}, {});
    row("nothing", {}, FilterPlace::Unknown, {}, {});
}

void TestTentacleSetup::recognisesEachGeneration()
{
    using Facts = QMap<QString, QString>;
    QFETCH(Facts, facts);
    QFETCH(int, place);
    HostFacts host;
    host.tentacle = facts;
    const TentacleSetup setup = tentacleSetup(host);
    QCOMPARE(int(setup.place), place);
    QTEST(setup.file, "file");
    QTEST(setup.filters, "filters");
}

void TestTentacleSetup::ourBlockIsNotTakenForTheAdmins()
{
    HostFacts host;
    host.tentacle = {{u"config"_s, u"/c"_s},
                     {u"filters"_s, u"ours:x"_s},
                     {u"filters@block"_s, u"ours:x"_s},
                     {u"filters@before"_s, u"a:b"_s}};
    host.pandora = {{u"incomingdir"_s, u"/in/xml_srv1"_s},
                    {u"incomingdir@block"_s, u"/in/xml_srv1"_s},
                    {u"incomingdir@before"_s, u"/in"_s}};
    QCOMPARE(tentacleSetup(host).filters, u"a:b"_s);
    QCOMPARE(tentacleSetup(host).block, u"ours:x"_s);
    QCOMPARE(incomingSetting(host).before, u"/in"_s);
    QCOMPARE(incomingSetting(host).block, u"/in/xml_srv1"_s);
}

void TestTentacleSetup::saysNothingUnlessItIsAskedFor()
{
    SiteBuilder site = separated();
    site.project.tentacle.separateIncoming = false;
    QVERIFY(site.only(code("tentacle.separated")).code.isEmpty());
}

void TestTentacleSetup::doesNotUnmountWhatAServerStillReads()
{
    SiteBuilder site = separated();
    site.project.tentacle.separateIncoming = false;
    site.host("web2").pandora.insert(u"incomingdir@block"_s,
                                     u"/var/spool/pandora/data_in/xml_srv2"_s);
    QCOMPARE(site.only(code("tentacle.still-separated")).severity, Severity::Error);
}

void TestTentacleSetup::explainsWhatWasChosen()
{
    const Finding finding = separated().only(code("tentacle.separated"));
    QCOMPARE(finding.severity, Severity::Hint);
    QVERIFY(finding.text.contains(u"web1: xml_srv1, web2: xml_srv2"_s));
    QVERIFY(finding.cause.contains(u"died"_s));
}

void TestTentacleSetup::findsWhatStandsInTheWay_data()
{
    using Change = std::function<void(SiteBuilder &)>;
    QTest::addColumn<QString>("expected");
    QTest::addColumn<Change>("change");
    const auto row = [](const char *expected, Change change) {
        QTest::newRow(expected) << code(expected) << change;
    };
    row("tentacle.password-on-command-line",
        [](SiteBuilder &site) { site.host("web2").tentacle = {{u"secret"_s, u"a:b"_s}}; });
    row("tentacle.unknown-setup", [](SiteBuilder &site) { site.host("web2").tentacle.clear(); });
    row("tentacle.init-script", [](SiteBuilder &site) {
        site.host("web2").tentacle = {{u"script"_s, u"/etc/init.d/tentacle_serverd"_s},
                                      {u"initfilters"_s, u"a:b"_s}};
    });
    row("tentacle.other-directory", [](SiteBuilder &site) {
        site.host("web2").tentacle.insert(u"directory"_s, u"/elsewhere"_s);
    });
    row("tentacle.block-overruled", [](SiteBuilder &site) {
        site.host("web2").pandora.insert(u"incomingdir@block"_s,
                                         u"/var/spool/pandora/data_in/xml_srv2"_s);
    });
    row("tentacle.console-xml",
        [](SiteBuilder &site) { site.project.hosts[1].roles = Role::Server; });
    row("tentacle.further-instance", [](SiteBuilder &site) {
        site.host("web2").pandora.insert(u"instance"_s, u"/etc/pandora/conf.d/2.conf"_s);
    });
    row("tentacle.renumbered", [](SiteBuilder &site) {
        site.host("web2").pandora.insert(u"incomingdir"_s,
                                         u"/var/spool/pandora/data_in/xml_srv1"_s);
    });
}

void TestTentacleSetup::findsWhatStandsInTheWay()
{
    using Change = std::function<void(SiteBuilder &)>;
    QFETCH(QString, expected);
    QFETCH(Change, change);
    SiteBuilder site = separated();
    change(site);
    const Finding finding = site.only(expected);
    QCOMPARE(finding.code, expected);
    QVERIFY(finding.target.contains(u"web2"_s));
    QVERIFY(!finding.cause.isEmpty() && !finding.remedy.isEmpty());
}

QTEST_GUILESS_MAIN(TestTentacleSetup)
#include "tst_tentaclesetup.moc"
