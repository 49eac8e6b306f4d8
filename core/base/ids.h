// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare>

#include <QHash>
#include <QString>

namespace sharewright {

/// A name that means one kind of thing. Two kinds never mix: a HostId is not a StepId.
template <class Tag> struct NamedId {
    QString value;

    NamedId() = default;
    explicit NamedId(QString name) : value(std::move(name)) {}

    [[nodiscard]] bool isEmpty() const { return value.isEmpty(); }
    bool operator==(const NamedId &) const = default;
    bool operator<(const NamedId &other) const { return value < other.value; }
};

template <class Tag> size_t qHash(const NamedId<Tag> &id, size_t seed = 0)
{
    return qHash(id.value, seed);
}

using HostId = NamedId<struct HostTag>;     ///< a host's name in the project, unique there
using FolderId = NamedId<struct FolderTag>; ///< a shared folder's short name, unique in the project
using StepId = NamedId<struct StepTag>;     ///< a step's stable name within one plan
using PhaseId = NamedId<struct PhaseTag>;   ///< a phase's stable name within one plan

} // namespace sharewright
