// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <type_traits>
#include <utility>

#include <QString>

class QAbstractItemModel;
class QObject;

namespace sharewright {

/// A text that is kept and said later, in the language of that moment: the name of an undo step. What says it must hold
/// values only, since it may be asked long after its maker is gone.
class LiveText
{
public:
    LiveText() = default;
    /// The same in every language.
    LiveText(const QString &text) : m_text(text) {}
    template <class Say>
        requires std::is_invocable_r_v<QString, Say>
    LiveText(Say say) : m_say(std::move(say))
    {}

    [[nodiscard]] QString now() const { return m_say ? m_say() : m_text; }
    [[nodiscard]] bool isEmpty() const { return !m_say && m_text.isEmpty(); }

private:
    QString m_text;
    std::function<QString()> m_say;
};

/// Runs `say` now and again after each change of the language, for as long as `owner` lives: texts that are set once
/// are set here. Changes that follow each other closely (translators go and come) count as one, which is told from
/// the event loop. GUI thread.
void inEveryLanguage(QObject *owner, const std::function<void()> &say);

/// The same, without running it now.
void whenLanguageChanges(QObject *owner, const std::function<void()> &say);

/// For models that translate as they answer: their views ask again after each change of the language. Rows, selection
/// and what is unfolded stay.
void answerInEveryLanguage(QAbstractItemModel *model);

/// Tells the views of a model that every text of it may be another one. Three levels deep.
void tellTextsChanged(QAbstractItemModel &model);

} // namespace sharewright
