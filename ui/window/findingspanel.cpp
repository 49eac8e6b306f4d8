// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/findingspanel.h"

#include <QAbstractButton>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

#include "core/language/livetext.h"
#include "ui/common/icons.h"
#include "ui/models/findingsmodel.h"
#include "ui/window/findingdelegate.h"
#include "ui/wizard/findinglines.h"

namespace sharewright {

namespace {

constexpr int kMostRows = 4; // that the open list shows without scrolling
constexpr int kHeaderHeight = 34;

// A strip that looks like part of the panel and works like a check box.
class HeaderButton final : public QAbstractButton
{
public:
    explicit HeaderButton(QWidget *parent) : QAbstractButton(parent)
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setFixedHeight(kHeaderHeight);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(palette());
        QPainter painter(this);
        painter.fillRect(rect(), underMouse() && isEnabled() ? theme.line : theme.raised);
        painter.fillRect(QRect(0, 0, width(), 1), theme.line);
        icon().paint(&painter, QRect(spacing::kLarge, (height() - 18) / 2, 18, 18));
        painter.setPen(theme.text);
        painter.drawText(rect().adjusted(spacing::kLarge + 18 + spacing::kMedium, 0, -40, 0),
                         Qt::AlignLeft | Qt::AlignVCenter, text());
        if (isEnabled())
            paintChevron(painter, theme);
        if (hasFocus()) {
            painter.setPen(QPen(theme.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(rect().adjusted(1, 1, -1, -1));
        }
    }

private:
    void paintChevron(QPainter &painter, const Theme &theme) const
    {
        const QPointF centre(width() - 24, height() / 2.0);
        const qreal rise = isChecked() ? -2.5 : 2.5;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.mutedText, 1.8));
        painter.drawPolyline(QPolygonF{centre + QPointF(-5, rise), centre + QPointF(0, -rise),
                                       centre + QPointF(5, rise)});
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
};

} // namespace

FindingsPanel::FindingsPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new FindingsModel(this))
    , m_header(new HeaderButton(this))
    , m_list(new QListView(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildHeader();
    buildList();
    layout->addWidget(m_header);
    layout->addWidget(m_list);
    setFindings({});
}

void FindingsPanel::buildHeader()
{
    inEveryLanguage(m_header, [this] {
        m_header->setToolTip(tr("Show or hide what was found"));
        m_list->setAccessibleName(tr("Findings"));
        refreshHeader();
    });
    connect(m_header, &QAbstractButton::toggled, this, &FindingsPanel::setOpen);
}

void FindingsPanel::buildList()
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FindingDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVisible(false);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT goToRequested(m_model->findings().at(index.row()));
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        Q_EMIT goToRequested(m_model->findings().at(index.row()));
    });
}

void FindingsPanel::setFindings(const QList<Finding> &findings, bool hostsWereSeen)
{
    m_hostsWereSeen = hostsWereSeen;
    m_model->setFindings(findings);
    refreshHeader();
    const int rows = std::min(kMostRows, m_model->rowCount());
    const int row = m_list->sizeHintForRow(0);
    m_list->setFixedHeight(std::max(1, rows) * (row > 0 ? row : 50));
}

bool FindingsPanel::isOpen() const
{
    return !m_list->isHidden();
}

void FindingsPanel::setOpen(bool open)
{
    const bool possible = open && m_model->rowCount() > 0;
    m_header->setChecked(possible);
    if (isOpen() == possible)
        return;
    m_list->setVisible(possible);
    refreshHeader();
    Q_EMIT openChanged(possible);
}

QString FindingsPanel::summary() const
{
    QStringList parts;
    if (const int errors = m_model->count(FindingKind::Error))
        parts += errors == 1 ? tr("1 error") : tr("%n errors", nullptr, errors);
    if (const int open = m_model->count(FindingKind::Open))
        parts += open == 1 ? tr("1 thing still open") : tr("%n things still open", nullptr, open);
    if (const int warnings = m_model->count(FindingKind::Warning))
        parts += warnings == 1 ? tr("1 warning") : tr("%n warnings", nullptr, warnings);
    if (const int hints = m_model->count(FindingKind::Hint))
        parts += hints == 1 ? tr("1 hint") : tr("%n hints", nullptr, hints);
    if (parts.isEmpty())
        return m_hostsWereSeen ? tr("No findings") : tr("No host was looked at yet");
    return parts.join(QStringLiteral(", "));
}

QIcon FindingsPanel::markOfWorst() const
{
    if (m_model->rowCount() == 0)
        return m_hostsWereSeen ? icon(Symbol::StateDone, Tone::Good)
                               : icon(Symbol::StateUnknown, Tone::Muted);
    const FindingMark mark = markOf(kindOf(m_model->findings().constFirst()));
    return icon(mark.symbol, mark.tone);
}

void FindingsPanel::refreshHeader()
{
    m_header->setText(summary());
    m_header->setAccessibleName(tr("Findings: %1").arg(summary()));
    m_header->setIcon(markOfWorst());
    m_header->setEnabled(m_model->rowCount() > 0);
    if (m_model->rowCount() == 0)
        setOpen(false);
}

} // namespace sharewright
