// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/topologymarks.h"

#include <algorithm>

#include "core/language/livetext.h"
#include "ui/diagram/diagramscene.h"
#include "ui/diagram/outagebadges.h"
#include "ui/diagram/sitetreemodel.h"
#include "ui/models/document.h"
#include "ui/models/sitesession.h"
#include "ui/window/hostbadges.h"

namespace sharewright {

TopologyMarks::TopologyMarks(SiteSession &session, Document &document, DiagramScene &scene,
                             SiteTreeModel &tree, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_document(document)
    , m_scene(scene)
    , m_tree(tree)
{
    connect(&session, &SiteSession::probeProgress, this, &TopologyMarks::refreshHost);
    connect(&session, &SiteSession::factsChanged, this, &TopologyMarks::refresh);
    connect(&session, &SiteSession::activityChanged, this, &TopologyMarks::refreshStates);
    connect(&session, &SiteSession::healthChanged, this, &TopologyMarks::refreshHealth);
    whenLanguageChanges(this, [this] {
        refreshHealth();
        refresh();
    });
}

void TopologyMarks::refresh()
{
    if (m_outage)
        thinkOff(m_outage->host);
    else
        refreshStates();
}

// The marks speak of what was asked last: of the probe while it goes on and after it, else of the shares' health.
bool TopologyMarks::speaksOfHealth() const
{
    return m_session.lastLook() == SiteSession::LastLook::Health;
}

Badge TopologyMarks::cardBadge(const Card &card) const
{
    if (card.kind == CardKind::Machine)
        return hostBadge(card.host);
    if (!speaksOfHealth())
        return {};
    if (card.kind == CardKind::Share)
        return folderHealthBadge(m_verdict, card.folders, m_session.health().asOf);
    const BrickSetHealth *set = card.leaving ? nullptr : healthOfSet(card.set);
    return set ? setHealthBadge(*set) : Badge();
}

// The volume may have other sets than the document, in another order: a brick in common tells which is meant.
const BrickSetHealth *TopologyMarks::healthOfSet(int number) const
{
    const GlusterSettings &gluster = m_document.project().gluster;
    const qsizetype size = std::max(1, gluster.replica);
    const QList<Brick> bricks = gluster.bricks.mid(number * size, size);
    const auto isInDocument = [&](const BrickHealth &running) {
        return std::any_of(bricks.begin(), bricks.end(), [&](const Brick &brick) {
            return !brick.host.isEmpty() && brick.host == running.host
                   && brick.path() == running.brick.path;
        });
    };
    const auto found = std::find_if(m_sets.begin(), m_sets.end(), [&](const BrickSetHealth &set) {
        return std::any_of(set.bricks.begin(), set.bricks.end(), isInDocument);
    });
    return found == m_sets.end() ? nullptr : &*found;
}

Badge TopologyMarks::hostBadge(const HostId &host) const
{
    const SiteSession::HostProbe probe = m_session.probeState(host);
    if (!speaksOfHealth() || !m_verdict.hosts.contains(host)
        || probe == SiteSession::HostProbe::Asking)
        return probeBadge(probe);
    return healthBadge(m_verdict, host, m_session.health().asOf);
}

void TopologyMarks::refreshHost(const HostId &host)
{
    if (!m_outage)
        setBadge(cardKey(host), hostBadge(host));
}

void TopologyMarks::refreshHealth()
{
    m_verdict = verdictOf(m_document.project(), m_session.health());
    m_sets.clear();
    const GlusterPicture picture = glusterPictureOf(m_document.project(), m_session.health());
    for (const VolumeHealth &volume : picture.volumes) {
        if (volume.name == m_document.project().gluster.volume)
            m_sets = volume.sets;
    }
    refreshStates();
}

void TopologyMarks::refreshStates()
{
    if (m_outage) {
        const QHash<QString, Badge> badges = outageBadges(m_scene.graph(), *m_outage);
        for (auto it = badges.cbegin(); it != badges.cend(); ++it)
            setBadge(it.key(), it.value());
        return;
    }
    for (const Card &card : m_scene.graph().cards)
        setBadge(card.key, cardBadge(card));
}

void TopologyMarks::setBadge(const QString &cardKey, const Badge &badge)
{
    m_scene.setBadge(cardKey, badge);
    m_tree.setBadge(cardKey, badge);
}

void TopologyMarks::thinkOff(const HostId &host)
{
    if (m_document.project().host(host))
        m_outage = outageOf(m_document.project(), host);
    else
        m_outage.reset();
    refreshStates();
    Q_EMIT outageChanged();
}

} // namespace sharewright
