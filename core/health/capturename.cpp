// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/capturename.h"

#include <array>

#include <QStringList>

namespace sharewright {

namespace {

struct Word {
    QLatin1StringView name;
    QLatin1StringView question; ///< empty: known, but no question about the state
};

using namespace Qt::StringLiterals;

/// Longer names first, since each may be followed by -SUFFIX.
const std::array kWords{
    Word{QLatin1StringView("volume-status-all-detail"), QLatin1StringView("detail")},
    Word{QLatin1StringView("volume-status-detail"), QLatin1StringView("detail")},
    Word{QLatin1StringView("volume-status-clients"), {}},
    Word{QLatin1StringView("status-detail"), QLatin1StringView("detail")},
    Word{QLatin1StringView("status-clients"), {}},
    Word{QLatin1StringView("volume-status"), QLatin1StringView("status")},
    Word{QLatin1StringView("heal-info-split-brain"), QLatin1StringView("splitbrain")},
    Word{QLatin1StringView("heal-info-splitbrain"), QLatin1StringView("splitbrain")},
    Word{QLatin1StringView("heal-split-brain"), QLatin1StringView("splitbrain")},
    Word{QLatin1StringView("heal-splitbrain"), QLatin1StringView("splitbrain")},
    Word{QLatin1StringView("heal-info-summary"), QLatin1StringView("healsummary")},
    Word{QLatin1StringView("heal-summary"), QLatin1StringView("healsummary")},
    Word{QLatin1StringView("heal-statistics-heal-count"), QLatin1StringView("healcount")},
    Word{QLatin1StringView("heal-count"), QLatin1StringView("healcount")},
    Word{QLatin1StringView("heal-info"), QLatin1StringView("healfiles")},
    Word{QLatin1StringView("heal-start"), {}},
    Word{QLatin1StringView("heal-full"), {}},
    Word{QLatin1StringView("rebalance-status"), QLatin1StringView("rebalance")},
    Word{QLatin1StringView("remove-brick-status"), QLatin1StringView("removal")},
    Word{QLatin1StringView("removebrick-status"), QLatin1StringView("removal")},
    Word{QLatin1StringView("volume-get-all"), QLatin1StringView("options")},
    Word{QLatin1StringView("get-all"), QLatin1StringView("options")},
    Word{QLatin1StringView("volume-list"), {}},
    Word{QLatin1StringView("vol-list"), {}},
    Word{QLatin1StringView("volume-info"), QLatin1StringView("volumes")},
    Word{QLatin1StringView("pool-list"), QLatin1StringView("pool")},
    Word{QLatin1StringView("peer-status"), QLatin1StringView("peers")},
    Word{QLatin1StringView("status"), QLatin1StringView("status")},
    Word{QLatin1StringView("info"), QLatin1StringView("volumes")},
    Word{QLatin1StringView("heal"), QLatin1StringView("healfiles")},
};

/// The question that an answer belongs to by its own shape; empty: it does not tell, as errors do not.
QString questionIn(const QByteArray &content, const QString &named)
{
    const auto has = [&](const char *text) { return content.contains(text); };
    if (has("Gathering count of entries"))
        return u"healcount"_s;
    if (has("<peerStatus"))
        return has("<hostname>localhost</hostname>") ? u"pool"_s : u"peers"_s;
    if (has("<volInfo"))
        return u"volumes"_s;
    if (has("<volStatus"))
        return has("<sizeTotal>") ? u"detail"_s : u"status"_s;
    if (has("<volRemoveBrick"))
        return has("<node>") ? u"removal"_s : u"-"_s;
    if (has("<volRebalance"))
        return has("<node>") ? u"rebalance"_s : u"-"_s;
    if (has("<volGetopts"))
        return u"options"_s;
    if (has("<healInfo") && named != u"splitbrain")
        return has("otalNumberOfEntries") ? u"healsummary"_s : u"healfiles"_s;
    return {};
}

/// Answers to a question of the same command that is not about the state: `status clients`, `status mem`, …
bool isOtherStatus(const QByteArray &content)
{
    for (const char *element :
         {"<clientsStatus>", "<memStatus>", "<inodeStatus>", "<fdStatus>", "<callpoolStatus>"})
        if (content.contains(element))
            return true;
    return false;
}

} // namespace

std::optional<CaptureName> captureNameOf(const QString &fileName, const QByteArray &content)
{
    CaptureName result{.isText = fileName.endsWith(u".txt")};
    if (!result.isText && !fileName.endsWith(u".xml"))
        return std::nullopt;
    const QString base = fileName.chopped(4);
    for (const auto &[name, question] :
         {std::pair(u"nfs.server"_s, u"nfsserver"_s), std::pair(u"nfs.client"_s, u"nfsclient"_s)})
        if (base == name || base.endsWith(u'.' + name))
            return CaptureName{base.chopped(7), question,
                               result.isText}; // the state ends with "nfs"
    const qsizetype dot = base.lastIndexOf(u'.');
    const QString rest = base.sliced(dot + 1);
    QString suffix = rest;
    for (const Word &word : kWords)
        if (rest == word.name || rest.startsWith(word.name + u'-')) {
            if (word.question.isEmpty())
                return std::nullopt;
            result.question = word.question;
            suffix = rest.sliced(std::min(rest.size(), word.name.size() + 1));
            break;
        }
    const QString shape = questionIn(content, result.question);
    if (isOtherStatus(content) || shape == u"-")
        return std::nullopt;
    if (!shape.isEmpty())
        result.question = shape;
    if (result.question.isEmpty())
        return std::nullopt;
    QStringList parts{base.first(std::max<qsizetype>(0, dot)), suffix};
    parts.removeAll(QString());
    result.state = parts.join(u'.');
    return result;
}

} // namespace sharewright
