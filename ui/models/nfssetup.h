// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

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
    /// The exports file of the server and the first client's fstab lines, as a plan of this very project has them. Empty
    /// while there is no server.
    [[nodiscard]] QList<FileView> files() const;
    /// How late another host's change may be seen, as a sentence.
    [[nodiscard]] QString cacheSentence() const;
    /// What squashing root means here, as a sentence.
    [[nodiscard]] QString squashSentence() const;
    [[nodiscard]] QString serverSentence() const;

private:
    void change(const QString &setting, const LiveText &what,
                const std::function<void(NfsSettings &)> &how);
};

} // namespace sharewright
