// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/pathrules.h"

#include <algorithm>

#include <QByteArray>
#include <QCoreApplication>
#include <QStringList>

#include "core/project/textrules.h"

namespace sharewright {

namespace {

struct PathRules {
    Q_DECLARE_TR_FUNCTIONS(PathRules)
};

// Directories that a system cannot live without; their children may be shared, they themselves not.
bool isSystemDirectory(const QString &path)
{
    static const QStringList directories{QStringLiteral("/"),
                                         QStringLiteral("/bin"),
                                         QStringLiteral("/boot"),
                                         QStringLiteral("/dev"),
                                         QStringLiteral("/etc"),
                                         QStringLiteral("/home"),
                                         QStringLiteral("/lib"),
                                         QStringLiteral("/lib64"),
                                         QStringLiteral("/media"),
                                         QStringLiteral("/mnt"),
                                         QStringLiteral("/opt"),
                                         QStringLiteral("/proc"),
                                         QStringLiteral("/root"),
                                         QStringLiteral("/run"),
                                         QStringLiteral("/sbin"),
                                         QStringLiteral("/srv"),
                                         QStringLiteral("/sys"),
                                         QStringLiteral("/tmp"),
                                         QStringLiteral("/usr"),
                                         QStringLiteral("/var"),
                                         QStringLiteral("/var/lib"),
                                         QStringLiteral("/var/log"),
                                         QStringLiteral("/var/spool"),
                                         QStringLiteral("/var/www"),
                                         QStringLiteral("/var/www/html")};
    static const QStringList trees{
        QStringLiteral("/boot"),    QStringLiteral("/dev"),     QStringLiteral("/etc"),
        QStringLiteral("/proc"),    QStringLiteral("/run"),     QStringLiteral("/sys"),
        QStringLiteral("/usr/bin"), QStringLiteral("/usr/lib"), QStringLiteral("/usr/sbin")};
    return directories.contains(path)
           || std::any_of(trees.begin(), trees.end(),
                          [&path](const QString &tree) { return isSameOrInside(path, tree); });
}

QString cleaned(const QString &path)
{
    QString clean = u'/' + path.split(u'/', Qt::SkipEmptyParts).join(u'/');
    return clean;
}

bool isTooLong(const QString &path)
{
    constexpr qsizetype kLongestPath = 4095; // PATH_MAX without its NUL
    constexpr qsizetype kLongestName = 255;  // NAME_MAX
    const QList<QByteArray> names = path.toUtf8().split('/');
    return path.toUtf8().size() > kLongestPath
           || std::any_of(names.begin(), names.end(),
                          [](const QByteArray &name) { return name.size() > kLongestName; });
}

Message dotsMessage(const QString &path)
{
    return {.text = PathRules::tr("The path %1 contains “.” or “..”.").arg(path),
            .cause = PathRules::tr("Such a path may lead elsewhere on each host."),
            .remedy = PathRules::tr("Write the path that is really meant.")};
}

} // namespace

bool isSameOrInside(QStringView path, QStringView parent)
{
    if (parent == u"/")
        return path.startsWith(u'/');
    return path == parent
           || (path.startsWith(parent) && path.size() > parent.size()
               && path[parent.size()] == u'/');
}

bool checkAbsolutePath(const QString &path, const char *prefix, const Place &place,
                       RuleReport &report)
{
    const auto fail = [&](const char *code, const Message &message) {
        const QByteArray fullCode = QByteArray(prefix) + '.' + code;
        report.error(fullCode.constData(), place, message);
        return false;
    };
    if (!checkVisible(path, place, report))
        return false;
    if (!path.startsWith(u'/')) {
        return fail(
            "relative-path",
            {.text = PathRules::tr("The path “%1” of %2 is not absolute.").arg(path, place.target),
             .cause = {},
             .remedy = PathRules::tr("Write the whole path, starting with “/”.")});
    }
    const QStringList names = path.split(u'/');
    if (names.contains(QStringLiteral("..")) || names.contains(QStringLiteral(".")))
        return fail("dots-in-path", dotsMessage(path));
    if (path.size() > 1 && (path.endsWith(u'/') || path.contains(QLatin1StringView("//")))) {
        return fail("untidy-path",
                    {.text = PathRules::tr("The path %1 has a slash too many.").arg(path),
                     .cause = {},
                     .remedy = PathRules::tr("Write %1.").arg(cleaned(path))});
    }
    if (isTooLong(path)) {
        return fail("long-path",
                    {.text = PathRules::tr("A path of %1 is too long for Linux.").arg(place.target),
                     .cause = PathRules::tr("255 bytes are allowed for a name, 4095 for the path."),
                     .remedy = PathRules::tr("Choose a shorter path.")});
    }
    if (isSystemDirectory(path)) {
        return fail("system-path",
                    {.text = PathRules::tr("%1 is a directory of the system itself.").arg(path),
                     .cause = PathRules::tr("Sharing it would break or expose the host."),
                     .remedy = PathRules::tr("Choose a directory of its own below it.")});
    }
    return true;
}

} // namespace sharewright
