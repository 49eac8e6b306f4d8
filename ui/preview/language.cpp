// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/language.h"

#include <algorithm>
#include <array>

namespace sharewright {

namespace {

using namespace Qt::StringLiterals;

struct Ending {
    QLatin1StringView text;
    Language language;
};

// The first that fits counts: whole names stand before endings.
constexpr std::array kEndings = {
    Ending{"/fstab"_L1, Language::Fstab},
    Ending{"/mtab"_L1, Language::Fstab},
    Ending{"/exports"_L1, Language::Exports},
    Ending{".exports"_L1, Language::Exports},
    Ending{"/pandora_server.conf"_L1, Language::PandoraConf},
    Ending{"/tentacle_server.conf"_L1, Language::PandoraConf},
    Ending{".service"_L1, Language::SystemdUnit},
    Ending{".mount"_L1, Language::SystemdUnit},
    Ending{".automount"_L1, Language::SystemdUnit},
    Ending{".target"_L1, Language::SystemdUnit},
    Ending{".timer"_L1, Language::SystemdUnit},
    Ending{".sh"_L1, Language::Shell},
    Ending{".yaml"_L1, Language::Yaml},
    Ending{".yml"_L1, Language::Yaml},
    Ending{".json"_L1, Language::Json},
    Ending{".diff"_L1, Language::Diff},
    Ending{".patch"_L1, Language::Diff},
    Ending{".ini"_L1, Language::Ini},
    Ending{".conf"_L1, Language::Ini},
};

// Drop-ins are called *.conf below a folder named after their unit.
bool isUnitDropIn(const QString &path)
{
    return path.contains("/systemd/"_L1) && path.contains(".d/"_L1) && path.endsWith(".conf"_L1);
}

} // namespace

Language languageFor(const QString &path)
{
    if (isUnitDropIn(path))
        return Language::SystemdUnit;
    if (path.contains("/pandora/conf.d/"_L1))
        return Language::PandoraConf;
    const auto found = std::find_if(kEndings.begin(), kEndings.end(), [&](const Ending &ending) {
        return path.endsWith(ending.text);
    });
    return found == kEndings.end() ? Language::Plain : found->language;
}

} // namespace sharewright
