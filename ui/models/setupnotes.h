// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include "core/advice/backendadvice.h"

class QSettings;

namespace sharewright {

class Document;
enum class SetupStep;

/// What the set-up remembers of a site beside its project: the page that was open, the answers, the choice, a list that was pasted
/// and not taken yet. Kept in the user's settings by the project's file, so that leaving loses nothing. GUI thread.
class SetupNotes final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SetupNotes)

public:
    /// Both must outlive this object.
    SetupNotes(QSettings &settings, Document &document, QObject *parent = nullptr);

    [[nodiscard]] SetupStep step() const;
    void setStep(SetupStep step);
    [[nodiscard]] BackendAnswers answers() const;
    void setAnswers(const BackendAnswers &answers);
    /// The person has chosen the method, and not only answered questions.
    [[nodiscard]] bool methodIsChosen() const;
    void setMethodChosen();
    [[nodiscard]] QString pastedHosts() const;
    void setPastedHosts(const QString &text);

Q_SIGNALS:
    void answersChanged();
    /// Another project was opened: everything may be different.
    void replaced();

private:
    [[nodiscard]] QString key(const char *what) const;
    void followFile();

    QSettings &m_settings;
    Document &m_document;
    QString m_group;
    bool m_replaced = false; ///< another project has come since
};

} // namespace sharewright
