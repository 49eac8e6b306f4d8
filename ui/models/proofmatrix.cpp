// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/proofmatrix.h"

#include <algorithm>
#include <set>

#include "core/language/livetext.h"
#include "ui/models/stepwords.h"

namespace sharewright {

namespace {

/// SwitchPlanner::proveWithCanaries names it so.
const PhaseId kProofPhase(QStringLiteral("canary"));

/// What the names of all canary files begin with (sw_canary in resources/runtime/proofs.sh); run, writer and user follow.
constexpr QLatin1StringView kCanaryFile(".sharewright-canary-");

/// Whether a text names a file that this step writes in that run.
bool namesFileOf(const Step &step, const QString &runId, const QString &said)
{
    const auto *write = std::get_if<WriteCanary>(&step.action);
    return write != nullptr
           && std::any_of(write->users.begin(), write->users.end(), [&](const QString &user) {
                  const QString name = QStringLiteral("%1%2-%3-%4")
                                           .arg(kCanaryFile, runId, write->writer.value, user);
                  const qsizetype at = said.indexOf(name);
                  const QChar next =
                      said.size() > at + name.size() ? said[at + name.size()] : QChar();
                  return at >= 0 && !next.isLetterOrNumber() && next != u'-' && next != u'_';
              });
}

bool isProven(StepState state)
{
    return state == StepState::Verified || state == StepState::Applied
           || state == StepState::AlreadyDone;
}

int provenIn(const StateCounts &counts)
{
    int proven = 0;
    for (int state = 0; state < kStepStates; ++state)
        if (isProven(static_cast<StepState>(state)))
            proven += counts[static_cast<size_t>(state)];
    return proven;
}

int sumOf(const StateCounts &counts)
{
    int sum = 0;
    for (const int count : counts)
        sum += count;
    return sum;
}

} // namespace

ProofMatrix::ProofMatrix(const RunTracker &tracker, QObject *parent)
    : QAbstractTableModel(parent)
    , m_tracker(tracker)
{
    rebuild();
    answerInEveryLanguage(this);
}

void ProofMatrix::reload()
{
    beginResetModel();
    rebuild();
    endResetModel();
}

// A trial before the switch writes files too. What counts is the phase that proves the folders in their places.
void ProofMatrix::rebuild()
{
    m_hosts.clear();
    m_proofs.clear();
    const Plan &plan = m_tracker.plan();
    m_isProof.assign(static_cast<size_t>(plan.steps.size()), false);
    std::map<std::pair<HostId, QString>, int> writes;
    std::set<HostId> taking;
    for (int i = 0; i < plan.steps.size(); ++i) {
        const Step &step = plan.steps[i];
        if (step.phase != kProofPhase)
            continue;
        if (const auto *write = std::get_if<WriteCanary>(&step.action)) {
            writes[{write->writer, write->path}] = i;
            m_isProof[static_cast<size_t>(i)] = true;
        } else if (const auto *read = std::get_if<ReadCanary>(&step.action)) {
            m_isProof[static_cast<size_t>(i)] = true;
            for (const HostId &writer : read->writers) {
                const auto written = writes.find({writer, read->path});
                if (written == writes.end())
                    continue;
                m_proofs[{writer, step.host}].push_back({read->path, written->second, i});
                taking.insert({writer, step.host});
            }
        }
    }
    for (const HostId &host : plan.hosts)
        if (taking.contains(host))
            m_hosts.push_back(host);
}

void ProofMatrix::refresh(const std::vector<int> &steps)
{
    const bool concerned = std::any_of(steps.begin(), steps.end(), [this](int step) {
        return m_isProof[static_cast<size_t>(step)];
    });
    if (concerned && !m_hosts.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const std::vector<ProofMatrix::Proof> &ProofMatrix::proofsOf(const QModelIndex &index) const
{
    static const std::vector<Proof> kNone;
    const auto found = m_proofs.find(
        {m_hosts[static_cast<size_t>(index.row())], m_hosts[static_cast<size_t>(index.column())]});
    return found == m_proofs.end() ? kNone : found->second;
}

// A reader stops at the first file that it cannot read and names it (resources/runtime/proofs.sh); of the writers behind
// that one nothing is known.
StepState ProofMatrix::stateOf(const Proof &proof) const
{
    const StepRun &write = m_tracker.step(proof.write);
    const StepRun &read = m_tracker.step(proof.read);
    if (write.state == StepState::Failed)
        return StepState::Failed;
    if (read.state != StepState::Failed)
        return read.state;
    const QString said = read.error.message + read.error.details;
    const bool namesAFile = said.contains(kCanaryFile);
    return !namesAFile || namesFileOf(m_tracker.plan().steps[proof.write], m_tracker.runId(), said)
               ? StepState::Failed
               : StepState::CannotKnow;
}

StateCounts ProofMatrix::countsOf(const std::vector<Proof> &proofs) const
{
    StateCounts counts{};
    for (const Proof &proof : proofs)
        ++counts[static_cast<size_t>(stateOf(proof))];
    return counts;
}

bool ProofMatrix::allProven() const
{
    return !isEmpty() && std::all_of(m_proofs.begin(), m_proofs.end(), [this](const auto &cell) {
        const StateCounts counts = countsOf(cell.second);
        return provenIn(counts) == sumOf(counts);
    });
}

int ProofMatrix::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hosts.size());
}

int ProofMatrix::columnCount(const QModelIndex &parent) const
{
    return rowCount(parent);
}

QVariant ProofMatrix::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StateCounts counts = countsOf(proofsOf(index));
    const int all = sumOf(counts);
    if (all == 0)
        return role == Qt::AccessibleTextRole || role == Qt::ToolTipRole
                   ? QVariant(tr("These two share no folder."))
                   : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1 of %2").arg(provenIn(counts)).arg(all);
    case Qt::ToolTipRole:
        return toolTip(index);
    case Qt::AccessibleTextRole:
        return toolTip(index).replace(u'\n', QLatin1StringView(", "));
    case StateRole:
        return static_cast<int>(summaryOf(counts));
    case ProvenRole:
        return provenIn(counts);
    case FoldersRole:
        return all;
    default:
        return {};
    }
}

QString ProofMatrix::toolTip(const QModelIndex &index) const
{
    const HostId &writer = m_hosts[static_cast<size_t>(index.row())];
    const HostId &reader = m_hosts[static_cast<size_t>(index.column())];
    QStringList lines{tr("Written on %1, read on %2").arg(writer.value, reader.value)};
    for (const Proof &proof : proofsOf(index)) {
        lines += QString(proof.path + u": " + stepStateWord(stateOf(proof)));
        const QString &said = m_tracker.step(proof.read).error.message;
        if (!said.isEmpty())
            lines += said;
    }
    return lines.join(u'\n');
}

QVariant ProofMatrix::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= rowCount())
        return {};
    const QString &host = m_hosts[static_cast<size_t>(section)].value;
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? tr("Read on %1").arg(host)
                                         : tr("Written on %1").arg(host);
}

} // namespace sharewright
