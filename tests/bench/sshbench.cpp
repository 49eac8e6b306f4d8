// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/sshbench.h"

#include <fstream>
#include <unistd.h>

namespace sharewright::bench {

std::vector<std::string> Orders::stepsFor(int host) const
{
    const std::string root = folder + "/roots/" + std::to_string(host);
    std::ifstream file(folder + "/steps.txt");
    std::vector<std::string> steps;
    for (std::string line; std::getline(file, line);) {
        for (size_t at = 0; (at = line.find("@ROOT@", at)) != std::string::npos;)
            line.replace(at, 6, root);
        steps.push_back(line);
    }
    return steps;
}

double residentKilobytes()
{
    std::ifstream file("/proc/self/statm");
    double total = 0;
    double resident = 0;
    file >> total >> resident;
    return resident * static_cast<double>(::sysconf(_SC_PAGESIZE)) / 1024;
}

} // namespace sharewright::bench
