// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/datasetup.h"

#include <QLocale>

#include "core/project/incomingfolders.h"

namespace sharewright {

DataSetup::DataSetup(SiteSession &session, Document &document, QObject *parent)
    : SetupModel(session, document, parent)
{}

QList<SourceChoice> DataSetup::sources() const
{
    return sourceChoices(project(), facts());
}

QString DataSetup::sourceWords(const SourceChoice &choice) const
{
    if (choice.files < 0)
        return tr("%1 – not counted yet").arg(choice.host.value);
    const QLocale locale;
    return tr("%1 – %2 files, %3")
        .arg(choice.host.value, locale.toString(choice.files),
             locale.formattedDataSize(choice.bytes));
}

void DataSetup::setSource(const HostId &host)
{
    Project changed = project();
    MigrationSettings &settings = changed.migration;
    if (settings.mergeFrom == m_passed.left)
        settings.mergeFrom = inSite(m_passed.chosen);
    m_passed.chosen = settings.mergeFrom;
    settings.seedHost = host;
    settings.mergeFrom.removeAll(host);
    if (host.isEmpty())
        settings.mergeFrom.clear();
    m_passed.left = settings.mergeFrom;
    edit(
        changed,
        [host] {
            return host.isEmpty() ? tr("Begin with empty folders")
                                  : tr("Take the files of %1").arg(host.value);
        },
        QStringLiteral("source"));
}

QList<HostId> DataSetup::inSite(const QList<HostId> &hosts) const
{
    QList<HostId> present;
    for (const HostId &host : hosts)
        if (project().host(host))
            present.append(host);
    return present;
}

void DataSetup::setMerged(const HostId &host, bool merged)
{
    Project changed = project();
    changed.migration.mergeFrom.removeAll(host);
    if (merged)
        changed.migration.mergeFrom.append(host);
    edit(changed, [host, merged] {
        return merged ? tr("Merge the files of %1").arg(host.value)
                      : tr("Do not merge the files of %1").arg(host.value);
    });
}

void DataSetup::setRule(MergeRule rule)
{
    Project changed = project();
    changed.migration.mergeRule = rule;
    edit(changed, [] { return tr("Which version wins"); }, QStringLiteral("merge-rule"));
}

void DataSetup::setSeparateIncoming(bool separate)
{
    Project changed = project();
    changed.tentacle.separateIncoming = separate;
    edit(changed, [separate] {
        return separate ? tr("Separate incoming data") : tr("Do not separate incoming data");
    });
}

void DataSetup::setAsideSuffix(const QString &suffix)
{
    Project changed = project();
    changed.migration.asideSuffix = suffix.trimmed();
    edit(changed, [] { return tr("Name of the originals"); }, QStringLiteral("aside-suffix"));
}

CopyEstimate DataSetup::estimate() const
{
    return estimateCopy(project(), facts());
}

QString DataSetup::estimateText() const
{
    if (settings().seedHost.isEmpty())
        return tr("Nothing is copied: the shared folders begin empty.");
    const CopyEstimate copy = estimate();
    const QLocale locale;
    const QString amount =
        tr("%1 files, %2").arg(locale.toString(copy.files), locale.formattedDataSize(copy.bytes));
    QStringList lines;
    lines.append(copy.whole
                     ? tr("To copy: %1.").arg(amount)
                     : tr("To copy: at least %1. Not every folder was counted.").arg(amount));
    lines.append(tr("First copy, while Pandora FMS runs: %1.").arg(durationWords(copy.firstCopy)));
    lines.append(tr("Then all Pandora services stop for %1: the difference is copied and compared, "
                    "the folders are mounted and proven, and everything starts again.")
                     .arg(windowWords(copy)));
    lines.append(tr("Reckoned with %1 and %2 files a second.")
                     .arg(locale.formattedDataSize(kAssumedBytesPerSecond),
                          locale.toString(kAssumedFilesPerSecond)));
    return lines.join(u'\n');
}

QString DataSetup::incomingText() const
{
    Project separated = project();
    separated.tentacle.separateIncoming = true;
    QStringList places;
    for (const IncomingFolder &incoming : incomingFolders(separated))
        places.append(QStringLiteral("%1: %2").arg(incoming.server.value, incoming.folder.path));
    if (places.size() < 2)
        return tr("Only of use with two servers or more.");
    return tr("Each server takes its agents' data in a folder of its own on the share, so that "
              "another one can take over its queue. %1")
        .arg(places.join(QStringLiteral(", ")));
}

} // namespace sharewright
