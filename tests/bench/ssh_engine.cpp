// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The SSH engine doing the same as ssh_floor, through core/remote as the runner does it: one thread
// a host.

#include <algorithm>
#include <atomic>
#include <fcntl.h>
#include <latch>
#include <semaphore>
#include <thread>
#include <unistd.h>

#include <QString>

#include "core/ssh/sshconnector.h"
#include "tests/bench/sshbench.h"

using namespace sharewright;
using namespace sharewright::bench;

namespace {

constexpr int kLoginsAtOnce = 16;

class NobodyThere final : public Credentials
{
public:
    std::optional<Secret> secret(const SecretQuestion &, std::stop_token) override { return {}; }
    HostKeyAnswer hostKey(const HostKeyQuestion &, std::stop_token) override
    {
        return HostKeyAnswer::Reject;
    }
};

const QString kFlood = QStringLiteral(
    "exec seq -f "
    "%0.f-is-a-line-of-one-hundred-and-nine-bytes-so-that-the-whole-flood-has-the-size-of-a-"
    "long-package-upgrade 1000000");

class Bench
{
public:
    explicit Bench(const Orders &orders)
        : m_orders(orders)
        , m_connector(makeSshConnector({.knownHostsFile = QString::fromStdString(orders.knownHosts),
                                        .configFile = QStringLiteral("none")},
                                       m_nobody))
    {}

    int run()
    {
        if (m_orders.mode == "sessions")
            return holdSessions();
        if (m_orders.mode == "click")
            return click();
        const Meter meter;
        {
            std::vector<std::jthread> threads;
            for (int i = 1; i <= m_orders.hosts; ++i)
                threads.emplace_back([this, i] { m_failures += work(i) ? 0 : 1; });
        }
        meter.report(m_failures, static_cast<double>(m_bytes));
        return m_failures;
    }

private:
    std::unique_ptr<RemoteHost> hostNumber(int number)
    {
        Host host;
        host.id = HostId(QStringLiteral("host%1").arg(number));
        host.address = QString::fromStdString(Orders::address((number - 1) % 64 + 1));
        host.port = static_cast<quint16>(m_orders.port);
        host.user = qEnvironmentVariable("BENCH_USER");
        host.identityFile = QString::fromStdString(m_orders.key);
        return m_connector->hostFor({}, host);
    }

    bool work(int number)
    {
        const auto host = hostNumber(number);
        if (!host->connectToHost({}))
            return false;
        if (m_orders.mode == "job")
            return job(*host, number);
        if (m_orders.mode == "flood")
            return flood(*host);
        const auto result = host->run({.script = QStringLiteral("true")}, {}, {});
        return result && result->exitStatus == 0;
    }

    bool job(RemoteHost &host, int number)
    {
        const auto shell = host.openShell(true, {});
        if (!shell)
            return false;
        const auto count = [this](Stream, QByteArrayView text) { m_bytes += text.size(); };
        for (const std::string &step : m_orders.stepsFor(number)) {
            const auto result =
                (*shell)->run(QString::fromStdString(step), std::chrono::seconds(60), count, {});
            if (!result || result->exitStatus != 0)
                return false;
        }
        return true;
    }

    bool flood(RemoteHost &host)
    {
        const int disk =
            ::open((m_orders.folder + "/engine.log").c_str(), O_CREAT | O_TRUNC | O_WRONLY, 0600);
        bool isGood = true;
        const auto keep = [&](Stream, QByteArrayView text) {
            m_bytes += text.size();
            isGood = ::write(disk, text.data(), static_cast<size_t>(text.size())) == text.size();
        };
        const auto result = host.run({.script = kFlood}, keep, {});
        ::fsync(disk);
        ::close(disk);
        return isGood && result && result->exitStatus == 0;
    }

    /// Memory of one session, its thread included, in kB.
    int holdSessions()
    {
        work(1); // whatever is loaded once is not a session's
        const double before = residentKilobytes();
        const Meter meter;
        std::latch connected(m_orders.hosts);
        std::counting_semaphore<> letGo(0);
        // Servers and client share this machine, so that logins wait for each other; those of real hosts do not.
        std::counting_semaphore<> logins(kLoginsAtOnce);
        std::vector<std::jthread> threads;
        for (int i = 1; i <= m_orders.hosts; ++i) {
            threads.emplace_back([&, i] {
                const auto host = hostNumber(i);
                logins.acquire();
                m_failures +=
                    host->connectToHost({}) && host->run({.script = QStringLiteral("true")}, {}, {})
                        ? 0
                        : 1;
                logins.release();
                connected.count_down();
                letGo.acquire();
            });
        }
        connected.wait();
        meter.report(m_failures, (residentKilobytes() - before) / m_orders.hosts);
        letGo.release(m_orders.hosts);
        return m_failures;
    }

    /// Median of the time from asking for a connection to the exit status, in ms.
    int click()
    {
        std::vector<double> times;
        const Meter meter;
        for (int i = 0; i < m_orders.hosts; ++i) {
            const Meter one;
            const auto host = hostNumber(1);
            const bool isGood =
                host->connectToHost({})
                && host->run({.script = QStringLiteral("true")}, {}, {}).has_value();
            m_failures += isGood ? 0 : 1;
            times.push_back(one.wall() * 1000);
        }
        std::ranges::sort(times);
        meter.report(m_failures, times[times.size() / 2]);
        return m_failures;
    }

    const Orders m_orders;
    NobodyThere m_nobody;
    std::unique_ptr<RemoteConnector> m_connector;
    std::atomic<int> m_failures = 0;
    std::atomic<qint64> m_bytes = 0;
};

} // namespace

int main(int, char **arguments)
{
    return Bench(Orders::from(arguments)).run() == 0 ? 0 : 1;
}
