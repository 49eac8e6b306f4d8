// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/advice/backendadvice.h"
#include "ui/models/setupmodel.h"

namespace sharewright {

class SetupNotes;

/// The page "Method": five answers, a recommendation, and what happens when a machine dies. GUI thread.
class MethodSetup final : public SetupModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MethodSetup)

public:
    MethodSetup(SiteSession &session, Document &document, SetupNotes &notes,
                QObject *parent = nullptr);

    [[nodiscard]] BackendAnswers answers() const;
    /// With the last answer the recommended method is taken, unless the person has chosen one or set one up.
    void answer(BackendQuestion question, Answer answer);
    [[nodiscard]] BackendAdvice advice() const;
    [[nodiscard]] QList<OutlookLine> outlook() const;
    [[nodiscard]] Backend chosen() const;
    void choose(Backend backend);

    /// The site as it would be with this method: the project's own settings where it has them, else a sensible layout
    /// of its hosts, so that both can be compared before one is chosen.
    [[nodiscard]] Project sketch(Backend backend) const;
    /// A machine that stands for the file server in a sketch that has none.
    [[nodiscard]] static HostId imaginedServer();

private:
    [[nodiscard]] bool isSettled() const;
    void take(Backend backend);

    SetupNotes &m_notes;
};

} // namespace sharewright
