// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/runlog.h"

#include <QCoreApplication>

#include "core/run/journal.h"

namespace sharewright {

Result<> RunLog::open(const QString &path)
{
    m_file.setFileName(path);
    if (m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered)) {
        m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        return {};
    }
    return failure(ErrorCode::Io,
                   QCoreApplication::translate("RunLog", "The log %1 cannot be written.").arg(path),
                   m_file.errorString());
}

void RunLog::line(const QDateTime &time, QByteArrayView host, QByteArrayView step,
                  QByteArrayView text)
{
    m_buffer += time.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzzZ")).toLatin1();
    m_buffer += ' ';
    m_buffer += host;
    m_buffer += ' ';
    m_buffer += step;
    m_buffer += " | ";
    m_buffer += text;
    m_buffer += '\n';
}

void RunLog::write(const RunEvent &event)
{
    m_buffer.clear();
    if (const auto *output = std::get_if<StepOutput>(&event.what)) {
        const QByteArray host = output->host.value.toUtf8();
        const QByteArray step = output->step.value.toUtf8();
        // One prefix serves all lines of a piece: they arrived together.
        const QByteArray prefix =
            event.time.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzzZ")).toLatin1() + ' ' + host
            + ' ' + step + (output->stream == Stream::Err ? " ! " : " | ");
        qsizetype begin = 0;
        while (begin <= output->text.size()) {
            qsizetype end = output->text.indexOf('\n', begin);
            if (end < 0)
                end = output->text.size();
            m_buffer += prefix;
            m_buffer += QByteArrayView(output->text).sliced(begin, end - begin);
            m_buffer += '\n';
            begin = end + 1;
        }
    } else if (const auto *step = std::get_if<StepChanged>(&event.what)) {
        QString text = stateKeyword(step->state);
        if (step->state == StepState::Failed)
            text += QStringLiteral(": ") + step->error.message;
        if (!step->note.isEmpty())
            text += QStringLiteral(": ") + step->note;
        line(event.time, "-", step->step.value.toUtf8(), text.toUtf8());
    } else if (const auto *host = std::get_if<HostChanged>(&event.what)) {
        if (!host->error.message.isEmpty())
            line(event.time, host->host.value.toUtf8(), "-", host->error.message.toUtf8());
    }
    if (!m_buffer.isEmpty() && m_file.write(m_buffer) != m_buffer.size())
        m_failed = true;
}

} // namespace sharewright
