// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/livetext.h"

#include <utility>

#include <QAbstractItemModel>
#include <QCoreApplication>
#include <QEvent>
#include <QPointer>

namespace sharewright {

namespace {

/// Hears of new translators where Qt tells it: by an event for the application.
class LanguageEvents final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LanguageEvents)

public:
    static LanguageEvents &instance()
    {
        static QPointer<LanguageEvents> events;
        if (!events)
            events = new LanguageEvents(qApp);
        return *events;
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange && watched == qApp
            && !std::exchange(m_pending, true)) {
            QMetaObject::invokeMethod(
                this,
                [this] {
                    m_pending = false;
                    Q_EMIT changed();
                },
                Qt::QueuedConnection);
        }
        return false;
    }

Q_SIGNALS:
    void changed();

private:
    explicit LanguageEvents(QCoreApplication *application) : QObject(application)
    {
        application->installEventFilter(this);
    }

    bool m_pending = false;
};

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

#include "livetext.moc"
