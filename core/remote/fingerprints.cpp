// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/remote/fingerprints.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace sharewright {

namespace {

// A public key begins with the length of its type's name; no name is as long as 256 bytes.
constexpr QLatin1StringView kKeyStart("AAAA");

} // namespace

QString keyFingerprint(const QByteArray &blob)
{
    const QByteArray digest = QCryptographicHash::hash(blob, QCryptographicHash::Sha256);
    return QStringLiteral("SHA256:")
           + QString::fromLatin1(digest.toBase64(QByteArray::OmitTrailingEquals));
}

QString showKeyCommand(const QString &keyType)
{
    const QString name = QString(keyType).remove(QStringLiteral("ssh-")).section(u'-', 0, 0);
    return QStringLiteral("ssh-keygen -lf /etc/ssh/ssh_host_%1_key.pub").arg(name);
}

QSet<QString> fingerprintsIn(const QString &text)
{
    static const QRegularExpression separator(QStringLiteral("[\\s,;]+"));
    static const QRegularExpression fingerprint(QStringLiteral("^SHA256:[A-Za-z0-9+/]{43}=?$"));
    QSet<QString> found;
    for (const QString &line : text.split(u'\n')) {
        if (line.trimmed().startsWith(QLatin1StringView("@revoked")))
            continue;
        for (const QString &word : line.split(separator, Qt::SkipEmptyParts)) {
            if (fingerprint.match(word).hasMatch()) {
                found.insert(word.left(50));
            } else if (word.startsWith(kKeyStart)) {
                const auto blob = QByteArray::fromBase64Encoding(
                    word.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
                if (blob)
                    found.insert(keyFingerprint(*blob));
            }
        }
    }
    return found;
}

} // namespace sharewright
