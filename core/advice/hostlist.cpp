// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists that people type or paste. Files of the system are read in hostlistfiles.cpp.

#include "core/advice/hostlist.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include "core/advice/hostrange.h"
#include "core/project/netaddress.h"
#include "core/project/textrules.h"

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HostList)
};

/// Reads one word after the other into a reading.
class ListReader
{
public:
    HostListReading run(const QString &text)
    {
        static const QRegularExpression blanks(QStringLiteral("[\\s,;]+"));
        for (const QString &line : text.split(u'\n')) {
            ++m_line;
            const QString content = line.section(u'#', 0, 0);
            for (const QString &word : content.split(blanks, Qt::SkipEmptyParts))
                readWord(word);
        }
        return m_reading;
    }

private:
    void readWord(const QString &word)
    {
        if (const auto range = hostRange(word)) {
            if (!range->problem.isEmpty())
                refuse(word, range->problem);
            for (const QString &address : range->addresses)
                add({}, address, {}, 0);
            return;
        }
        const QString name = word.contains(u'=') ? word.section(u'=', 0, 0) : QString();
        const QString target = word.contains(u'=') ? word.section(u'=', 1) : word;
        const JumpTarget parts = parseJumpTarget(target);
        if (!parts.valid || (!name.isEmpty() && !isSafeName(name))) {
            refuse(word, Text::tr("Write hosts as name, address, user@name or name:port."));
            return;
        }
        add(name, parts.host, parts.user, parts.port);
    }

    void add(const QString &name, const QString &address, const QString &user, int port)
    {
        Host host;
        host.id = name.isEmpty() ? nameForAddress(address) : HostId(name);
        host.address = address;
        host.user = user;
        if (port > 0)
            host.port = static_cast<quint16>(port);
        m_reading.hosts.append(host);
    }

    void refuse(const QString &word, const QString &remedy)
    {
        m_reading.findings.append({.severity = Severity::Error,
                                   .code = QStringLiteral("hosts.unreadable"),
                                   .target = Text::tr("line %1").arg(m_line),
                                   .text = Text::tr("“%1” cannot be read as a host.").arg(word),
                                   .cause = {},
                                   .remedy = remedy,
                                   .position = {.file = {}, .line = m_line}});
    }

    HostListReading m_reading;
    int m_line = 0;
};

} // namespace

HostListReading hostsFromText(const QString &text)
{
    return ListReader().run(text);
}

HostId nameForAddress(const QString &address)
{
    QString name = isIpAddress(address) ? QStringLiteral("host-") + address
                                        : address.section(u'.', 0, 0, QString::SectionSkipEmpty);
    static const QRegularExpression unsafe(QStringLiteral("[^A-Za-z0-9_-]+"));
    name.replace(unsafe, QStringLiteral("-"));
    while (name.startsWith(u'-') || name.startsWith(u'_'))
        name.remove(0, 1);
    name.truncate(60); // leaves room for a number behind it
    return HostId(name.isEmpty() ? QStringLiteral("host") : name);
}

} // namespace sharewright
