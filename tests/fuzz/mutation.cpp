// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mutation.h"

#include <array>

namespace sharewright {

namespace {

constexpr std::array kOddities{"N/A",      "-1",       "18446744073709551616",
                               "<",        "]]>",      "&lt;gfid",
                               "&#0;",     "&nosuch;", ">",
                               "<!--",     "</brick>", "<cliOutput>",
                               "\xff\xfe", "\"",       "<![CDATA["};

void damageOnce(QByteArray &text, QRandomGenerator &random)
{
    const qsizetype place = random.bounded(text.size());
    const qsizetype length = qMin<qsizetype>(text.size() - place, random.bounded(1, 200));
    switch (random.bounded(6)) {
    case 0:
        text[place] = char(random.bounded(256));
        break;
    case 1:
        text.remove(place, length);
        break;
    case 2:
        text.insert(place, text.sliced(place, length));
        break;
    case 3: {
        const QByteArray part = text.sliced(place, length);
        text.remove(place, length);
        text.insert(random.bounded(text.size() + 1), part);
        break;
    }
    case 4:
        text.insert(place, kOddities[size_t(random.bounded(int(kOddities.size())))]);
        break;
    default:
        if (random.bounded(4) == 0)
            text.truncate(place);
    }
}

} // namespace

QByteArray mutated(QByteArray text, QRandomGenerator &random)
{
    for (int wounds = random.bounded(1, 9); wounds > 0 && !text.isEmpty(); --wounds)
        damageOnce(text, random);
    return text;
}

} // namespace sharewright
