// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/nfspage.h"

#include <algorithm>

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/common/scrolledpast.h"
#include "ui/wizard/setupcard.h"

namespace sharewright {

namespace {

constexpr int kMostCacheSeconds = 600;
constexpr int kFilesDelayMs = 60; // one plan for a burst of changes
constexpr int kFilesWidth = 400;
constexpr int kChoiceLetters = 14; // what a choice shows of itself at least

void showText(QLineEdit &edit, const QString &text)
{
    if (!edit.hasFocus() || !edit.isModified())
        edit.setText(text);
}

/// Lets it be narrower than its longest entry: beside it lies what will be written.
void shorten(QComboBox &choice)
{
    choice.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice.setMinimumContentsLength(kChoiceLetters);
}

} // namespace

NfsPage::NfsPage(SiteSession &session, Document &document, QWidget *parent)
    : SetupPage(SetupStep::Nfs, parent)
    , m_model(session, document)
    , m_server(new ScrolledPast<QComboBox>)
    , m_serverText(proseLabel({}, true))
    , m_root(new QLineEdit)
    , m_version(new ScrolledPast<QComboBox>)
    , m_squash(new QCheckBox(tr("Root of a client is nobody on the server")))
    , m_squashText(proseLabel({}, true))
    , m_cache(new ScrolledPast<QSpinBox>)
    , m_cacheText(proseLabel({}, true))
    , m_networks(new QLineEdit)
    , m_mountOptions(new QLineEdit)
    , m_files(new QPlainTextEdit)
    , m_soon(new QTimer(this))
{
    auto *left = new QVBoxLayout;
    left->setSpacing(spacing::kLarge);
    for (SetupCard *card : {buildServer(), buildOptions(), buildMore()})
        left->addWidget(card);
    left->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::kLarge);
    row->addLayout(left, 4);
    row->addWidget(buildFiles(), 5, Qt::AlignTop); // a client with its options fits on a line
    content().addLayout(row);
    content().addStretch(1);
    m_soon->setSingleShot(true);
    m_soon->setInterval(kFilesDelayMs);
    connect(m_soon, &QTimer::timeout, &m_model, &NfsSetup::askFiles);
    connect(&m_model, &NfsSetup::filesChanged, this, &NfsPage::refreshFiles);
    connect(&m_model, &SetupModel::changed, this, &NfsPage::refresh);
    refresh();
}

QWidget *NfsPage::firstControl() const
{
    return m_server;
}

QString NfsPage::shownFiles() const
{
    return m_files->toPlainText();
}

SetupCard *NfsPage::buildServer()
{
    auto *card = new SetupCard(tr("Who keeps the files?"));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    shorten(*m_server);
    m_server->setAccessibleName(tr("NFS server"));
    connect(m_server, &QComboBox::activated, this,
            [this](int row) { m_model.setServer(HostId(m_server->itemData(row).toString())); });
    form->addRow(tr("Server"), m_server);
    m_root->setAccessibleName(tr("Where the server keeps the files"));
    connect(m_root, &QLineEdit::editingFinished, &m_model,
            [this] { m_model.setExportRoot(m_root->text()); });
    form->addRow(tr("Below the folder"), m_root);
    card->content().addLayout(form);
    card->content().addWidget(m_serverText);
    return card;
}

SetupCard *NfsPage::buildOptions()
{
    auto *card = new SetupCard(tr("How do the others see them?"));
    m_squash->setAccessibleDescription(tr("root_squash in the exports file"));
    connect(m_squash, &QCheckBox::clicked, &m_model, &NfsSetup::setRootSquash);
    card->content().addWidget(m_squash);
    card->content().addWidget(m_squashText);
    auto *form = new QFormLayout;
    m_cache->setRange(0, kMostCacheSeconds);
    m_cache->setSuffix(tr(" s"));
    m_cache->setKeyboardTracking(false);
    m_cache->setAccessibleName(tr("Seconds until a change is seen"));
    connect(m_cache, &QSpinBox::valueChanged, &m_model, &NfsSetup::setAttributeCacheSeconds);
    form->addRow(tr("Changes are seen within"), m_cache);
    card->content().addLayout(form);
    card->content().addWidget(m_cacheText);
    return card;
}

SetupCard *NfsPage::buildMore()
{
    auto *card = new SetupCard(tr("For special sites"));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_version->addItem(tr("The best that all hosts know"), QString());
    for (const char *version : {"4.2", "4.1", "4", "3"})
        m_version->addItem(QStringLiteral("NFS %1").arg(QLatin1StringView(version)),
                           QString::fromLatin1(version));
    shorten(*m_version);
    m_version->setAccessibleName(tr("NFS version"));
    connect(m_version, &QComboBox::activated, this,
            [this](int row) { m_model.setVersion(m_version->itemData(row).toString()); });
    form->addRow(tr("Version"), m_version);
    m_networks->setPlaceholderText(QStringLiteral("10.0.0.0/24"));
    m_networks->setToolTip(tr("Beside the site's own hosts, which may mount in any case"));
    m_networks->setAccessibleName(tr("Further networks that may mount the folders"));
    connect(m_networks, &QLineEdit::editingFinished, &m_model,
            [this] { m_model.setAllowedNetworks(m_networks->text()); });
    form->addRow(tr("Also allow networks"), m_networks);
    m_mountOptions->setPlaceholderText(QStringLiteral("nconnect=4"));
    m_mountOptions->setAccessibleName(tr("Further mount options"));
    connect(m_mountOptions, &QLineEdit::editingFinished, &m_model,
            [this] { m_model.setExtraMountOptions(m_mountOptions->text()); });
    form->addRow(tr("Further mount options"), m_mountOptions);
    card->content().addLayout(form);
    return card;
}

SetupCard *NfsPage::buildFiles()
{
    auto *card = new SetupCard(tr("What will be written"));
    m_files->setReadOnly(true);
    m_files->setFont(monospaceFont());
    m_files->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_files->setTabChangesFocus(true);
    m_files->setMinimumSize(kFilesWidth, 380);
    m_files->setAccessibleName(tr("Exports file and fstab lines"));
    card->content().addWidget(m_files);
    return card;
}

void NfsPage::refresh()
{
    const NfsSettings &nfs = m_model.settings();
    refreshServers();
    showText(*m_root, nfs.exportRoot);
    showText(*m_networks, nfs.allowedNetworks.join(u' '));
    showText(*m_mountOptions, nfs.extraMountOptions.join(u' '));
    m_version->setCurrentIndex(std::max(0, m_version->findData(nfs.version)));
    m_squash->setChecked(nfs.rootSquash);
    {
        const QSignalBlocker quiet(m_cache);
        m_cache->setValue(nfs.attributeCacheSeconds);
    }
    m_serverText->setText(m_model.serverSentence());
    m_squashText->setText(m_model.squashSentence());
    m_cacheText->setText(m_model.cacheSentence());
    m_soon->start();
}

void NfsPage::refreshServers()
{
    m_server->clear();
    m_server->addItem(tr("Choose a host"), QString());
    for (const Host &host : m_model.project().hosts)
        m_server->addItem(host.runsPandora() ? tr("%1 (runs Pandora FMS)").arg(host.id.value)
                                             : host.id.value,
                          host.id.value);
    m_server->setCurrentIndex(std::max(0, m_server->findData(m_model.settings().server.value)));
}

void NfsPage::refreshFiles()
{
    QStringList parts;
    for (const NfsSetup::FileView &view : m_model.files())
        parts.append(
            QStringLiteral("# %1: %2\n%3").arg(view.host.value, view.path, view.text.trimmed()));
    m_files->setPlainText(parts.isEmpty() ? tr("The exports file appears here as soon as a server "
                                               "is chosen and a host uses the folders.")
                                          : parts.join(QStringLiteral("\n\n")));
}

} // namespace sharewright
