// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/languageevents.h"

#include <utility>

#include <QCoreApplication>
#include <QEvent>
#include <QPointer>

namespace sharewright {

LanguageEvents::LanguageEvents(QCoreApplication *application) : QObject(application)
{
    application->installEventFilter(this);
}

LanguageEvents &LanguageEvents::instance()
{
    static QPointer<LanguageEvents> events;
    if (!events)
        events = new LanguageEvents(qApp);
    return *events;
}

bool LanguageEvents::eventFilter(QObject *watched, QEvent *event)
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

} // namespace sharewright
