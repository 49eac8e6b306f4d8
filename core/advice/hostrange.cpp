// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/advice/hostrange.h"

#include <limits>

#include <QCoreApplication>
#include <QRegularExpression>

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HostRange)
};

std::optional<quint32> ipv4(const QString &text)
{
    const QStringList parts = text.split(u'.');
    if (parts.size() != 4)
        return std::nullopt;
    quint32 address = 0;
    for (const QString &part : parts) {
        bool isNumber = false;
        const ushort value = part.toUShort(&isNumber);
        if (!isNumber || value > 255 || part.size() > 3)
            return std::nullopt;
        address = (address << 8) | quint32(value);
    }
    return address;
}

QString ipv4Text(quint32 address)
{
    return QStringLiteral("%1.%2.%3.%4")
        .arg(address >> 24)
        .arg((address >> 16) & 255)
        .arg((address >> 8) & 255)
        .arg(address & 255);
}

HostRange listed(quint32 first, quint32 last)
{
    if (last < first)
        return {{}, Text::tr("The range ends before it begins.")};
    if (last - first >= quint32(kMostAddressesOfRange))
        return {{},
                Text::tr("The range has more than %1 addresses. Take a smaller part of it.")
                    .arg(kMostAddressesOfRange)};
    HostRange range;
    for (quint32 at = first; at <= last; ++at) {
        range.addresses.append(ipv4Text(at));
        if (at == std::numeric_limits<quint32>::max())
            break;
    }
    return range;
}

HostRange fromNetwork(const QString &address, const QString &length)
{
    bool isNumber = false;
    const int prefix = length.toInt(&isNumber);
    const auto base = ipv4(address);
    if (!base && address.contains(u':'))
        return {{}, Text::tr("Networks of IPv6 have too many addresses to be listed.")};
    if (!base || !isNumber || prefix < 1 || prefix > 32)
        return {{}, Text::tr("This is no network. Write it as 10.0.0.0/24.")};
    const quint32 mask = prefix == 32 ? 0xffffffffU : ~(0xffffffffU >> prefix);
    const quint32 network = *base & mask;
    const quint32 broadcast = network | ~mask;
    // RFC 3021: with 31 and 32 bits there is neither a network nor a broadcast address.
    return prefix >= 31 ? listed(network, broadcast) : listed(network + 1, broadcast - 1);
}

HostRange fromSpan(const QString &from, const QString &to)
{
    const auto first = ipv4(from);
    const QString whole = to.contains(u'.') ? to : from.section(u'.', 0, 2) + u'.' + to;
    const auto last = ipv4(whole);
    if (!first || !last)
        return {{}, Text::tr("This is no range. Write it as 10.0.0.10-20.")};
    return listed(*first, *last);
}

} // namespace

std::optional<HostRange> hostRange(const QString &text)
{
    static const QRegularExpression network(QStringLiteral("\\A([0-9a-fA-F.:]+)/(\\S*)\\z"));
    static const QRegularExpression span(
        QStringLiteral("\\A(\\d{1,3}(?:\\.\\d{1,3}){3})-([\\d.]+)\\z"));
    if (const auto match = network.match(text); match.hasMatch())
        return fromNetwork(match.captured(1), match.captured(2));
    if (const auto match = span.match(text); match.hasMatch())
        return fromSpan(match.captured(1), match.captured(2));
    return std::nullopt;
}

} // namespace sharewright
