// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/advice/copyestimate.h"

#include <algorithm>

#include <QCoreApplication>

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CopyEstimate)
};

// Stopping and starting all services, setting originals aside, mounting, proving.
constexpr std::chrono::seconds kWindowBase{90};
constexpr std::chrono::seconds kWindowPerHost{20};
// What changes while the first copy runs: a guess that suits a spool of agents' files.
constexpr qint64 kChangedShare = 20;

struct Content {
    qint64 files = 0;
    qint64 bytes = 0;
    bool whole = true;
};

Content contentOn(const Project &project, const SiteFacts &facts, const HostId &host)
{
    Content content;
    const HostFacts *known = facts.of(host);
    if (known == nullptr)
        return {.whole = false};
    for (const SharedFolder &folder : project.folders) {
        const auto fact = known->folders.constFind(folder.path);
        if (fact == known->folders.constEnd() || (fact->exists && fact->files < 0)) {
            content.whole = false;
            continue;
        }
        content.files += fact->exists ? fact->files : 0;
        content.bytes += fact->exists ? std::max<qint64>(0, fact->bytes) : 0;
    }
    return content;
}

std::chrono::seconds timeFor(qint64 files, qint64 bytes)
{
    return std::chrono::seconds(bytes / kAssumedBytesPerSecond + files / kAssumedFilesPerSecond);
}

} // namespace

CopyEstimate estimateCopy(const Project &project, const SiteFacts &facts)
{
    CopyEstimate estimate{.whole = true};
    QList<HostId> sources = project.migration.mergeFrom;
    if (!project.migration.seedHost.isEmpty())
        sources.prepend(project.migration.seedHost);
    for (const HostId &host : sources) {
        const Content content = contentOn(project, facts, host);
        estimate.files += content.files;
        estimate.bytes += content.bytes;
        estimate.whole = estimate.whole && content.whole;
    }
    const auto hosts = std::count_if(project.hosts.begin(), project.hosts.end(),
                                     [](const Host &host) { return host.runsPandora(); });
    estimate.firstCopy = timeFor(estimate.files, estimate.bytes);
    // Every file is looked at again: comparing takes a quarter of copying.
    estimate.window = kWindowBase + hosts * kWindowPerHost
                      + timeFor(estimate.files / 4, estimate.bytes / kChangedShare);
    return estimate;
}

QString windowWords(const CopyEstimate &estimate)
{
    const QString words = durationWords(estimate.window);
    return estimate.whole ? words : Text::tr("%1 or more").arg(words);
}

QList<SourceChoice> sourceChoices(const Project &project, const SiteFacts &facts)
{
    QList<SourceChoice> choices;
    for (const Host &host : project.hosts) {
        if (!host.runsPandora())
            continue;
        const Content content = contentOn(project, facts, host.id);
        SourceChoice choice{.host = host.id};
        if (content.whole || content.files > 0) {
            choice.files = content.files;
            choice.bytes = content.bytes;
        }
        choices.append(choice);
    }
    std::stable_sort(
        choices.begin(), choices.end(),
        [](const SourceChoice &a, const SourceChoice &b) { return a.files > b.files; });
    return choices;
}

QString durationWords(std::chrono::seconds duration)
{
    using namespace std::chrono;
    if (duration < 1min)
        return Text::tr("under a minute");
    if (duration < 2min)
        return Text::tr("about a minute");
    if (duration < 2h)
        return Text::tr("about %n minutes", nullptr,
                        static_cast<int>(duration_cast<minutes>(duration).count()));
    return Text::tr("about %n hours", nullptr,
                    static_cast<int>(duration_cast<hours>(duration + 30min).count()));
}

} // namespace sharewright
