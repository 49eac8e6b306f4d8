// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files in which hosts are written down: ssh_config(5), hosts(5), known_hosts (sshd(8)).

#include <algorithm>

#include <QCoreApplication>
#include <QRegularExpression>

#include "core/advice/hostlist.h"
#include "core/project/netaddress.h"

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HostList)
};

Finding hint(const char *code, const QString &text, const QString &cause, const QString &file,
             int line)
{
    return {.severity = Severity::Hint,
            .code = QLatin1StringView(code),
            .target = file,
            .text = text,
            .cause = cause,
            .remedy = {},
            .position = {.file = file, .line = line}};
}

/// Words of one line: blanks part them, double quotes keep them together.
QStringList wordsOf(const QString &line)
{
    static const QRegularExpression word(QStringLiteral("\"([^\"]*)\"|(\\S+)"));
    QStringList words;
    for (auto it = word.globalMatch(line); it.hasNext();) {
        const auto match = it.next();
        words.append(match.hasCaptured(2) ? match.captured(2) : match.captured(1));
    }
    return words;
}

/// One Host block after the other.
class SshConfigReader
{
public:
    explicit SshConfigReader(const QString &file) : m_file(file) {}

    HostListReading run(const QByteArray &text)
    {
        for (const QByteArray &raw : text.split('\n')) {
            ++m_line;
            readLine(QString::fromUtf8(raw).trimmed());
        }
        endBlock();
        return m_reading;
    }

private:
    void readLine(QString line)
    {
        if (line.isEmpty() || line.startsWith(u'#'))
            return;
        // `key value` and `key=value` are the same.
        static const QRegularExpression equals(QStringLiteral("\\A(\\w+)\\s*=\\s*"));
        line.replace(equals, QStringLiteral("\\1 "));
        QStringList words = wordsOf(line);
        const QString key = words.takeFirst().toLower();
        if (key == u"host")
            beginBlock(words);
        else if (key == u"match")
            skip("hosts.match", Text::tr("A Match block is left out."),
                 Text::tr("Whom it is for is only known when SSH connects."));
        else if (key == u"include")
            m_reading.findings.append(hint(
                "hosts.include", Text::tr("Included files are left out: %1").arg(words.join(u' ')),
                Text::tr("Read them one by one where hosts are missing."), m_file, m_line));
        else if (!words.isEmpty())
            readSetting(key, words.constFirst());
    }

    void readSetting(const QString &key, const QString &value)
    {
        // As ssh does: the first value that is found counts.
        if (key == u"hostname" && m_hostName.isEmpty())
            m_hostName = value;
        else if (key == u"port" && m_port == 0)
            m_port = value.toUShort();
    }

    void beginBlock(const QStringList &names)
    {
        endBlock();
        for (const QString &name : names) {
            if (!name.contains(u'*') && !name.contains(u'?') && !name.startsWith(u'!'))
                m_names.append(name);
        }
        if (m_names.isEmpty() && names != QStringList{QStringLiteral("*")})
            m_reading.findings.append(hint(
                "hosts.pattern", Text::tr("“%1” is a pattern, not a host.").arg(names.join(u' ')),
                Text::tr("Which hosts it stands for is not written there."), m_file, m_line));
    }

    void skip(const char *code, const QString &text, const QString &cause)
    {
        endBlock();
        m_reading.findings.append(hint(code, text, cause, m_file, m_line));
    }

    void endBlock()
    {
        for (const QString &name : m_names) {
            Host host;
            host.id = nameForAddress(name);
            host.address = name;
            host.storageAddress = storageAddressOf(name);
            if (m_port != 0)
                host.port = m_port;
            m_reading.hosts.append(host);
        }
        m_names.clear();
        m_hostName.clear();
        m_port = 0;
    }

    QString storageAddressOf(const QString &name) const
    {
        QString hostName = m_hostName;
        hostName.replace(QStringLiteral("%h"), name);
        return hostName == name || !isHostAddress(hostName) ? QString() : hostName;
    }

    QString m_file;
    HostListReading m_reading;
    QStringList m_names;
    QString m_hostName;
    quint16 m_port = 0;
    int m_line = 0;
};

/// Not "this machine", "all machines" or a group of them.
bool isOneMachine(const QString &address)
{
    static const QRegularExpression others(
        QStringLiteral("\\A(0\\.0\\.0\\.0|255\\.255\\.255\\.255|2(2[4-9]|3\\d)\\..*|::|f[ef]0[0-9a-"
                       "f]*:.*)\\z"),
        QRegularExpression::CaseInsensitiveOption);
    return !isLoopback(address) && !others.match(address).hasMatch();
}

/// The name that people use: the shortest of those that are no address.
QString shortestName(const QStringList &names)
{
    QString shortest;
    for (const QString &name : names)
        if (isHostAddress(name) && !isIpAddress(name)
            && (shortest.isEmpty() || name.size() < shortest.size()))
            shortest = name;
    return shortest;
}

/// One entry of the first column of known_hosts: `name` or `[name]:port`.
Host hostFromKnown(const QString &entry)
{
    static const QRegularExpression withPort(QStringLiteral("\\A\\[([^\\]]+)\\]:(\\d+)\\z"));
    Host host;
    const auto match = withPort.match(entry);
    host.address = match.hasMatch() ? match.captured(1) : entry;
    if (match.hasMatch())
        host.port = match.captured(2).toUShort();
    host.id = nameForAddress(host.address);
    return host;
}

bool isListed(const QList<Host> &hosts, const Host &host)
{
    return std::any_of(hosts.begin(), hosts.end(), [&](const Host &other) {
        return other.port == host.port
               && canonicalAddress(other.address) == canonicalAddress(host.address);
    });
}

} // namespace

HostListReading hostsFromSshConfig(const QByteArray &text, const QString &fileName)
{
    return SshConfigReader(fileName).run(text);
}

HostListReading hostsFromHostsFile(const QByteArray &text, const QString &fileName)
{
    HostListReading reading;
    int number = 0;
    for (const QByteArray &raw : text.split('\n')) {
        ++number;
        QStringList words = wordsOf(QString::fromUtf8(raw).section(u'#', 0, 0));
        if (words.isEmpty())
            continue;
        const QString address = words.takeFirst();
        const QString name = shortestName(words);
        if (!isIpAddress(address) || name.isEmpty()) {
            reading.findings.append(hint("hosts.unreadable",
                                         Text::tr("Line %1 names no host.").arg(number), {},
                                         fileName, number));
            continue;
        }
        if (!isOneMachine(address))
            continue;
        Host host;
        host.id = nameForAddress(name);
        host.address = address;
        if (!isListed(reading.hosts, host))
            reading.hosts.append(host);
    }
    return reading;
}

HostListReading hostsFromKnownHosts(const QByteArray &text, const QString &fileName)
{
    HostListReading reading;
    int hashed = 0;
    for (const QByteArray &raw : text.split('\n')) {
        QStringList words = wordsOf(QString::fromUtf8(raw));
        if (words.size() < 3 || words.constFirst().startsWith(u'#')
            || words.constFirst().startsWith(u'@'))
            continue;
        const QString names = words.constFirst();
        if (names.startsWith(u'|')) {
            ++hashed;
            continue;
        }
        const Host host = hostFromKnown(names.section(u',', 0, 0));
        if (isHostAddress(host.address) && !isLoopback(host.address)
            && !isListed(reading.hosts, host))
            reading.hosts.append(host);
    }
    if (hashed > 0)
        reading.findings.append(hint(
            "hosts.hashed", Text::tr("%1 entries are hashed and cannot be read.").arg(hashed),
            Text::tr("SSH hides the names there (HashKnownHosts), so that nobody learns them from "
                     "the file."),
            fileName, 0));
    return reading;
}

} // namespace sharewright
