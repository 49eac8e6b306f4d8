// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/remote/trustedkeys.h"

#include <algorithm>

#include <QRegularExpression>
#include <QStringList>

namespace sharewright {

namespace {

// The fingerprint of the key in this word; empty when it is none.
QString fingerprintOfKey(const QString &word)
{
    const auto blob =
        QByteArray::fromBase64Encoding(word.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return blob && !keyType(*blob).isEmpty() ? keyFingerprint(*blob) : QString();
}

bool isFingerprint(const QString &word)
{
    static const QRegularExpression form(QStringLiteral("^SHA256:[A-Za-z0-9+/]{43}$"));
    return form.match(word).hasMatch();
}

} // namespace

TrustedKeys::TrustedKeys(const QString &text) : m_named(text.toUtf8(), {})
{
    for (const QString &line : text.split(u'\n'))
        addLine(line.simplified());
}

void TrustedKeys::addLine(const QString &line)
{
    if (line.startsWith(u'#'))
        return;
    const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (isFingerprint(words[i])) {
            m_nameless.insert(words[i]);
            continue;
        }
        // The word before a key is its type; what stands before that is whom it belongs to.
        const QString fingerprint = i > 0 ? fingerprintOfKey(words[i]) : QString();
        if (fingerprint.isEmpty())
            continue;
        if (words.constFirst() == QLatin1StringView("@revoked"))
            m_revoked.insert(fingerprint);
        else if (i == 1)
            m_nameless.insert(fingerprint);
        else if (!words.constFirst().startsWith(u'@'))
            m_underSomeName.insert(fingerprint);
    }
}

bool TrustedKeys::isEmpty() const
{
    return m_nameless.isEmpty() && m_underSomeName.isEmpty();
}

bool TrustedKeys::namesHost(const QString &name, const QString &fingerprint) const
{
    const QList<KnownKey> keys = m_named.keysFor(name.toLower().toUtf8());
    return std::any_of(keys.begin(), keys.end(), [&](const KnownKey &key) {
        return !key.revoked && keyFingerprint(key.blob) == fingerprint;
    });
}

TrustedKeys::Verdict TrustedKeys::judge(const HostKeyQuestion &question) const
{
    if (m_revoked.contains(question.fingerprint))
        return Verdict::Revoked;
    if (m_nameless.contains(question.fingerprint))
        return Verdict::Listed;
    const QString port = QString::number(question.port);
    for (const QString &name : {question.address, question.host.value}) {
        const QString known =
            question.port == 22 ? name : QStringLiteral("[%1]:%2").arg(name, port);
        if (namesHost(known, question.fingerprint))
            return Verdict::Listed;
    }
    return m_underSomeName.contains(question.fingerprint) ? Verdict::OtherHost : Verdict::NotListed;
}

} // namespace sharewright
