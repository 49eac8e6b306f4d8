// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include "core/plan/sharelayout.h"
#include "core/project/project.h"

namespace sharewright {

/// What a back-end adds to the way home.
struct UnshareBackend {
    /// Bytes of a folder on the storage side; -1: not known. Absent where only `atMost` can be told.
    std::function<qint64(const ShareFolder &)> sizeOf;
    qint64 atMost = -1; ///< no more bytes than these in all folders together; -1: not known
    /// Takes away what else a client has of the share, once its folders are unmounted, as steps of the current phase.
    std::function<void(const ShareClient &)> leave;
};

/// The way home, for every back-end: each host that uses the share gathers a complete copy beside the mount while
/// services run; then the service window: stop, copy the difference, compare, unmount everywhere, put the copies into
/// place, take the guards away, start. Nothing is unmounted anywhere before every copy is compared, and nothing starts
/// before every folder is home. The former originals stay where they are.
class UnsharePlanner
{
public:
    /// All must outlive the planner.
    UnsharePlanner(const Project &project, PlanBuilder &builder, const ShareLayout &layout,
                   UnshareBackend backend);

    void run();
    /// No host has anything of the share mounted after these.
    [[nodiscard]] const QList<StepId> &unmounted() const { return m_unmounted; }
    /// Every host works on its own folders after these.
    [[nodiscard]] const QList<StepId> &home() const { return m_home; }

private:
    /// A folder that comes home to a host.
    struct Homecoming {
        const ShareClient *client = nullptr;
        const SharePlace *place = nullptr;
        const ShareFolder *share = nullptr;
        QString staging; ///< where the copy is gathered
        HostId from;     ///< the host that it is read on
    };

    // unshareplanner.cpp
    void collect();
    void gather();
    void stopServices();
    void copyFinal();
    void unmount();
    void unmountPlace(const Homecoming &each);
    void bringHome();
    void removeGuards();
    void startServices();
    [[nodiscard]] QList<const PlannedHost *> hosts() const;
    [[nodiscard]] QString asideOf(const ShareFolder &share) const;
    [[nodiscard]] HostId readerOf(const ShareClient &client, const ShareFolder &share) const;
    [[nodiscard]] static QString stagingOf(const ShareFolder &share);

    // unsharereport.cpp
    void report();
    void reportSource(const ShareFolder &share);
    void reportHost(const ShareClient &client);
    void reportServices(const PlannedHost &host);
    void checkSpace(const ShareClient &client);
    void reportSpace(const PlannedHost &host, const QString &directory, qint64 wanted,
                     qint64 freeBytes, bool uncounted);
    [[nodiscard]] bool isShared(const PlannedHost &host, const SharePlace &place) const;

    const Project &m_project;
    PlanBuilder &m_builder;
    const ShareLayout &m_layout;
    const UnshareBackend m_backend;
    QList<Homecoming> m_homecomings;
    QList<StepId> m_gathered;
    QList<StepId> m_stopped;
    QList<StepId> m_compared;
    QList<StepId> m_unmounted;
    QList<StepId> m_home;
};

} // namespace sharewright
