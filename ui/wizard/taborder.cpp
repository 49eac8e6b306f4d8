// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/taborder.h"

#include <QLayout>
#include <QScrollArea>

namespace sharewright {

namespace {

void collect(QLayout &layout, QList<QWidget *> &order);

void collect(QWidget &widget, QList<QWidget *> &order)
{
    if (widget.focusPolicy() & Qt::TabFocus) {
        order.append(&widget); // what it consists of is its own matter
        return;
    }
    if (const auto *area = qobject_cast<QScrollArea *>(&widget); area && area->widget())
        collect(*area->widget(), order);
    else if (widget.layout() != nullptr)
        collect(*widget.layout(), order);
}

void collect(QLayout &layout, QList<QWidget *> &order)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem *item = layout.itemAt(i);
        if (item->widget() != nullptr)
            collect(*item->widget(), order);
        else if (item->layout() != nullptr)
            collect(*item->layout(), order);
    }
}

} // namespace

void setTabOrderByLayout(QWidget &before, QWidget &page, const QList<QWidget *> &after)
{
    QList<QWidget *> order{&before};
    collect(page, order);
    order += after;
    for (qsizetype i = 1; i < order.size(); ++i)
        QWidget::setTabOrder(order[i - 1], order[i]);
}

} // namespace sharewright
