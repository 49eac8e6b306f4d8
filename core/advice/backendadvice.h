// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <optional>

#include <QList>
#include <QString>

#include "core/advice/technologyoutlook.h"
#include "core/project/project.h"

namespace sharewright {

/// What a person is asked, in plain words, to choose between NFS and GlusterFS.
enum class BackendQuestion {
    SeparateStorage,  ///< is there a dependable machine besides the Pandora hosts?
    AnyMachineMayDie, ///< must everything go on when any one machine dies?
    ThreeWithDisks,   ///< have at least three machines a free disk each?
    OneSite,          ///< do all machines stand on one fast network?
    ClusterKeeper,    ///< is there somebody who looks after a cluster?
};
inline constexpr std::array kBackendQuestions{
    BackendQuestion::SeparateStorage, BackendQuestion::AnyMachineMayDie,
    BackendQuestion::ThreeWithDisks, BackendQuestion::OneSite, BackendQuestion::ClusterKeeper};

enum class Answer { NotGiven, Yes, No, DontKnow };

/// The answers, one for each question in the order of kBackendQuestions.
struct BackendAnswers {
    std::array<Answer, kBackendQuestions.size()> answers{};

    [[nodiscard]] Answer of(BackendQuestion question) const
    {
        return answers.at(static_cast<std::size_t>(question));
    }
    void set(BackendQuestion question, Answer answer)
    {
        answers.at(static_cast<std::size_t>(question)) = answer;
    }
    [[nodiscard]] bool isComplete() const;
    bool operator==(const BackendAnswers &) const = default;
};

/// The question as a sentence, and why it matters.
struct QuestionWords {
    QString question;
    QString why;
};
[[nodiscard]] QuestionWords wordsFor(BackendQuestion question);

/// One reason for or against one way of sharing.
struct BackendReason {
    Backend backend = Backend::Nfs;
    bool speaksFor = true;
    bool decides = false; ///< alone enough to rule this way out
    int weight = 1;
    QString text; ///< one translated sentence
    QString source;
    bool operator==(const BackendReason &) const = default;
};

struct BackendAdvice {
    enum class Certainty { Open, Narrow, Clear };
    std::optional<Backend> recommended; ///< nothing: too little is known
    Certainty certainty = Certainty::Open;
    QString summary;              ///< one translated sentence
    QList<BackendReason> reasons; ///< the heaviest first

    [[nodiscard]] QList<BackendReason> about(Backend backend, bool speaksFor) const;
    /// What choosing this way against the recommendation costs: reasons against it, and those for the other that it
    /// gives up. Empty for the recommended one.
    [[nodiscard]] QStringList costOf(Backend chosen) const;
};

/// Weighs the answers together with what is known of the hosts. Pure.
[[nodiscard]] BackendAdvice adviseBackend(const BackendAnswers &answers, const Project &project,
                                          const SiteFacts &facts, const QDate &today);

[[nodiscard]] QString backendName(Backend backend);

} // namespace sharewright
