// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QStackedLayout;
class QTreeView;

namespace sharewright {

class Banner;
class Document;
class EmptyState;
class HealthModel;
class SiteSession;

/// The Status place: the verdict on the running site, the reasons for it, and every datum with its age. Looking here
/// asks no host by itself; the check action does.
class StatusPlace final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusPlace)

public:
    StatusPlace(SiteSession &session, Document &document, QWidget *parent = nullptr);
    /// What "Check now" does.
    void setCheckAction(QAction &action);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *createContent();
    void setTexts();
    void refresh();
    void fitColumns();
    void refreshVerdict();
    void letAgesGoOn();

    SiteSession &m_session;
    Document &m_document;
    HealthModel *m_model = nullptr;
    EmptyState *m_empty = nullptr;
    Banner *m_verdict = nullptr;
    QLabel *m_reasons = nullptr;
    QPushButton *m_check = nullptr;
    QTreeView *m_tree = nullptr;
    QStackedLayout *m_stack = nullptr;
    QTimer m_clock;
};

} // namespace sharewright
