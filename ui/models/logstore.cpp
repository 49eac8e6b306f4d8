// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/logstore.h"

#include <algorithm>
#include <cstring>

namespace sharewright {

namespace {

constexpr qsizetype kChunkBytes = qsizetype{256} << 10;
static_assert(kChunkBytes >= LogStore::kMaxLineBytes);

} // namespace

LogStore::LogStore(int maxLines, qsizetype maxBytes) : m_maxLines(maxLines), m_maxBytes(maxBytes) {}

size_t LogStore::slot(quint64 number) const
{
    return static_cast<size_t>(number % static_cast<quint64>(m_maxLines));
}

LogLine LogStore::at(quint64 number) const
{
    const Entry &entry = m_ring[slot(number)];
    return {{entry.time, entry.host, entry.step, entry.kind},
            QByteArrayView(entry.text, static_cast<qsizetype>(entry.length))};
}

int LogStore::excess(int lines, qsizetype bytes) const
{
    int drop = std::clamp(size() + lines - m_maxLines, 0, size());
    qsizetype kept = m_bytes;
    for (int i = 0; i < drop; ++i)
        kept -= at(m_begin + static_cast<quint64>(i)).text.size();
    for (; drop < size() && kept + bytes > m_maxBytes; ++drop)
        kept -= at(m_begin + static_cast<quint64>(drop)).text.size();
    return drop;
}

void LogStore::dropOldest(int lines)
{
    for (int i = 0; i < lines; ++i)
        m_bytes -= at(m_begin + static_cast<quint64>(i)).text.size();
    m_begin += static_cast<quint64>(lines);
    releaseChunks();
}

void LogStore::releaseChunks()
{
    while (m_chunks.size() > 1 && m_chunks.front().lastLine < m_begin) {
        m_spare = std::move(m_chunks.front().bytes);
        m_chunks.pop_front();
    }
}

char *LogStore::room(qsizetype length)
{
    if (m_chunks.empty() || m_used + length > kChunkBytes) {
        if (!m_spare)
            m_spare = std::make_unique_for_overwrite<char[]>(static_cast<size_t>(kChunkBytes));
        m_chunks.push_back({std::move(m_spare), m_end});
        m_used = 0;
    }
    char *place = m_chunks.back().bytes.get() + m_used;
    m_used += length;
    return place;
}

void LogStore::append(const LogStamp &stamp, QByteArrayView text)
{
    text = text.first(std::min(text.size(), kMaxLineBytes));
    char *place = room(text.size());
    if (!text.isEmpty())
        std::memcpy(place, text.data(), static_cast<size_t>(text.size()));
    m_chunks.back().lastLine = m_end;
    const Entry entry{place,      stamp.time, static_cast<quint32>(text.size()),
                      stamp.host, stamp.step, stamp.kind};
    const size_t at = slot(m_end);
    if (at >= m_ring.size())
        m_ring.resize(std::min<size_t>(std::max<size_t>(at + 1, m_ring.size() * 2),
                                       static_cast<size_t>(m_maxLines)));
    m_ring[at] = entry;
    m_bytes += text.size();
    ++m_end;
}

void LogStore::skip(quint64 lines)
{
    dropOldest(size());
    m_begin += lines;
    m_end += lines;
}

void LogStore::clear()
{
    m_chunks.clear();
    m_ring.clear();
    m_used = 0;
    m_bytes = 0;
    m_begin = 0;
    m_end = 0;
}

} // namespace sharewright
