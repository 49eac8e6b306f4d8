// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/findingsmodel.h"

#include <algorithm>

#include <QFileInfo>

#include "core/language/livetext.h"

namespace sharewright {

namespace {

QString place(const FilePosition &position)
{
    if (position.file.isEmpty())
        return {};
    QString text = QFileInfo(position.file).fileName();
    for (const int number : {position.line, position.column}) {
        if (number <= 0)
            break;
        text += u':' + QString::number(number);
    }
    return text;
}

// What a screen reader says and a copy gives: everything that the row shows in pieces.
QString spoken(const Finding &finding)
{
    QStringList parts{wordFor(kindOf(finding)) + QStringLiteral(": ") + finding.text};
    for (const QString &part : {finding.cause, finding.remedy}) {
        if (!part.isEmpty())
            parts += part;
    }
    return parts.join(u' ');
}

} // namespace

FindingsModel::FindingsModel(QObject *parent) : QAbstractListModel(parent)
{
    answerInEveryLanguage(this);
}

void FindingsModel::setFindings(const QList<Finding> &findings)
{
    QList<Finding> sorted = findings;
    sortByKind(sorted);
    if (sorted == m_findings)
        return;
    const bool sameRows =
        std::equal(sorted.begin(), sorted.end(), m_findings.begin(), m_findings.end(),
                   [](const Finding &a, const Finding &b) { return a.code == b.code; });
    if (sameRows) { // other words only: the selection stays
        m_findings = std::move(sorted);
        tellTextsChanged(*this);
        return;
    }
    beginResetModel();
    m_findings = std::move(sorted);
    endResetModel();
}

int FindingsModel::count(FindingKind kind) const
{
    return static_cast<int>(
        std::count_if(m_findings.begin(), m_findings.end(),
                      [kind](const Finding &finding) { return kindOf(finding) == kind; }));
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Finding &finding = m_findings.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return finding.text;
    case Qt::AccessibleTextRole:
        return spoken(finding);
    case KindRole:
        return static_cast<int>(kindOf(finding));
    case TargetRole:
        return finding.target;
    case CauseRole:
        return finding.cause;
    case RemedyRole:
        return finding.remedy;
    case PlaceRole:
        return place(finding.position);
    default:
        return {};
    }
}

} // namespace sharewright
