// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the wish to merge several hosts' files to the dialog where that is decided.

#include <algorithm>

#include <QMessageBox>
#include <QPushButton>

#include "ui/merge/mergedialog.h"
#include "ui/models/document.h"
#include "ui/window/mainwindow.h"

namespace sharewright {

namespace {

QList<HostId> otherPandoraHosts(const Project &project)
{
    QList<HostId> others;
    for (const Host &host : project.hosts)
        if (host.runsPandora() && host.id != project.migration.seedHost)
            others.append(host.id);
    return others;
}

QString namesOf(const QList<HostId> &hosts)
{
    QStringList names;
    for (const HostId &host : hosts)
        names.append(host.value);
    return names.join(QLatin1StringView(", "));
}

/// Whether every host whose files are merged has told what it holds.
bool haveListed(const SiteFacts &facts, const QList<HostId> &hosts)
{
    return std::all_of(hosts.begin(), hosts.end(), [&](const HostId &host) {
        const HostFacts *known = facts.of(host);
        return known != nullptr && !known->trees.isEmpty();
    });
}

bool agreed(QWidget *parent, const QString &question, const QString &details, const QString &yes)
{
    QMessageBox box(QMessageBox::Question, MainWindow::tr("Merge files"), question,
                    QMessageBox::Yes | QMessageBox::Cancel, parent);
    box.setInformativeText(details);
    box.button(QMessageBox::Yes)->setText(yes);
    return box.exec() == QMessageBox::Yes;
}

} // namespace

void MainWindow::mergeFiles()
{
    const Project &project = m_document.project();
    if (project.migration.mergeFrom.isEmpty()) {
        const QList<HostId> others = otherPandoraHosts(project);
        if (others.isEmpty()
            || !agreed(this,
                       tr("Bring the files of %1 into the share as well?").arg(namesOf(others)),
                       tr("So far the share starts with the files of %1 alone. The hosts are asked "
                          "what they hold; nothing is changed there.")
                           .arg(project.migration.seedHost.value),
                       tr("Compare them")))
            return;
        MigrationSettings migration = project.migration;
        migration.mergeFrom = others;
        m_document.setMigration(migration);
        probe();
        return;
    }
    if (!haveListed(m_session.facts(), project.migration.mergeFrom)) {
        if (agreed(this, tr("Ask the hosts what they hold?"),
                   tr("Their files have not been compared yet. Asking changes nothing."),
                   tr("Look at all hosts")))
            probe();
        return;
    }
    MergeDialog dialog(project, m_session.facts(), m_session.connector(), this);
    if (dialog.exec() == QDialog::Accepted)
        m_document.setMigration(dialog.migration());
}

} // namespace sharewright
