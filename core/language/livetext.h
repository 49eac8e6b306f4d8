// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

class QAbstractItemModel;
class QObject;

namespace sharewright {

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
