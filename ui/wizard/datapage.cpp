// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/datapage.h"

#include <algorithm>

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/flowlayout.h"
#include "ui/common/scrolledpast.h"
#include "ui/wizard/setupcard.h"

namespace sharewright {

DataPage::DataPage(SiteSession &session, Document &document, QWidget *parent)
    : SetupPage(SetupStep::Data, parent)
    , m_model(session, document)
    , m_source(new ScrolledPast<QComboBox>)
    , m_estimate(proseLabel({}))
    , m_merged(new QWidget)
    , m_rule(new ScrolledPast<QComboBox>)
    , m_merge(new QPushButton(tr("Compare the files and decide…")))
    , m_incoming(new QCheckBox(tr("Each server takes incoming data in a folder of its own")))
    , m_incomingText(proseLabel({}, true))
    , m_suffix(new QLineEdit)
{
    for (SetupCard *card : {buildSource(), buildMerge(), buildIncoming()})
        content().addWidget(card);
    content().addStretch(1);
    connect(&m_model, &SetupModel::changed, this, &DataPage::refresh);
    refresh();
}

QWidget *DataPage::firstControl() const
{
    return m_source;
}

SetupCard *DataPage::buildSource()
{
    auto *card = new SetupCard(tr("Whose files become everybody's?"));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_source->setAccessibleName(tr("Source host"));
    connect(m_source, &QComboBox::activated, this,
            [this](int row) { m_model.setSource(HostId(m_source->itemData(row).toString())); });
    form->addRow(tr("Source"), m_source);
    m_suffix->setAccessibleName(tr("What the originals are renamed to"));
    m_suffix->setMaximumWidth(260);
    connect(m_suffix, &QLineEdit::editingFinished, &m_model,
            [this] { m_model.setAsideSuffix(m_suffix->text()); });
    form->addRow(tr("Originals are renamed to … plus"), m_suffix);
    card->content().addLayout(form);
    card->content().addWidget(m_estimate);
    return card;
}

SetupCard *DataPage::buildMerge()
{
    auto *card = new SetupCard(tr("Do other hosts have files of their own?"));
    card->content().addWidget(
        proseLabel(tr("Their files come into the share as well. Where two hosts have different "
                      "versions of one file, one wins and the other is kept aside."),
                   true));
    new FlowLayout(spacing::kLarge, m_merged);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_merged->setSizePolicy(policy);
    card->content().addWidget(m_merged);
    auto *form = new QFormLayout;
    m_rule->addItem(tr("I decide, file by file"), static_cast<int>(MergeRule::Ask));
    m_rule->addItem(tr("The source host's version wins"), static_cast<int>(MergeRule::Seed));
    m_rule->addItem(tr("The version changed last wins"), static_cast<int>(MergeRule::Newest));
    m_rule->setAccessibleName(tr("Which version wins"));
    connect(m_rule, &QComboBox::activated, this, [this](int row) {
        m_model.setRule(static_cast<MergeRule>(m_rule->itemData(row).toInt()));
    });
    form->addRow(tr("Which version wins"), m_rule);
    card->content().addLayout(form);
    connect(m_merge, &QPushButton::clicked, this, &DataPage::mergeRequested);
    card->content().addWidget(m_merge, 0, Qt::AlignLeft);
    return card;
}

SetupCard *DataPage::buildIncoming()
{
    auto *card = new SetupCard(tr("How do agents' data come in?"));
    connect(m_incoming, &QCheckBox::clicked, &m_model, &DataSetup::setSeparateIncoming);
    card->content().addWidget(m_incoming);
    card->content().addWidget(m_incomingText);
    return card;
}

void DataPage::refresh()
{
    refreshSources();
    refreshMerged();
    const MigrationSettings &settings = m_model.settings();
    m_rule->setCurrentIndex(m_rule->findData(static_cast<int>(settings.mergeRule)));
    m_rule->setEnabled(!settings.mergeFrom.isEmpty());
    m_merge->setEnabled(!settings.mergeFrom.isEmpty() && m_model.hasFacts());
    m_estimate->setText(m_model.estimateText());
    m_incoming->setChecked(m_model.project().tentacle.separateIncoming);
    m_incomingText->setText(m_model.incomingText());
    if (!m_suffix->hasFocus() || !m_suffix->isModified())
        m_suffix->setText(settings.asideSuffix);
}

void DataPage::refreshSources()
{
    m_source->clear();
    m_source->addItem(tr("Nobody's: begin with empty folders"), QString());
    for (const SourceChoice &choice : m_model.sources())
        m_source->addItem(m_model.sourceWords(choice), choice.host.value);
    m_source->setCurrentIndex(std::max(0, m_source->findData(m_model.settings().seedHost.value)));
}

void DataPage::refreshMerged()
{
    QList<HostId> hosts;
    for (const Host &host : m_model.project().hosts)
        if (host.runsPandora())
            hosts.append(host.id);
    while (m_mergedTicks.size() > hosts.size())
        delete m_mergedTicks.takeLast();
    while (m_mergedTicks.size() < hosts.size()) {
        auto *tick = new QCheckBox(m_merged);
        connect(tick, &QCheckBox::clicked, this, [this, tick](bool on) {
            m_model.setMerged(HostId(tick->property("host").toString()), on);
        });
        m_merged->layout()->addWidget(tick);
        m_mergedTicks.append(tick);
        tick->show();
    }
    for (int i = 0; i < hosts.size(); ++i) {
        QCheckBox &tick = *m_mergedTicks[i];
        const bool source = hosts[i] == m_model.settings().seedHost;
        tick.setProperty("host", hosts[i].value);
        tick.setText(source ? tr("%1 (source)").arg(hosts[i].value) : hosts[i].value);
        tick.setAccessibleName(tr("Merge the files of %1").arg(hosts[i].value));
        tick.setChecked(source || m_model.settings().mergeFrom.contains(hosts[i]));
        tick.setEnabled(!source && !m_model.settings().seedHost.isEmpty());
    }
}

} // namespace sharewright
