// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/run/loglist.h"

#include <algorithm>

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QScrollBar>

#include "core/language/livetext.h"
#include "ui/common/theme.h"
#include "ui/models/logmodel.h"
#include "ui/run/loglinedelegate.h"

namespace sharewright {

namespace {

constexpr int kLongestHostName = 24;

} // namespace

LogList::LogList(LogModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_delegate(new LogLineDelegate(model, this))
{
    setFont(monospaceFont());
    setItemDelegate(m_delegate);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setHostLetters(6);
    inEveryLanguage(this, [this] { setAccessibleName(tr("Log")); });
    connect(&model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { linesGo(last - first + 1); });
    setModel(&model);
    // After the view itself has heard of them: before, the end is still where it was.
    connect(&model, &QAbstractItemModel::rowsInserted, this, &LogList::linesCame);
    connect(&model, &QAbstractItemModel::modelReset, this, &LogList::linesCame);
    // Sliders and arrows of the bar, but not values set by code.
    connect(verticalScrollBar(), &QAbstractSlider::actionTriggered, this, [this] {
        QMetaObject::invokeMethod(this, &LogList::userScrolled, Qt::QueuedConnection);
    });
}

void LogList::setHostLetters(int letters)
{
    const QFontMetrics metrics(font());
    // Not the average width: it is rounded down, and the longest name would be cut.
    m_delegate->setHostWidth(
        metrics.horizontalAdvance(QString(std::clamp(letters, 3, kLongestHostName), u'M')) + 1);
    scheduleDelayedItemsLayout();
}

void LogList::setSearchWords(const QString &words)
{
    m_delegate->setSearchWords(words);
    viewport()->update();
}

void LogList::setFollowing(bool following)
{
    const bool changed = following != m_following;
    m_following = following;
    if (following)
        scrollToBottom();
    if (changed)
        Q_EMIT followingChanged(following);
}

void LogList::goTo(int row)
{
    setFollowing(false);
    setCurrentIndex(m_model.index(row));
    scrollTo(m_model.index(row), QAbstractItemView::PositionAtCenter);
}

void LogList::linesCame()
{
    if (m_following && isVisible())
        scrollToBottom();
}

void LogList::linesGo(int count)
{
    if (m_following)
        return;
    // Rows are scroll steps here, since each is of the same height.
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(std::max(0, bar->value() - count));
}

void LogList::userScrolled()
{
    const QScrollBar *bar = verticalScrollBar();
    setFollowing(bar->value() >= bar->maximum());
}

void LogList::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    QListView::keyPressEvent(event);
    userScrolled();
}

void LogList::wheelEvent(QWheelEvent *event)
{
    QListView::wheelEvent(event);
    userScrolled();
}

void LogList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (m_following)
        scrollToBottom();
}

void LogList::showEvent(QShowEvent *event)
{
    QListView::showEvent(event);
    linesCame();
}

void LogList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

void LogList::copySelection() const
{
    QList<int> rows;
    const QModelIndexList selected = selectionModel()->selectedIndexes();
    for (const QModelIndex &index : selected)
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    QString text;
    for (const int row : rows)
        text += m_model.lineText(row) + u'\n';
    if (!text.isEmpty())
        QApplication::clipboard()->setText(text);
}

} // namespace sharewright
