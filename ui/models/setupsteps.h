// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>

#include "core/base/finding.h"

namespace sharewright {

class Document;
class SetupNotes;
class SiteSession;

/// The pages of the set-up, in order. Which of Nfs and Gluster is there depends on the project.
enum class SetupStep { Site, Hosts, Folders, Method, Nfs, Gluster, Identities, Data, Review };

/// The page on which a person can do something about a finding.
[[nodiscard]] SetupStep setupStepOf(const Finding &finding);

/// The steps with how far each is. GUI thread.
class SetupSteps final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SetupSteps)

public:
    enum class State {
        Open,      ///< something is to be entered yet
        Attention, ///< there are errors
        Warned,    ///< it will do, with warnings
        Done,
    };
    enum DataRole { StepRole = Qt::UserRole + 1, StateRole, StateWordsRole };

    /// All must outlive the model.
    SetupSteps(SiteSession &session, Document &document, SetupNotes &notes,
               QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    [[nodiscard]] const QList<SetupStep> &steps() const { return m_steps; }
    [[nodiscard]] State state(SetupStep step) const;
    [[nodiscard]] static QString title(SetupStep step);
    /// Why the page asks what it asks, one or two sentences.
    [[nodiscard]] static QString why(SetupStep step);
    [[nodiscard]] static QString stateWords(State state);
    /// What was found that the page can do something about, errors first.
    [[nodiscard]] QList<Finding> findings(SetupStep step) const;
    /// The step after, or before, this one; the same at the ends.
    [[nodiscard]] SetupStep next(SetupStep step) const;
    [[nodiscard]] SetupStep previous(SetupStep step) const;

Q_SIGNALS:
    /// States, findings, or the list of steps itself.
    void refreshed();

private:
    void refresh();
    [[nodiscard]] bool isOpen(SetupStep step) const;
    [[nodiscard]] bool hostsWereLookedAt() const;
    /// It is filled, but nobody knows yet whether the hosts are like that.
    [[nodiscard]] bool restsOnAssumptions(SetupStep step) const;
    [[nodiscard]] QString wordsFor(SetupStep step) const;

    SiteSession &m_session;
    Document &m_document;
    SetupNotes &m_notes;
    QList<SetupStep> m_steps;
};

} // namespace sharewright
