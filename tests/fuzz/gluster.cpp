// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// fuzz_gluster [--rounds N] FILE...: every reader over every file, and over N damaged forms of each. Ends with 1 when a
// promise is broken (with the bytes on standard error), by a signal when a reader crashes.

#include <cstdio>

#include <QFile>
#include <QStringList>

#include "core/gluster/glusteranswer.h"
#include "mutation.h"

using namespace sharewright;

namespace {

template <class T> bool saysWhy(const Result<T> &result)
{
    return result || !result.error().message.isEmpty();
}

bool countsAreSane(const QByteArray &answer)
{
    const auto volumes = readGlusterStatus(answer).value_or(QList<GlusterVolumeStatus>());
    for (const GlusterVolumeStatus &volume : volumes)
        for (const GlusterProcess &process : volume.processes)
            if (process.port < -1 || process.bytes < -1 || process.freeInodes < -1)
                return false;
    const auto bricks = readGlusterHeal(answer).value_or(QList<GlusterHealBrick>());
    for (const GlusterHealBrick &brick : bricks)
        if (brick.entries < -1 || brick.splitBrain < -1
            || (!brick.connected && brick.entries != -1))
            return false;
    return true;
}

bool keepsPromises(const QByteArray &answer)
{
    return saysWhy(readGlusterPeers(answer)) && saysWhy(readGlusterVolumeNames(answer))
           && saysWhy(readGlusterVolumes(answer)) && saysWhy(readGlusterHealCount(answer))
           && saysWhy(readGlusterRebalance(answer)) && saysWhy(readGlusterOptions(answer))
           && countsAreSane(answer);
}

bool check(const QString &name, const QByteArray &answer)
{
    if (keepsPromises(answer))
        return true;
    std::fprintf(stderr, "A promise is broken by a form of %s:\n%s\n", qPrintable(name),
                 answer.constData());
    return false;
}

} // namespace

int main(int argc, char *argv[])
{
    QStringList files;
    int rounds = 0;
    for (int i = 1; i < argc; ++i) {
        const QString word = QString::fromLocal8Bit(argv[i]);
        if (word == QLatin1StringView("--rounds") && i + 1 < argc)
            rounds = QByteArray(argv[++i]).toInt();
        else
            files += word;
    }
    QRandomGenerator random(4711);
    for (const QString &name : files) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "%s cannot be read.\n", qPrintable(name));
            return 2;
        }
        const QByteArray answer = file.readAll();
        if (!check(name, answer))
            return 1;
        for (int round = 0; round < rounds; ++round)
            if (!check(name, mutated(answer, random)))
                return 1;
    }
    return 0;
}
