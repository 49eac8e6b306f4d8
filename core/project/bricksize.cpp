// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/bricksize.h"

#include <algorithm>

#include <QString>

namespace sharewright {

namespace {

constexpr qsizetype kMostDigits = 6; // 999999T still fits into 64 bits

int powerOfUnit(QChar unit)
{
    switch (unit.unicode()) {
    case u'M':
        return 20;
    case u'G':
        return 30;
    case u'T':
        return 40;
    default:
        return 0;
    }
}

} // namespace

std::optional<BrickSize> parseBrickSize(QStringView text)
{
    if (text.isEmpty())
        return BrickSize{.percent = 100};
    const QStringView digits = text.chopped(1);
    const bool plain = !digits.isEmpty() && digits.size() <= kMostDigits && digits.front() != u'0'
                       && std::all_of(digits.begin(), digits.end(),
                                      [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!plain)
        return std::nullopt;
    const int number = digits.toInt();
    if (text.back() == u'%')
        return number <= 100 ? std::optional(BrickSize{.percent = number}) : std::nullopt;
    const int power = powerOfUnit(text.back());
    return power > 0 ? std::optional(BrickSize{.bytes = qint64(number) << power}) : std::nullopt;
}

} // namespace sharewright
