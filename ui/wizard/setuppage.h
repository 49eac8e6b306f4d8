// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

#include "ui/models/setupsteps.h"

class QLabel;
class QVBoxLayout;

namespace sharewright {

class FindingLines;

/// One page of the set-up: what it is, why it asks, and below that its content. Mirrors a model
/// and keeps nothing.
class SetupPage : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SetupPage)

public:
    explicit SetupPage(SetupStep step, QWidget *parent = nullptr);

    [[nodiscard]] SetupStep step() const { return m_step; }
    /// The control that a person uses first; gets the focus when the page is shown.
    [[nodiscard]] virtual QWidget *firstControl() const = 0;
    /// Where this page wants its findings; null: below it.
    [[nodiscard]] virtual FindingLines *findingLines() { return nullptr; }
    /// The person goes on to the next page: what was entered and is not in the document yet is taken in. False: there is
    /// something to be looked at first, and the page shows it.
    [[nodiscard]] virtual bool takeEntered() { return true; }

Q_SIGNALS:
    /// Something that was entered could not be taken; one sentence.
    void refused(const QString &why);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    [[nodiscard]] QVBoxLayout &content() { return *m_content; }

private:
    void fitHeight();

    SetupStep m_step;
    QVBoxLayout *m_content = nullptr;
};

} // namespace sharewright
