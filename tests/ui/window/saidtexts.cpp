// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/window/saidtexts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QGraphicsView>
#include <QHeaderView>
#include <QLabel>
#include <QMetaProperty>
#include <QTabBar>

#include "ui/diagram/carditem.h"
#include "ui/diagram/diagramscene.h"
#include "ui/preview/facelabel.h"
#include "ui/run/loglist.h"

using namespace sharewright;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *kProperties[] = {"text",
                                       "toolTip",
                                       "statusTip",
                                       "title",
                                       "placeholderText",
                                       "windowTitle",
                                       "accessibleName",
                                       "accessibleDescription"};

void addProperties(QStringList &said, const QString &where, const QObject &object)
{
    for (const char *property : kProperties) {
        const QVariant value = object.property(property);
        if (value.typeId() == QMetaType::QString && !value.toString().isEmpty())
            said += u"%1 %2: %3"_s.arg(where, QLatin1StringView(property), value.toString());
    }
}

void addRows(QStringList &said, const QString &where, const QAbstractItemModel &model,
             const QModelIndex &parent)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (const int role :
                 {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                if (const QString text = index.data(role).toString(); !text.isEmpty())
                    said += u"%1 row %2: %3"_s.arg(where).arg(row).arg(text);
        }
        addRows(said, where, model, model.index(row, 0, parent));
    }
}

void addItems(QStringList &said, const QString &where, const QWidget &widget)
{
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget);
        view && view->model() && !qobject_cast<const QHeaderView *>(view)
        && !qobject_cast<const LogList *>(view)) {
        const QAbstractItemModel &model = *view->model();
        for (int column = 0; column < model.columnCount(); ++column)
            said +=
                u"%1 header: %2"_s.arg(where, model.headerData(column, Qt::Horizontal).toString());
        addRows(said, where, model, {});
    }
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        for (int i = 0; i < box->count(); ++i)
            said += u"%1 item: %2"_s.arg(where, box->itemText(i));
    if (const auto *bar = qobject_cast<const QTabBar *>(&widget))
        for (int i = 0; i < bar->count(); ++i)
            said += u"%1 tab: %2"_s.arg(where, bar->tabText(i));
    if (const auto *view = qobject_cast<const QGraphicsView *>(&widget))
        if (const auto *scene = qobject_cast<const DiagramScene *>(view->scene()))
            for (const CardItem *item : scene->cards())
                said += u"%1 card: %2"_s.arg(where,
                                             QStringList{item->card().title, item->card().subtitle,
                                                         item->card().chips.join(u' '),
                                                         item->card().toolTip, item->card().spoken}
                                                 .join(u" / "_s));
}

void add(QStringList &said, const QString &path, const QObject &object)
{
    const QString where = path + u'/' + QString::fromLatin1(object.metaObject()->className());
    if (object.isWidgetType() || qobject_cast<const QAction *>(&object))
        addProperties(said, where, object);
    if (const auto *widget = qobject_cast<const QWidget *>(&object))
        addItems(said, where, *widget);
    if (qobject_cast<const QTabBar *>(&object))
        return; // its arrows are Qt's, which does not say them again
    for (const QObject *child : object.children())
        add(said, where, *child);
}

/// A label whose lines break needs the height that its width asks for.
QSize needed(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    if (!label)
        return widget.sizeHint();
    const bool mayBeNarrow =
        label->wordWrap() || label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
    if (!mayBeNarrow)
        return label->sizeHint();
    return {0,
            label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height()};
}

bool hasWords(const QWidget &widget)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return !button->text().isEmpty();
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return !label->text().isEmpty();
    return qobject_cast<const FaceLabel *>(&widget) != nullptr;
}

} // namespace

QStringList saidTexts(const QWidget &window)
{
    QStringList said;
    add(said, {}, window);
    return said;
}

QStringList cutWords(const QWidget &window)
{
    QStringList cut;
    for (const auto *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || !hasWords(*widget))
            continue;
        const QSize size = needed(*widget);
        if (widget->width() < size.width() || widget->height() < size.height())
            cut += u"%1 “%2” has %3×%4, needs %5×%6"_s
                       .arg(QString::fromLatin1(widget->metaObject()->className()),
                            widget->property("text").toString() + widget->accessibleName())
                       .arg(widget->width())
                       .arg(widget->height())
                       .arg(size.width())
                       .arg(size.height());
    }
    return cut;
}
