// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/configfile/managedblock.h"

#include <algorithm>

#include <QCoreApplication>

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ManagedBlock)
};

constexpr QByteArrayView kBegin = "# BEGIN sharewright ";
constexpr QByteArrayView kEnd = "# END sharewright ";
constexpr QByteArrayView kNoNewline = " (no newline before)";

struct Marker {
    bool begin = false;
    bool noNewlineBefore = false;
    QByteArray name;
};

/// Offsets of a block in its text.
struct BlockPlace {
    bool found = false;
    bool noNewlineBefore = false;
    qsizetype begin = 0;   ///< of the begin marker
    qsizetype body = 0;    ///< of the body's first byte
    qsizetype bodyEnd = 0; ///< of the end marker
    qsizetype end = 0;     ///< behind the end marker and its line end
};

bool isName(QByteArrayView name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
               || c == '.' || c == '_' || c == '-';
    });
}

/// Reads a line without its line feed; nothing when it is not a marker of any block.
std::optional<Marker> markerOf(QByteArrayView line)
{
    if (line.endsWith('\r'))
        line.chop(1);
    Marker marker;
    if (line.startsWith(kBegin)) {
        marker.begin = true;
        line = line.sliced(kBegin.size());
        if (line.endsWith(kNoNewline)) {
            marker.noNewlineBefore = true;
            line.chop(kNoNewline.size());
        }
    } else if (line.startsWith(kEnd)) {
        line = line.sliced(kEnd.size());
    } else {
        return std::nullopt;
    }
    if (!isName(line))
        return std::nullopt;
    marker.name = line.toByteArray();
    return marker;
}

std::unexpected<Error> damaged(QByteArrayView line, qsizetype lineNumber)
{
    return failure(ErrorCode::InvalidInput,
                   Text::tr("The markers of a sharewright block are damaged at line %1 "
                            "(%2). Put each BEGIN before its own END, once per name.")
                       .arg(lineNumber)
                       .arg(QString::fromUtf8(line.toByteArray().trimmed())));
}

/// Walks over the lines once and follows which block is open.
class BlockFinder
{
public:
    BlockFinder(const QByteArray &text, QByteArray name) : m_text(text), m_name(std::move(name)) {}

    Result<BlockPlace> find()
    {
        for (qsizetype at = 0; at < m_text.size();) {
            const qsizetype feed = m_text.indexOf('\n', at);
            const qsizetype lineEnd = feed < 0 ? m_text.size() : feed;
            const qsizetype next = feed < 0 ? m_text.size() : feed + 1;
            ++m_lineNumber;
            const QByteArrayView line = QByteArrayView(m_text).sliced(at, lineEnd - at);
            if (const std::optional<Marker> marker = markerOf(line);
                marker && !take(*marker, at, next))
                return damaged(line, m_lineNumber);
            at = next;
        }
        if (m_open)
            return damaged(*m_open, m_lineNumber);
        return m_place;
    }

private:
    /// False when the marker does not belong here.
    bool take(const Marker &marker, qsizetype at, qsizetype next)
    {
        const bool ours = marker.name == m_name;
        if (marker.begin) {
            if (m_open || (ours && m_place.found))
                return false;
            m_open = marker.name;
            if (ours) {
                m_place.begin = at;
                m_place.body = next;
                m_place.noNewlineBefore = marker.noNewlineBefore;
            }
            return true;
        }
        if (m_open != marker.name)
            return false;
        m_open.reset();
        if (ours) {
            m_place.found = true;
            m_place.bodyEnd = at;
            m_place.end = next;
        }
        return true;
    }

    const QByteArray &m_text;
    QByteArray m_name;
    std::optional<QByteArray> m_open;
    qsizetype m_lineNumber = 0;
    BlockPlace m_place;
};

Result<BlockPlace> placeOf(const QByteArray &text, const QString &name)
{
    const QByteArray bytes = name.toUtf8();
    if (!isName(bytes)) {
        return failure(ErrorCode::InvalidInput,
                       Text::tr("\"%1\" cannot be the name of a block: use letters, "
                                "digits, dot, hyphen and underscore.")
                           .arg(name));
    }
    return BlockFinder(text, bytes).find();
}

/// The offset behind the last line that begins with `prefix`; -1: there is none.
qsizetype anchorIn(const QByteArray &text, const QByteArray &prefix)
{
    qsizetype anchor = -1;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype feed = text.indexOf('\n', at);
        const qsizetype next = feed < 0 ? text.size() : feed + 1;
        if (QByteArrayView(text).sliced(at).startsWith(prefix))
            anchor = next;
        at = next;
    }
    return anchor;
}

/// Where a block that is not there yet goes: behind its anchor, else to the end.
Result<qsizetype> placeForNew(const QByteArray &text, const QByteArray &after)
{
    if (after.isEmpty())
        return text.size();
    const qsizetype anchor = anchorIn(text, after);
    if (anchor < 0) {
        return failure(ErrorCode::InvalidInput,
                       Text::tr("No line begins with %1, so the place for the block is "
                                "not known. Put the setting back, or edit the file by "
                                "hand.")
                           .arg(QString::fromUtf8(after)));
    }
    return anchor;
}

bool holdsMarkers(const QByteArray &body)
{
    const QList<QByteArray> lines = body.split('\n');
    return std::any_of(lines.begin(), lines.end(),
                       [](const QByteArray &line) { return markerOf(line).has_value(); });
}

} // namespace

Result<std::optional<QByteArray>> managedBlock(const QByteArray &text, const QString &name)
{
    const Result<BlockPlace> place = placeOf(text, name);
    if (!place)
        return std::unexpected(place.error());
    if (!place->found)
        return std::nullopt;
    return text.mid(place->body, place->bodyEnd - place->body);
}

Result<QByteArray> withManagedBlock(const QByteArray &text, const QString &name,
                                    const QByteArray &body, const QByteArray &after)
{
    const Result<BlockPlace> place = placeOf(text, name);
    if (!place)
        return std::unexpected(place.error());
    if (holdsMarkers(body)) {
        return failure(ErrorCode::InvalidInput,
                       Text::tr("The text of a block must not contain lines that look "
                                "like its markers."));
    }
    const Result<qsizetype> begin = place->found ? place->begin : placeForNew(text, after);
    if (!begin)
        return std::unexpected(begin.error());
    QByteArray result = text.first(*begin);
    bool noNewlineBefore = place->found && place->noNewlineBefore;
    if (!place->found && !result.isEmpty() && !result.endsWith('\n')) {
        noNewlineBefore = true;
        result += '\n';
    }
    const QByteArray nameBytes = name.toUtf8();
    result += kBegin;
    result += nameBytes;
    if (noNewlineBefore)
        result += kNoNewline;
    result += '\n';
    result += body;
    if (!body.isEmpty() && !body.endsWith('\n'))
        result += '\n';
    result += kEnd;
    result += nameBytes;
    result += '\n';
    return result + text.sliced(place->found ? place->end : *begin);
}

Result<QByteArray> withoutManagedBlock(const QByteArray &text, const QString &name)
{
    const Result<BlockPlace> place = placeOf(text, name);
    if (!place)
        return std::unexpected(place.error());
    if (!place->found)
        return text;
    qsizetype upTo = place->begin;
    if (place->noNewlineBefore && place->end >= text.size() && upTo > 0)
        --upTo;
    return text.first(upTo) + text.sliced(place->end);
}

} // namespace sharewright
