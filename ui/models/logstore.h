// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <deque>
#include <memory>
#include <vector>

#include <QByteArrayView>

namespace sharewright {

enum class LogKind : quint8 {
    Out,     ///< a command's standard output
    Err,     ///< a command's standard error
    Note,    ///< Sharewright's own word: a step began, ended
    Trouble, ///< Sharewright's own word: something failed
};

/// Who said a line, and when. Hosts and steps are small numbers that the log's owner hands out; -1 is none.
struct LogStamp {
    qint64 time = 0; ///< ms since the epoch, UTC
    int host = -1;
    int step = -1;
    LogKind kind = LogKind::Out;
};

struct LogLine {
    LogStamp stamp;
    QByteArrayView text; ///< raw bytes, lives until the line is dropped
};

/// The newest lines of a log in bounded memory: bytes lie end to end in large chunks, a ring says where each
/// line begins. Lines are known by their number since the beginning, which never changes; the oldest go first.
class LogStore
{
public:
    static constexpr int kMaxLines = 100'000;
    static constexpr qsizetype kMaxBytes = qsizetype{24} << 20;
    /// Longer lines are cut there; the log file on disk has them whole.
    static constexpr qsizetype kMaxLineBytes = qsizetype{64} << 10;

    explicit LogStore(int maxLines = kMaxLines, qsizetype maxBytes = kMaxBytes);

    [[nodiscard]] int maxLines() const { return m_maxLines; }
    [[nodiscard]] qsizetype maxBytes() const { return m_maxBytes; }
    /// Number of the oldest line that is still here, and one past the newest.
    [[nodiscard]] quint64 begin() const { return m_begin; }
    [[nodiscard]] quint64 end() const { return m_end; }
    [[nodiscard]] int size() const { return static_cast<int>(m_end - m_begin); }
    [[nodiscard]] qsizetype bytes() const { return m_bytes; }
    /// `number` lies in [begin, end).
    [[nodiscard]] LogLine at(quint64 number) const;

    /// How many of the oldest lines must go before `lines` more with `bytes` in all fit.
    [[nodiscard]] int excess(int lines, qsizetype bytes) const;
    void dropOldest(int lines);
    /// There must be room: excess(1, text.size()) is 0.
    void append(const LogStamp &stamp, QByteArrayView text);
    /// Lines that were never put in because newer ones followed too fast; they keep their numbers.
    void skip(quint64 lines);
    void clear();

private:
    struct Entry {
        const char *text = nullptr;
        qint64 time = 0;
        quint32 length = 0;
        qint32 host = -1;
        qint32 step = -1;
        LogKind kind = LogKind::Out;
    };
    struct Chunk {
        std::unique_ptr<char[]> bytes;
        quint64 lastLine = 0;
    };

    [[nodiscard]] char *room(qsizetype length);
    [[nodiscard]] size_t slot(quint64 number) const;
    void releaseChunks();

    int m_maxLines;
    qsizetype m_maxBytes;
    std::vector<Entry> m_ring; ///< grows up to m_maxLines, then goes round
    std::deque<Chunk> m_chunks;
    std::unique_ptr<char[]> m_spare;
    qsizetype m_used = 0; ///< of the newest chunk
    qsizetype m_bytes = 0;
    quint64 m_begin = 0;
    quint64 m_end = 0;
};

} // namespace sharewright
