// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/unknownkeysdialog.h"

#include <algorithm>

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "core/remote/trustedkeys.h"
#include "ui/common/banner.h"
#include "ui/common/icons.h"

using namespace std::chrono_literals;

namespace sharewright {

namespace {

constexpr int kWidth = 820;
constexpr int kWidest = 1200;
constexpr int kTrustedHeight = 96;
constexpr int kMostRows = 10; // more are scrolled to
constexpr auto kSettleTime = 700ms;

enum Column { kHost, kAddress, kKeyType, kFingerprint, kCompared, kColumns };
constexpr int kNumber = Qt::UserRole;

QString wordsFor(TrustedKeys::Verdict verdict)
{
    switch (verdict) {
    case TrustedKeys::Verdict::Listed:
        return UnknownKeysDialog::tr("in the list");
    case TrustedKeys::Verdict::OtherHost:
        return UnknownKeysDialog::tr("listed for another host");
    case TrustedKeys::Verdict::Revoked:
        return UnknownKeysDialog::tr("revoked in the list");
    case TrustedKeys::Verdict::NotListed:
        break;
    }
    return UnknownKeysDialog::tr("not in the list");
}

/// Rows with some air, so that the right box is ticked.
class RoomyRows final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index).grownBy({0, 0, 0, spacing::kSmall});
    }
};

} // namespace

UnknownKeysDialog::UnknownKeysDialog(QWidget *parent)
    : QDialog(parent)
    , m_banner(new Banner(this))
    , m_table(new QTreeWidget(this))
    , m_command(new QLineEdit(this))
    , m_trusted(new QPlainTextEdit(this))
    , m_compared(new QLabel(this))
{
    setWindowTitle(tr("Unknown host keys"));
    setMinimumWidth(kWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(spacing::kMedium);
    layout->addWidget(m_banner);
    createTable();
    layout->addWidget(m_table);
    layout->addLayout(createCommand());
    layout->addLayout(createComparison());
    layout->addWidget(createButtons());
    m_settling.setSingleShot(true);
    m_settling.setInterval(kSettleTime);
    connect(&m_settling, &QTimer::timeout, this, &UnknownKeysDialog::refresh);
    connect(m_table, &QTreeWidget::itemChanged, this, &UnknownKeysDialog::refresh);
    connect(m_table, &QTreeWidget::currentItemChanged, this, &UnknownKeysDialog::refresh);
}

void UnknownKeysDialog::createTable()
{
    m_table->setColumnCount(kColumns);
    m_table->setHeaderLabels(
        {tr("Host"), tr("Address"), tr("Key type"), tr("Fingerprint"), tr("Compared")});
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setItemDelegate(new RoomyRows(m_table));
    m_table->setAccessibleName(tr("Keys that nobody has vouched for"));
    m_table->setAccessibleDescription(
        tr("Only the hosts that are ticked are connected to when you accept."));
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->header()->setStretchLastSection(false);
}

QLayout *UnknownKeysDialog::createCommand()
{
    auto *column = new QVBoxLayout;
    auto *label =
        new QLabel(tr("Compare the fingerprint with the machine itself, at its console:"), this);
    label->setBuddy(m_command);
    m_command->setReadOnly(true);
    m_command->setFont(monospaceFont());
    m_command->setAccessibleName(tr("Command"));
    auto *copy = new QPushButton(tr("Cop&y"), this);
    copy->setAutoDefault(false);
    copy->setAccessibleDescription(tr("Copies the command"));
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_command->text()); });
    auto *row = new QHBoxLayout;
    row->addWidget(m_command, 1);
    row->addWidget(copy);
    column->addWidget(label);
    column->addLayout(row);
    return column;
}

QLayout *UnknownKeysDialog::createComparison()
{
    auto *column = new QVBoxLayout;
    auto *open = new QPushButton(tr("Compare with a &list…"), this);
    open->setAutoDefault(false);
    open->setCheckable(true);
    m_trusted->setFixedHeight(kTrustedHeight);
    m_trusted->setFont(monospaceFont());
    m_trusted->setTabChangesFocus(true);
    m_trusted->setAccessibleName(tr("Fingerprints that you trust"));
    m_trusted->setPlaceholderText(
        tr("Paste what you trust: lines of a known_hosts file, or what ssh-keygen -l printed on "
           "the hosts themselves."));
    m_trusted->hide();
    connect(open, &QPushButton::toggled, this, [this](bool shown) {
        m_trusted->setVisible(shown);
        if (shown)
            m_trusted->setFocus();
    });
    connect(m_trusted, &QPlainTextEdit::textChanged, this, &UnknownKeysDialog::compare);
    column->addWidget(open, 0, Qt::AlignLeft);
    column->addWidget(m_trusted);
    column->addWidget(m_compared);
    return column;
}

QDialogButtonBox *UnknownKeysDialog::createButtons()
{
    auto *box = new QDialogButtonBox(this);
    auto *reject = box->addButton(tr("&Reject"), QDialogButtonBox::RejectRole);
    reject->setDefault(true);
    reject->setFocus();
    connect(reject, &QPushButton::clicked, this, &QDialog::reject);
    m_once = addAnswer(*box, HostKeyAnswer::AcceptOnce);
    m_remember = addAnswer(*box, HostKeyAnswer::AcceptAndRemember);
    return box;
}

QPushButton *UnknownKeysDialog::addAnswer(QDialogButtonBox &box, HostKeyAnswer answer)
{
    auto *button = box.addButton(QString(), QDialogButtonBox::ActionRole);
    button->setAutoDefault(false);
    button->setAccessibleDescription(tr("For the hosts that are ticked"));
    connect(button, &QPushButton::clicked, this, [this, answer] {
        m_answer = answer;
        accept();
    });
    return button;
}

int UnknownKeysDialog::add(const HostKeyQuestion &question)
{
    auto *item = new QTreeWidgetItem(
        {question.host.value, QStringLiteral("%1:%2").arg(question.address).arg(question.port),
         question.keyType, question.fingerprint});
    item->setFont(kFingerprint, monospaceFont());
    item->setData(kHost, kNumber, m_added);
    item->setCheckState(kHost, Qt::Checked);
    m_questions.insert(m_added, question);
    m_table->addTopLevelItem(item);
    if (isVisible()) { // at the end: nothing moves under the mouse
        m_settling.start();
        m_table->scrollToItem(item);
    } else {
        m_table->sortItems(kHost, Qt::AscendingOrder);
    }
    if (m_table->currentItem() == nullptr)
        m_table->setCurrentItem(item);
    judge(*item, TrustedKeys(m_trusted->toPlainText()));
    refresh();
    fitSize();
    return m_added++;
}

void UnknownKeysDialog::remove(int number)
{
    delete itemOf(number);
    m_questions.remove(number);
    if (m_table->topLevelItemCount() == 0) {
        reject();
        return;
    }
    refresh();
    fitSize();
}

QTreeWidgetItem *UnknownKeysDialog::itemOf(int number) const
{
    for (int row = 0; row < m_table->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_table->topLevelItem(row);
        if (item->data(kHost, kNumber).toInt() == number)
            return item;
    }
    return nullptr;
}

HostKeyAnswer UnknownKeysDialog::answer(int number) const
{
    const QTreeWidgetItem *item = itemOf(number);
    return item != nullptr && item->checkState(kHost) == Qt::Checked ? m_answer
                                                                     : HostKeyAnswer::Reject;
}

void UnknownKeysDialog::judge(QTreeWidgetItem &item, const TrustedKeys &trusted)
{
    if (m_trusted->toPlainText().trimmed().isEmpty())
        return;
    const auto verdict = trusted.judge(m_questions.value(item.data(kHost, kNumber).toInt()));
    const bool isListed = verdict == TrustedKeys::Verdict::Listed;
    item.setText(kCompared, wordsFor(verdict));
    item.setIcon(kCompared, isListed ? icon(Symbol::StateDone, Tone::Good)
                                     : icon(Symbol::StateWarning, Tone::Warning));
    item.setCheckState(kHost, isListed ? Qt::Checked : Qt::Unchecked);
}

void UnknownKeysDialog::compare()
{
    const TrustedKeys trusted(m_trusted->toPlainText());
    for (int row = 0; row < m_table->topLevelItemCount(); ++row)
        judge(*m_table->topLevelItem(row), trusted);
    refresh();
    fitSize();
}

QString UnknownKeysDialog::comparison() const
{
    if (TrustedKeys(m_trusted->toPlainText()).isEmpty())
        return tr("There is no fingerprint and no key in it.");
    int listed = 0;
    for (int row = 0; row < m_table->topLevelItemCount(); ++row)
        listed +=
            m_table->topLevelItem(row)->text(kCompared) == wordsFor(TrustedKeys::Verdict::Listed)
                ? 1
                : 0;
    return tr("%1 of %n keys are in the list.", nullptr, m_table->topLevelItemCount()).arg(listed);
}

void UnknownKeysDialog::refresh()
{
    const int rows = m_table->topLevelItemCount();
    int ticked = 0;
    for (int row = 0; row < rows; ++row)
        ticked += m_table->topLevelItem(row)->checkState(kHost) == Qt::Checked ? 1 : 0;
    m_once->setText(tr("Accept &once (%1)").arg(ticked));
    m_remember->setText(tr("Accept and re&member (%1)").arg(ticked));
    for (QPushButton *button : {m_once, m_remember})
        button->setEnabled(ticked > 0 && !m_settling.isActive());
    m_banner->show(Symbol::Key, Tone::Warning,
                   rows == 1
                       ? tr("Nobody has vouched for the key of %1 yet")
                             .arg(m_table->topLevelItem(0)->text(kHost))
                       : tr("Nobody has vouched for the keys of %n hosts yet", nullptr, rows));
    const bool isCompared = !m_trusted->toPlainText().trimmed().isEmpty();
    m_table->setColumnHidden(kCompared, !isCompared);
    m_compared->setVisible(isCompared);
    if (isCompared)
        m_compared->setText(comparison());
    if (const QTreeWidgetItem *current = m_table->currentItem())
        m_command->setText(showKeyCommand(current->text(kKeyType)));
}

void UnknownKeysDialog::fitSize()
{
    const int rows = std::clamp(m_table->topLevelItemCount(), 1, kMostRows);
    const int edges = 2 * m_table->frameWidth();
    m_table->setFixedHeight(m_table->header()->sizeHint().height()
                            + rows * m_table->sizeHintForRow(0)
                            + m_table->horizontalScrollBar()->sizeHint().height() + edges);
    m_table->setMinimumWidth(std::min(m_table->header()->length() + edges, kWidest));
}

} // namespace sharewright
