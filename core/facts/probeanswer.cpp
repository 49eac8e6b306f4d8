// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <limits>
#include <optional>

#include <QCryptographicHash>
#include <QHash>
#include <QRegularExpression>

#include "core/facts/answerlines.h"
#include "core/facts/inventoryanswer.h"
#include "core/facts/mounttable.h"
#include "core/facts/probe.h"
#include "core/facts/storageanswer.h"
#include "core/platform/osrelease.h"

namespace sharewright {

namespace {

/// Fills the facts from the lines of one answer. One method per kind of line.
class ProbeReader
{
public:
    explicit ProbeReader(const HostId &host) { m_facts.host = host; }

    void read(const AnswerLine &line);
    [[nodiscard]] HostFacts finished(const QDateTime &asked, const QDateTime &answered);

private:
    void readSystem(const AnswerLine &line);
    void readPackage(const AnswerLine &line);
    void readUnit(const AnswerLine &line);
    void readUser(const AnswerLine &line);
    void readGroup(const AnswerLine &line);
    void readSecurity(const AnswerLine &line);
    void readFolder(const AnswerLine &line);
    void readFolderDetail(const AnswerLine &line);
    void readFile(const AnswerLine &line);
    void readTables(const AnswerLine &line);
    void readPort(const AnswerLine &line);

    HostFacts m_facts;
    StorageReader m_storage;
    InventoryReader m_inventory;
    struct Count {
        qint64 files = -1;
        qint64 bytes = -1;
    };
    QHash<QString, Count> m_counts;      ///< counted beside the other questions: may come first
    QHash<QString, QString> m_realPaths; ///< of folders, links followed
    QHash<QString, QString> m_nearPaths; ///< of folders, or of their nearest existing parent
    std::optional<double> m_beganAt;     ///< host's clock, seconds since 1970
    std::optional<double> m_endedAt;
};

constexpr double kLongestWayBackMs = 500;
constexpr double kLatestClock = 1e11; // some three thousand years on: what is beyond is no clock

std::optional<double> clockValue(const AnswerLine &line, qsizetype index)
{
    // busybox date knows no nanoseconds and prints "%N": half a second is then the best guess.
    const QString text = line.text(index);
    bool ok = false;
    double seconds = text.toDouble(&ok);
    if (!ok)
        seconds = text.section(u'.', 0, 0).toDouble(&ok) + 0.5;
    const bool plausible = ok && seconds > 0 && seconds < kLatestClock;
    return plausible ? std::optional(seconds) : std::nullopt;
}

void ProbeReader::read(const AnswerLine &line)
{
    using Method = void (ProbeReader::*)(const AnswerLine &);
    static const QHash<QByteArray, Method> methods{
        {"root", &ProbeReader::readSystem},         {"hostname", &ProbeReader::readSystem},
        {"kernel", &ProbeReader::readSystem},       {"arch", &ProbeReader::readSystem},
        {"os", &ProbeReader::readSystem},           {"tool", &ProbeReader::readSystem},
        {"package", &ProbeReader::readPackage},     {"candidate", &ProbeReader::readPackage},
        {"candidates", &ProbeReader::readPackage},  {"packagelock", &ProbeReader::readPackage},
        {"unit", &ProbeReader::readUnit},           {"user", &ProbeReader::readUser},
        {"group", &ProbeReader::readGroup},         {"selinux", &ProbeReader::readSecurity},
        {"sebool", &ProbeReader::readSecurity},     {"firewall", &ProbeReader::readSecurity},
        {"zone", &ProbeReader::readSecurity},       {"folder", &ProbeReader::readFolder},
        {"real", &ProbeReader::readFolderDetail},   {"link", &ProbeReader::readFolderDetail},
        {"space", &ProbeReader::readFolderDetail},  {"count", &ProbeReader::readFolderDetail},
        {"busy", &ProbeReader::readFolderDetail},   {"aside", &ProbeReader::readFolderDetail},
        {"file", &ProbeReader::readFile},           {"mounts", &ProbeReader::readTables},
        {"mountinfo", &ProbeReader::readTables},    {"port", &ProbeReader::readPort},
        {"incomplete", &ProbeReader::readSystem},   {"pandora", &ProbeReader::readSystem},
        {"beside", &ProbeReader::readFolderDetail}, {"tentacle", &ProbeReader::readSystem},
    };
    if (line.keyword() == "begin")
        m_beganAt = clockValue(line, 1);
    else if (line.keyword() == "end")
        m_endedAt = clockValue(line, 0);
    else if (const Method method = methods.value(line.keyword()))
        (this->*method)(line);
    else {
        m_storage.read(line);
        m_inventory.read(line);
    }
}

void ProbeReader::readSystem(const AnswerLine &line)
{
    const QByteArray &what = line.keyword();
    if (what == "root")
        m_facts.isRoot = line.number(0) == 0;
    else if (what == "hostname")
        m_facts.hostName = line.text(0);
    else if (what == "kernel")
        m_facts.kernel = line.text(0);
    else if (what == "arch")
        m_facts.architecture = line.text(0);
    else if (what == "os")
        m_facts.os = parseOsRelease(line.bytes(0).value_or(QByteArray()));
    else if (what == "tool")
        m_facts.tools.append(line.text(0));
    else if (what == "incomplete" && !m_facts.incomplete.contains(line.text(0)))
        m_facts.incomplete.append(line.text(0));
    else if (what == "pandora")
        m_facts.pandora.insert(line.text(0), line.rest(1));
    else if (what == "tentacle")
        m_facts.tentacle.insert(line.text(0), line.rest(1));
}

void ProbeReader::readPackage(const AnswerLine &line)
{
    if (line.keyword() == "packagelock") {
        m_facts.packageToolBusy = true;
        m_facts.packageLockHolder = line.rest(0);
    } else if (line.keyword() == "candidates") {
        m_facts.candidatesKnown = true;
    } else if (line.keyword() == "candidate") {
        m_facts.packages[line.text(0)].candidate = line.text(1);
    } else {
        PackageFact &package = m_facts.packages[line.text(0)];
        if (line.text(1) == u"installed")
            package.installed = line.text(2);
    }
}

void ProbeReader::readUnit(const AnswerLine &line)
{
    // load, active, file, id, then every name of the unit
    if (line.count() < 4)
        return;
    const QString file = line.text(2) == u"-" ? QString() : line.text(2);
    const UnitFact unit{
        .loadState = line.text(0), .activeState = line.text(1), .unitFileState = file};
    for (qsizetype i = 3; i < line.count(); ++i)
        if (!line.text(i).isEmpty())
            m_facts.units.insert(line.text(i), unit);
}

void ProbeReader::readUser(const AnswerLine &line)
{
    // uid=998(pandora) gid=33(www-data) groups=33(www-data),0(root), as id(1) prints it
    static const QRegularExpression ids(QStringLiteral("^uid=(\\d+).* gid=(\\d+)"));
    static const QRegularExpression group(QStringLiteral("\\d+\\(([^)]*)\\)"));
    const QString text = line.rest(1);
    const QRegularExpressionMatch match = ids.match(text);
    if (!match.hasMatch())
        return;
    IdentityFact identity{
        .uid = match.captured(1).toUInt(), .gid = match.captured(2).toUInt(), .groups = {}};
    auto groups = group.globalMatch(text.section(QStringLiteral(" groups="), 1));
    while (groups.hasNext())
        identity.groups.append(groups.next().captured(1));
    m_facts.users.insert(line.text(0), identity);
}

void ProbeReader::readGroup(const AnswerLine &line)
{
    const auto gid = line.number(1);
    if (gid && *gid >= 0 && *gid <= std::numeric_limits<uint>::max())
        m_facts.groups.insert(line.text(0), static_cast<uint>(*gid));
}

void ProbeReader::readSecurity(const AnswerLine &line)
{
    const QString value = line.text(0);
    if (line.keyword() == "sebool")
        m_facts.selinuxBooleans.insert(value, line.number(1) == 1);
    else if (line.keyword() == "zone")
        m_facts.firewallZone = value;
    else if (line.keyword() == "firewall")
        m_facts.firewall = value == u"firewalld" ? FirewallKind::Firewalld
                           : value == u"ufw"     ? FirewallKind::Ufw
                                                 : FirewallKind::None;
    else
        m_facts.selinux = value == u"1"          ? SelinuxMode::Enforcing
                          : value == u"0"        ? SelinuxMode::Permissive
                          : value == u"disabled" ? SelinuxMode::Disabled
                                                 : SelinuxMode::Absent;
}

void ProbeReader::readFolder(const AnswerLine &line)
{
    const QString path = line.decodedText(0);
    if (path.isEmpty())
        return;
    FolderFact &folder = m_facts.folders[path];
    const QString state = line.text(1);
    folder.hangs = state == u"hangs";
    folder.exists = state != u"missing";
    folder.isDirectory = state == u"automount";
    if (state != u"is")
        return;
    folder.mode = line.octal(2).value_or(0);
    folder.uid = static_cast<uint>(line.number(3).value_or(0));
    folder.gid = static_cast<uint>(line.number(4).value_or(0));
    folder.isDirectory = line.rest(5) == u"directory";
}

void ProbeReader::readFolderDetail(const AnswerLine &line)
{
    const QString path = line.decodedText(0);
    if (path.isEmpty())
        return;
    const QByteArray &what = line.keyword();
    FolderFact &folder = m_facts.folders[path];
    if (what == "real") {
        m_realPaths.insert(path, line.decodedText(1));
    } else if (what == "link") {
        folder.isSymlink = true;
    } else if (what == "space") {
        folder.freeBytes = line.number(1).value_or(0);
        m_nearPaths.insert(path, line.decodedText(2));
    } else if (what == "beside") {
        folder.freeBesideBytes = line.number(1).value_or(-1);
    } else if (what == "count") {
        m_counts.insert(path, {std::max<qint64>(-1, line.number(1).value_or(-1)),
                               std::max<qint64>(-1, line.number(2).value_or(-1))});
    } else if (what == "busy") {
        folder.users.append(line.rest(1));
    } else {
        folder.asideExists = true;
    }
}

void ProbeReader::readFile(const AnswerLine &line)
{
    const QString path = line.decodedText(0);
    if (path.isEmpty())
        return;
    FileFact &file = m_facts.files[path];
    file.exists = line.text(1) != u"missing";
    if (!file.exists)
        return;
    file.mode = line.octal(1).value_or(0);
    file.uid = static_cast<uint>(line.number(2).value_or(0));
    file.gid = static_cast<uint>(line.number(3).value_or(0));
    const std::optional<QByteArray> content = line.bytes(6);
    if (line.text(5) == u"text" && (content || line.number(4) == 0)) {
        file.content = content.value_or(QByteArray());
        file.sha256 = QCryptographicHash::hash(file.content, QCryptographicHash::Sha256).toHex();
        return;
    }
    file.truncated = true;
    if (line.text(5) == u"sum")
        file.sha256 = line.text(6).toLatin1();
}

void ProbeReader::readTables(const AnswerLine &line)
{
    const QByteArray table = line.bytes(0).value_or(QByteArray());
    if (line.keyword() == "mounts")
        m_facts.mounts = mountsFromFindmnt(table);
    else
        m_facts.mounts = mountsFromMountInfo(table);
}

void ProbeReader::readPort(const AnswerLine &line)
{
    const QString where = line.rest(2) + u':' + line.text(0);
    const QString what = line.text(1);
    const PortAnswer answer = what == u"open"         ? PortAnswer::Open
                              : what == u"refused"    ? PortAnswer::Refused
                              : what == u"unresolved" ? PortAnswer::Unresolved
                                                      : PortAnswer::Filtered;
    m_facts.portAnswers.insert(where, answer);
    m_facts.reachable.insert(where, answer == PortAnswer::Open);
}

HostFacts ProbeReader::finished(const QDateTime &asked, const QDateTime &answered)
{
    for (auto it = m_facts.folders.begin(); it != m_facts.folders.end(); ++it) {
        const QString real = m_realPaths.value(it.key(), it.key());
        it->realPath = m_realPaths.value(it.key());
        const MountFact *mount = mountOf(m_facts.mounts, m_nearPaths.value(it.key(), real));
        const Count count = it->exists ? m_counts.value(it.key()) : Count{0, 0};
        it->files = count.files;
        it->bytes = count.bytes;
        it->fsType = mount ? mount->fsType : QString();
        it->isMountPoint = mountAt(m_facts.mounts, real) || mountAt(m_facts.mounts, it.key());
    }
    m_storage.finish(m_facts);
    m_facts.trees = m_inventory.trees();
    const qint64 began = asked.toMSecsSinceEpoch();
    const qint64 ended = answered.toMSecsSinceEpoch();
    m_facts.takenAt = QDateTime::fromMSecsSinceEpoch(began + (ended - began) / 2, Qt::UTC);
    if (m_beganAt && m_endedAt) {
        // As NTP does it: the way back is half of what the script itself did not take. Unless that is long: then
        // somebody was typing a password before the script began.
        const double onTheWay = double(ended - began) - (*m_endedAt - *m_beganAt) * 1000.0;
        m_facts.clockSkewMs = qRound64(*m_endedAt * 1000.0 - double(ended)
                                       + std::min(onTheWay / 2.0, kLongestWayBackMs));
    }
    return m_facts;
}

} // namespace

Result<HostFacts> parseProbeAnswer(const HostId &host, const QByteArray &answer,
                                   const QDateTime &asked, const QDateTime &answered)
{
    const auto lines = answerLines(answer);
    if (!lines)
        return std::unexpected(lines.error());
    ProbeReader reader(host);
    for (const AnswerLine &line : *lines)
        reader.read(line);
    return reader.finished(asked, answered);
}

} // namespace sharewright
