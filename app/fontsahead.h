// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <thread>

namespace sharewright {

/// Reads the configuration of the fonts on a thread of its own, while the program connects to the display. Qt asks for it
/// when the first text is laid out and would then read some fifty files, a sixth of the way to the first frame.
/// `FcInit` may be called by any thread (FcInit(3)); nobody may change the environment meanwhile, which it reads.
class FontsAhead
{
public:
    FontsAhead();
    FontsAhead(const FontsAhead &) = delete;
    FontsAhead &operator=(const FontsAhead &) = delete;
    FontsAhead(FontsAhead &&) = delete;
    FontsAhead &operator=(FontsAhead &&) = delete;
    ~FontsAhead() = default;

    /// Once, before the first text and before the environment is changed.
    void await() { m_reader.join(); }

private:
    std::jthread m_reader;
};

} // namespace sharewright
