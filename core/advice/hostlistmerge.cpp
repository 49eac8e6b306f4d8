// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How hosts from a list come into a project.

#include <QCoreApplication>
#include <QSet>

#include "core/advice/hostlist.h"
#include "core/project/netaddress.h"

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HostList)
};

QString placeOf(const QString &address, quint16 port)
{
    return canonicalAddress(address) + u' ' + QString::number(port);
}

HostId freeName(const HostId &wanted, const QSet<QString> &taken)
{
    HostId name = wanted;
    for (int i = 2; taken.contains(name.value.toLower()); ++i)
        name = HostId(QStringLiteral("%1-%2").arg(wanted.value).arg(i));
    return name;
}

/// Two ways to write one machine: by its name, or by what the name stands for.
QStringList placesOf(const Host &host)
{
    QStringList places{placeOf(host.address, host.port)};
    if (!host.storageAddress.isEmpty())
        places.append(placeOf(host.storageAddress, host.port));
    return places;
}

} // namespace

HostListMerge withHostsAdded(const QList<Host> &present, const QList<Host> &found)
{
    HostListMerge merge{.hosts = present, .findings = {}};
    QSet<QString> names;
    QHash<QString, QString> places;
    const auto note = [&](const Host &host) {
        names.insert(host.id.value.toLower());
        for (const QString &place : placesOf(host))
            places.insert(place, host.id.value);
    };
    for (const Host &host : present)
        note(host);
    for (Host host : found) {
        QString known;
        for (const QString &place : placesOf(host))
            known = known.isEmpty() ? places.value(place) : known;
        if (!known.isEmpty()) {
            merge.findings.append(
                {.severity = Severity::Hint,
                 .code = QStringLiteral("hosts.already-there"),
                 .target = QStringLiteral("host ") + known,
                 .text = Text::tr("%1 is in the list already, as %2.").arg(host.address, known),
                 .cause = {},
                 .remedy = {},
                 .position = {}});
            continue;
        }
        host.id = freeName(host.id, names);
        note(host);
        merge.hosts.append(host);
        ++merge.added;
    }
    return merge;
}

} // namespace sharewright
