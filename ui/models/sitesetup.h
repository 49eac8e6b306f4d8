// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QMap>
#include <QSet>

#include "core/advice/hostlist.h"
#include "ui/models/setupmodel.h"

namespace sharewright {

/// Hosts that were read from somewhere, with a tick each. GUI thread.
class FoundHosts final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FoundHosts)

public:
    explicit FoundHosts(QObject *parent = nullptr);

    /// All are ticked at first, except where there are more than anybody wants at once.
    void setHosts(const QList<Host> &hosts);
    [[nodiscard]] const QList<Host> &hosts() const { return m_hosts; }
    [[nodiscard]] QList<Host> chosen() const;
    void setAllChosen(bool chosen);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<Host> m_hosts;
    QSet<int> m_chosen;
};

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

    /// The chosen ones come into the project, as one step. Returns how many did; the others were there already.
    int takeChosen();

Q_SIGNALS:
    /// Another list was read.
    void readingChanged();

private:
    void show(const HostListReading &reading);

    FoundHosts m_found;
    QList<Finding> m_findings;
    QMap<HostSource, QString> m_files;
};

} // namespace sharewright
