// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>

#include "core/remote/remotehost.h"
#include "tests/core/facts/answerbuilder.h"

namespace sharewright {

/// Hosts that answer a probe with a text that is known beforehand; those without one cannot be reached.
class AnsweringSite final : public RemoteConnector
{
public:
    QMap<QString, QByteArray> answers; ///< by address

    std::unique_ptr<RemoteHost> hostFor(const Project &, const Host &host) override
    {
        return std::make_unique<AnsweringHost>(answers.value(host.address));
    }

    /// A Debian server and console with a system disk and a blank one.
    static QByteArray pandoraAnswer(const QByteArray &name, const QByteArray &uid = "998",
                                    const QByteArray &files = "212")
    {
        return AnswerBuilder()
            .line("begin 1 1700000000.25")
            .line("root 0")
            .line("hostname " + name)
            .line("os "
                  + QByteArray("ID=debian\nVERSION_ID=\"12\"\nPRETTY_NAME=\"Debian 12\"\n")
                        .toBase64())
            .line("unit loaded active enabled pandora_server.service pandora_server.service")
            .line("unit loaded active enabled apache2.service apache2.service")
            .line("user pandora uid=" + uid + "(pandora) gid=998(pandora) groups=998(pandora)")
            .line("user www-data uid=33(www-data) gid=33(www-data) groups=33(www-data)")
            .line("group www-data 33")
            .about("count", "/var/spool/pandora/data_in/conf", files + " 1048576")
            .about("folder", "/var/spool/pandora/data_in/conf", "is 2770 998 33 directory")
            .about("count", "/var/www/html/pandora_console/attachment", "40 4096")
            .about("folder", "/var/www/html/pandora_console/attachment", "is 2770 33 33 directory")
            .line("disks "
                  + QByteArray(
                        R"({"blockdevices":[{"name":"/dev/sda","kname":"/dev/sda","type":"disk",)"
                        R"("size":21474836480,"model":"System","children":[{"name":"/dev/sda1",)"
                        R"("kname":"/dev/sda1","type":"part","size":21474836480,"fstype":"ext4",)"
                        R"("mountpoint":"/"}]},{"name":"/dev/sdb","kname":"/dev/sdb",)"
                        R"("type":"disk","size":107374182400,"model":"Data"}]})")
                        .toBase64())
            .line("disklinks "
                  + QByteArray("/dev/disk/by-id/data-" + name + " ../../sdb\n").toBase64())
            .line("signatures /dev/sdb ")
            .line("end 1700000001.25")
            .text();
    }

    /// A file server without any part of Pandora FMS.
    static QByteArray storageAnswer()
    {
        return AnswerBuilder()
            .line("begin 1 1700000000.25")
            .line("root 0")
            .line("hostname nas")
            .line("os "
                  + QByteArray("ID=debian\nVERSION_ID=\"12\"\nPRETTY_NAME=\"Debian 12\"\n")
                        .toBase64())
            .line("unit loaded active enabled nfs-server.service nfs-server.service")
            .line("end 1700000001.25")
            .text();
    }

private:
    class AnsweringHost final : public RemoteHost
    {
    public:
        explicit AnsweringHost(QByteArray answer) : m_answer(std::move(answer)) {}
        Result<> connectToHost(std::stop_token) override
        {
            if (m_answer.isEmpty())
                return failure(ErrorCode::Unreachable,
                               QStringLiteral("Nobody answers at this address."),
                               QStringLiteral("connect: No route to host"));
            return {};
        }
        Result<CommandResult> run(const RemoteCommand &, const OutputSink &sink,
                                  std::stop_token) override
        {
            sink(Stream::Out, m_answer);
            return CommandResult{.exitStatus = 0, .signal = {}};
        }
        Result<std::unique_ptr<RemoteShell>> openShell(bool, std::stop_token) override
        {
            return failure(ErrorCode::ConnectionLost, QStringLiteral("gone"));
        }
        bool isConnected() const override { return !m_answer.isEmpty(); }
        void disconnectFromHost() override {}

    private:
        QByteArray m_answer;
    };
};

} // namespace sharewright
