// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QObject>
#include <QString>

class QTranslator;

namespace sharewright {

/// Installs the translators of one language at a time: ours, which are in the program, and Qt's own where the system
/// has them. Numbers and dates follow. One per application, made after it, on its thread.
class SpokenLanguage final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SpokenLanguage)

public:
    /// Speaks the system's language from here on.
    explicit SpokenLanguage(QObject *parent = nullptr);
    ~SpokenLanguage() override;

    /// The code of a language that the program speaks; empty or unknown: the system's.
    void speak(const QString &code);
    /// What is spoken now.
    [[nodiscard]] const QString &code() const { return m_code; }

private:
    QString m_code;
    std::unique_ptr<QTranslator> m_qt;  ///< buttons of message boxes, names of keys
    std::unique_ptr<QTranslator> m_own; ///< also for English: its plural forms
};

} // namespace sharewright
