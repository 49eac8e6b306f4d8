// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>

#include "core/advice/hostlist.h"
#include "ui/models/foundhosts.h"
#include "ui/models/hostscan.h"
#include "ui/models/setupmodel.h"

namespace sharewright {

/// Where hosts may be written down on this machine.
enum class HostSource { SshConfig, HostsFile, KnownHosts };

/// The page "Site": the site's name, and where its hosts come from. GUI thread.
class SiteSetup final : public SetupModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SiteSetup)

public:
    SiteSetup(SiteSession &session, Document &document, QObject *parent = nullptr);

    /// Also what makes a new site: an empty document gets the standard folders with its name.
    void setName(const QString &name);
    void setDescription(const QString &description);

    /// The file of a source, for showing and reading. Tests set others.
    [[nodiscard]] QString fileOf(HostSource source) const;
    void setFileOf(HostSource source, const QString &path);
    /// Reads a file of this machine into `found()`. What cannot be taken is in `findings()`, a missing file too.
    void readFrom(HostSource source);
    /// The same from what a person typed or pasted.
    void readText(const QString &text);
    [[nodiscard]] FoundHosts &found() { return m_found; }
    [[nodiscard]] const QList<Finding> &findings() const { return m_findings; }

    /// Tries the SSH port of every found host; `found()` hears each answer as it comes. Another list ends it.
    void askWhoAnswers();
    [[nodiscard]] HostScan &scan() { return m_scan; }

    /// The chosen ones come into the project, as one step. Returns how many did; the others were there already.
    int takeChosen();

Q_SIGNALS:
    /// Another list was read.
    void readingChanged();

private:
    void show(const HostListReading &reading);

    FoundHosts m_found;
    HostScan m_scan;
    QList<Finding> m_findings;
    QMap<HostSource, QString> m_files;
};

} // namespace sharewright
