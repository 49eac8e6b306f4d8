// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <memory>

#include <QObject>

#include "app/runprinter.h"
#include "core/base/result.h"
#include "ui/models/sitesession.h"

namespace sharewright {

/// The main job without hands: probe, plan, apply, check the shares, draw the pages. Drives the same session
/// that a person would, prints progress to the terminal, and ends the event loop with an exit code.
class Rehearsal : public QObject
{
    Q_OBJECT

public:
    /// Takes pictures of the window as it is then, and says how many.
    using TakePictures = std::function<Result<qsizetype>()>;

    /// Does nothing before `begin`. The pictures are taken at the end, however that is.
    Rehearsal(SiteSession &session, TakePictures takePictures);
    void begin();

private:
    enum class Stage { Looking, Applying, Checking };

    void goOn();
    void apply();
    void finish(int exitCode);
    void check(const Result<> &result);

    SiteSession &m_session;
    TakePictures m_takePictures;
    std::unique_ptr<Plan> m_plan;
    std::unique_ptr<RunPrinter> m_printer;
    Stage m_stage = Stage::Looking;
};

} // namespace sharewright
