// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/losspicture.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/flowlayout.h"
#include "ui/common/symbollabel.h"
#include "ui/diagram/sitegraph.h"
#include "ui/wizard/setupcard.h"

namespace sharewright {

namespace {

constexpr int kLineSpace = 44;
constexpr int kNameLetters = 16; // of a machine; its whole name is in the tool tip

bool keepsFiles(const Project &project, const HostId &host)
{
    if (project.backend == Backend::Nfs)
        return project.nfs.server == host;
    for (const Brick &brick : project.gluster.bricks)
        if (brick.host == host)
            return true;
    return false;
}

void clear(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

struct FateMark {
    Symbol symbol;
    Tone tone;
};

FateMark markOf(FolderFate fate)
{
    switch (fate) {
    case FolderFate::Stays:
        return {Symbol::StateDone, Tone::Good};
    case FolderFate::Unused:
        return {Symbol::StateSkipped, Tone::Muted};
    case FolderFate::Thinner:
        return {Symbol::StateWarning, Tone::Warning};
    case FolderFate::Partly:
        return {Symbol::StateError, Tone::Bad};
    case FolderFate::Lost:
        return {Symbol::StateWaiting, Tone::Bad};
    case FolderFate::Unknown:
        break;
    }
    return {Symbol::StateUnknown, Tone::Muted};
}

QPen linePen(const Theme &theme, bool cut)
{
    return cut ? QPen(theme.ink(Tone::Bad), 1.5, Qt::DashLine) : QPen(theme.strongLine, 1.5);
}

QPointF leftOf(const QWidget &widget)
{
    return {qreal(widget.geometry().left()), qreal(widget.geometry().center().y())};
}

QPointF rightOf(const QWidget &widget)
{
    return {qreal(widget.geometry().right()), qreal(widget.geometry().center().y())};
}

} // namespace

LossPicture::LossPicture(QWidget *parent)
    : QFrame(parent)
    , m_keepers(new FlowLayout(spacing::kSmall, nullptr, FlowLayout::Rows::Middle))
    , m_users(new FlowLayout(spacing::kSmall, nullptr, FlowLayout::Rows::Middle))
    , m_folders(new FlowLayout(spacing::kMedium))
    , m_summary(proseLabel({}))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_keepers);
    column->addSpacing(kLineSpace);
    column->addLayout(m_users);
    column->addSpacing(spacing::kSmall);
    column->addWidget(m_summary);
    column->addLayout(m_folders);
    setAccessibleName(tr("What happens when a machine dies"));
}

void LossPicture::setProject(const Project &project)
{
    if (project == m_project)
        return;
    m_project = project;
    if (project.host(m_dead) == nullptr)
        m_dead = {};
    rebuild();
}

void LossPicture::setDead(const HostId &host)
{
    m_dead = host;
    refresh();
}

void LossPicture::rebuild()
{
    m_machines.clear();
    m_names = shortNames(m_project);
    clear(*m_keepers);
    clear(*m_users);
    int users = 0;
    for (const Host &host : m_project.hosts) {
        if (keepsFiles(m_project, host.id))
            addMachine(*m_keepers, host, true);
        else if (host.runsPandora() && ++users <= kMostUsers)
            addMachine(*m_users, host, false);
    }
    if (users > kMostUsers)
        m_users->addWidget(proseLabel(tr("and %1 more").arg(users - kMostUsers), true));
    refresh();
}

void LossPicture::addMachine(FlowLayout &row, const Host &host, bool keeps)
{
    auto *button = new QPushButton(m_names.value(host.id), this);
    button->setCheckable(true);
    button->setToolTip(tr("Let %1 die and see which folders stay").arg(host.id.value));
    connect(button, &QPushButton::clicked, this,
            [this, id = host.id](bool dies) { setDead(dies ? id : HostId()); });
    row.addWidget(button);
    m_machines.append({host.id, button, keeps, host.runsPandora()});
}

void LossPicture::refresh()
{
    const Outage outage = outageOf(m_project, m_dead);
    for (const Machine &machine : m_machines) {
        const bool dead = machine.host == m_dead;
        machine.button->setChecked(dead);
        machine.button->setIcon(dead            ? icon(Symbol::StateFailed, Tone::Bad)
                                : machine.keeps ? icon(Symbol::Nas)
                                                : icon(Symbol::Server));
        machine.button->setText(nameOn(machine));
        machine.button->setAccessibleName(dead ? tr("%1 (dead)").arg(machine.host.value)
                                               : machine.host.value);
    }
    m_summary->setText(m_dead.isEmpty()
                           ? (m_machines.isEmpty() ? tr("Add hosts first.")
                                                   : tr("Try it: click a machine to see what "
                                                        "happens without it. Nothing is touched."))
                           : outage.summary);
    refreshFolders(outage);
    update();
}

QString LossPicture::nameOn(const Machine &machine) const
{
    const QFontMetrics metrics = machine.button->fontMetrics();
    const QString name = metrics.elidedText(m_names.value(machine.host), Qt::ElideMiddle,
                                            kNameLetters * metrics.averageCharWidth());
    return machine.host == m_dead ? tr("%1 (dead)").arg(name) : name;
}

void LossPicture::refreshFolders(const Outage &outage)
{
    clear(*m_folders);
    for (int i = 0; i < outage.folders.size() && !m_dead.isEmpty(); ++i) {
        const FolderOutage &folder = outage.folders[i];
        const FateMark mark = markOf(folder.fate);
        auto *cell = new QWidget(this);
        auto *row = new QHBoxLayout(cell);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(spacing::kTight);
        row->addWidget(new SymbolLabel(mark.symbol, mark.tone, 16, cell));
        row->addWidget(
            new QLabel(tr("%1: %2").arg(folder.folder.value, fateWords(folder.fate)), cell));
        m_folders->addWidget(cell);
    }
}

QString LossPicture::words() const
{
    return m_summary->text();
}

void LossPicture::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Machine *neighbour = nullptr;
    for (const Machine &keeper : m_machines) {
        if (keeper.keeps && neighbour != nullptr) {
            const bool cut = keeper.host == m_dead || neighbour->host == m_dead;
            painter.setPen(linePen(theme, cut));
            painter.drawLine(rightOf(*neighbour->button), leftOf(*keeper.button));
        }
        if (keeper.keeps)
            neighbour = &keeper;
        for (const Machine &user : m_machines) {
            if (!keeper.keeps || user.keeps)
                continue;
            const bool cut = keeper.host == m_dead || user.host == m_dead;
            painter.setPen(linePen(theme, cut));
            painter.drawLine(
                QPointF(keeper.button->geometry().center().x(), keeper.button->geometry().bottom()),
                QPointF(user.button->geometry().center().x(), user.button->geometry().top()));
        }
    }
}

} // namespace sharewright
