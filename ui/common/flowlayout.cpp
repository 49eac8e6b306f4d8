// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/flowlayout.h"

#include <algorithm>

#include <QWidget>

namespace sharewright {

FlowLayout::FlowLayout(int gap, QWidget *parent, Rows rows)
    : QLayout(parent)
    , m_gap(gap)
    , m_rows(rows)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto at = m_items.begin() + index;
    QLayoutItem *item = at->release();
    m_items.erase(at);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return place(QRect(0, 0, width, 0), false);
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

std::pair<FlowLayout::Item, int> FlowLayout::rowFrom(Item first, int width) const
{
    int taken = -m_gap;
    Item item = first;
    for (; item != m_items.cend(); ++item) {
        if ((*item)->isEmpty())
            continue;
        const int next = taken + m_gap + (*item)->sizeHint().width();
        if (taken >= 0 && next > width)
            break;
        taken = next;
    }
    return {item, taken};
}

int FlowLayout::place(const QRect &outer, bool move) const
{
    const QRect rect = outer.marginsRemoved(contentsMargins());
    int y = rect.y();
    for (Item first = m_items.cbegin(); first != m_items.cend();) {
        const auto [end, width] = rowFrom(first, rect.width());
        int x = rect.x() + (m_rows == Rows::Middle ? std::max(0, rect.width() - width) / 2 : 0);
        int height = -m_gap;
        for (; first != end; ++first) {
            if ((*first)->isEmpty())
                continue;
            const QSize size = (*first)->sizeHint();
            if (move)
                (*first)->setGeometry(QRect(QPoint(x, y), size));
            x += size.width() + m_gap;
            height = std::max(height, size.height());
        }
        y += height + m_gap;
    }
    return std::max(0, y - m_gap - rect.y()) + contentsMargins().top() + contentsMargins().bottom();
}

} // namespace sharewright
