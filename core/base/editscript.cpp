// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/editscript.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <unordered_set>

namespace sharewright {

namespace {

using Position = std::ptrdiff_t;

constexpr Position kPatience =
    1024; // edits that each of the two searches makes before it is cut off

/// A part of both sequences, ends excluded.
struct Box {
    Position left, right; ///< in the first sequence
    Position top, bottom; ///< in the second one
};

struct Point {
    Position x, y;
};

// The two searches of one box: one walks from its upper left corner, the other from its lower right one. Each knows how
// far it came on every diagonal x - y. Where they meet is a point that a shortest path goes through.
class Halving
{
public:
    Halving(const std::vector<int> &a, const std::vector<int> &b)
        : m_a(a)
        , m_b(b)
        , m_offset(static_cast<Position>(b.size()) + 1)
        , m_forth(a.size() + b.size() + 3)
        , m_back(a.size() + b.size() + 3)
    {}

    /// A point inside the box, not one of its two corners. The box must start and end with a difference.
    [[nodiscard]] Point split(const Box &box)
    {
        begin(box);
        for (Position round = 1; round <= kPatience; ++round) {
            if (const std::optional<Point> met = stepForth())
                return *met;
            if (const std::optional<Point> met = stepBack())
                return *met;
        }
        return furthest();
    }

private:
    struct Diagonals {
        Position first, last;
    };

    [[nodiscard]] Position &forth(Position k) { return m_forth[static_cast<size_t>(k + m_offset)]; }
    [[nodiscard]] Position &back(Position k) { return m_back[static_cast<size_t>(k + m_offset)]; }
    [[nodiscard]] bool same(Position x, Position y) const
    {
        return m_a[static_cast<size_t>(x)] == m_b[static_cast<size_t>(y)];
    }

    void begin(const Box &box)
    {
        m_box = box;
        const Position start = box.left - box.top;
        const Position end = box.right - box.bottom;
        m_forthRange = {start, start};
        m_backRange = {end, end};
        m_meetsForth = (start - end) % 2 != 0;
        forth(start) = box.left;
        back(end) = box.right;
    }

    // One diagonal more on either side, one less where that would leave the box.
    void widen(Diagonals &range, std::vector<Position> &reached, Position beyond) const
    {
        const auto at = [&](Position k) -> Position & {
            return reached[static_cast<size_t>(k + m_offset)];
        };
        if (range.first > m_box.left - m_box.bottom)
            at(--range.first - 1) = beyond;
        else
            ++range.first;
        if (range.last < m_box.right - m_box.top)
            at(++range.last + 1) = beyond;
        else
            --range.last;
    }

    [[nodiscard]] std::optional<Point> stepForth()
    {
        widen(m_forthRange, m_forth, -1);
        for (Position k = m_forthRange.last; k >= m_forthRange.first; k -= 2) {
            Position x = std::max(forth(k - 1) + 1, forth(k + 1));
            while (x < m_box.right && x - k < m_box.bottom && same(x, x - k))
                ++x;
            forth(k) = x;
            if (m_meetsForth && k >= m_backRange.first && k <= m_backRange.last && back(k) <= x)
                return Point{x, x - k};
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<Point> stepBack()
    {
        widen(m_backRange, m_back, std::numeric_limits<Position>::max());
        for (Position k = m_backRange.last; k >= m_backRange.first; k -= 2) {
            Position x = std::min(back(k - 1), back(k + 1) - 1);
            while (x > m_box.left && x - k > m_box.top && same(x - 1, x - k - 1))
                --x;
            back(k) = x;
            if (!m_meetsForth && k >= m_forthRange.first && k <= m_forthRange.last && x <= forth(k))
                return Point{x, x - k};
        }
        return std::nullopt;
    }

    // The search was cut off: the point that one of the two came to from its corner, whichever came further.
    [[nodiscard]] Point furthest()
    {
        Point best{m_box.left, m_box.top};
        Position most = 0;
        const auto consider = [&](Position x, Position k, Position from, Position sign) {
            const Position lowest = std::max(m_box.left, m_box.top + k);
            const Position highest = std::min(m_box.right, m_box.bottom + k);
            const Position inside = std::clamp(x, lowest, highest);
            const Position way = sign * (2 * inside - k - from);
            if (way > most) {
                most = way;
                best = {inside, inside - k};
            }
        };
        for (Position k = m_forthRange.last; k >= m_forthRange.first; k -= 2)
            consider(forth(k), k, m_box.left + m_box.top, 1);
        for (Position k = m_backRange.last; k >= m_backRange.first; k -= 2)
            consider(back(k), k, m_box.right + m_box.bottom, -1);
        return best;
    }

    const std::vector<int> &m_a;
    const std::vector<int> &m_b;
    Position m_offset;
    std::vector<Position> m_forth;
    std::vector<Position> m_back;
    Box m_box{};
    Diagonals m_forthRange{};
    Diagonals m_backRange{};
    bool m_meetsForth = false;
};

void trim(Box &box, const std::vector<int> &a, const std::vector<int> &b)
{
    const auto same = [&](Position x, Position y) {
        return a[static_cast<size_t>(x)] == b[static_cast<size_t>(y)];
    };
    while (box.left < box.right && box.top < box.bottom && same(box.left, box.top))
        ++box.left, ++box.top;
    while (box.left < box.right && box.top < box.bottom && same(box.right - 1, box.bottom - 1))
        --box.right, --box.bottom;
}

EditScript compare(const std::vector<int> &a, const std::vector<int> &b)
{
    EditScript script{std::vector<bool>(a.size()), std::vector<bool>(b.size())};
    Halving halving(a, b);
    std::vector<Box> boxes{
        {0, static_cast<Position>(a.size()), 0, static_cast<Position>(b.size())}};
    while (!boxes.empty()) {
        Box box = boxes.back();
        boxes.pop_back();
        trim(box, a, b);
        if (box.left == box.right || box.top == box.bottom) {
            std::fill(script.removed.begin() + box.left, script.removed.begin() + box.right, true);
            std::fill(script.added.begin() + box.top, script.added.begin() + box.bottom, true);
            continue;
        }
        const Point middle = halving.split(box);
        boxes.push_back({middle.x, box.right, middle.y, box.bottom});
        boxes.push_back({box.left, middle.x, box.top, middle.y});
    }
    return script;
}

/// Those elements of a sequence that the other one has as well, and where they stood.
struct Shared {
    std::vector<int> elements;
    std::vector<size_t> positions;
};

Shared sharedWith(const std::vector<int> &other, const std::vector<int> &sequence)
{
    const std::unordered_set<int> known(other.begin(), other.end());
    Shared shared;
    for (size_t i = 0; i < sequence.size(); ++i) {
        if (!known.contains(sequence[i]))
            continue;
        shared.elements.push_back(sequence[i]);
        shared.positions.push_back(i);
    }
    return shared;
}

std::vector<bool> spreadOut(const std::vector<bool> &marks, const Shared &shared, size_t size)
{
    std::vector<bool> all(size, true);
    for (size_t i = 0; i < marks.size(); ++i)
        all[shared.positions[i]] = marks[i];
    return all;
}

} // namespace

EditScript editScript(const std::vector<int> &before, const std::vector<int> &after)
{
    // What only one side has is marked in every script: without it the search is short for the files that differ most.
    const Shared a = sharedWith(after, before);
    const Shared b = sharedWith(before, after);
    const EditScript script = compare(a.elements, b.elements);
    return {spreadOut(script.removed, a, before.size()), spreadOut(script.added, b, after.size())};
}

} // namespace sharewright
