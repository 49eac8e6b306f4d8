// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>

#include "ui/models/methodsetup.h"
#include "ui/wizard/setuppage.h"

class QButtonGroup;
class QLabel;
class QPushButton;

namespace sharewright {

class SetupCard;
class LossPicture;

/// The page "Method": questions, the recommendation, both ways side by side.
class MethodPage final : public SetupPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MethodPage)

public:
    MethodPage(SiteSession &session, Document &document, SetupNotes &notes,
               QWidget *parent = nullptr);

    [[nodiscard]] QWidget *firstControl() const override;
    [[nodiscard]] MethodSetup &model() { return m_model; }
    [[nodiscard]] LossPicture &picture(Backend backend);

private:
    struct Side {
        SetupCard *card = nullptr;
        QLabel *state = nullptr;
        LossPicture *picture = nullptr;
        QLabel *reasons = nullptr;
        QLabel *outlook = nullptr;
        QPushButton *choose = nullptr;
    };
    [[nodiscard]] SetupCard *buildQuestions();
    void addQuestion(QVBoxLayout &column, BackendQuestion question);
    void buildSide(Backend backend);
    void refresh();
    void refreshSide(Backend backend, const BackendAdvice &advice,
                     const QList<OutlookLine> &outlook);
    [[nodiscard]] Side &side(Backend backend)
    {
        return m_sides.at(static_cast<std::size_t>(backend));
    }

    MethodSetup m_model;
    std::array<QButtonGroup *, kBackendQuestions.size()> m_answers{};
    SetupCard *m_recommendation = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_cost = nullptr;
    std::array<Side, 2> m_sides;
};

} // namespace sharewright
