// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/planbuilder.h"

#include <algorithm>

#include <QCoreApplication>
#include <QCryptographicHash>

#include "core/base/shellquote.h"
#include "core/configfile/managedblock.h"
#include "core/merge/mergefindings.h"
#include "core/plan/fragment.h"

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Planner)
};

} // namespace

PlanBuilder::PlanBuilder(const Project &project, const SiteFacts &facts)
    : m_facts(facts)
    , m_merge(mergeTable(project, facts))
{
    m_plan.project = project.name;
    m_plan.findings = mergeFindings(project, facts, m_merge);
    for (const Host &host : project.hosts) {
        PlannedHost planned{
            .host = host, .platform = assumedPlatform(), .facts = facts.of(host.id)};
        if (planned.facts == nullptr) {
            assume(Text::tr("%1 was not probed: taken for %2 with nothing set up yet.")
                       .arg(host.id.value, planned.platform.name));
        } else if (const Result<Platform> known = platformFor(planned.facts->os)) {
            planned.platform = *known;
        } else {
            addFinding({.severity = Severity::Error,
                        .code = QStringLiteral("platform.unsupported"),
                        .target = Text::tr("host %1").arg(host.id.value),
                        .text = known.error().message});
        }
        m_plan.hosts.append(host.id);
        m_hosts.append(planned);
    }
}

const PlannedHost *PlanBuilder::host(const HostId &id) const
{
    const auto it = std::find_if(m_hosts.begin(), m_hosts.end(),
                                 [&](const PlannedHost &planned) { return planned.host.id == id; });
    return it == m_hosts.end() ? nullptr : &*it;
}

void PlanBuilder::beginPhase(const char *id, const QString &title, const QString &purpose,
                             bool window)
{
    m_plan.phases.append({.id = PhaseId(QLatin1StringView(id)),
                          .title = title,
                          .purpose = purpose,
                          .window = window});
    m_lastInPhase.clear();
    m_hostsInPhase.clear();
}

StepId PlanBuilder::add(const PlannedHost &on, const QString &key, Action action,
                        const StepReason &why)
{
    Step step;
    step.id = StepId(on.host.id.value + QLatin1Char('.') + key);
    step.host = on.host.id;
    step.phase = m_plan.phases.constLast().id;
    step.title = titleOf(action);
    step.reason = why.reason;
    step.fragment = fragmentOf(action);
    step.transfer = transferOf(action);
    step.risk = riskOf(action);
    step.source = why.source;
    step.timeLimit = why.timeLimit;
    step.weight = why.weight;
    step.action = std::move(action);
    if (!m_lastInPhase.contains(step.host))
        m_hostsInPhase.append(step.host);
    m_lastInPhase.insert(step.host, step.id);
    m_plan.steps.append(step);
    return step.id;
}

void PlanBuilder::waitFor(const QList<StepId> &steps)
{
    Step &last = m_plan.steps.last();
    // A host's steps keep their order: what an earlier one waited for is done.
    QList<StepId> &waited = m_waited[last.host];
    if (steps == waited)
        return;
    waited = steps;
    // On a large site every host's proof waits for all hosts: only the few that were there are looked up.
    QSet<StepId> known(last.after.cbegin(), last.after.cend());
    known.insert(last.id);
    last.after.reserve(last.after.size() + steps.size());
    for (const StepId &id : steps)
        if (!known.contains(id))
            last.after.append(id);
}

QList<StepId> PlanBuilder::lastStepsOfPhase() const
{
    QList<StepId> steps;
    for (const HostId &host : m_hostsInPhase)
        steps.append(m_lastInPhase.value(host));
    return steps;
}

void PlanBuilder::assume(const QString &assumption)
{
    m_plan.assumptions.append(assumption);
}

void PlanBuilder::addFinding(const Finding &finding)
{
    m_plan.findings.append(finding);
}

void PlanBuilder::addFile(const PlannedHost &on, const StepId &step, const QString &path,
                          const std::optional<QByteArray> &before, bool beforeKnown,
                          const QByteArray &after, uint mode)
{
    const std::pair key(on.host.id, path);
    if (const auto known = m_edited.constFind(key); known != m_edited.constEnd()) {
        m_plan.files[*known].after = after;
        return;
    }
    if (beforeKnown && before == after)
        return;
    m_edited.insert(key, m_plan.files.size());
    m_plan.files.append({.host = on.host.id,
                         .step = step,
                         .path = path,
                         .before = before,
                         .beforeKnown = beforeKnown,
                         .after = after,
                         .mode = mode});
    if (beforeKnown)
        requireContent(on, path, before);
}

void PlanBuilder::addRemoval(const PlannedHost &on, const StepId &step, const QString &path,
                             const std::optional<QByteArray> &before)
{
    m_plan.files.append({.host = on.host.id,
                         .step = step,
                         .path = path,
                         .before = before,
                         .beforeKnown = before.has_value(),
                         .after = {},
                         .removed = true});
    if (before)
        requireContent(on, path, before);
}

void PlanBuilder::requireContent(const PlannedHost &on, const QString &path,
                                 const std::optional<QByteArray> &content)
{
    const QString quoted = shellQuoted(path);
    const QString hash =
        content ? QString::fromLatin1(
                      QCryptographicHash::hash(*content, QCryptographicHash::Sha256).toHex())
                : QStringLiteral("absent");
    require(on, Text::tr("content of %1").arg(path),
            QStringLiteral("if [ -e %1 ]; then sha256sum <%1 | cut -d' ' -f1; else echo absent; fi")
                .arg(quoted),
            hash);
}

std::optional<QByteArray> PlanBuilder::plannedContent(const PlannedHost &on,
                                                      const QString &path) const
{
    const auto known = m_edited.constFind({on.host.id, path});
    return known == m_edited.constEnd() ? std::nullopt : std::optional(m_plan.files[*known].after);
}

void PlanBuilder::addBlockPreview(const PlannedHost &on, const StepId &step,
                                  const EnsureBlock &block, const std::optional<QByteArray> &before)
{
    if (before == block.body)
        return;
    // Markers in a body are refused by whoever makes the body and again on the host.
    const auto framed = [&](const QByteArray &body) {
        return withManagedBlock({}, block.name, body).value_or(QByteArray());
    };
    m_plan.files.append({.host = on.host.id,
                         .step = step,
                         .path = block.path,
                         .before = before ? std::optional(framed(*before)) : std::nullopt,
                         .beforeKnown = on.facts != nullptr,
                         .after = framed(block.body),
                         .mode = 0,
                         .blockOnly = true});
}

void PlanBuilder::require(const PlannedHost &on, const QString &fact, const QString &check,
                          const QString &value)
{
    m_plan.preconditions.append({.host = on.host.id, .fact = fact, .check = check, .value = value});
}

Plan PlanBuilder::take()
{
    QSet<PhaseId> used;
    for (const Step &step : m_plan.steps)
        used.insert(step.phase);
    m_plan.phases.removeIf([&](const Phase &phase) { return !used.contains(phase.id); });
    return std::move(m_plan);
}

} // namespace sharewright
