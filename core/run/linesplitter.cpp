// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/linesplitter.h"

namespace sharewright {

void LineSplitter::add(QByteArrayView bytes)
{
    m_rest.append(bytes);
    const qsizetype end = m_rest.lastIndexOf('\n');
    if (end >= 0) {
        m_emit(m_rest.first(end));
        m_rest.remove(0, end + 1);
    }
    if (m_rest.size() >= kLongest)
        flush();
}

void LineSplitter::flush()
{
    if (m_rest.isEmpty())
        return;
    m_emit(m_rest);
    m_rest.clear();
}

} // namespace sharewright
