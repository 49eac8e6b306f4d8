// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/plandetails.h"

#include <QCoreApplication>

#include "ui/models/stepwords.h"

namespace sharewright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kNamedSteps = 6;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PlanDetails)
};

void addFact(Details &details, const QString &label, const QString &value)
{
    if (!value.isEmpty())
        details.facts.append({label, value});
}

QString waitsFor(const Plan &plan, const PlanIndex &index, const Step &step)
{
    QStringList lines;
    for (const StepId &id : step.after.first(std::min(kNamedSteps, step.after.size()))) {
        const int position = index.step(id);
        if (position < 0)
            continue;
        const Step &other = plan.steps[position];
        lines.append(other.host == step.host
                         ? other.title
                         : Text::tr("%1 on %2").arg(other.title, other.host.value));
    }
    if (step.after.size() > kNamedSteps)
        lines.append(
            Text::tr("and %n more", nullptr, static_cast<int>(step.after.size() - kNamedSteps)));
    return lines.join(u'\n');
}

void addCommand(Details &details, const QString &title, const QString &text, const QString &remark)
{
    if (!text.isEmpty())
        details.tabs.append(
            {.title = title, .text = text.toUtf8(), .language = Language::Shell, .remark = remark});
}

void addCommands(Details &details, const Step &step)
{
    addCommand(details, Text::tr("Apply"), step.fragment.apply,
               Text::tr("Makes the change. Runs as root."));
    if (step.transfer) {
        const QString from = step.transfer->from.value;
        addCommand(details, Text::tr("List"), step.transfer->list,
                   Text::tr("Runs on %1 and says what is missing.").arg(step.host.value));
        addCommand(details, Text::tr("Pack"), step.transfer->pack,
                   Text::tr("Runs on %1 and packs what was listed.").arg(from));
        addCommand(details, Text::tr("Unpack"), step.transfer->unpack,
                   Text::tr("Runs on %1 and unpacks what %2 sends.").arg(step.host.value, from));
    }
    addCommand(details, Text::tr("Check"), step.fragment.check,
               Text::tr("Tells whether there is anything to do. Changes nothing."));
    addCommand(details, Text::tr("Undo"), step.fragment.undo,
               Text::tr("Takes back what was applied."));
}

Details stepDetails(const PlanTreeModel &model, int position)
{
    const Plan &plan = model.plan();
    const Step &step = plan.steps[position];
    const int phase = model.planIndex().phaseOf[static_cast<size_t>(position)];
    Details details{.face = faceOf(step.risk),
                    .mark = riskWord(step),
                    .title = step.title,
                    .lead = step.reason};
    addFact(details, Text::tr("Host"), step.host.value);
    if (phase >= 0) {
        const QString title = plan.phases[phase].title;
        addFact(details, Text::tr("Phase"),
                plan.phases[phase].window ? Text::tr("%1 (services are stopped)").arg(title)
                                          : title);
    }
    addFact(details, Text::tr("Waits for"), waitsFor(plan, model.planIndex(), step));
    addFact(details, Text::tr("Source"), step.source);
    addFact(details, Text::tr("Time limit"), durationText(step.timeLimit));
    if (step.fragment.undo.isEmpty() && step.risk != Risk::ReadOnly)
        addFact(details, Text::tr("Undo"), Text::tr("Cannot be taken back by Sharewright."));
    addCommands(details, step);
    return details;
}

QString fileLead(FileState state)
{
    switch (state) {
    case FileState::New:
        return Text::tr("The file does not exist yet. Sharewright writes it.");
    case FileState::Changed:
        return Text::tr(
            "Lines outside of Sharewright's own block stay as they are, byte for byte.");
    case FileState::Unchanged:
        return Text::tr("The file already reads as planned.");
    case FileState::Removed:
        return Text::tr(
            "The file was written by Sharewright. It is removed if it still reads like this.");
    case FileState::Unseen:
        return Text::tr(
            "The host has not been probed, so its present content is unknown. Probe it to see "
            "the difference.");
    }
    return {};
}

QString blockLead()
{
    return Text::tr(
        "Only Sharewright's own block is shown: the file may hold passwords, so the rest of it "
        "never leaves its host. Owner, mode and every other line stay as they are.");
}

Details fileDetails(const PlanTreeModel &model, int position)
{
    const FileChange &file = model.plan().files[position];
    const FileState state = fileState(file);
    const Language language = languageFor(file.path);
    Details details{.face = faceOf(state),
                    .mark = fileStateWord(state),
                    .title = file.path,
                    .lead = file.blockOnly ? blockLead() : fileLead(state)};
    addFact(details, Text::tr("Host"), file.host.value);
    if (!file.blockOnly)
        addFact(details, Text::tr("Mode"),
                QStringLiteral("%1").arg(file.mode, 4, 8, QLatin1Char('0')));
    const int step = model.planIndex().step(file.step);
    addFact(details, file.removed ? Text::tr("Removed by") : Text::tr("Written by"),
            step < 0 ? QString() : model.plan().steps[step].title);
    const CodeTab after{
        .title = Text::tr("As it will be"), .text = file.after, .language = language};
    if (file.before) {
        details.tabs.append(
            {.title = Text::tr("As it is"), .text = *file.before, .language = language});
        if (!file.removed)
            details.tabs.append(after);
        details.tabs.append({.title = Text::tr("Difference"),
                             .text = file.after,
                             .language = language,
                             .isDifference = true,
                             .before = *file.before,
                             .path = file.path});
        details.currentTab = static_cast<int>(details.tabs.size()) - 1;
    } else {
        details.tabs.append(after);
    }
    return details;
}

Details findingDetails(const Finding &finding)
{
    Details details{.face = faceOf(finding.severity),
                    .mark = severityWord(finding.severity),
                    .title = finding.text,
                    .lead = finding.cause};
    addFact(details, Text::tr("About"), finding.target);
    addFact(details, Text::tr("What to do"), finding.remedy);
    if (!finding.position.file.isEmpty()) {
        addFact(details, Text::tr("Place"),
                finding.position.line > 0
                    ? QStringLiteral("%1:%2").arg(finding.position.file).arg(finding.position.line)
                    : finding.position.file);
    }
    return details;
}

void addList(Details &details, const QStringList &lines)
{
    if (!lines.isEmpty())
        details.tabs.append(
            {.title = Text::tr("All"), .text = lines.join(u'\n').toUtf8() + '\n', .isProse = true});
}

QStringList findingLines(const Plan &plan)
{
    QStringList lines;
    for (const Finding &finding : plan.findings) {
        lines.append(u"%1: %2"_s.arg(severityWord(finding.severity), finding.text));
        if (!finding.remedy.isEmpty())
            lines.append(u"    "_s + finding.remedy);
    }
    return lines;
}

QStringList destructiveLines(const PlanTreeModel &model)
{
    QStringList lines;
    for (const int position : model.planIndex().destructive) {
        const Step &step = model.plan().steps[position];
        lines.append(u"%1: %2 (%3)"_s.arg(step.host.value, step.title, riskWord(step)));
    }
    return lines;
}

Details headingDetails(const PlanTreeModel &model, const QModelIndex &index)
{
    using Kind = PlanTreeModel::Kind;
    const auto kind = static_cast<Kind>(index.data(PlanTreeModel::KindRole).toInt());
    Details details{.face = {Shape::Information, Tone::Accent},
                    .mark = index.siblingAtColumn(PlanTreeModel::MarkColumn).data().toString(),
                    .title = index.siblingAtColumn(PlanTreeModel::WhatColumn).data().toString()};
    if (kind == Kind::Phase) {
        const Phase &phase = model.plan().phases[index.data(PlanTreeModel::PositionRole).toInt()];
        details.lead = phase.purpose;
        if (phase.window) {
            details.face = {Shape::Stop, Tone::Warning};
            addFact(details, Text::tr("Services"),
                    Text::tr("Pandora's services are stopped during this phase."));
        }
    } else if (kind == Kind::Destructive) {
        details.face = faceOf(Risk::Destructive);
        details.lead = Text::tr(
            "These steps interrupt a service or cannot be undone fully. They stand here first "
            "so that nobody overlooks them, and again at their place in the order of work.");
        addList(details, destructiveLines(model));
    } else if (kind == Kind::Assumptions) {
        details.face = {Shape::Question, Tone::Warning};
        details.lead =
            Text::tr("Facts were missing here. Look at the hosts to replace assumptions by facts.");
        addList(details, model.plan().assumptions);
    } else if (kind == Kind::Findings) {
        details.lead = Text::tr("What should be known before this plan is applied.");
        addList(details, findingLines(model.plan()));
    }
    return details;
}

} // namespace

Details detailsOf(const PlanTreeModel &model, const QModelIndex &index)
{
    using Kind = PlanTreeModel::Kind;
    if (!index.isValid())
        return {};
    const int position = index.data(PlanTreeModel::PositionRole).toInt();
    switch (static_cast<Kind>(index.data(PlanTreeModel::KindRole).toInt())) {
    case Kind::Step:
        return stepDetails(model, position);
    case Kind::File:
        return fileDetails(model, position);
    case Kind::Finding:
        return findingDetails(model.plan().findings[position]);
    case Kind::Assumption:
        return {.face = {Shape::Question, Tone::Warning},
                .mark = Text::tr("assumed"),
                .title = model.plan().assumptions[position],
                .lead = Text::tr("Look at the hosts to replace this assumption by a fact.")};
    default:
        return headingDetails(model, index);
    }
}

} // namespace sharewright
