// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

#include "core/facts/hostfacts.h"
#include "core/health/outage.h"
#include "core/project/project.h"
#include "ui/diagram/sitegraph.h"
#include "ui/window/linkdetails.h"

class QFormLayout;
class QLabel;

namespace sharewright {

/// What is known about the selected card: the document's part and, after a probe, what was found, with its age.
class HostDetails final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HostDetails)

public:
    explicit HostDetails(QWidget *parent = nullptr);

    void showHost(const Host &host, const HostFacts *facts, const Error *failure);
    /// `outage`: what becomes of its folders is told as well; may be null.
    void showShare(const Card &card, const Outage *outage);
    /// Of anything else.
    void showRows(const QString &title, const QString &subtitle, const QList<DetailRow> &rows);
    void showNothing();

private:
    void begin(const QString &title, const QString &subtitle);
    void add(const QString &name, const QString &value);
    void addFacts(const HostFacts &facts);

    QLabel *m_title = nullptr;
    QLabel *m_subtitle = nullptr;
    QFormLayout *m_form = nullptr;
};

} // namespace sharewright
