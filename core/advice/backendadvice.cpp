// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/advice/backendadvice.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BackendAdvice)
};

const QString kManual = QStringLiteral("Pandora FMS manual, \"Sharing server exchange directory\"");

/// Collects reasons; each answer adds what it means for both ways.
class Weighing
{
public:
    explicit Weighing(const BackendAnswers &answers) : m_answers(answers) {}

    QList<BackendReason> run(const QList<OutlookLine> &outlook)
    {
        weighStorage();
        weighDeath();
        weighDisks();
        weighNetwork();
        weighKeeper();
        weighOutlook(outlook);
        std::stable_sort(m_reasons.begin(), m_reasons.end(),
                         [](const BackendReason &a, const BackendReason &b) {
                             return std::pair(a.decides, a.weight) > std::pair(b.decides, b.weight);
                         });
        return m_reasons;
    }

private:
    void add(Backend backend, bool speaksFor, int weight, const QString &text,
             const QString &source = {}, bool decides = false)
    {
        m_reasons.append({backend, speaksFor, decides, weight, text, source});
    }

    void weighStorage()
    {
        switch (m_answers.of(BackendQuestion::SeparateStorage)) {
        case Answer::Yes:
            add(Backend::Nfs, true, 3,
                Text::tr("A machine of its own keeps the files, as the manual asks for."), kManual);
            break;
        case Answer::No:
            add(Backend::Nfs, false, 3,
                Text::tr("One of the Pandora hosts would have to serve the files to the others; "
                         "when it stops, all of them stop."),
                kManual);
            add(Backend::GlusterFs, true, 2,
                Text::tr("The Pandora hosts keep the files themselves and need no other machine."),
                kManual);
            break;
        case Answer::NotGiven:
        case Answer::DontKnow:
            break;
        }
    }

    void weighDeath()
    {
        switch (m_answers.of(BackendQuestion::AnyMachineMayDie)) {
        case Answer::Yes:
            add(Backend::GlusterFs, true, 4,
                Text::tr("Every file is on three machines; any one of them may die."));
            add(Backend::Nfs, false, 4,
                Text::tr("All hosts wait while the NFS server is down, unless the server itself "
                         "is highly available."));
            break;
        case Answer::No:
            add(Backend::Nfs, true, 2,
                Text::tr("You can wait for one machine to come back, so the simpler way will "
                         "do."));
            break;
        case Answer::NotGiven:
        case Answer::DontKnow:
            break;
        }
    }

    void weighDisks()
    {
        switch (m_answers.of(BackendQuestion::ThreeWithDisks)) {
        case Answer::Yes:
            add(Backend::GlusterFs, true, 1, Text::tr("There are three machines with free disks."));
            break;
        case Answer::No:
            add(Backend::GlusterFs, false, 6,
                Text::tr("With fewer than three machines that keep data nobody can tell which "
                         "copy is right after a quarrel (split-brain)."),
                QStringLiteral("glusterdocs, \"Split brain and ways to deal with it\""), true);
            break;
        case Answer::NotGiven:
        case Answer::DontKnow:
            break;
        }
    }

    void weighNetwork()
    {
        if (m_answers.of(BackendQuestion::OneSite) != Answer::No)
            return;
        add(Backend::GlusterFs, false, 5,
            Text::tr("Every write waits for all copies; over a slow or broken line GlusterFS "
                     "becomes slow for everybody."),
            QStringLiteral("glusterdocs, replication is synchronous"), true);
        add(Backend::Nfs, false, 1,
            Text::tr("Over a slow line every look into a shared folder takes long."));
    }

    void weighKeeper()
    {
        switch (m_answers.of(BackendQuestion::ClusterKeeper)) {
        case Answer::Yes:
            add(Backend::GlusterFs, true, 1,
                Text::tr("Somebody will look after healing, versions and full bricks."));
            break;
        case Answer::No:
            add(Backend::GlusterFs, false, 3,
                Text::tr("A cluster that nobody looks after degrades unnoticed until the next "
                         "failure stops it."));
            add(Backend::Nfs, true, 2, Text::tr("NFS needs hardly any care once it runs."));
            break;
        case Answer::NotGiven:
        case Answer::DontKnow:
            break;
        }
    }

    void weighOutlook(const QList<OutlookLine> &outlook)
    {
        bool told = false;
        for (const OutlookLine &line : outlook) {
            if (line.backend != Backend::GlusterFs || !line.worries)
                continue;
            if (line.severity != Severity::Hint)
                add(Backend::GlusterFs, false, line.severity == Severity::Error ? 9 : 3,
                    QStringLiteral("%1: %2").arg(line.platform, line.text), {},
                    line.severity == Severity::Error);
            else if (!std::exchange(told, true))
                add(Backend::GlusterFs, false, 2, line.text,
                    QStringLiteral("gluster/glusterfs#4298, #4590"));
        }
    }

    const BackendAnswers &m_answers;
    QList<BackendReason> m_reasons;
};

struct Weights {
    int score = 0;
    bool ruledOut = false;
};

Weights weightsOf(const QList<BackendReason> &reasons, Backend backend)
{
    Weights weights;
    for (const BackendReason &reason : reasons) {
        if (reason.backend != backend)
            continue;
        weights.score += reason.speaksFor ? reason.weight : -reason.weight;
        weights.ruledOut = weights.ruledOut || (reason.decides && !reason.speaksFor);
    }
    return weights;
}

QString summaryOf(const BackendAdvice &advice)
{
    if (!advice.recommended)
        return Text::tr("Answer the questions, and a recommendation appears with its reasons.");
    const QString name = backendName(*advice.recommended);
    return advice.certainty == BackendAdvice::Certainty::Clear
               ? Text::tr("%1 is recommended for this site.").arg(name)
               : Text::tr("%1 is recommended, by a narrow margin. Both would do.").arg(name);
}

} // namespace

bool BackendAnswers::isComplete() const
{
    return std::none_of(answers.begin(), answers.end(),
                        [](Answer answer) { return answer == Answer::NotGiven; });
}

QuestionWords wordsFor(BackendQuestion question)
{
    switch (question) {
    case BackendQuestion::SeparateStorage:
        return {Text::tr("Is there a dependable machine besides the Pandora hosts that can keep "
                         "the files?"),
                Text::tr("A NAS or a file server. NFS wants one; GlusterFS does without.")};
    case BackendQuestion::AnyMachineMayDie:
        return {Text::tr("Must the folders stay usable when any one machine dies?"),
                Text::tr("Any one: also the machine that keeps the files.")};
    case BackendQuestion::ThreeWithDisks:
        return {Text::tr("Can at least three machines give a free disk each?"),
                Text::tr("Two copies cannot outvote each other; the third decides.")};
    case BackendQuestion::OneSite:
        return {Text::tr("Do all machines stand on one fast, dependable network?"),
                Text::tr("GlusterFS writes every file to several machines before it goes on.")};
    case BackendQuestion::ClusterKeeper:
        break;
    }
    return {Text::tr("Is there somebody who will look after a storage cluster?"),
            Text::tr("Watching that copies heal, keeping versions equal, replacing disks.")};
}

QList<BackendReason> BackendAdvice::about(Backend backend, bool speaksFor) const
{
    QList<BackendReason> some;
    for (const BackendReason &reason : reasons)
        if (reason.backend == backend && reason.speaksFor == speaksFor)
            some.append(reason);
    return some;
}

QStringList BackendAdvice::costOf(Backend chosen) const
{
    QStringList costs;
    if (!recommended || *recommended == chosen)
        return costs;
    for (const BackendReason &reason : about(chosen, false))
        costs.append(reason.text);
    for (const BackendReason &reason : about(*recommended, true))
        costs.append(Text::tr("You give up: %1").arg(reason.text));
    return costs;
}

BackendAdvice adviseBackend(const BackendAnswers &answers, const Project &project,
                            const SiteFacts &facts, const QDate &today)
{
    BackendAdvice advice;
    advice.reasons = Weighing(answers).run(technologyOutlook(project, facts, today));
    const Weights nfs = weightsOf(advice.reasons, Backend::Nfs);
    const Weights gluster = weightsOf(advice.reasons, Backend::GlusterFs);
    if (answers == BackendAnswers{}) {
        advice.summary = summaryOf(advice);
        return advice;
    }
    const int difference = nfs.score - gluster.score;
    advice.recommended = gluster.ruledOut || difference >= 0 ? Backend::Nfs : Backend::GlusterFs;
    const bool clear = gluster.ruledOut || std::abs(difference) > 2;
    advice.certainty = clear && answers.isComplete() ? BackendAdvice::Certainty::Clear
                                                     : BackendAdvice::Certainty::Narrow;
    advice.summary = summaryOf(advice);
    return advice;
}

QString backendName(Backend backend)
{
    return backend == Backend::Nfs ? QStringLiteral("NFS") : QStringLiteral("GlusterFS");
}

} // namespace sharewright
