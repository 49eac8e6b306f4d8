// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

#include "ui/models/setupsteps.h"

class QLabel;
class QVBoxLayout;

namespace sharewright {

class FindingLines;

/// One page of the set-up: what it is, why it asks, what was found about it, and below that its content. Mirrors a model
/// and keeps nothing.
class SetupPage : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SetupPage)

public:
    explicit SetupPage(SetupStep step, QWidget *parent = nullptr);

    [[nodiscard]] SetupStep step() const { return m_step; }
    void setFindings(const QList<Finding> &findings);
    /// The control that a person uses first; gets the focus when the page is shown.
    [[nodiscard]] virtual QWidget *firstControl() const = 0;

Q_SIGNALS:
    /// Something that was entered could not be taken; one sentence.
    void refused(const QString &why);

protected:
    [[nodiscard]] QVBoxLayout &content() { return *m_content; }

private:
    SetupStep m_step;
    FindingLines *m_findings = nullptr;
    QVBoxLayout *m_content = nullptr;
};

} // namespace sharewright
