// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/glusterpage.h"

#include <algorithm>

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include "ui/common/flowlayout.h"
#include "ui/common/icons.h"
#include "ui/common/scrolledpast.h"
#include "ui/models/sitesession.h"
#include "ui/wizard/brickeditor.h"
#include "ui/wizard/setupcard.h"

namespace sharewright {

namespace {

constexpr int kMostSets = 16;

void showText(QLineEdit &edit, const QString &text)
{
    if (!edit.hasFocus() || !edit.isModified())
        edit.setText(text);
}

} // namespace

GlusterPage::GlusterPage(SiteSession &session, Document &document, QWidget *parent)
    : SetupPage(SetupStep::Gluster, parent)
    , m_model(session, document)
    , m_nodes(new QWidget)
    , m_copies(new QButtonGroup(this))
    , m_copiesText(proseLabel({}, true))
    , m_setCount(new ScrolledPast<QSpinBox>)
    , m_probe(new QPushButton(icon(Symbol::Probe), tr("Look at all hosts")))
    , m_propose(new QPushButton(tr("Propose disks")))
    , m_sets(new QWidget)
    , m_capacity(proseLabel({}))
    , m_volume(new QLineEdit)
    , m_mountPoint(new QLineEdit)
    , m_placement(new ScrolledPast<QComboBox>)
    , m_profile(new ScrolledPast<QComboBox>)
    , m_profileText(proseLabel({}, true))
{
    for (SetupCard *card : {buildNodes(), buildCopies(), buildBricks(), buildVolume()})
        content().addWidget(card);
    content().addStretch(1);
    connect(&m_model, &SetupModel::changed, this, &GlusterPage::refresh);
    connect(&session, &SiteSession::activityChanged, this, &GlusterPage::refresh);
    refresh();
}

QWidget *GlusterPage::firstControl() const
{
    return m_nodeTicks.isEmpty() ? static_cast<QWidget *>(m_propose) : m_nodeTicks.constFirst();
}

SetupCard *GlusterPage::buildNodes()
{
    auto *card = new SetupCard(tr("Which machines keep copies?"));
    new FlowLayout(spacing::kLarge, m_nodes);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_nodes->setSizePolicy(policy);
    card->content().addWidget(m_nodes);
    return card;
}

SetupCard *GlusterPage::buildCopies()
{
    auto *card = new SetupCard(tr("How many copies of each file?"));
    auto *row = new QHBoxLayout;
    using Copies = GlusterSetup::Copies;
    for (const Copies copies : {Copies::Three, Copies::TwoAndArbiter, Copies::Two}) {
        auto *button = new QRadioButton(GlusterSetup::copiesWords(copies));
        button->setToolTip(GlusterSetup::copiesSentence(copies));
        m_copies->addButton(button, static_cast<int>(copies));
        row->addWidget(button);
    }
    row->addStretch(1);
    connect(m_copies, &QButtonGroup::idClicked, this,
            [this](int id) { m_model.setCopies(static_cast<Copies>(id)); });
    card->content().addLayout(row);
    card->content().addWidget(m_copiesText);
    return card;
}

SetupCard *GlusterPage::buildBricks()
{
    auto *card = new SetupCard(tr("On which disks?"));
    card->content().addWidget(proseLabel(
        tr("Each disk becomes a file system of its own. Disks that hold anything are listed with "
           "what they hold, and cannot be chosen."),
        true));
    auto *row = new QHBoxLayout;
    m_setCount->setRange(1, kMostSets);
    m_setCount->setAccessibleName(tr("Number of replica sets"));
    auto *label = new QLabel(tr("Replica sets"));
    label->setBuddy(m_setCount);
    m_propose->setToolTip(tr("Takes an empty disk of each machine in turn; replaces what is "
                             "chosen below. Can be undone."));
    auto *none = new QPushButton(tr("Remove all"));
    m_probe->setToolTip(tr("Their disks are not known before"));
    connect(m_probe, &QPushButton::clicked, this, &GlusterPage::probeRequested);
    connect(m_propose, &QPushButton::clicked, this, &GlusterPage::propose);
    connect(none, &QPushButton::clicked, &m_model, &GlusterSetup::clearBricks);
    for (QWidget *widget : {static_cast<QWidget *>(label), static_cast<QWidget *>(m_setCount),
                            static_cast<QWidget *>(m_probe), static_cast<QWidget *>(m_propose),
                            static_cast<QWidget *>(none)})
        row->addWidget(widget);
    row->addStretch(1);
    card->content().addLayout(row);
    auto *sets = new QVBoxLayout(m_sets);
    sets->setContentsMargins(0, 0, 0, 0);
    card->content().addWidget(m_sets);
    card->content().addWidget(m_capacity);
    return card;
}

SetupCard *GlusterPage::buildVolume()
{
    auto *card = new SetupCard(tr("The volume"));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_volume->setAccessibleName(tr("Name of the volume"));
    m_mountPoint->setAccessibleName(tr("Where the volume is mounted"));
    connect(m_volume, &QLineEdit::editingFinished, &m_model,
            [this] { m_model.setVolume(m_volume->text()); });
    connect(m_mountPoint, &QLineEdit::editingFinished, &m_model,
            [this] { m_model.setMountPoint(m_mountPoint->text()); });
    form->addRow(tr("Name"), m_volume);
    form->addRow(tr("Mounted at"), m_mountPoint);
    m_placement->addItem(tr("By bind mounts: the paths stay real folders"),
                         static_cast<int>(Placement::Bind));
    m_placement->addItem(tr("By symbolic links, as in the manual"),
                         static_cast<int>(Placement::Symlink));
    m_placement->setAccessibleName(tr("How the folders come to their places"));
    connect(m_placement, &QComboBox::activated, this,
            [this](int row) { m_model.setPlacement(static_cast<Placement>(row)); });
    form->addRow(tr("Folders come to their places"), m_placement);
    for (const VolumeProfile &profile : volumeProfiles())
        m_profile->addItem(profile.title, profile.id);
    m_profile->setAccessibleName(tr("Volume options"));
    connect(m_profile, &QComboBox::activated, this,
            [this](int row) { m_model.setProfile(m_profile->itemData(row).toString()); });
    form->addRow(tr("Options"), m_profile);
    card->content().addLayout(form);
    card->content().addWidget(m_profileText);
    return card;
}

void GlusterPage::propose()
{
    if (!m_model.propose(m_setCount->value()))
        Q_EMIT refused(tr("There are fewer machines than copies. Tick further machines above."));
}

void GlusterPage::report(const Result<> &result)
{
    if (!result)
        Q_EMIT refused(result.error().message);
    refresh();
}

void GlusterPage::refresh()
{
    refreshNodes();
    m_probe->setVisible(!m_model.hasFacts());
    m_probe->setEnabled(m_model.session().activity() == SiteSession::Activity::Idle);
    m_propose->setEnabled(m_model.hasFacts());
    const GlusterSetup::Copies copies = m_model.copies();
    m_copies->button(static_cast<int>(copies))->setChecked(true);
    m_copiesText->setText(GlusterSetup::copiesSentence(copies));
    refreshSets();
    m_capacity->setText(m_model.capacitySentence());
    refreshVolume();
}

void GlusterPage::refreshNodes()
{
    const QList<Host> &hosts = m_model.project().hosts;
    if (m_nodeTicks.size() != hosts.size()) {
        qDeleteAll(m_nodeTicks);
        m_nodeTicks.clear();
        for (int i = 0; i < hosts.size(); ++i) {
            auto *tick = new QCheckBox(m_nodes);
            connect(tick, &QCheckBox::clicked, this,
                    [this, i](bool on) { m_model.setNode(m_model.project().hosts.at(i).id, on); });
            m_nodes->layout()->addWidget(tick);
            m_nodeTicks.append(tick);
        }
    }
    for (int i = 0; i < hosts.size(); ++i) {
        m_nodeTicks[i]->setText(hosts[i].id.value);
        m_nodeTicks[i]->setAccessibleName(tr("%1 keeps copies").arg(hosts[i].id.value));
        m_nodeTicks[i]->setChecked(hosts[i].roles.testFlag(Role::GlusterNode));
    }
}

// Editors stay as long as their number does, so that the keyboard's focus stays, too.
void GlusterPage::refreshSets()
{
    const GlusterSettings &gluster = m_model.settings();
    if (m_editors.size() != gluster.bricks.size() || m_setSize != gluster.replica)
        rebuildSets();
    const QList<HostId> nodes = m_model.nodes();
    for (int i = 0; i < m_editors.size(); ++i) {
        const Brick &brick = gluster.bricks[i];
        m_editors[i]->show(titleOf(i), brick, nodes, m_model.disksOf(brick.host));
    }
}

void GlusterPage::rebuildSets()
{
    qDeleteAll(m_sets->findChildren<SetupCard *>(Qt::FindDirectChildrenOnly));
    m_editors.clear();
    m_setSize = m_model.settings().replica;
    int brick = 0;
    int number = 0;
    for (const QList<Brick> &set : m_model.sets()) {
        auto *card = new SetupCard(tr("Replica set %1").arg(++number), m_sets);
        auto *row = new QHBoxLayout;
        for (qsizetype i = 0; i < set.size(); ++i)
            row->addWidget(makeEditor(brick++), 1);
        card->content().addLayout(row);
        m_sets->layout()->addWidget(card);
        card->show();
    }
}

BrickEditor *GlusterPage::makeEditor(int brick)
{
    auto *editor = new BrickEditor;
    // Later: the answer may rebuild the editor that asks.
    connect(
        editor, &BrickEditor::hostChosen, &m_model,
        [this, brick](const HostId &host) { m_model.setBrickHost(brick, host); },
        Qt::QueuedConnection);
    connect(
        editor, &BrickEditor::diskChosen, &m_model,
        [this, brick](const QString &device) { report(m_model.setDisk(brick, device)); },
        Qt::QueuedConnection);
    connect(editor, &BrickEditor::sizeEntered, &m_model,
            [this, brick](const QString &size) { m_model.setBrickSize(brick, size); });
    m_editors.append(editor);
    return editor;
}

QString GlusterPage::titleOf(int brick) const
{
    const int size = std::max(1, m_model.settings().replica);
    const int place = brick % size;
    return m_model.settings().arbiter && place == size - 1
               ? tr("Arbiter of set %1").arg(brick / size + 1)
               : tr("Copy %1 of set %2").arg(place + 1).arg(brick / size + 1);
}

void GlusterPage::refreshVolume()
{
    const GlusterSettings &gluster = m_model.settings();
    showText(*m_volume, gluster.volume);
    showText(*m_mountPoint, gluster.mountPoint);
    m_placement->setCurrentIndex(m_placement->findData(static_cast<int>(gluster.placement)));
    const QString profile = m_model.profile();
    m_profile->setCurrentIndex(m_profile->findData(profile));
    for (const VolumeProfile &each : volumeProfiles())
        if (each.id == profile)
            m_profileText->setText(each.explanation
                                   + (each.options.isEmpty()
                                          ? QString()
                                          : u'\n' + each.options.join(QStringLiteral(", "))));
    if (profile.isEmpty())
        m_profileText->setText(
            tr("Options of your own: %1").arg(gluster.options.join(QStringLiteral(", "))));
}

} // namespace sharewright
