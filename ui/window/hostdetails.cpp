// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/hostdetails.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "core/language/language.h"
#include "core/language/livetext.h"
#include "ui/common/theme.h"
#include "ui/diagram/outagebadges.h"

namespace sharewright {

HostDetails::HostDetails(QWidget *parent)
    : QScrollArea(parent)
    , m_title(new QLabel)
    , m_subtitle(new QLabel)
    , m_form(new QFormLayout)
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(spacing::kLarge, spacing::kMedium, spacing::kLarge,
                               spacing::kMedium);
    layout->setSpacing(spacing::kTight);
    m_title->setFont(fontOf(TypeSize::Subtitle));
    for (QLabel *label : {m_title, m_subtitle}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label);
    }
    m_form->setHorizontalSpacing(spacing::kLarge);
    m_form->setVerticalSpacing(spacing::kSmall);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    layout->addSpacing(spacing::kSmall);
    layout->addLayout(m_form);
    layout->addStretch(1);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    viewport()->setBackgroundRole(QPalette::Base);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    inEveryLanguage(this, [this] { setAccessibleName(tr("Details of the selection")); });
    showNothing();
}

void HostDetails::begin(const QString &title, const QString &subtitle)
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void HostDetails::add(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *label = new QLabel(name);
    label->setForegroundRole(QPalette::PlaceholderText);
    auto *text = new QLabel(value);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setAccessibleName(name + QStringLiteral(": ") + value);
    m_form->addRow(label, text);
}

void HostDetails::showNothing()
{
    begin(tr("Nothing selected"),
          tr("Select a host or a folder in the diagram or in the list above to see its details."));
}

void HostDetails::showHost(const Host &host, const HostFacts *facts, const Error *failure)
{
    QStringList roles;
    for (const Role role : allRoles()) {
        if (host.roles.testFlag(role))
            roles += roleName(role);
    }
    begin(host.id.value, roles.isEmpty() ? tr("No role yet") : roles.join(QStringLiteral(", ")));
    add(tr("Address"), host.address);
    if (host.port != 22)
        add(tr("Port"), QString::number(host.port));
    add(tr("User"), host.user);
    add(tr("For storage"), host.storageAddress);
    add(tr("Through"), host.jumpHost);
    add(tr("Key file"), host.identityFile);
    add(tr("Notes"), host.notes);
    if (failure)
        add(tr("Last look"), failure->message);
    else if (facts)
        addFacts(*facts);
    else
        add(tr("Last look"),
            tr("Not looked at yet. Site > Look at all hosts changes nothing on it."));
}

void HostDetails::addFacts(const HostFacts &facts)
{
    add(tr("Seen"), shownLocale().toString(facts.takenAt.toLocalTime(), QLocale::ShortFormat));
    add(tr("Host name"), facts.hostName);
    add(tr("System"), facts.os.prettyName);
    add(tr("Kernel"), QStringList{facts.kernel, facts.architecture}.join(u' '));
    for (auto it = facts.users.cbegin(); it != facts.users.cend(); ++it)
        add(tr("User %1").arg(it.key()), tr("uid %1, gid %2").arg(it->uid).arg(it->gid));
    QStringList shares;
    for (const MountFact &mount : facts.mounts) {
        if (mount.fsType.startsWith(QLatin1StringView("nfs"))
            || mount.fsType == QLatin1StringView("fuse.glusterfs"))
            shares += mount.target;
    }
    add(tr("Mounted shares"), shares.isEmpty() ? tr("none") : shares.join(u'\n'));
    if (qAbs(facts.clockSkewMs) >= 1000)
        add(tr("Clock"),
            tr("off by %1 s")
                .arg(shownLocale().toString(double(facts.clockSkewMs) / 1000, 'f', 1)));
}

void HostDetails::showRows(const QString &title, const QString &subtitle,
                           const QList<DetailRow> &rows)
{
    begin(title, subtitle);
    for (const DetailRow &row : rows)
        add(row.name, row.value);
}

void HostDetails::showShare(const Card &card, const Outage *outage)
{
    begin(card.title, card.subtitle);
    for (const CardRow &row : card.rows)
        add(row.name, row.detail);
    if (!outage)
        return;
    for (const FolderOutage &folder : outage->folders) {
        if (card.folders.contains(folder.folder))
            add(folder.folder.value,
                folderBadge(folder).word + QStringLiteral(". ") + folder.reason);
    }
}

} // namespace sharewright
