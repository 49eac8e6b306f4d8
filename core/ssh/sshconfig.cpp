// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ssh/sshconfig.h"

#include <memory>
#include <optional>
#include <pwd.h>
#include <unistd.h>

#include <libssh/libssh.h>

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SshConfig)
};

constexpr int kLongestChain = 8;

struct SessionDeleter {
    void operator()(ssh_session session) const { ssh_free(session); }
};
using ScratchSession = std::unique_ptr<ssh_session_struct, SessionDeleter>;

/// What the configuration files say about one host; empty where they say nothing.
struct ConfigValues {
    QString address;
    QString user;
    quint16 port = 0;
    QString identityFile;
    QString knownHostsFile;
    QString proxyCommand;
};

QString localUser()
{
    const passwd *entry = ::getpwuid(::getuid());
    return entry == nullptr ? qEnvironmentVariable("USER") : QString::fromLocal8Bit(entry->pw_name);
}

QString option(ssh_session session, ssh_options_e which)
{
    char *value = nullptr;
    if (ssh_options_get(session, which, &value) != SSH_OK)
        return {};
    const QString text = QString::fromUtf8(value);
    ssh_string_free_char(value);
    return text;
}

/// `~/` and the tokens of ssh_config(5) that make sense in a file name.
QString expandedPath(QString path, const QString &user, const QString &address)
{
    if (path.startsWith(QLatin1StringView("~/")))
        path.replace(0, 1, QDir::homePath());
    path.replace(QLatin1StringView("%d"), QDir::homePath());
    path.replace(QLatin1StringView("%u"), localUser());
    path.replace(QLatin1StringView("%r"), user);
    path.replace(QLatin1StringView("%h"), address);
    return path;
}

QString identityOf(ssh_session session)
{
    // Without an IdentityFile in the configuration libssh names its own defaults, relative to its
    // %d.
    const QString path = option(session, SSH_OPTIONS_IDENTITY);
    const bool isDefault = path.startsWith(QLatin1StringView("%d/id_"))
                           || path.startsWith(QDir::homePath() + QStringLiteral("/.ssh/id_"));
    return isDefault ? QString() : path;
}

ConfigValues readConfig(const QString &alias, const QString &user, const SshSettings &settings)
{
    ConfigValues values{.address = alias};
    if (settings.configFile == QLatin1StringView("none"))
        return values;
    const ScratchSession session(ssh_new());
    ssh_options_set(session.get(), SSH_OPTIONS_HOST, alias.toUtf8().constData());
    if (!user.isEmpty())
        ssh_options_set(session.get(), SSH_OPTIONS_USER, user.toUtf8().constData());
    // A percent sign would be taken for one of libssh's own tokens.
    const QByteArray file = QFile::encodeName(settings.configFile).replace("%", "%%");
    ssh_options_parse_config(session.get(), file.isEmpty() ? nullptr : file.constData());

    values.address = option(session.get(), SSH_OPTIONS_HOST);
    values.user = option(session.get(), SSH_OPTIONS_USER);
    unsigned int port = 0;
    if (ssh_options_get_port(session.get(), &port) == SSH_OK)
        values.port = static_cast<quint16>(port);
    values.identityFile = identityOf(session.get());
    values.knownHostsFile = option(session.get(), SSH_OPTIONS_KNOWNHOSTS);
    values.proxyCommand = option(session.get(), SSH_OPTIONS_PROXYCOMMAND);
    return values;
}

/// libssh turns ProxyJump into an ssh command (0.11 and later when told to, see makeSshConnector):
/// the first jump is its last word, further ones stand behind -J. Nothing when it is somebody's own
/// command.
std::optional<QStringList> jumpsOf(const QString &proxyCommand)
{
    static const QRegularExpression kForm(QStringLiteral(
        "^ssh(?: -l (\\S+))?(?: -p (\\d+))?(?: -J (\\S+))? -W '\\[%h\\]:%p' (\\S+)$"));
    const auto match = kForm.match(proxyCommand);
    if (!match.hasMatch())
        return std::nullopt;
    QString first = match.captured(4);
    if (first.contains(u':'))
        first = u'[' + first + u']';
    if (!match.captured(1).isEmpty())
        first.prepend(match.captured(1) + u'@');
    if (!match.captured(2).isEmpty())
        first.append(u':' + match.captured(2));
    QStringList jumps{first};
    if (!match.captured(3).isEmpty())
        jumps += match.captured(3).split(u',');
    return jumps;
}

/// `[user@]host[:port]` as a host of its own.
Result<Host> hostFromJump(const QString &text)
{
    static const QRegularExpression kForm(
        QStringLiteral("^(?:([^@\\s]+)@)?(?:\\[([^\\]\\s]+)\\]|([^:@\\s]+))(?::(\\d{1,5}))?$"));
    const auto match = kForm.match(text);
    const int port = match.captured(4).isEmpty() ? 22 : match.captured(4).toInt();
    if (!match.hasMatch() || port < 1 || port > 65535) {
        return failure(
            ErrorCode::InvalidInput,
            Text::tr("The jump host “%1” is not understood. Write it as user@host:port or as "
                     "the name of a host of the project.")
                .arg(text));
    }
    Host host;
    host.id = HostId(text);
    host.user = match.captured(1);
    host.address = match.captured(2) + match.captured(3);
    host.port = static_cast<quint16>(port);
    return host;
}

class Resolver
{
public:
    Resolver(const Project &project, const SshSettings &settings)
        : m_project(project)
        , m_settings(settings)
    {}

    Result<SshTarget> resolve(const Host &host, int depth)
    {
        const ConfigValues config = readConfig(host.address, host.user, m_settings);
        SshTarget target = targetWithout(host, config);
        QStringList jumps;
        if (!host.jumpHost.isEmpty()) {
            jumps = {host.jumpHost};
        } else if (!config.proxyCommand.isEmpty()
                   && config.proxyCommand != QLatin1StringView("none")) {
            const auto found = jumpsOf(config.proxyCommand);
            if (!found) {
                return failure(
                    ErrorCode::InvalidInput,
                    Text::tr("The SSH configuration reaches %1 through a ProxyCommand, which "
                             "Sharewright does not run. Set a jump host in the project.")
                        .arg(target.label()),
                    config.proxyCommand);
            }
            jumps = *found;
        }
        if (auto linked = addJumps(target, jumps, depth); !linked)
            return std::unexpected(linked.error());
        return target;
    }

private:
    SshTarget targetWithout(const Host &host, const ConfigValues &config) const
    {
        SshTarget target;
        target.host = host.id;
        target.address = config.address;
        target.port = host.port != 22 || config.port == 0 ? host.port : config.port;
        target.user = host.user.isEmpty() ? config.user : host.user;
        if (target.user.isEmpty())
            target.user = localUser();
        target.identityFile =
            expandedPath(host.identityFile.isEmpty() ? config.identityFile : host.identityFile,
                         target.user, target.address);
        const QString knownHosts =
            m_settings.knownHostsFile.isEmpty() ? config.knownHostsFile : m_settings.knownHostsFile;
        target.knownHostsFile = knownHosts.isEmpty()
                                    ? QDir::homePath() + QStringLiteral("/.ssh/known_hosts")
                                    : expandedPath(knownHosts, target.user, target.address);
        target.sudoAllowed = host.sudo != Sudo::Never;
        return target;
    }

    /// The jumps in the order of travel: the last one is the host just before the target.
    Result<> addJumps(SshTarget &target, const QStringList &jumps, int depth)
    {
        if (depth > kLongestChain) {
            return failure(
                ErrorCode::InvalidInput,
                Text::tr("The jump hosts of %1 lead in a circle. Correct them in the project or "
                         "in the SSH configuration.")
                    .arg(target.label()));
        }
        std::shared_ptr<const SshTarget> before;
        for (const QString &jump : jumps) {
            const Host *known = m_project.host(HostId(jump));
            const Result<Host> host = known != nullptr ? Result<Host>(*known) : hostFromJump(jump);
            if (!host)
                return std::unexpected(host.error());
            auto resolved = resolve(*host, depth + 1);
            if (!resolved)
                return std::unexpected(resolved.error());
            if (!resolved->via)
                resolved->via = before;
            before = std::make_shared<const SshTarget>(std::move(*resolved));
        }
        target.via = before;
        return {};
    }

    const Project &m_project;
    const SshSettings &m_settings;
};

} // namespace

Result<SshTarget> targetFor(const Project &project, const Host &host, const SshSettings &settings)
{
    return Resolver(project, settings).resolve(host, 0);
}

} // namespace sharewright
