// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QCoreApplication;

namespace sharewright {

/// Hears of new translators where Qt tells it: by an event for the application, whose child this is. GUI thread.
class LanguageEvents final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LanguageEvents)

public:
    /// There has to be an application.
    static LanguageEvents &instance();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// From the event loop, once for changes that follow each other closely.
    void changed();

private:
    explicit LanguageEvents(QCoreApplication *application);

    bool m_pending = false;
};

} // namespace sharewright
