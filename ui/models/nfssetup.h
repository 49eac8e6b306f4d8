// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <thread>

#include "core/base/handover.h"
#include "ui/models/setupmodel.h"

namespace sharewright {

/// The page "NFS": who keeps the files and how the others see them. GUI thread.
class NfsSetup final : public SetupModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NfsSetup)

public:
    NfsSetup(SiteSession &session, Document &document, QObject *parent = nullptr);

    [[nodiscard]] const NfsSettings &settings() const { return project().nfs; }
    /// The host gets the role; the one before loses it.
    void setServer(const HostId &host);
    void setExportRoot(const QString &path);
    /// "4.2" …; empty: the best that all hosts know.
    void setVersion(const QString &version);
    void setRootSquash(bool squash);
    void setAttributeCacheSeconds(int seconds);
    /// Separated by blanks or commas.
    void setAllowedNetworks(const QString &text);
    void setExtraMountOptions(const QString &text);

    /// One file as the plan will write it, or the lines that it adds.
    struct FileView {
        HostId host;
        QString path;
        QString text;
    };
    /// The exports file of the server and the first client's fstab lines, as a plan of the project has them that was there
    /// when they were asked for last. Empty while there is no server.
    [[nodiscard]] const QList<FileView> &files() const { return m_files; }
    /// Makes such a plan on a thread; `filesChanged` brings what it writes.
    void askFiles();
    /// How late another host's change may be seen, as a sentence.
    [[nodiscard]] QString cacheSentence() const;
    /// What squashing root means here, as a sentence.
    [[nodiscard]] QString squashSentence() const;
    [[nodiscard]] QString serverSentence() const;

Q_SIGNALS:
    void filesChanged();

private:
    void take(const QList<FileView> &files);
    void change(const QString &setting, const LiveText &what,
                const std::function<void(NfsSettings &)> &how);

    QList<FileView> m_files;
    bool m_isAsking = false;
    bool m_askAgain = false; ///< something changed since the question
    HandOver m_handOver;
    std::jthread m_asking; // last: ends before what it posts to
};

} // namespace sharewright
