// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <cstdio>
#include <string>
#include <sys/resource.h>
#include <vector>

namespace sharewright::bench {

/// What both SSH programs are told: `PROGRAM MODE HOSTS PORT KEY KNOWN_HOSTS FOLDER`.
struct Orders {
    std::string mode; ///< true, job, flood, sessions, click
    int hosts = 1;
    int port = 22;
    std::string key;
    std::string knownHosts;
    std::string
        folder; ///< holds steps.txt, one step a line with @ROOT@, and takes the hosts' roots

    [[nodiscard]] static Orders from(char **arguments)
    {
        return {arguments[1],
                std::stoi(arguments[2]),
                std::stoi(arguments[3]),
                arguments[4],
                arguments[5],
                arguments[6]};
    }
    /// The n-th loopback address from 1.
    [[nodiscard]] static std::string address(int n) { return "127.0.0." + std::to_string(n); }
    [[nodiscard]] std::vector<std::string> stepsFor(int host) const;
};

/// Wall and CPU seconds since it was made.
class Meter
{
public:
    [[nodiscard]] double wall() const
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_begin).count();
    }
    [[nodiscard]] double cpu() const { return cpuNow() - m_cpuAtBegin; }
    /// One line for the driver: wall seconds, CPU seconds, failures, and a value of the mode's own.
    void report(int failures, double value = 0) const
    {
        std::printf("%.4f %.4f %d %.1f\n", wall(), cpu(), failures, value);
    }

private:
    static double cpuNow()
    {
        rusage usage{};
        ::getrusage(RUSAGE_SELF, &usage);
        const auto seconds = [](const timeval &time) {
            return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
        };
        return seconds(usage.ru_utime) + seconds(usage.ru_stime);
    }

    std::chrono::steady_clock::time_point m_begin = std::chrono::steady_clock::now();
    double m_cpuAtBegin = cpuNow();
};

/// Resident memory of this process in kB.
[[nodiscard]] double residentKilobytes();

} // namespace sharewright::bench
