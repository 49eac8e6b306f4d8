// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/practice/practicesite.h"

#include <algorithm>
#include <vector>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "core/practice/hostplan.h"
#include "core/practice/hostscript.h"
#include "core/practice/practiceworld.h"
#include "core/practice/skeleton.h"
#include "core/practice/sshserver.h"

namespace sharewright {

using namespace Qt::StringLiterals;
using namespace practice;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Practice)
};

constexpr int kInspectMs = 60'000;

Key makeKey()
{
    ssh_key key = nullptr;
    ssh_pki_generate(SSH_KEYTYPE_ED25519, 0, &key);
    return Key(key);
}

QByteArray publicText(const Key &key)
{
    char *text = nullptr;
    if (ssh_pki_export_pubkey_base64(key.get(), &text) != SSH_OK)
        return {};
    const QByteArray bytes(text);
    ssh_string_free_char(text);
    return "ssh-ed25519 " + bytes;
}

Result<> writePrivately(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(bytes) == bytes.size())
        return {};
    return failure(
        ErrorCode::Io,
        Text::tr("The practice site cannot write %1. Check the space and the permissions of the "
                 "temporary directory.")
            .arg(path),
        file.errorString());
}

} // namespace

class PracticeSite::Private
{
public:
    struct PracticeHost {
        HostPlan plan;
        std::unique_ptr<SshServer> server;
    };

    ~Private()
    {
        hosts.clear(); // servers use the world
        world.reset();
    }

    Result<> start(const QList<HostPlan> &plans);
    Result<> makeKeys();
    Result<> startServer(PracticeHost &host);
    Result<QByteArray> runAsRoot(const HostId &host, const QByteArray &script) const;
    void makeFault(const HostId &host, const QByteArray &words) const;
    PracticeHost *find(const HostId &id);
    [[nodiscard]] QString file(QLatin1StringView name) const { return directory.filePath(name); }

    QTemporaryDir directory;
    std::unique_ptr<PracticeWorld> world;
    Key userKey;
    QByteArray knownHosts;
    std::vector<PracticeHost> hosts;
};

Result<> PracticeSite::Private::start(const QList<HostPlan> &plans)
{
    if (!directory.isValid())
        return failure(
            ErrorCode::Io,
            Text::tr("The practice site needs a temporary directory; %1 cannot be written.")
                .arg(QDir::tempPath()),
            directory.errorString());
    if (auto keys = makeKeys(); !keys)
        return keys;
    auto started = PracticeWorld::start(directory.path());
    if (!started)
        return std::unexpected(started.error());
    world = std::move(*started);
    for (const HostPlan &plan : plans)
        hosts.push_back({plan, nullptr});
    for (const PracticeHost &host : hosts) {
        auto added =
            world->addHost(host.plan.name.toUtf8(), host.plan.kind(), host.plan.address.toUtf8());
        if (!added)
            return added;
    }
    for (const PracticeHost &host : hosts)
        if (auto on = world->powerOn(host.plan.name.toUtf8()); !on)
            return on;
    for (PracticeHost &host : hosts) {
        if (auto up = world->waitUntilUp(host.plan.name.toUtf8()); !up)
            return up;
        if (auto served = startServer(host); !served)
            return served;
    }
    return writePrivately(file("known_hosts"_L1), knownHosts);
}

Result<> PracticeSite::Private::makeKeys()
{
    userKey = makeKey();
    const QByteArray path = QFile::encodeName(file("id_ed25519"_L1));
    if (!userKey
        || ssh_pki_export_privkey_file(userKey.get(), nullptr, nullptr, nullptr, path.constData())
               != SSH_OK)
        return failure(
            ErrorCode::Io,
            Text::tr("The practice site cannot write its login key %1. Check the space and the "
                     "permissions of the temporary directory.")
                .arg(QString::fromUtf8(path)));
    QFile::setPermissions(file("id_ed25519"_L1), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return writePrivately(file("id_ed25519.pub"_L1), publicText(userKey) + " practice\n");
}

Result<> PracticeSite::Private::startServer(PracticeHost &host)
{
    Key hostKey = makeKey();
    Key copy(ssh_key_dup(userKey.get()));
    if (!hostKey || !copy)
        return failure(ErrorCode::Internal, Text::tr("The practice site cannot make its keys."));
    const QByteArray publicKey = publicText(hostKey);
    host.server = std::make_unique<SshServer>(*world, host.plan.name.toUtf8(),
                                              PracticeSite::loginPassword().toUtf8(),
                                              std::move(hostKey), std::move(copy));
    if (auto listening = host.server->listen(); !listening)
        return listening;
    knownHosts += "[127.0.0.1]:" + QByteArray::number(host.server->port()) + ' ' + publicKey + '\n';
    return {};
}

PracticeSite::Private::PracticeHost *PracticeSite::Private::find(const HostId &id)
{
    const auto it =
        std::ranges::find(hosts, id.value, [](const PracticeHost &host) { return host.plan.name; });
    return it == hosts.end() ? nullptr : &*it;
}

Result<QByteArray> PracticeSite::Private::runAsRoot(const HostId &host,
                                                    const QByteArray &script) const
{
    auto ran = runInHost(*world, host.value.toUtf8(), script, kInspectMs);
    if (!ran)
        return std::unexpected(ran.error());
    if (ran->exitStatus != 0)
        return failure(ErrorCode::CommandFailed,
                       Text::tr("The script ended with status %1 on the practice host %2.")
                           .arg(ran->exitStatus)
                           .arg(host.value),
                       QString::fromUtf8(ran->errors));
    return ran->output;
}

void PracticeSite::Private::makeFault(const HostId &host, const QByteArray &words) const
{
    if (const auto done = runAsRoot(host, "/.practice/lib/fault " + words); !done)
        qWarning("practice fault %s: %s", words.constData(), qPrintable(done.error().details));
}

PracticeSite::PracticeSite(std::unique_ptr<Private> site) : d(std::move(site)) {}
PracticeSite::~PracticeSite() = default;

Result<std::unique_ptr<PracticeSite>> PracticeSite::start(int pandoraHosts)
{
    auto site = std::make_unique<Private>();
    if (auto started = site->start(nfsHosts(pandoraHosts)); !started)
        return std::unexpected(started.error());
    return std::unique_ptr<PracticeSite>(new PracticeSite(std::move(site)));
}

Result<std::unique_ptr<PracticeSite>> PracticeSite::start(Backend backend)
{
    return backend == Backend::GlusterFs ? startGluster() : start();
}

Result<std::unique_ptr<PracticeSite>> PracticeSite::startGluster(int nodes)
{
    auto site = std::make_unique<Private>();
    if (auto started = site->start(glusterHosts(nodes)); !started)
        return std::unexpected(started.error());
    return std::unique_ptr<PracticeSite>(new PracticeSite(std::move(site)));
}

Project PracticeSite::project() const
{
    Project project;
    project.name = Text::tr("Practice site");
    project.description =
        Text::tr("Pretend hosts on this machine. Nothing you do here can harm anything.");
    for (const Private::PracticeHost &practiceHost : d->hosts) {
        Host host;
        host.id = HostId(practiceHost.plan.name);
        host.address = u"127.0.0.1"_s;
        host.storageAddress = practiceHost.plan.address;
        host.port = practiceHost.server->port();
        host.user = u"admin"_s;
        host.identityFile = d->file("id_ed25519"_L1);
        host.roles = practiceHost.plan.roles;
        project.hosts.append(host);
    }
    project.folders = standardFolders();
    if (d->find(HostId(u"nas"_s)) != nullptr) {
        project.backend = Backend::Nfs;
        project.nfs.server = HostId(u"nas"_s);
    } else {
        project.backend = Backend::GlusterFs;
        project.gluster = glusterSettings(project);
    }
    project.migration.seedHost = HostId(u"pandora1"_s);
    return project;
}

QString PracticeSite::sudoPassword()
{
    return QString::fromUtf8(practicePassword());
}

QString PracticeSite::loginPassword()
{
    return QString::fromUtf8(practicePassword());
}

QString PracticeSite::knownHostsFile() const
{
    return d->file("known_hosts"_L1);
}

void PracticeSite::setFault(const HostId &host, PracticeFault fault, int argument)
{
    Private::PracticeHost *target = d->find(host);
    if (target == nullptr)
        return;
    if (fault == PracticeFault::LoseConnection) {
        target->server->fault().arm(std::max(1, argument));
        return;
    }
    const char *word = nullptr;
    switch (fault) {
    case PracticeFault::LoseConnection:
        break;
    case PracticeFault::FillDisk:
        word = "fill-disk";
        break;
    case PracticeFault::HoldPackageLock:
        word = "package-lock";
        break;
    case PracticeFault::RefuseSudo:
        word = "refuse-sudo";
        break;
    case PracticeFault::ForbidSudo:
        word = "forbid-sudo";
        break;
    case PracticeFault::DropPeer:
        word = "drop-peer";
        break;
    case PracticeFault::ReadOnlyEtc:
        word = "read-only-etc";
        break;
    case PracticeFault::KillBricks:
        word = "kill-bricks";
        break;
    case PracticeFault::HoldGlusterLock:
        word = "gluster-lock";
        break;
    case PracticeFault::UseDisk:
        word = "use-disk";
        break;
    }
    d->makeFault(host, QByteArray("set ") + word);
}

void PracticeSite::clearFaults(const HostId &host)
{
    if (Private::PracticeHost *target = d->find(host); target != nullptr) {
        target->server->fault().arm(0);
        d->makeFault(host, "clear");
    }
}

Result<> PracticeSite::reboot(const HostId &host)
{
    Private::PracticeHost *target = d->find(host);
    if (target == nullptr)
        return failure(ErrorCode::NotFound,
                       Text::tr("The practice site has no host %1.").arg(host.value));
    const QByteArray name = host.value.toUtf8();
    target->server->dropConnections();
    if (auto off = d->world->powerOff(name); !off)
        return off;
    if (auto on = d->world->powerOn(name); !on)
        return on;
    return d->world->waitUntilUp(name);
}

Result<QByteArray> PracticeSite::inspect(const HostId &host, const QString &script)
{
    if (d->find(host) == nullptr)
        return failure(ErrorCode::NotFound,
                       Text::tr("The practice site has no host %1.").arg(host.value));
    return d->runAsRoot(host, script.toUtf8());
}

} // namespace sharewright
