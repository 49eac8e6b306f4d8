// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QObject>

#include "core/health/outage.h"
#include "ui/diagram/badge.h"
#include "ui/diagram/sitegraph.h"

namespace sharewright {

class DiagramScene;
class Document;
class SiteSession;
class SiteTreeModel;

/// Decides which badges the cards bear: how hosts, sets and folders are doing, or, while that is asked, what would become
/// of them without one machine. Puts them on the diagram and on its list. What the plan would change is the matter of
/// DiagramPresenter. GUI thread.
class TopologyMarks final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TopologyMarks)

public:
    /// All must outlive this object.
    TopologyMarks(SiteSession &session, Document &document, DiagramScene &scene,
                  SiteTreeModel &tree, QObject *parent = nullptr);

    /// All badges anew, after the cards have changed.
    void refresh();
    /// "What if it dies": its answer instead of the state; an unknown or empty host ends that.
    void thinkOff(const HostId &host);
    [[nodiscard]] const std::optional<Outage> &outage() const { return m_outage; }

Q_SIGNALS:
    /// Another answer to "what if", or the end of it.
    void outageChanged();

private:
    void refreshHost(const HostId &host);
    void refreshHealth();
    void refreshStates();
    void setBadge(const QString &cardKey, const Badge &badge);
    [[nodiscard]] bool speaksOfHealth() const;
    [[nodiscard]] Badge cardBadge(const Card &card) const;
    [[nodiscard]] Badge hostBadge(const HostId &host) const;
    /// Of the document's set with this number; null: the volume has no such set, or nobody asked.
    [[nodiscard]] const BrickSetHealth *healthOfSet(int number) const;

    SiteSession &m_session;
    Document &m_document;
    DiagramScene &m_scene;
    SiteTreeModel &m_tree;
    Verdict m_verdict;            ///< on the health that was asked last
    QList<BrickSetHealth> m_sets; ///< of the project's volume, then
    std::optional<Outage> m_outage;
};

} // namespace sharewright
