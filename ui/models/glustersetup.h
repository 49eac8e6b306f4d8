// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include "core/advice/diskchoice.h"
#include "core/advice/volumeprofiles.h"
#include "ui/models/setupmodel.h"

namespace sharewright {

/// The page "GlusterFS": nodes, replica sets, disks, options. GUI thread.
class GlusterSetup final : public SetupModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GlusterSetup)

public:
    /// How many copies there are of each file.
    enum class Copies { Three, TwoAndArbiter, Two };

    GlusterSetup(SiteSession &session, Document &document, QObject *parent = nullptr);

    [[nodiscard]] const GlusterSettings &settings() const { return project().gluster; }
    [[nodiscard]] QList<HostId> nodes() const;
    void setNode(const HostId &host, bool node);
    [[nodiscard]] Copies copies() const;
    /// Two copies are taken with the risk accepted: the page has said what it is.
    void setCopies(Copies copies);
    [[nodiscard]] static QString copiesWords(Copies copies);
    [[nodiscard]] static QString copiesSentence(Copies copies);

    /// Bricks for as many sets as there are free disks for, at most `sets`; false: there are too few nodes.
    bool propose(int sets);
    void clearBricks();
    /// The bricks, set by set; the last may be incomplete.
    [[nodiscard]] QList<QList<Brick>> sets() const;
    [[nodiscard]] QList<DiskChoice> disksOf(const HostId &host) const;
    /// Takes a disk for the brick at this place of the list. What is refused stays refused: InvalidInput says why.
    [[nodiscard]] Result<> setDisk(int brick, const QString &device);
    void setBrickHost(int brick, const HostId &host);
    /// "500G", "80%", empty: all of it.
    void setBrickSize(int brick, const QString &size);
    [[nodiscard]] CapacityAdvice capacity() const;
    [[nodiscard]] QString capacitySentence() const;

    void setVolume(const QString &name);
    void setMountPoint(const QString &path);
    void setPlacement(Placement placement);
    /// Id of the profile that the options are; empty: options of one's own.
    [[nodiscard]] QString profile() const;
    void setProfile(const QString &id);

private:
    void change(const LiveText &what, const std::function<void(GlusterSettings &)> &how,
                const QString &setting = {});
};

} // namespace sharewright
