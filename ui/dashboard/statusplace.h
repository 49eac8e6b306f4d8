// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QStackedLayout;

namespace sharewright {

class Document;
class EmptyState;
class SiteSession;

/// The Status place.
class StatusPlace final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusPlace)

public:
    StatusPlace(SiteSession &session, Document &document, QWidget *parent = nullptr);
    [[nodiscard]] EmptyState &emptyState() { return *m_empty; }

private:
    SiteSession &m_session;
    Document &m_document;
    EmptyState *m_empty = nullptr;
};

} // namespace sharewright
