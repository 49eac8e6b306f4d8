// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/steprail.h"

#include <algorithm>

#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

#include "ui/common/icons.h"

namespace sharewright {

namespace {

constexpr int kWidth = 220;
constexpr int kLeastHeight = 52;
constexpr int kSymbol = 20;

struct Mark {
    Symbol symbol;
    Tone tone;
};

Mark markOf(SetupSteps::State state)
{
    switch (state) {
    case SetupSteps::State::Attention:
        return {Symbol::StateError, Tone::Bad};
    case SetupSteps::State::Warned:
        return {Symbol::StateWarning, Tone::Warning};
    case SetupSteps::State::Done:
        return {Symbol::StateDone, Tone::Good};
    case SetupSteps::State::Open:
        break;
    }
    return {Symbol::StateSkipped, Tone::Muted};
}

class StepDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {kWidth - 2, std::max(kLeastHeight, textHeight() + 2 * spacing::kMedium)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.palette);
        const bool current = option.state & QStyle::State_Selected;
        const QRect row = option.rect.adjusted(spacing::kSmall, 2, -spacing::kSmall, -2);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (current || option.state & QStyle::State_MouseOver) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(current ? theme.tint(Tone::Accent) : theme.line);
            painter->drawRoundedRect(row, spacing::kRadius, spacing::kRadius);
        }
        if (option.state & QStyle::State_HasFocus) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(theme.accent, 2));
            painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), spacing::kRadius,
                                     spacing::kRadius);
        }
        paintTexts(*painter, row, index, theme, current);
        painter->restore();
    }

private:
    static void paintTexts(QPainter &painter, const QRect &row, const QModelIndex &index,
                           const Theme &theme, bool current)
    {
        const Mark mark =
            markOf(static_cast<SetupSteps::State>(index.data(SetupSteps::StateRole).toInt()));
        paintSymbol(
            painter, mark.symbol,
            QRect(row.left() + spacing::kMedium, row.center().y() - kSymbol / 2, kSymbol, kSymbol),
            theme.ink(mark.tone));
        QRect text = row.adjusted(2 * spacing::kMedium + kSymbol, 0, -spacing::kTight, 0);
        text.setTop(row.center().y() - textHeight() / 2);
        const auto line = [&](const QString &words, const QFont &font, const QColor &ink) {
            painter.setFont(font);
            painter.setPen(ink);
            painter.drawText(text, Qt::AlignTop | Qt::AlignLeft,
                             painter.fontMetrics().elidedText(words, Qt::ElideRight, text.width()));
            text.setTop(text.top() + painter.fontMetrics().height());
        };
        line(QStringLiteral("%1  %2").arg(index.row() + 1).arg(index.data().toString()),
             fontOf(current ? TypeSize::Strong : TypeSize::Body),
             current ? theme.accent : theme.text);
        line(index.data(SetupSteps::StateWordsRole).toString(), fontOf(TypeSize::Small),
             theme.mutedText);
    }

    /// The two lines of a step, without a gap.
    static int textHeight()
    {
        return QFontMetrics(fontOf(TypeSize::Strong)).height()
               + QFontMetrics(fontOf(TypeSize::Small)).height();
    }
};

} // namespace

StepRail::StepRail(SetupSteps &steps, QWidget *parent) : QListView(parent), m_steps(steps)
{
    setModel(&steps);
    setItemDelegate(new StepDelegate(this));
    setFixedWidth(kWidth);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Steps of the set-up"));
    viewport()->setBackgroundRole(QPalette::Window);
}

void StepRail::setStep(SetupStep step)
{
    const QScopedValueRollback<bool> following(m_following, true);
    setCurrentIndex(m_steps.index(static_cast<int>(m_steps.steps().indexOf(step))));
}

void StepRail::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_following && current.isValid())
        Q_EMIT stepChosen(static_cast<SetupStep>(current.data(SetupSteps::StepRole).toInt()));
}

} // namespace sharewright
