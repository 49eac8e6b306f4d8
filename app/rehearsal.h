// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QObject>
#include <QString>

#include "app/runprinter.h"
#include "ui/models/sitesession.h"

namespace sharewright {

class MainWindow;

/// The main job without hands: probe, plan, apply, check the shares, draw the pages. Drives the same session and
/// window that a person would, prints progress to the terminal, and ends the event loop with an exit code.
class Rehearsal : public QObject
{
    Q_OBJECT

public:
    /// Does nothing before `begin`. `screenshots`: the folder for the pictures; empty: none are made.
    Rehearsal(SiteSession &session, MainWindow &window, QString screenshots);
    void begin();

private:
    enum class Stage { Looking, Applying, Checking };

    void goOn();
    void apply();
    void finish(int exitCode);
    void check(const Result<> &result);

    SiteSession &m_session;
    MainWindow &m_window;
    QString m_screenshots;
    std::unique_ptr<Plan> m_plan;
    std::unique_ptr<RunPrinter> m_printer;
    Stage m_stage = Stage::Looking;
};

} // namespace sharewright
