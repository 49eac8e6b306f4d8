// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/sitepage.h"

#include <algorithm>

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/common/icons.h"
#include "ui/models/setupnotes.h"
#include "ui/wizard/findinglines.h"
#include "ui/wizard/setupcard.h"

namespace sharewright {

namespace {

constexpr int kPasteHeight = 92;
constexpr int kFoundHeight = 190;

void setUnlessTyping(QLineEdit &edit, const QString &text)
{
    if (!edit.hasFocus() || !edit.isModified())
        edit.setText(text);
}

} // namespace

SitePage::SitePage(SiteSession &session, Document &document, SetupNotes &notes, QWidget *parent)
    : SetupPage(SetupStep::Site, parent)
    , m_model(session, document)
    , m_notes(notes)
    , m_name(new QLineEdit)
    , m_description(new QLineEdit)
    , m_pasted(new QPlainTextEdit)
    , m_found(new QListView)
    , m_take(new QPushButton)
    , m_ask(new QPushButton)
    , m_scanned(proseLabel({}, true))
    , m_present(proseLabel({}))
    , m_troubles(new FindingLines)
{
    content().addWidget(buildName());
    content().addWidget(buildSources());
    m_foundCard = buildFound();
    content().addWidget(m_foundCard);
    content().addWidget(m_present);
    content().addStretch(1);
    connect(&m_model, &SetupModel::changed, this, &SitePage::refresh);
    connect(&m_model, &SiteSetup::readingChanged, this, &SitePage::refreshFound);
    connect(&m_model.found(), &QAbstractItemModel::dataChanged, this, &SitePage::refreshChosen);
    connect(&m_model.scan(), &HostScan::changed, this, &SitePage::refreshScan);
    connect(&notes, &SetupNotes::replaced, this,
            [this] { m_pasted->setPlainText(m_notes.pastedHosts()); });
    refresh();
    refreshFound();
    refreshScan();
}

QWidget *SitePage::firstControl() const
{
    return m_name;
}

bool SitePage::takeEntered()
{
    bool hasSomethingToSay = false;
    if (m_model.found().chosenCount() > 0) {
        take();
        hasSomethingToSay = !m_model.findings().isEmpty();
    }
    if (!pasted().isEmpty() && pasted() != m_read) {
        readPasted();
        hasSomethingToSay = m_model.found().rowCount() > 0 || !m_model.findings().isEmpty();
    }
    return !hasSomethingToSay;
}

QString SitePage::pasted() const
{
    return m_pasted->toPlainText().trimmed();
}

void SitePage::readPasted()
{
    m_read = pasted();
    m_model.readText(m_read);
}

void SitePage::take()
{
    const bool wasReadWhole = pasted() == m_read && m_model.findings().isEmpty();
    if (m_model.takeChosen() > 0 && wasReadWhole)
        m_pasted->clear(); // they are in the project now
}

SetupCard *SitePage::buildName()
{
    auto *card = new SetupCard(tr("What is it called?"));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_name->setPlaceholderText(tr("Headquarters"));
    m_description->setPlaceholderText(tr("For whoever reads the plan later; may stay empty"));
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Description"), m_description);
    for (QLineEdit *edit : {m_name, m_description})
        edit->setMaximumWidth(460);
    m_name->setAccessibleName(tr("Name of the site"));
    m_description->setAccessibleName(tr("Description of the site"));
    // The model is their context, because an edit loses the focus while the page goes, after the model.
    connect(m_name, &QLineEdit::editingFinished, &m_model,
            [this] { m_model.setName(m_name->text()); });
    connect(m_description, &QLineEdit::editingFinished, &m_model,
            [this] { m_model.setDescription(m_description->text()); });
    card->content().addLayout(form);
    auto *row = new QHBoxLayout;
    row->addWidget(proseLabel(tr("Or something else:"), true));
    const auto add = [&](Symbol symbol, const QString &text, const QString &tip, auto signal) {
        auto *button = new QPushButton(icon(symbol), text);
        button->setToolTip(tip);
        connect(button, &QPushButton::clicked, this, signal);
        row->addWidget(button);
    };
    add(Symbol::Sharewright, tr("New site"), tr("Begin with an empty project"),
        &SitePage::newRequested);
    add(Symbol::Open, tr("Open a project…"), tr("Go on with a project file"),
        &SitePage::openRequested);
    add(Symbol::Practice, tr("Practice site"),
        tr("Simulated hosts in a window of their own; no risk, nothing needed"),
        &SitePage::practiceRequested);
    row->addStretch(1);
    card->content().addLayout(row);
    return card;
}

void SitePage::addSource(QBoxLayout &row, HostSource source, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setToolTip(tr("Read %1").arg(m_model.fileOf(source)));
    connect(button, &QPushButton::clicked, this, [this, source] { m_model.readFrom(source); });
    row.addWidget(button);
}

SetupCard *SitePage::buildSources()
{
    auto *card = new SetupCard(tr("Where are its hosts written down?"));
    card->content().addWidget(proseLabel(
        tr("Sharewright only reads these places. You choose afterwards which hosts to take."),
        true));
    auto *row = new QHBoxLayout;
    addSource(*row, HostSource::SshConfig, tr("SSH configuration"));
    addSource(*row, HostSource::HostsFile, tr("/etc/hosts"));
    addSource(*row, HostSource::KnownHosts, tr("Known hosts"));
    row->addStretch(1);
    card->content().addLayout(row);
    auto *label = new QLabel(tr("Or type or paste a list: names, addresses, user@name:port, "
                                "10.0.0.0/28, 10.0.0.10-20"));
    label->setWordWrap(true);
    label->setBuddy(m_pasted);
    card->content().addWidget(label);
    m_pasted->setFixedHeight(kPasteHeight);
    m_pasted->setFont(monospaceFont());
    m_pasted->setTabChangesFocus(true);
    m_pasted->setAccessibleName(tr("List of hosts"));
    m_pasted->setPlaceholderText(QStringLiteral("web1.example.org\nadmin@web2:2222\nnas=10.0.0.5"));
    m_pasted->setPlainText(m_notes.pastedHosts());
    connect(m_pasted, &QPlainTextEdit::textChanged, this,
            [this] { m_notes.setPastedHosts(m_pasted->toPlainText()); });
    card->content().addWidget(m_pasted);
    auto *read = new QPushButton(tr("Read the list"));
    connect(read, &QPushButton::clicked, this, &SitePage::readPasted);
    card->content().addWidget(read, 0, Qt::AlignLeft);
    card->content().addWidget(m_troubles);
    return card;
}

SetupCard *SitePage::buildFound()
{
    auto *card = new SetupCard(tr("Which of them belong to the site?"));
    m_found->setModel(&m_model.found());
    m_found->setUniformItemSizes(true);
    m_found->setAccessibleName(tr("Hosts that were found"));
    card->content().addWidget(m_found);
    auto *row = new QHBoxLayout;
    addChoice(*row);
    card->content().addLayout(row);
    card->content().addWidget(m_scanned);
    return card;
}

void SitePage::addChoice(QBoxLayout &row)
{
    m_take->setDefault(true);
    connect(m_take, &QPushButton::clicked, this, &SitePage::take);
    connect(m_ask, &QPushButton::clicked, this, [this] {
        if (m_model.scan().isRunning())
            m_model.scan().stop();
        else
            m_model.askWhoAnswers();
    });
    auto *all = new QPushButton(tr("Tick all"));
    auto *none = new QPushButton(tr("Tick none"));
    connect(all, &QPushButton::clicked, this, [this] { m_model.found().setAllChosen(true); });
    connect(none, &QPushButton::clicked, this, [this] { m_model.found().setAllChosen(false); });
    for (QPushButton *button : {m_take, m_ask, all, none})
        row.addWidget(button);
    row.addStretch(1);
}

void SitePage::refresh()
{
    setUnlessTyping(*m_name, m_model.project().name);
    setUnlessTyping(*m_description, m_model.project().description);
    const int hosts = static_cast<int>(m_model.project().hosts.size());
    m_present->setText(hosts == 0 ? QString()
                       : hosts == 1
                           ? tr("The site has 1 host. Next: look at it.")
                           : tr("The site has %n hosts. Next: look at them.", nullptr, hosts));
    m_present->setVisible(hosts > 0);
}

void SitePage::refreshFound()
{
    const int rows = m_model.found().rowCount();
    m_foundCard->setVisible(rows > 0);
    m_found->setFixedHeight(
        std::min(kFoundHeight, rows * m_found->sizeHintForRow(0) + 2 * m_found->frameWidth()));
    m_troubles->setFindings(m_model.findings());
    refreshChosen();
    if (m_found->isVisibleTo(this))
        QTimer::singleShot(0, this,
                           [this] { ensureWidgetVisible(m_take); }); // once it has its place
    else if (!m_model.findings().isEmpty())
        QTimer::singleShot(0, this, [this] { ensureWidgetVisible(m_troubles); });
}

void SitePage::refreshChosen()
{
    const int chosen = m_model.found().chosenCount();
    m_take->setEnabled(chosen > 0);
    m_take->setText(chosen == 1 ? tr("Take 1 host") : tr("Take %n hosts", nullptr, chosen));
}

void SitePage::refreshScan()
{
    const HostScan &scan = m_model.scan();
    const bool running = scan.isRunning();
    m_ask->setText(running ? tr("Stop") : tr("Who answers?"));
    m_ask->setToolTip(
        running ? tr("Tries no further host. What is known by now stays.")
                : tr("Tries the SSH port of each host that was found and reads its greeting; "
                     "nothing is sent. Those that answer are ticked, the others are not. "
                     "Hosts behind a jump host cannot answer from here."));
    m_scanned->setVisible(scan.total() > 0);
    m_scanned->setText(tr("Tried %1 of %2; %n answer", nullptr, scan.answering())
                           .arg(scan.tried())
                           .arg(scan.total()));
}

} // namespace sharewright
