// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/interruption.h"

#include <csignal>
#include <pthread.h>
#include <thread>
#include <unistd.h>

namespace sharewright {

namespace {

std::stop_source &source()
{
    static std::stop_source stop;
    return stop;
}

// A thread of its own waits for the signals: a handler could do almost nothing safely.
void waitForSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    int number = 0;
    sigwait(&signals, &number);
    source().request_stop();
    sigwait(&signals, &number);
    ::_exit(128 + number);
}

} // namespace

void catchInterruptions()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    std::thread(waitForSignals).detach();
}

std::stop_token interruption()
{
    return source().get_token();
}

} // namespace sharewright
