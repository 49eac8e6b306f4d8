// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/netaddress.h"

#include <algorithm>
#include <arpa/inet.h>
#include <bit>

#include <QByteArray>
#include <QRegularExpression>
#include <QStringList>

namespace sharewright {

namespace {

QByteArray ipBytes(const QString &text)
{
    const QByteArray ascii = text.toLatin1();
    QByteArray bytes(16, '\0');
    if (QString::fromLatin1(ascii) != text)
        return {};
    if (inet_pton(AF_INET, ascii.constData(), bytes.data()) == 1)
        return bytes.left(4);
    if (inet_pton(AF_INET6, ascii.constData(), bytes.data()) == 1)
        return bytes;
    return {};
}

QString ipText(const QByteArray &bytes)
{
    char text[INET6_ADDRSTRLEN] = {};
    inet_ntop(bytes.size() == 4 ? AF_INET : AF_INET6, bytes.constData(), text, sizeof text);
    return QString::fromLatin1(text);
}

bool isDomainName(const QString &text)
{
    static const QRegularExpression label(
        QStringLiteral("\\A[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?\\z"));
    static const QRegularExpression digitsOnly(QStringLiteral("\\A[0-9]+\\z"));
    QString name = text;
    if (name.endsWith(u'.'))
        name.chop(1);
    if (name.isEmpty() || name.size() > 253)
        return false;
    const QStringList labels = name.split(u'.');
    // A last label of digits only is an IPv4 address with a mistake in it.
    return !digitsOnly.match(labels.constLast()).hasMatch()
           && std::all_of(labels.begin(), labels.end(),
                          [](const QString &l) { return label.match(l).hasMatch(); });
}

QByteArray withoutHostBits(QByteArray bytes, int prefix)
{
    for (int bit = prefix; bit < bytes.size() * 8; ++bit) {
        const auto mask = static_cast<char>(~(0x80 >> (bit % 8)));
        bytes[bit / 8] = static_cast<char>(bytes[bit / 8] & mask);
    }
    return bytes;
}

NetworkCheck checkNetmask(const QString &address, const QByteArray &mask)
{
    quint32 bits = 0;
    for (const char byte : mask)
        bits = (bits << 8) | static_cast<uchar>(byte);
    const int prefix = std::countl_one(bits);
    if (prefix + std::countr_zero(bits) != 32)
        return {NetworkProblem::BadNetmask, {}};
    return {NetworkProblem::Netmask, address + u'/' + QString::number(prefix)};
}

} // namespace

bool isIpAddress(const QString &text)
{
    return !ipBytes(text).isEmpty();
}

bool isHostAddress(const QString &text)
{
    const qsizetype zone = text.indexOf(u'%');
    if (zone > 0) {
        static const QRegularExpression zoneName(QStringLiteral("\\A[A-Za-z0-9._-]{1,15}\\z"));
        return ipBytes(text.left(zone)).size() == 16
               && zoneName.match(text.mid(zone + 1)).hasMatch();
    }
    return isIpAddress(text) || isDomainName(text);
}

QString canonicalAddress(const QString &text)
{
    const QByteArray bytes = ipBytes(text);
    if (!bytes.isEmpty())
        return ipText(bytes);
    const QString name = text.toLower();
    return name.endsWith(u'.') ? name.chopped(1) : name;
}

bool isLoopback(const QString &text)
{
    const QString address = canonicalAddress(text);
    return address == u"localhost" || address == u"::1"
           || (isIpAddress(address) && address.startsWith(u"127."));
}

JumpTarget parseJumpTarget(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral("\\A(?:([A-Za-z0-9_][^\\s@:,]*)@)?(?:\\[([^\\]]+)\\]|([^\\s@:,\\[\\]]+))(?::"
                       "([0-9]{1,5}))?\\z"));
    if (isIpAddress(text))
        return {.user = {}, .host = text, .port = 0, .valid = true};
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return {};
    JumpTarget target;
    target.user = match.captured(1);
    target.host = match.captured(2) + match.captured(3);
    target.port = match.captured(4).toInt();
    const bool portIsRight =
        match.captured(4).isEmpty() || (target.port > 0 && target.port < 65536);
    target.valid = portIsRight && isHostAddress(target.host);
    return target;
}

NetworkCheck checkNetwork(const QString &text)
{
    const qsizetype slash = text.indexOf(u'/');
    const QByteArray address = ipBytes(text.left(slash < 0 ? text.size() : slash));
    if (address.isEmpty())
        return {NetworkProblem::NotANetwork, {}};
    if (slash < 0)
        return {};
    const QString suffix = text.mid(slash + 1);
    const QByteArray mask = ipBytes(suffix);
    if (address.size() == 4 && mask.size() == 4)
        return checkNetmask(ipText(address), mask);
    static const QRegularExpression number(QStringLiteral("\\A(?:0|[1-9][0-9]{0,2})\\z"));
    if (!number.match(suffix).hasMatch() || suffix.toInt() > address.size() * 8)
        return {NetworkProblem::BadPrefix, {}};
    const int prefix = suffix.toInt();
    if (prefix == 0)
        return {NetworkProblem::WholeInternet, {}};
    const QByteArray network = withoutHostBits(address, prefix);
    if (network != address)
        return {NetworkProblem::HostBits, ipText(network) + u'/' + suffix};
    return {};
}

} // namespace sharewright
