// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ssh/hostkeycheck.h"

#include <optional>

#include <libssh/libssh.h>

#include <QCoreApplication>

#include "core/base/shellquote.h"

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HostKeyCheck)
};

QByteArray serverKey(ssh_session session)
{
    ssh_key key = nullptr;
    char *base64 = nullptr;
    QByteArray blob;
    if (ssh_get_server_publickey(session, &key) == SSH_OK
        && ssh_pki_export_pubkey_base64(key, &base64) == SSH_OK) {
        blob = QByteArray::fromBase64(base64);
    }
    ssh_string_free_char(base64);
    ssh_key_free(key);
    return blob;
}

std::unexpected<Error> changedKey(const SshTarget &target, const HostKeyQuestion &question)
{
    const QString removal = question.knownHostsFile.isEmpty()
                                ? shellCommand({QStringLiteral("ssh-keygen"), QStringLiteral("-R"),
                                                target.knownHostsName()})
                                : shellCommand({QStringLiteral("ssh-keygen"), QStringLiteral("-f"),
                                                question.knownHostsFile, QStringLiteral("-R"),
                                                target.knownHostsName()});
    return failure(
        ErrorCode::HostKeyChanged,
        Text::tr(
            "%1 shows a different host key than the one on record. Either the machine was "
            "reinstalled or its address now belongs to another one, or somebody is listening in. "
            "Compare %2 with the key on the machine itself; if it is right, remove the old line "
            "with: %3")
            .arg(target.label(), question.fingerprint, removal),
        QStringLiteral("%1:%2: %3 %4")
            .arg(question.knownHostsFile)
            .arg(question.knownHostsLine)
            .arg(question.keyType, question.recordedFingerprint));
}

std::unexpected<Error> revokedKey(const SshTarget &target, const KnownKey &recorded)
{
    return failure(
        ErrorCode::HostKeyChanged,
        Text::tr("The host key of %1 is marked as revoked in %2, line %3. Do not connect "
                 "until that machine has a new key.")
            .arg(target.label(), recorded.file)
            .arg(recorded.line),
        keyFingerprint(recorded.blob));
}

Result<> applyAnswer(HostKeyAnswer answer, const SshTarget &target, const HostKeyQuestion &question,
                     const QByteArray &blob)
{
    const QByteArray name = target.knownHostsName().toUtf8();
    switch (answer) {
    case HostKeyAnswer::AcceptOnce:
        return {};
    case HostKeyAnswer::AcceptAndRemember:
        // The key on record may stand in the system's file; ours is the one that is written.
        if (question.changed && question.knownHostsFile == target.knownHostsFile)
            return replaceHostKey(target.knownHostsFile, name, blob);
        return rememberHostKey(target.knownHostsFile, name, blob);
    case HostKeyAnswer::Reject:
        break;
    }
    if (question.changed)
        return changedKey(target, question);
    return failure(
        ErrorCode::HostKeyUnknown,
        Text::tr("Nobody vouched for the host key %1 of %2. Compare it with the key on the "
                 "machine itself, then connect again and accept it.")
            .arg(question.fingerprint, target.label()));
}

} // namespace

QStringList knownHostsFiles(const SshTarget &target)
{
    return {target.knownHostsFile, QStringLiteral("/etc/ssh/ssh_known_hosts")};
}

Result<> checkHostKey(SshSession &session, SshContext &context, HandshakeGate::Place &place,
                      const std::stop_token &stop)
{
    const SshTarget &target = session.target();
    const QByteArray blob = serverKey(session.handle());
    const QList<KnownKey> onRecord =
        context.knownHosts.keysFor(knownHostsFiles(target), target.knownHostsName().toUtf8());
    std::optional<KnownKey> recorded;
    const HostKeyVerdict verdict = judgeHostKey(onRecord, blob, recorded);
    if (verdict == HostKeyVerdict::Vouched)
        return {};
    if (verdict == HostKeyVerdict::Revoked)
        return revokedKey(target, *recorded);

    HostKeyQuestion question{.host = target.host,
                             .address = target.address,
                             .port = target.port,
                             .keyType = QString::fromUtf8(keyType(blob)),
                             .fingerprint = keyFingerprint(blob),
                             .changed = verdict == HostKeyVerdict::Changed,
                             .recordedFingerprint =
                                 recorded ? keyFingerprint(recorded->blob) : QString(),
                             .knownHostsFile = recorded ? recorded->file : target.knownHostsFile,
                             .knownHostsLine = recorded ? recorded->line : 0};
    place.leave();
    const HostKeyAnswer answer = context.credentials.hostKey(question, stop);
    if (stop.stop_requested() || !place.enter(stop)) {
        return failure(ErrorCode::Cancelled,
                       Text::tr("Connecting to %1 was stopped.").arg(target.label()));
    }
    return applyAnswer(answer, target, question, blob);
}

} // namespace sharewright
