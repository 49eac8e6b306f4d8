// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include "core/base/finding.h"
#include "core/facts/hostfacts.h"
#include "core/language/livetext.h"
#include "core/project/project.h"

namespace sharewright {

class Document;
class SiteSession;

/// What a page of the set-up shows and does, without widgets. It keeps nothing that belongs to the project: whatever a
/// person enters goes into the document at once, as one named undo step, so that a page can be left at any time.
/// GUI thread.
class SetupModel : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SetupModel)

public:
    /// Both must outlive the model.
    SetupModel(SiteSession &session, Document &document, QObject *parent = nullptr);

    [[nodiscard]] const Project &project() const;
    [[nodiscard]] const SiteFacts &facts() const;
    [[nodiscard]] SiteSession &session() const { return m_session; }
    /// A probe has answered for at least one host.
    [[nodiscard]] bool hasFacts() const;

Q_SIGNALS:
    /// Project or facts are others now; pages show themselves anew.
    void changed();

protected:
    /// One undo step, or none when nothing would change. `setting` as in Document::replaceProject.
    void edit(const Project &project, const LiveText &what, const QString &setting = {});
    [[nodiscard]] Document &document() const { return m_document; }

private:
    SiteSession &m_session;
    Document &m_document;
};

} // namespace sharewright
