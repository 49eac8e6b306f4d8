// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/plantreemodel.h"

#include <algorithm>
#include <numeric>

#include "core/language/livetext.h"
#include "ui/models/stepwords.h"

namespace sharewright {

namespace {

std::vector<int> upTo(qsizetype count)
{
    std::vector<int> numbers(static_cast<size_t>(count));
    std::iota(numbers.begin(), numbers.end(), 0);
    return numbers;
}

} // namespace

PlanTreeModel::PlanTreeModel(QObject *parent) : QAbstractItemModel(parent)
{
    answerInEveryLanguage(this);
}

void PlanTreeModel::setPlan(const Plan &plan)
{
    beginResetModel();
    m_plan = plan;
    m_index = PlanIndex(m_plan);
    rebuild();
    endResetModel();
}

bool PlanTreeModel::setTexts(const Plan &plan)
{
    const auto same = [](const auto &some, const auto &others) {
        return some.size() == others.size();
    };
    if (!same(plan.phases, m_plan.phases) || !same(plan.steps, m_plan.steps)
        || !same(plan.files, m_plan.files) || !same(plan.findings, m_plan.findings)
        || !same(plan.assumptions, m_plan.assumptions) || plan.hosts != m_plan.hosts)
        return false;
    m_plan = plan;
    tellTextsChanged(*this);
    return true;
}

void PlanTreeModel::setGrouping(PlanGrouping grouping)
{
    if (grouping == m_grouping)
        return;
    beginResetModel();
    m_grouping = grouping;
    rebuild();
    endResetModel();
}

void PlanTreeModel::setFilter(const QString &text)
{
    if (text == m_filter)
        return;
    beginResetModel();
    m_filter = text;
    rebuild();
    endResetModel();
}

bool PlanTreeModel::matches(Kind kind, int position) const
{
    const auto has = [this](const QString &text) {
        return text.contains(m_filter, Qt::CaseInsensitive);
    };
    if (m_filter.isEmpty())
        return true;
    switch (kind) {
    case Kind::Finding: {
        const Finding &finding = m_plan.findings[position];
        return has(finding.text) || has(finding.target) || has(finding.remedy);
    }
    case Kind::Assumption:
        return has(m_plan.assumptions[position]);
    case Kind::Step: {
        const Step &step = m_plan.steps[position];
        if (has(step.title) || has(step.host.value) || has(step.reason) || has(step.fragment.apply)
            || has(riskWord(step)))
            return true;
        const auto files = m_index.filesOfStep.constFind(position);
        return files != m_index.filesOfStep.constEnd()
               && std::any_of(files->begin(), files->end(),
                              [this](int file) { return matches(Kind::File, file); });
    }
    case Kind::File:
        return has(m_plan.files[position].path) || has(m_plan.files[position].host.value);
    default:
        return false;
    }
}

void PlanTreeModel::appendGroups(std::vector<Group> &out, Kind kind, Kind childKind,
                                 const std::vector<std::vector<int>> &members) const
{
    for (size_t i = 0; i < members.size(); ++i)
        out.push_back({kind, static_cast<int>(i), childKind, members[i]});
}

std::vector<PlanTreeModel::Group> PlanTreeModel::groups() const
{
    std::vector<Group> all;
    all.push_back({Kind::Findings, -1, Kind::Finding, upTo(m_plan.findings.size())});
    all.push_back({Kind::Assumptions, -1, Kind::Assumption, upTo(m_plan.assumptions.size())});
    if (m_grouping != PlanGrouping::Files)
        all.push_back({Kind::Destructive, -1, Kind::Step, m_index.destructive});
    switch (m_grouping) {
    case PlanGrouping::Phases:
        appendGroups(all, Kind::Phase, Kind::Step, m_index.stepsOfPhase);
        break;
    case PlanGrouping::Hosts:
        appendGroups(all, Kind::Host, Kind::Step, m_index.stepsOfHost);
        break;
    case PlanGrouping::Files:
        appendGroups(all, Kind::Host, Kind::File, m_index.filesOfHost);
        break;
    }
    for (Group &group : all) {
        std::erase_if(group.children,
                      [&](int position) { return !matches(group.childKind, position); });
    }
    std::erase_if(all, [](const Group &group) { return group.children.empty(); });
    return all;
}

void PlanTreeModel::rebuild()
{
    const std::vector<Group> all = groups();
    m_nodes.clear();
    m_groups = static_cast<int>(all.size());
    m_shownSteps = 0;
    for (int i = 0; i < m_groups; ++i) {
        const Group &group = all[static_cast<size_t>(i)];
        m_nodes.push_back({.kind = group.kind, .position = group.position, .row = i});
    }
    for (int i = 0; i < m_groups; ++i) {
        const Group &group = all[static_cast<size_t>(i)];
        Node &heading = m_nodes[static_cast<size_t>(i)];
        heading.firstChild = static_cast<int>(m_nodes.size());
        heading.children = static_cast<int>(group.children.size());
        if (group.childKind == Kind::Step && group.kind != Kind::Destructive)
            m_shownSteps += heading.children;
        for (int row = 0; const int position : group.children)
            m_nodes.push_back(
                {.kind = group.childKind, .position = position, .parent = i, .row = row++});
    }
    appendFilesOfSteps();
}

void PlanTreeModel::appendFilesOfSteps()
{
    const size_t end = m_nodes.size();
    for (size_t i = static_cast<size_t>(m_groups); i < end; ++i) {
        if (m_nodes[i].kind != Kind::Step)
            continue;
        const auto files = m_index.filesOfStep.constFind(m_nodes[i].position);
        if (files == m_index.filesOfStep.constEnd())
            continue;
        m_nodes[i].firstChild = static_cast<int>(m_nodes.size());
        m_nodes[i].children = static_cast<int>(files->size());
        for (int row = 0; const int file : *files) {
            m_nodes.push_back({.kind = Kind::File,
                               .position = file,
                               .parent = static_cast<int>(i),
                               .row = row++});
        }
    }
}

QModelIndex PlanTreeModel::find(Kind kind, int position) const
{
    for (size_t i = 0; i < m_nodes.size(); ++i) {
        const Node &candidate = m_nodes[i];
        if (candidate.kind != kind || candidate.position != position)
            continue;
        int top = static_cast<int>(i);
        while (m_nodes[static_cast<size_t>(top)].parent >= 0)
            top = m_nodes[static_cast<size_t>(top)].parent;
        if (m_nodes[static_cast<size_t>(top)].kind != Kind::Destructive
            || kind == Kind::Destructive)
            return createIndex(candidate.row, 0, static_cast<quintptr>(i));
    }
    return {};
}

const PlanTreeModel::Node &PlanTreeModel::node(const QModelIndex &index) const
{
    return m_nodes[static_cast<size_t>(index.internalId())];
}

QModelIndex PlanTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const int first = parent.isValid() ? node(parent).firstChild : 0;
    return createIndex(row, column, static_cast<quintptr>(first + row));
}

QModelIndex PlanTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || node(child).parent < 0)
        return {};
    const int above = node(child).parent;
    return createIndex(m_nodes[static_cast<size_t>(above)].row, 0, static_cast<quintptr>(above));
}

int PlanTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_groups;
    return parent.column() == 0 ? node(parent).children : 0;
}

int PlanTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant PlanTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &row = node(index);
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == WhatColumn   ? what(row)
               : index.column() == HostColumn ? hostText(row)
                                              : mark(row);
    case Qt::ToolTipRole:
        return toolTip(row);
    case Qt::AccessibleTextRole:
        return index.column() == WhatColumn ? QString(what(row) + u", " + mark(row)) : QVariant();
    case KindRole:
        return static_cast<int>(row.kind);
    case PositionRole:
        return row.position;
    case CountRole:
        return row.children;
    case WindowRole:
        return row.kind == Kind::Phase && m_plan.phases[row.position].window;
    default:
        return {};
    }
}

QVariant PlanTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhatColumn:
        return tr("What happens");
    case HostColumn:
        return tr("Host");
    case MarkColumn:
        return tr("Kind");
    default:
        return {};
    }
}

QString PlanTreeModel::what(const Node &row) const
{
    switch (row.kind) {
    case Kind::Findings:
        return tr("Findings");
    case Kind::Assumptions:
        return tr("Taken for granted");
    case Kind::Destructive:
        return tr("Destructive steps");
    case Kind::Phase:
        return m_plan.phases[row.position].title;
    case Kind::Host:
        return m_plan.hosts[row.position].value;
    case Kind::Finding:
        return m_plan.findings[row.position].text;
    case Kind::Assumption:
        return m_plan.assumptions[row.position];
    case Kind::Step:
        return m_plan.steps[row.position].title;
    case Kind::File:
        return m_plan.files[row.position].path;
    }
    return {};
}

QString PlanTreeModel::hostText(const Node &row) const
{
    switch (row.kind) {
    case Kind::Step:
        return m_plan.steps[row.position].host.value;
    case Kind::File:
        return m_plan.files[row.position].host.value;
    case Kind::Finding: {
        // "host web1": the word before is said by the finding itself. Others are about no host.
        const HostId host(m_plan.findings[row.position].target.section(u' ', 1));
        return m_plan.hosts.contains(host) ? host.value : QString();
    }
    default:
        return {};
    }
}

QString PlanTreeModel::mark(const Node &row) const
{
    switch (row.kind) {
    case Kind::Finding:
        return severityWord(m_plan.findings[row.position].severity);
    case Kind::Assumption:
        return tr("assumed");
    case Kind::Step:
        return riskWord(m_plan.steps[row.position]);
    case Kind::File:
        return fileStateWord(fileState(m_plan.files[row.position]));
    case Kind::Findings:
    case Kind::Assumptions:
        return QString::number(row.children);
    case Kind::Host:
        if (m_grouping == PlanGrouping::Files)
            return row.children == 1 ? tr("1 file") : tr("%n files", nullptr, row.children);
        [[fallthrough]];
    default:
        return row.children == 1 ? tr("1 step") : tr("%n steps", nullptr, row.children);
    }
}

QString PlanTreeModel::toolTip(const Node &row) const
{
    switch (row.kind) {
    case Kind::Step:
        return m_plan.steps[row.position].title + u'\n' + m_plan.steps[row.position].reason;
    case Kind::Phase:
        return m_plan.phases[row.position].purpose;
    default:
        return what(row);
    }
}

} // namespace sharewright
