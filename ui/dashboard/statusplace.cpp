// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dashboard/statusplace.h"

#include <algorithm>

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QTreeView>
#include <QVBoxLayout>

#include "core/language/livetext.h"
#include "ui/common/banner.h"
#include "ui/common/emptystate.h"
#include "ui/dashboard/healthmodel.h"
#include "ui/models/document.h"
#include "ui/models/sitesession.h"

namespace sharewright {

namespace {

constexpr int kClockInterval = 5000; // ms: ages are shown in seconds, but nobody watches each one
constexpr qsizetype kMostReasons = 4;

struct VerdictLook {
    Symbol symbol;
    Tone tone;
    QString text;
};

VerdictLook lookOf(HealthState state)
{
    switch (state) {
    case HealthState::Healthy:
        return {Symbol::StateDone, Tone::Good, StatusPlace::tr("All shares work")};
    case HealthState::Degraded:
        return {Symbol::StateWarning, Tone::Warning, StatusPlace::tr("The shares work in part")};
    case HealthState::Down:
        return {Symbol::StateFailed, Tone::Bad, StatusPlace::tr("The shares do not work")};
    case HealthState::SplitBrain:
        return {Symbol::StateError, Tone::Bad,
                StatusPlace::tr("Copies of files contradict each other (split-brain)")};
    case HealthState::Unknown:
        break;
    }
    return {Symbol::StateUnknown, Tone::Muted, StatusPlace::tr("Not everything is known")};
}

QString reasonText(const HealthReason &reason, const QDateTime &now)
{
    QString line = reason.state == HealthState::Healthy
                       ? StatusPlace::tr("• Note: %1").arg(reason.text)
                       : QStringLiteral("• ") + reason.text;
    if (reason.takenAt.isValid())
        line += QStringLiteral(" (%1)").arg(ageText(reason.takenAt, now));
    if (!reason.remedy.isEmpty())
        line += QStringLiteral("\n   → ") + reason.remedy;
    return line;
}

QString reasonsText(const Verdict &verdict, const QDateTime &now)
{
    QStringList lines;
    for (const HealthReason &reason : verdict.reasons.mid(0, kMostReasons))
        lines += reasonText(reason, now);
    if (const qsizetype more = verdict.reasons.size() - kMostReasons; more > 0)
        lines += StatusPlace::tr("and %1 more, see below").arg(more);
    return lines.join(u'\n');
}

/// What the widest cell of the column needs among the rows of `parent`, which stand `depth` levels deep.
int widthOf(const QTreeView &tree, int column, const QModelIndex &parent, int depth)
{
    QFont font = tree.font();
    font.setBold(true); // as headings are
    const QFontMetrics metrics(font);
    const int margin =
        2 * (tree.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &tree) + 1)
        + spacing::kSmall;
    const int indent = column == 0 ? depth * tree.indentation() : 0;
    int widest = 0;
    for (int row = 0; row < tree.model()->rowCount(parent); ++row) {
        const QModelIndex index = tree.model()->index(row, column, parent);
        const int icon =
            index.data(Qt::DecorationRole).isNull() ? 0 : tree.iconSize().width() + margin;
        widest = std::max(widest, metrics.horizontalAdvance(index.data().toString()) + icon + margin
                                      + indent);
    }
    return widest;
}

} // namespace

StatusPlace::StatusPlace(SiteSession &session, Document &document, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_document(document)
    , m_model(new HealthModel(this))
    , m_empty(new EmptyState(Symbol::Status, this))
    , m_stack(new QStackedLayout(this))
{
    m_stack->addWidget(m_empty);
    m_stack->addWidget(createContent());
    m_clock.setInterval(kClockInterval);
    connect(&m_clock, &QTimer::timeout, this, &StatusPlace::letAgesGoOn);
    connect(&m_session, &SiteSession::healthChanged, this, &StatusPlace::refresh);
    inEveryLanguage(this, [this] { setTexts(); });
}

void StatusPlace::setTexts()
{
    m_empty->setTexts(
        tr("Nothing known yet"),
        tr("Once the folders are shared, this place shows whether every host sees them: exports "
           "or "
           "bricks, what waits to heal, mounts, services and free space, each with its age. "
           "Checking changes nothing."));
    m_check->setText(tr("&Check now"));
    m_tree->setAccessibleName(tr("Pool, bricks, exports, mounts, services and free space"));
    refresh();
}

void StatusPlace::setCheckAction(QAction &action)
{
    m_empty->addAction(action);
    connect(m_check, &QPushButton::clicked, &action, &QAction::trigger);
    const auto follow = [this, source = &action] { m_check->setEnabled(source->isEnabled()); };
    connect(&action, &QAction::changed, this, follow);
    follow();
}

QWidget *StatusPlace::createContent()
{
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_verdict = new Banner(content);
    m_check = qobject_cast<QPushButton *>(m_verdict->addButton({}));
    m_reasons = new QLabel(content);
    m_reasons->setWordWrap(true);
    m_reasons->setTextFormat(Qt::PlainText);
    m_reasons->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_reasons->setContentsMargins(spacing::kLarge, spacing::kMedium, spacing::kLarge,
                                  spacing::kMedium);
    m_tree = new QTreeView(content);
    m_tree->setModel(m_model);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setIconSize(QSize(18, 18));
    connect(m_model, &QAbstractItemModel::modelReset, m_tree, &QTreeView::expandAll);
    m_tree->header()->setStretchLastSection(false);
    layout->addWidget(m_verdict);
    layout->addWidget(m_reasons);
    layout->addWidget(m_tree, 1);
    return content;
}

void StatusPlace::refresh()
{
    const HealthSnapshot &snapshot = m_session.health();
    const bool asked = !snapshot.hosts.isEmpty() || !snapshot.failures.isEmpty();
    m_stack->setCurrentIndex(asked ? 1 : 0);
    if (!asked)
        return;
    m_model->setSnapshot(m_document.project(), snapshot, QDateTime::currentDateTimeUtc());
    m_tree->header()->setSectionResizeMode(HealthModel::DetailColumn, QHeaderView::Stretch);
    fitColumns();
    refreshVerdict();
}

// A view measures only rows that it has laid out, and this place is filled before it is shown.
void StatusPlace::fitColumns()
{
    for (const int column : {HealthModel::NameColumn, HealthModel::HostColumn,
                             HealthModel::StateColumn, HealthModel::AgeColumn}) {
        int width = widthOf(*m_tree, column, {}, 1);
        for (int row = 0; row < m_model->rowCount({}); ++row)
            width = std::max(width, widthOf(*m_tree, column, m_model->index(row, 0), 2));
        m_tree->header()->resizeSection(column,
                                        std::max(width, m_tree->header()->sectionSizeHint(column)));
    }
}

void StatusPlace::refreshVerdict()
{
    HealthSnapshot snapshot = m_session.health();
    snapshot.asOf = QDateTime::currentDateTimeUtc();
    const Verdict verdict = verdictOf(m_document.project(), snapshot);
    const VerdictLook look = lookOf(verdict.state);
    m_verdict->show(look.symbol, look.tone, look.text,
                    tr("Oldest answer: %1").arg(ageText(verdict.oldest, snapshot.asOf)));
    m_reasons->setText(reasonsText(verdict, snapshot.asOf));
    m_reasons->setVisible(!verdict.reasons.isEmpty());
}

void StatusPlace::letAgesGoOn()
{
    m_model->setNow(QDateTime::currentDateTimeUtc());
    if (m_stack->currentIndex() == 1)
        refreshVerdict();
}

void StatusPlace::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    letAgesGoOn();
    m_clock.start();
}

void StatusPlace::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_clock.stop();
}

} // namespace sharewright
