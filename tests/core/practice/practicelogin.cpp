// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/practice/practicelogin.h"

#include <QProcess>
#include <QStandardPaths>

namespace sharewright {

using namespace Qt::StringLiterals;

std::unique_ptr<PracticeLogin> PracticeLogin::start(QString &whyNot, int pandoraHosts)
{
    return into(&PracticeSite::start, pandoraHosts, whyNot);
}

std::unique_ptr<PracticeLogin> PracticeLogin::startGluster(QString &whyNot, int nodes)
{
    return into(&PracticeSite::startGluster, nodes, whyNot);
}

std::unique_ptr<PracticeLogin>
PracticeLogin::into(Result<std::unique_ptr<PracticeSite>> (*start)(int), int hosts, QString &whyNot)
{
    if (QStandardPaths::findExecutable(u"ssh"_s).isEmpty()) {
        whyNot = u"ssh(1) is not installed"_s;
        return nullptr;
    }
    auto site = start(hosts);
    if (!site) {
        whyNot = site.error().message + u' ' + site.error().details;
        return nullptr;
    }
    auto login = std::make_unique<PracticeLogin>();
    login->m_site = std::move(*site);
    return login;
}

QStringList PracticeLogin::arguments(const QString &host) const
{
    const Project project = m_site->project();
    const Host *found = project.host(HostId(host));
    return {u"-F"_s,
            u"none"_s,
            u"-o"_s,
            u"BatchMode=yes"_s,
            u"-o"_s,
            u"StrictHostKeyChecking=yes"_s,
            u"-o"_s,
            u"UserKnownHostsFile="_s + m_site->knownHostsFile(),
            u"-o"_s,
            u"IdentitiesOnly=yes"_s,
            u"-i"_s,
            found->identityFile,
            u"-p"_s,
            QString::number(found->port),
            found->user + u'@' + found->address};
}

SshAnswer PracticeLogin::ssh(const QString &host, const QString &command, const QByteArray &input,
                             const QStringList &options) const
{
    QProcess process;
    process.start(u"ssh"_s, options + arguments(host) + QStringList{command});
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(30'000);
    const bool ended = process.state() == QProcess::NotRunning;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

QByteArray PracticeLogin::root(const char *host, const QString &script)
{
    const auto answer = m_site->inspect(HostId(QString::fromLatin1(host)), script);
    return answer ? answer->trimmed() : "failed: " + answer.error().details.toUtf8().trimmed();
}

QByteArray PracticeLogin::shareFolder()
{
    QByteArray words =
        root("nas", u"apt-get -q -y install nfs-kernel-server >/dev/null 2>&1\n"
                    "mkdir -p /srv/pandora/conf /etc/exports.d\n"
                    "chown 998:33 /srv/pandora/conf && chmod 2770 /srv/pandora/conf\n"
                    "echo 'from the server' >/srv/pandora/conf/file\n"
                    "echo '/srv/pandora/conf 10.99.0.11(rw,no_subtree_check)"
                    " 10.99.0.12(rw,no_subtree_check)' >/etc/exports.d/test.exports\n"
                    "exportfs -ra"_s);
    for (const char *host : {"pandora1", "pandora2"})
        words += root(host, u"apt-get -q -y install nfs-common >/dev/null 2>&1"_s);
    return words;
}

QByteArray PracticeLogin::makeBrickPlaces(const QString &size)
{
    QByteArray words;
    for (const char *host : {"pandora1", "pandora2", "pandora3"})
        words += root(
            host,
            u"apt-get -q -y install glusterfs-server lvm2 xfsprogs attr >/dev/null 2>&1\n"
            "vgcreate v /dev/vdc 2>/dev/null; lvcreate -y -Wy -n b -l %1 v 2>/dev/null\n"
            "mkfs.xfs -q /dev/v/b && mkdir /b && mount /dev/v/b /b\n"
            "echo '/dev/v/b /b xfs noatime 0 0' >>/etc/fstab; systemctl daemon-reload"_s.arg(size));
    return words;
}

} // namespace sharewright
