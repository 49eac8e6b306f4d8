// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/reviewsetup.h"
#include "ui/wizard/setuppage.h"

class QLabel;
class QListWidget;
class QPushButton;

namespace sharewright {

class SetupCard;
class SitePicture;

/// The page "Review": what is in the way, what cannot be taken back, what it amounts to, where in the site that is, and
/// the ways on.
class ReviewPage final : public SetupPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewPage)

public:
    ReviewPage(SiteSession &session, Document &document, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *firstControl() const override;
    [[nodiscard]] FindingLines *findingLines() override { return m_findings; }
    [[nodiscard]] ReviewSetup &model() { return m_model; }

Q_SIGNALS:
    void stepRequested(sharewright::SetupStep step);
    void probeRequested();
    void planRequested();
    void planPlaceRequested();
    void topologyPlaceRequested();
    void exportRequested();
    void dryRunRequested();
    void applyRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] SetupCard *buildErrors();
    [[nodiscard]] SetupCard *buildPlan();
    [[nodiscard]] SetupCard *buildPicture();
    [[nodiscard]] QWidget *buildButtons();
    void refresh();
    void refreshErrors();
    [[nodiscard]] QString destructiveText() const;

    ReviewSetup m_model;
    FindingLines *m_findings =
        nullptr; ///< first of all: this page is for reading, and nothing in it is worked on
    SetupCard *m_planCard = nullptr;
    SetupCard *m_errorsCard = nullptr;
    SetupCard *m_pictureCard = nullptr;
    QListWidget *m_errors = nullptr;
    SitePicture *m_picture = nullptr;
    QLabel *m_verdict = nullptr;
    QLabel *m_destructive = nullptr;
    QLabel *m_counts = nullptr;
    QLabel *m_fingerprint = nullptr;
    QPushButton *m_probe = nullptr;
    QPushButton *m_plan = nullptr;
    QPushButton *m_details = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_dryRun = nullptr;
    QPushButton *m_apply = nullptr;
};

} // namespace sharewright
