// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Theme>

#include <QPalette>

#include "ui/preview/language.h"

namespace KSyntaxHighlighting {
class Repository;
}

namespace sharewright {

/// The syntax definitions: those that come with KSyntaxHighlighting, our own for exports(5) and Pandora's
/// files, and fstab taught the network file systems. Opened on first use, which takes about 10 ms. Must outlive
/// every highlighter. GUI thread.
class Syntax
{
public:
    Syntax();
    ~Syntax();
    Q_DISABLE_COPY_MOVE(Syntax)

    /// Invalid for Language::Plain and for what the library does not know.
    [[nodiscard]] KSyntaxHighlighting::Definition definition(Language language);
    /// The colours that go with a palette.
    [[nodiscard]] KSyntaxHighlighting::Theme theme(const QPalette &palette);

private:
    [[nodiscard]] KSyntaxHighlighting::Repository &repository();

    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
};

} // namespace sharewright
