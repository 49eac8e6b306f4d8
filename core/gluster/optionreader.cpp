// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gluster/answerdocument.h"
#include "core/gluster/glusteranswer.h"

namespace sharewright {

namespace {

constexpr QLatin1StringView kDefaultMark(" (DEFAULT)");

void setValue(GlusterOption &option, QString value)
{
    option.isDefault = value.endsWith(kDefaultMark);
    if (option.isDefault)
        value.chop(kDefaultMark.size());
    option.value = value == u"(null)" ? QString() : value;
}

void readPart(QXmlStreamReader &xml, QStringView name, QList<GlusterOption> &options)
{
    if (name == u"Option")
        options.append({.name = textOf(xml), .value = {}});
    else if (name == u"Value" && !options.isEmpty())
        setValue(options.last(), textOf(xml));
}

/// Option and Value stand in an Opt; in old versions they follow one another without it.
void readOptions(QXmlStreamReader &xml, QList<GlusterOption> &options)
{
    forEachChild(xml, [&](QStringView name) {
        if (name == u"Opt")
            forEachChild(xml, [&](QStringView inner) { readPart(xml, inner, options); });
        else
            readPart(xml, name, options);
    });
}

} // namespace

Result<QList<GlusterOption>> readGlusterOptions(const QByteArray &answer)
{
    QList<GlusterOption> options;
    const Result<> read = readAnswer(answer, u"volGetopts",
                                     [&](QXmlStreamReader &xml) { readOptions(xml, options); });
    if (!read)
        return std::unexpected(read.error());
    return options;
}

} // namespace sharewright
