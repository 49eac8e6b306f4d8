// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/setupsteps.h"

#include <algorithm>

#include "ui/models/document.h"
#include "ui/models/findingkind.h"
#include "ui/models/setupnotes.h"
#include "ui/models/sitesession.h"

namespace sharewright {

namespace {

SetupStep storageStep(Backend backend)
{
    return backend == Backend::Nfs ? SetupStep::Nfs : SetupStep::Gluster;
}

QList<SetupStep> stepsFor(Backend backend)
{
    return {SetupStep::Site,      SetupStep::Hosts,      SetupStep::Folders, SetupStep::Method,
            storageStep(backend), SetupStep::Identities, SetupStep::Data,    SetupStep::Review};
}

bool startsWithAny(const QString &code, std::initializer_list<const char *> beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(), [&](const char *beginning) {
        return code.startsWith(QLatin1StringView(beginning));
    });
}

} // namespace

SetupStep setupStepOf(const Finding &finding)
{
    const QString &code = finding.code;
    if (startsWithAny(code, {"folder.not-merged", "folder.starts-empty", "merge.", "migration.",
                             "tentacle.", "join."}))
        return SetupStep::Data;
    if (startsWithAny(code, {"host.", "hosts.", "site.no-pandora", "site.single", "facts.",
                             "platform.", "packages.", "clock."}))
        return SetupStep::Hosts;
    if (startsWithAny(code, {"folder.", "site.no-folders", "site.missing-folders", "pandora."}))
        return SetupStep::Folders;
    if (startsWithAny(code, {"nfs.", "exports.", "storage."}))
        return SetupStep::Nfs;
    if (startsWithAny(code,
                      {"glusterfs.", "gluster.", "disk.", "brick.", "pool.", "volume.", "peer."}))
        return SetupStep::Gluster;
    if (startsWithAny(code, {"ids."}))
        return SetupStep::Identities;
    return SetupStep::Review;
}

SetupSteps::SetupSteps(SiteSession &session, Document &document, SetupNotes &notes, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_document(document)
    , m_notes(notes)
    , m_steps(stepsFor(document.project().backend))
{
    connect(&document, &Document::changed, this, &SetupSteps::refresh);
    connect(&session, &SiteSession::findingsChanged, this, &SetupSteps::refresh);
    connect(&session, &SiteSession::planChanged, this, &SetupSteps::refresh);
    connect(&notes, &SetupNotes::answersChanged, this, &SetupSteps::refresh);
    connect(&notes, &SetupNotes::replaced, this, &SetupSteps::refresh);
}

int SetupSteps::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

QVariant SetupSteps::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SetupStep step = m_steps[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return title(step);
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(title(step), wordsFor(step));
    case Qt::ToolTipRole:
        return why(step);
    case StepRole:
        return static_cast<int>(step);
    case StateRole:
        return static_cast<int>(state(step));
    case StateWordsRole:
        return wordsFor(step);
    default:
        return {};
    }
}

bool SetupSteps::isOpen(SetupStep step) const
{
    const Project &project = m_document.project();
    switch (step) {
    case SetupStep::Site:
        return m_document.isEmpty();
    case SetupStep::Hosts:
        return project.hosts.isEmpty();
    case SetupStep::Folders:
        return project.folders.isEmpty();
    case SetupStep::Method:
        // Whoever set one of them up has chosen, whether the questions were answered or not.
        return !m_notes.answers().isComplete() && isOpen(storageStep(project.backend));
    case SetupStep::Nfs:
        return project.nfs.server.isEmpty();
    case SetupStep::Gluster:
        return project.gluster.bricks.isEmpty();
    case SetupStep::Identities:
        return !hostsWereLookedAt();
    case SetupStep::Data:
        return project.migration.seedHost.isEmpty();
    case SetupStep::Review:
        return !m_session.planIsCurrent();
    }
    return true;
}

bool SetupSteps::hostsWereLookedAt() const
{
    return !m_session.facts().hosts.isEmpty();
}

SetupSteps::State SetupSteps::state(SetupStep step) const
{
    if (m_document.isEmpty() || isOpen(step))
        return State::Open;
    const QList<Finding> found = step == SetupStep::Review ? m_session.findings() : findings(step);
    const auto has = [&found](FindingKind kind) {
        return std::any_of(found.begin(), found.end(),
                           [kind](const Finding &finding) { return kindOf(finding) == kind; });
    };
    if (has(FindingKind::Error))
        return State::Attention;
    if (has(FindingKind::Open) || restsOnAssumptions(step))
        return State::Open;
    return has(FindingKind::Warning) ? State::Warned : State::Done;
}

bool SetupSteps::restsOnAssumptions(SetupStep step) const
{
    return (step == SetupStep::Hosts || step == SetupStep::Review) && !hostsWereLookedAt();
}

QString SetupSteps::wordsFor(SetupStep step) const
{
    const State state = this->state(step);
    return state == State::Open && !isOpen(step) && restsOnAssumptions(step)
               ? tr("not looked at yet")
               : stateWords(state);
}

QString SetupSteps::title(SetupStep step)
{
    switch (step) {
    case SetupStep::Site:
        return tr("Site");
    case SetupStep::Hosts:
        return tr("Hosts");
    case SetupStep::Folders:
        return tr("Folders");
    case SetupStep::Method:
        return tr("Method");
    case SetupStep::Nfs:
        return QStringLiteral("NFS");
    case SetupStep::Gluster:
        return QStringLiteral("GlusterFS");
    case SetupStep::Identities:
        return tr("Identities");
    case SetupStep::Data:
        return tr("Data");
    case SetupStep::Review:
        break;
    }
    return tr("Review");
}

QString SetupSteps::why(SetupStep step)
{
    switch (step) {
    case SetupStep::Site:
        return tr("A site is everything that shares one set of Pandora folders. Give it a name and "
                  "say where its machines are written down, so that you need not type them.");
    case SetupStep::Hosts:
        return tr("Every Pandora server and console must take part: one that is left out goes on "
                  "with its own files. Looking at a host changes nothing on it.");
    case SetupStep::Folders:
        return tr("Some folders must be the same everywhere, some must not be shared at all. Each "
                  "says why, and what happens otherwise.");
    case SetupStep::Method:
        return tr("There are two ways to share. Five questions tell which one fits; you may choose "
                  "the other and are told what it costs.");
    case SetupStep::Nfs:
        return tr("One machine keeps the files and the others mount them. What you choose here is "
                  "written into its exports file, which stands beside.");
    case SetupStep::Gluster:
        return tr("Several machines keep a copy of each file. The copies of one set must be on "
                  "different machines, each on an empty disk of its own.");
    case SetupStep::Identities:
        return tr("A share carries numbers, not names. If pandora is 998 here and 1001 there, one "
                  "host cannot use what the other writes.");
    case SetupStep::Data:
        return tr("Somebody's files become everybody's. The others' originals are renamed, never "
                  "deleted.");
    case SetupStep::Review:
        break;
    }
    return tr("Nothing happens on any host before you apply. Read what is going to be done, first "
              "what cannot be taken back.");
}

QString SetupSteps::stateWords(State state)
{
    switch (state) {
    case State::Open:
        return tr("open");
    case State::Attention:
        return tr("needs attention");
    case State::Warned:
        return tr("done, with warnings");
    case State::Done:
        break;
    }
    return tr("done");
}

QList<Finding> SetupSteps::findings(SetupStep step) const
{
    QList<Finding> found = m_session.findings();
    if (step != SetupStep::Review)
        found.removeIf([step](const Finding &finding) { return setupStepOf(finding) != step; });
    sortByKind(found);
    return found;
}

SetupStep SetupSteps::next(SetupStep step) const
{
    const qsizetype at = m_steps.indexOf(step);
    return m_steps[std::min(at + 1, m_steps.size() - 1)];
}

SetupStep SetupSteps::previous(SetupStep step) const
{
    const qsizetype at = m_steps.indexOf(step);
    return m_steps[std::max<qsizetype>(at - 1, 0)];
}

void SetupSteps::refresh()
{
    const QList<SetupStep> steps = stepsFor(m_document.project().backend);
    if (steps != m_steps) {
        beginResetModel();
        m_steps = steps;
        endResetModel();
    } else {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
    Q_EMIT refreshed();
}

} // namespace sharewright
