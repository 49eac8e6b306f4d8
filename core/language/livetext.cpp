// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/livetext.h"

#include <QAbstractItemModel>

#include "core/language/languageevents.h"

namespace sharewright {

namespace {

void tellRows(QAbstractItemModel &model, const QModelIndex &parent)
{
    const int rows = model.rowCount(parent);
    if (rows > 0)
        Q_EMIT model.dataChanged(model.index(0, 0, parent),
                                 model.index(rows - 1, model.columnCount(parent) - 1, parent));
}

} // namespace

void inEveryLanguage(QObject *owner, const std::function<void()> &say)
{
    say();
    whenLanguageChanges(owner, say);
}

void whenLanguageChanges(QObject *owner, const std::function<void()> &say)
{
    QObject::connect(&LanguageEvents::instance(), &LanguageEvents::changed, owner, say);
}

void answerInEveryLanguage(QAbstractItemModel *model)
{
    whenLanguageChanges(model, [model] { tellTextsChanged(*model); });
}

void tellTextsChanged(QAbstractItemModel &model)
{
    if (const int columns = model.columnCount({}); columns > 0)
        Q_EMIT model.headerDataChanged(Qt::Horizontal, 0, columns - 1);
    tellRows(model, {});
    for (int row = 0; row < model.rowCount({}); ++row) {
        const QModelIndex heading = model.index(row, 0);
        tellRows(model, heading);
        for (int below = 0; below < model.rowCount(heading); ++below)
            tellRows(model, model.index(below, 0, heading));
    }
}

} // namespace sharewright
