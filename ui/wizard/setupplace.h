// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QTimer>
#include <QWidget>

#include "ui/models/setupnotes.h"
#include "ui/models/setupsteps.h"

class QLabel;
class QPushButton;
class QSettings;
class QStackedWidget;

namespace sharewright {

class FindingLines;
class SetupPage;
class StepRail;

/// The place "Set up": the way from nothing to a plan, page by page. Every page may be gone to at any time; what is
/// entered is in the document at once, and the page that was open is open again next time. Asks the window for what is not
/// its own by signals.
class SetupPlace final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SetupPlace)

public:
    /// All must outlive the place.
    SetupPlace(SiteSession &session, Document &document, QSettings &settings,
               QWidget *parent = nullptr);

    void showStep(SetupStep step);
    [[nodiscard]] SetupStep step() const;
    /// The pages that there are for this project, in order.
    [[nodiscard]] const QList<SetupStep> &steps() const { return m_steps.steps(); }
    [[nodiscard]] SetupPage *page() const;

Q_SIGNALS:
    void openRequested();
    void newRequested();
    void practiceRequested();
    void mergeRequested();
    void exportRequested();
    void dryRunRequested();
    void applyRequested();
    /// The Plan place shows every file and command.
    void planPlaceRequested();
    /// The Topology place shows the diagram large, to be edited.
    void topologyPlaceRequested();

private:
    void buildLayout();
    [[nodiscard]] QWidget *buildFooter();
    [[nodiscard]] SetupPage *pageFor(SetupStep step);
    [[nodiscard]] SetupPage *makePage(SetupStep step);
    [[nodiscard]] SetupPage *makeSitePage();
    [[nodiscard]] SetupPage *makeReviewPage();
    void probe();
    void makePlan();
    void refresh();
    [[nodiscard]] QList<Finding> shownFindings() const;
    void refuse(const QString &why);

    SiteSession &m_session;
    Document &m_document;
    SetupNotes m_notes;
    SetupSteps m_steps;
    StepRail *m_rail = nullptr;
    QStackedWidget *m_stack = nullptr;
    FindingLines *m_findings = nullptr;
    QLabel *m_message = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QMap<SetupStep, SetupPage *> m_pages;
    QTimer m_orderSoon; ///< pages make and remove controls while they refresh
};

} // namespace sharewright
