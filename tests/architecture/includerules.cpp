// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/architecture/includerules.h"

#include <algorithm>

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QRegularExpression>

namespace {

const QStringList &coreFolders()
{
    static const QStringList folders =
        QStringLiteral(
            "base language project platform configfile gluster facts merge advice plan render "
            "remote ssh run "
            "health practice")
            .split(u' ');
    return folders;
}

struct Library {
    QLatin1StringView name;
    QRegularExpression headers;
    QStringList folders; ///< the only ones that may include it
};

const QList<Library> &libraries()
{
    static const QList<Library> list{
        {QLatin1StringView("yaml-cpp"),
         QRegularExpression(QStringLiteral("^yaml-cpp/")),
         {QStringLiteral("core/project/")}},
        {QLatin1StringView("libssh"),
         QRegularExpression(QStringLiteral("^libssh/")),
         {QStringLiteral("core/ssh/"), QStringLiteral("core/practice/")}},
        {QLatin1StringView("KSyntaxHighlighting"),
         QRegularExpression(QStringLiteral("^(KF[56]/)?KSyntaxHighlighting")),
         {QStringLiteral("ui/preview/")}},
        {QLatin1StringView("Graphviz"),
         QRegularExpression(QStringLiteral("^(graphviz/|gvc\\.h|cgraph\\.h)")),
         {QStringLiteral("ui/diagram/")}},
    };
    return list;
}

bool startsWithOneOf(const QString &path, const QStringList &beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&path](const QString &beginning) { return path.startsWith(beginning); });
}

bool isQtHeaderOf(const QString &include, const QStringList &modules)
{
    const QString headers = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    return std::any_of(modules.begin(), modules.end(), [&](const QString &module) {
        return include.startsWith(module + u'/')
               || QFileInfo::exists(headers + u'/' + module + u'/' + include);
    });
}

QString qtBreach(const QString &file, const QString &include)
{
    static const QRegularExpression qtHeader(
        QStringLiteral("^(Qt[A-Z]\\w*/)?(Q[A-Z]\\w*|q\\w+\\.h)$"));
    if (!qtHeader.match(include).hasMatch())
        return {};
    if (file.startsWith(u"core/")
        && !isQtHeaderOf(include, {QStringLiteral("QtCore"), QStringLiteral("QtNetwork")}))
        return QStringLiteral("core uses Qt Core and Qt Network only, not <%1>").arg(include);
    if (file.startsWith(u"ui/models/") && isQtHeaderOf(include, {QStringLiteral("QtWidgets")}))
        return QStringLiteral("ui/models uses no widgets, not <%1>").arg(include);
    return {};
}

QString coreBreach(const QString &file, const QString &include)
{
    const QString used = include.section(u'/', 1, 1);
    const bool hidden = used == u"ssh" || used == u"practice";
    const bool own = file.startsWith(include.section(u'/', 0, 1) + u'/');
    if (hidden && !own && !file.startsWith(u"app/"))
        return QStringLiteral("core/%1 is reached through core/remote; only app includes it")
            .arg(used);
    if (!file.startsWith(u"core/"))
        return {};
    const QString user = file.section(u'/', 1, 1);
    const qsizetype usedAt = coreFolders().indexOf(used);
    const qsizetype userAt = coreFolders().indexOf(user);
    if (usedAt < 0 || userAt < 0)
        return QStringLiteral("core/%1 is not a folder of the dependency rule")
            .arg(usedAt < 0 ? used : user);
    if (usedAt > userAt)
        return QStringLiteral("core/%1 may not use core/%2, which stands below it").arg(user, used);
    return {};
}

QString layerBreach(const QString &file, const QString &include)
{
    if (include.startsWith(u"core/"))
        return coreBreach(file, include);
    if (include.startsWith(u"app/") && !file.startsWith(u"app/"))
        return QStringLiteral("nobody uses app");
    if (include.startsWith(u"ui/") && file.startsWith(u"core/"))
        return QStringLiteral("core may not use ui");
    if (include.startsWith(u"ui/") && file.startsWith(u"ui/models/")
        && !include.startsWith(u"ui/models/"))
        return QStringLiteral("ui/models may not use the rest of ui");
    return {};
}

bool isGenerated(const QString &include)
{
    return include.endsWith(QLatin1StringView(".moc"))
           || include.startsWith(QLatin1StringView("moc_"));
}

} // namespace

QString includeBreach(const QString &file, const QString &include, bool quoted)
{
    if (startsWithOneOf(include,
                        {QStringLiteral("core/"), QStringLiteral("ui/"), QStringLiteral("app/")}))
        return layerBreach(file, include);
    if (quoted && !isGenerated(include))
        return QStringLiteral("includes are written from the source root, not \"%1\"").arg(include);
    for (const Library &library : libraries()) {
        if (library.headers.match(include).hasMatch() && !startsWithOneOf(file, library.folders))
            return QStringLiteral("%1 belongs to %2 only")
                .arg(library.name, library.folders.join(u' '));
    }
    return qtBreach(file, include);
}

IncludeReport checkIncludes(const QString &sourceRoot)
{
    static const QRegularExpression shape(
        QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"));
    IncludeReport report;
    for (const char *top : {"core", "ui", "app"}) {
        QDirIterator files(sourceRoot + u'/' + QLatin1StringView(top),
                           {QStringLiteral("*.h"), QStringLiteral("*.cpp"), QStringLiteral("*.in")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            const QString name = file.fileName().mid(sourceRoot.size() + 1);
            ++report.files;
            if (!file.open(QIODevice::ReadOnly))
                report.breaches.append(name + QStringLiteral(": cannot be read"));
            for (int line = 1; !file.atEnd(); ++line) {
                const auto match = shape.match(QString::fromUtf8(file.readLine()));
                if (!match.hasMatch())
                    continue;
                ++report.includes;
                const QString breach =
                    includeBreach(name, match.captured(2), match.captured(1) == u"\"");
                if (!breach.isEmpty())
                    report.breaches.append(
                        QStringLiteral("%1:%2: %3").arg(name).arg(line).arg(breach));
            }
        }
    }
    report.breaches.sort();
    return report;
}
