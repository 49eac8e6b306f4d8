// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/run/loglinedelegate.h"

#include <algorithm>

#include <QDateTime>
#include <QPainter>

#include "ui/models/logmodel.h"
#include "ui/preview/face.h"

namespace sharewright {

namespace {

constexpr int kPadding = 8;
constexpr int kGap = 10;
// Longer lines are drawn up to here; copying gives them whole.
constexpr qsizetype kShownBytes = 1000;
constexpr qsizetype kWidthStep = 100;

int timeWidth(const QFontMetrics &metrics)
{
    return metrics.horizontalAdvance(QStringLiteral("00:00:00.000"));
}

Face faceOf(LogKind kind)
{
    switch (kind) {
    case LogKind::Err:
        return {Shape::Exclamation, Tone::Bad};
    case LogKind::Trouble:
        return {Shape::Cross, Tone::Bad};
    default:
        return {Shape::Information, Tone::Accent};
    }
}

bool isOwnWord(LogKind kind)
{
    return kind == LogKind::Note || kind == LogKind::Trouble;
}

} // namespace

LogLineDelegate::LogLineDelegate(const LogModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{}

int LogLineDelegate::textLeft(const QFontMetrics &metrics) const
{
    return kPadding + timeWidth(metrics) + kGap + m_hostWidth + kGap + metrics.height() + kGap / 2;
}

void LogLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const LogLine line = m_model.line(index.row());
    const Theme &theme = Theme::of(option.palette);
    const QFontMetrics &metrics = option.fontMetrics;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor plain =
        option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = selected ? plain : theme.mutedText;
    const QRect row = option.rect;
    if (selected)
        painter->fillRect(row, option.palette.highlight());
    else if (faceOf(line.stamp.kind).tone == Tone::Bad)
        painter->fillRect(row, theme.tint(faceOf(line.stamp.kind).tone));
    painter->setFont(option.font);
    const int baseline = row.top() + (row.height() - metrics.height()) / 2 + metrics.ascent();
    int x = row.left() + kPadding;
    painter->setPen(quiet);
    painter->drawText(
        x, baseline,
        QDateTime::fromMSecsSinceEpoch(line.stamp.time).toString(QStringLiteral("HH:mm:ss.zzz")));
    x += timeWidth(metrics) + kGap;
    painter->drawText(
        x, baseline,
        metrics.elidedText(m_model.hostName(line.stamp.host), Qt::ElideMiddle, m_hostWidth));
    x += m_hostWidth + kGap;
    QColor ink = plain;
    if (line.stamp.kind != LogKind::Out) {
        const Face face = faceOf(line.stamp.kind);
        ink = selected ? plain : theme.ink(face.tone);
        const int side = metrics.height();
        paintShape(*painter, face.shape, QRectF(x, row.center().y() - side / 2.0 + 0.5, side, side),
                   ink);
    }
    const QRect area(row.left() + textLeft(metrics), row.top(), row.width(), row.height());
    const QString text = shownText(line.text, kShownBytes);
    if (!m_words.isEmpty() && !selected)
        paintMatches(painter, area, text, baseline);
    painter->setPen(isOwnWord(line.stamp.kind) ? ink : plain);
    painter->drawText(area.left(), baseline, text);
}

void LogLineDelegate::paintMatches(QPainter *painter, const QRect &area, const QString &text,
                                   int) const
{
    const QFontMetrics metrics(painter->font());
    const Theme &theme = Theme::current();
    for (qsizetype at = text.indexOf(m_words, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(m_words, at + m_words.size(), Qt::CaseInsensitive)) {
        const int left = area.left() + metrics.horizontalAdvance(text.left(at));
        const int width = metrics.horizontalAdvance(text.mid(at, m_words.size()));
        const QRect mark(left, area.top() + 1, width, area.height() - 2);
        painter->fillRect(mark, theme.tint(Tone::Warning));
        painter->setPen(theme.ink(Tone::Warning));
        painter->drawRect(mark.adjusted(0, 0, -1, -1));
    }
}

QSize LogLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const qsizetype longest = std::min(m_model.longestLine(), kShownBytes);
    const qsizetype shown = (longest / kWidthStep + 1) * kWidthStep;
    const QFontMetrics &metrics = option.fontMetrics;
    return {textLeft(metrics) + static_cast<int>(shown) * metrics.averageCharWidth(),
            metrics.height() + 3};
}

} // namespace sharewright
