// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/facts/tentaclesetup.h"

#include "core/configfile/tentaclefilters.h"

namespace sharewright {

namespace {

/// One setting as the probe tells it: NAME in force, NAME@block, and NAME@before where there is a block.
struct Setting {
    QString inForce;
    QString block;
    QString before;
};

Setting settingIn(const QMap<QString, QString> &facts, const QString &name)
{
    Setting setting{.inForce = facts.value(name),
                    .block = facts.value(name + QLatin1StringView("@block")),
                    .before = facts.value(name + QLatin1StringView("@before"))};
    if (setting.block.isEmpty())
        setting.before = setting.inForce;
    return setting;
}

bool startsScript(const QString &exec)
{
    return exec.contains(QLatin1StringView("/init.d/"));
}

void readUnit(const QMap<QString, QString> &facts, TentacleSetup &setup)
{
    setup.place = FilterPlace::Unit;
    setup.execStart = facts.value(QStringLiteral("exec"));
    setup.filters = execFilters(setup.execStart);
    setup.directory = execOption(setup.execStart, QLatin1Char('s'));
    setup.block = execFilters(facts.value(QStringLiteral("exec@block")));
    setup.inForce = setup.block.isEmpty() ? setup.filters : setup.block;
}

void readScript(const QMap<QString, QString> &facts, TentacleSetup &setup)
{
    setup.place = FilterPlace::InitScript;
    setup.file = facts.value(QStringLiteral("script"));
    setup.filters = facts.value(QStringLiteral("initfilters"));
    setup.directory = facts.value(QStringLiteral("initdirectory"));
    setup.block = facts.value(QStringLiteral("initfilters@block"));
    setup.inForce = setup.block.isEmpty() ? setup.filters : setup.block;
}

void readConfig(const QMap<QString, QString> &facts, TentacleSetup &setup)
{
    const Setting filters = settingIn(facts, QStringLiteral("filters"));
    setup.place = FilterPlace::ConfigFile;
    setup.file = facts.value(QStringLiteral("config"));
    setup.filters = filters.before;
    setup.block = filters.block;
    setup.inForce = filters.inForce;
}

} // namespace

TentacleSetup tentacleSetup(const HostFacts &facts)
{
    const QMap<QString, QString> &known = facts.tentacle;
    const QString exec = known.value(QStringLiteral("exec"));
    const bool script =
        known.contains(QStringLiteral("script"))
        && (exec.isEmpty() ? !known.contains(QStringLiteral("secret")) : startsScript(exec));
    const bool config = known.contains(QStringLiteral("config"));
    TentacleSetup setup;
    setup.secret = known.contains(QStringLiteral("secret"));
    setup.directory = known.value(QStringLiteral("directory"));
    if (setup.secret && !known.value(QStringLiteral("secret")).isEmpty())
        return setup;
    if (!execFilters(exec).isEmpty())
        readUnit(known, setup);
    else if (script && (known.contains(QStringLiteral("initfilters")) || !config))
        readScript(known, setup);
    else if (config && (script || exec.isEmpty() || !execOption(exec, QLatin1Char('F')).isEmpty()))
        readConfig(known, setup);
    if (setup.directory.isEmpty())
        setup.directory =
            known.value(QStringLiteral("directory"), QStringLiteral("/var/spool/pandora/data_in"));
    return setup;
}

IncomingSetting incomingSetting(const HostFacts &facts)
{
    const Setting setting = settingIn(facts.pandora, QStringLiteral("incomingdir"));
    return {.before = setting.before, .block = setting.block, .inForce = setting.inForce};
}

} // namespace sharewright
