// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/syntax.h"

#include <KSyntaxHighlighting/Repository>

#include <QStringList>

#include "ui/common/theme.h"

// Outside of every namespace, as Q_INIT_RESOURCE demands: the resource lies in a static library.
static void loadSyntaxResource()
{
    Q_INIT_RESOURCE(syntax);
}

namespace sharewright {

namespace {

using namespace Qt::StringLiterals;

QString nameOf(Language language)
{
    switch (language) {
    case Language::Plain:
        return {};
    case Language::Shell:
        return u"Bash"_s;
    case Language::Exports:
        return u"NFS exports"_s;
    case Language::Fstab:
        return u"fstab"_s;
    case Language::SystemdUnit:
        return u"systemd unit"_s;
    case Language::PandoraConf:
        return u"Pandora FMS configuration"_s;
    case Language::Yaml:
        return u"YAML"_s;
    case Language::Json:
        return u"JSON"_s;
    case Language::Ini:
        return u"INI Files"_s;
    case Language::Diff:
        return u"Diff"_s;
    }
    return {};
}

} // namespace

Syntax::Syntax() = default;
Syntax::~Syntax() = default;

KSyntaxHighlighting::Repository &Syntax::repository()
{
    if (!m_repository) {
        loadSyntaxResource();
        m_repository = std::make_unique<KSyntaxHighlighting::Repository>();
        m_repository->addCustomSearchPath(u":/sharewright"_s);
        // The list that comes with the library knows no network file system and no ext4.
        KSyntaxHighlighting::Definition fstab = m_repository->definitionForName(u"fstab"_s);
        const QString list = u"valid_fs"_s;
        fstab.setKeywordList(list, fstab.keywordList(list)
                                       + QStringList{u"nfs"_s, u"nfs4"_s, u"fuse.glusterfs"_s,
                                                     u"glusterfs"_s, u"xfs"_s, u"ext4"_s,
                                                     u"btrfs"_s, u"tmpfs"_s, u"auto"_s});
    }
    return *m_repository;
}

KSyntaxHighlighting::Definition Syntax::definition(Language language)
{
    return language == Language::Plain ? KSyntaxHighlighting::Definition()
                                       : repository().definitionForName(nameOf(language));
}

KSyntaxHighlighting::Theme Syntax::theme(const QPalette &palette)
{
    const bool dark = Theme::of(palette).dark;
    const auto chosen = repository().theme(dark ? u"GitHub Dark"_s : u"GitHub Light"_s);
    using Repository = KSyntaxHighlighting::Repository;
    return chosen.isValid()
               ? chosen
               : repository().defaultTheme(dark ? Repository::DarkTheme : Repository::LightTheme);
}

} // namespace sharewright
