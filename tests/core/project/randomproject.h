// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <random>

#include <QString>
#include <QStringList>

#include "core/project/project.h"

/// Makes projects out of a seed: every field takes part, texts are as nasty as a YAML file allows.
class RandomProject
{
public:
    explicit RandomProject(unsigned seed) : m_random(seed) {}

    sharewright::Project make()
    {
        using namespace sharewright;
        Project project;
        project.name = text();
        project.description = text();
        project.backend = coin() ? Backend::Nfs : Backend::GlusterFs;
        for (int i = below(5); i > 0; --i)
            project.hosts.append(host());
        for (int i = below(4); i > 0; --i)
            project.folders.append(folder());
        if (coin())
            project.nfs = nfs();
        if (coin())
            project.gluster = gluster();
        project.tentacle.separateIncoming = coin();
        if (coin())
            project.migration = {HostId(text()), text()};
        return project;
    }

    int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(m_random); }
    bool coin() { return below(2) == 0; }

    QString text()
    {
        static const QStringList nasty{QStringLiteral("plain"),
                                       QString(),
                                       QStringLiteral("null"),
                                       QStringLiteral("~"),
                                       QStringLiteral("true"),
                                       QStringLiteral("No"),
                                       QStringLiteral("007"),
                                       QStringLiteral("4.2"),
                                       QStringLiteral("1e3"),
                                       QStringLiteral("0x1f"),
                                       QStringLiteral("12:30:45"),
                                       QStringLiteral("2026-01-01"),
                                       QStringLiteral(" leading"),
                                       QStringLiteral("trailing "),
                                       QStringLiteral("a: b"),
                                       QStringLiteral("a #b"),
                                       QStringLiteral("#c"),
                                       QStringLiteral("colon:"),
                                       QStringLiteral("- dash"),
                                       QStringLiteral("? q"),
                                       QStringLiteral("[x, y]"),
                                       QStringLiteral("{x: y}"),
                                       QStringLiteral("a, b"),
                                       QStringLiteral("it's \"quoted\""),
                                       QStringLiteral("back\\slash"),
                                       QStringLiteral("*alias"),
                                       QStringLiteral("&anchor"),
                                       QStringLiteral("!tag"),
                                       QStringLiteral("%dir"),
                                       QStringLiteral("---"),
                                       QStringLiteral("..."),
                                       QStringLiteral("|"),
                                       QStringLiteral(">-"),
                                       QStringLiteral("tab\there"),
                                       QStringLiteral("cr\r\nlf"),
                                       QStringLiteral("\x01\x1b[31m\x7f"),
                                       QStringLiteral("two\nlines"),
                                       QStringLiteral("two\nlines\n"),
                                       QStringLiteral("many\n\n\n"),
                                       QStringLiteral("\nfirst empty"),
                                       QStringLiteral("a\n  indented\n# not a comment\nb"),
                                       QStringLiteral("blank\n  \nline"),
                                       QStringLiteral("  two\nlead"),
                                       QStringLiteral("x\n\ny\n"),
                                       QStringLiteral("\u00e4\u00f6 \u4e2d\u6587 \U0001F600"),
                                       QStringLiteral("\u2028\u2029\u0085\uFEFF"),
                                       QStringLiteral("\u202eevil"),
                                       QStringLiteral("\uFFFE\uFFFF"),
                                       QStringLiteral("a\u00a0b"),
                                       QStringLiteral("/var/spool/pandora/data_in/conf"),
                                       QStringLiteral("fd00::5"),
                                       QStringLiteral("::1"),
                                       QStringLiteral("10.0.0.0/24"),
                                       QStringLiteral("~/.ssh/id"),
                                       QStringLiteral("<<"),
                                       QStringLiteral("="),
                                       QStringLiteral("@at"),
                                       QStringLiteral("`tick"),
                                       QString(2000, u'x')};
        if (below(3) > 0)
            return nasty[below(static_cast<int>(nasty.size()))];
        QString made;
        for (int i = below(12); i > 0; --i)
            made += character();
        return made;
    }

private:
    QString character()
    {
        static const QString common = QStringLiteral("ab1 :#-'\"\\\n,[]{}!&*?|>%@~/.\t_=");
        if (below(6) > 0)
            return common[below(static_cast<int>(common.size()))];
        for (;;) {
            const auto c = static_cast<char32_t>(below(4) > 0 ? below(0x3000) : below(0x110000));
            if (c < 0xD800 || c > 0xDFFF)
                return QString::fromUcs4(&c, 1);
        }
    }

    QStringList texts()
    {
        QStringList list;
        for (int i = below(4); i > 0; --i)
            list.append(text());
        return list;
    }

    sharewright::Roles roles()
    {
        sharewright::Roles roles;
        for (const sharewright::Role role : sharewright::allRoles())
            roles.setFlag(role, coin());
        return roles;
    }

    sharewright::Host host()
    {
        sharewright::Host host;
        host.id = sharewright::HostId(text());
        host.address = text();
        host.storageAddress = text();
        host.port = static_cast<quint16>(coin() ? 22 : 1 + below(65535));
        host.user = text();
        host.identityFile = text();
        host.jumpHost = text();
        host.sudo = coin() ? sharewright::Sudo::Auto : sharewright::Sudo::Never;
        host.roles = roles();
        if (coin())
            host.position = QPointF(below(2000) - 1000.5, below(2000) / 7.0);
        host.notes = text();
        return host;
    }

    sharewright::SharedFolder folder()
    {
        sharewright::SharedFolder folder;
        folder.id = sharewright::FolderId(text());
        folder.path = text();
        folder.owner = text();
        folder.group = text();
        folder.mode = static_cast<uint>(below(010000));
        folder.usedBy = roles();
        return folder;
    }

    sharewright::NfsSettings nfs()
    {
        return {.server = sharewright::HostId(text()),
                .exportRoot = text(),
                .version = text(),
                .rootSquash = coin(),
                .attributeCacheSeconds = below(100),
                .extraMountOptions = texts(),
                .allowedNetworks = texts()};
    }

    sharewright::Brick brick()
    {
        return {.host = sharewright::HostId(text()),
                .device = text(),
                .extraDevices = texts(),
                .volumeGroup = text(),
                .logicalVolume = text(),
                .size = text(),
                .mountPoint = text(),
                .directory = text()};
    }

    sharewright::GlusterSettings gluster()
    {
        sharewright::GlusterSettings gluster;
        gluster.volume = text();
        gluster.replica = 1 + below(4);
        gluster.arbiter = coin();
        gluster.acceptReplica2 = coin();
        for (int i = below(4); i > 0; --i)
            gluster.bricks.append(brick());
        gluster.mountPoint = text();
        gluster.backupServers = texts();
        gluster.placement = coin() ? sharewright::Placement::Bind : sharewright::Placement::Symlink;
        gluster.spread = static_cast<sharewright::Spread>(below(3));
        gluster.forceBecause = text();
        gluster.options = texts();
        return gluster;
    }

    std::mt19937 m_random;
};
