// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gluster/answerdocument.h"

#include <algorithm>
#include <limits>
#include <optional>

#include <QCoreApplication>

#include "core/gluster/glusteranswer.h"

namespace sharewright {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Gluster)
};

constexpr qsizetype kMostDetails = 4000; // characters of an answer that an error repeats

/// Characters that XML 1.0 forbids, even as &#1;. GlusterFS passes file names through as they are.
bool isForbidden(char32_t character)
{
    return (character < 0x20 && character != '\t' && character != '\n' && character != '\r')
           || character == 0xFFFE || character == 0xFFFF
           || (character >= 0xD800 && character < 0xE000) || character > 0x10FFFF;
}

/// The character that "&#…;" at `start` stands for, and where it ends; nothing when it is no such reference.
std::optional<std::pair<char32_t, qsizetype>> referenceAt(const QString &text, qsizetype start)
{
    const qsizetype end = text.indexOf(u';', start);
    if (end < 0 || end - start > 12)
        return std::nullopt;
    const QStringView digits = QStringView(text).sliced(start + 2, end - start - 2);
    const bool hex = digits.startsWith(u'x');
    bool good = false;
    const uint code = (hex ? digits.sliced(1) : digits).toUInt(&good, hex ? 16 : 10);
    return good ? std::optional(std::pair(char32_t(code), end + 1)) : std::nullopt;
}

/// The XML of the answer with everything that a strict reader would stop at replaced: a file name in another
/// encoding must not hide the state of the whole volume. Empty when there is no XML.
QString readableXml(const QByteArray &answer)
{
    const qsizetype root = answer.indexOf("<cliOutput");
    if (root < 0)
        return {};
    const QString raw = QString::fromUtf8(answer.sliced(root));
    QString text;
    text.reserve(raw.size());
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const QChar character = raw[i];
        if (character == u'&' && i + 1 < raw.size() && raw[i + 1] == u'#') {
            const auto reference = referenceAt(raw, i);
            if (reference && isForbidden(reference->first)) {
                text += QChar(QChar::ReplacementCharacter);
                i = reference->second - 1;
                continue;
            }
        }
        text += !character.isSurrogate() && isForbidden(character.unicode())
                    ? QChar(QChar::ReplacementCharacter)
                    : character;
    }
    return text;
}

Error damaged(const QByteArray &answer)
{
    return {ErrorCode::Protocol,
            Words::tr("The answer of gluster is cut off or damaged. Ask again."),
            QString::fromUtf8(answer.first(qMin(answer.size(), kMostDetails)))};
}

/// The error for gluster's own words.
Error refusal(const QString &words)
{
    if (words.contains(u"Connection failed"))
        return {
            ErrorCode::Unreachable,
            Words::tr("The gluster daemon does not answer. Start it: systemctl start glusterd."),
            words};
    if (words.contains(u"timed out", Qt::CaseInsensitive))
        return {ErrorCode::Timeout,
                Words::tr("gluster gave no answer in time. Another node may just have died: ask "
                          "again in a minute."),
                words};
    return {ErrorCode::CommandFailed,
            Words::tr("gluster says: %1")
                .arg(words.simplified().first(qMin(words.simplified().size(), qsizetype(300)))),
            words};
}

/// What stands around the payload.
struct Outcome {
    std::optional<int> opRet;
    QString errorText;
    QString output;
    bool hasPayload = false;
};

Outcome readOutcome(QXmlStreamReader &xml, QStringView payload, const ReadElement &read)
{
    Outcome outcome;
    forEachChild(xml, [&](QStringView name) {
        if (name == u"opRet") {
            bool good = false;
            const int value = textOf(xml).toInt(&good);
            outcome.opRet = good ? std::optional(value) : std::nullopt;
        } else if (name == u"opErrstr") {
            outcome.errorText = textOf(xml);
        } else if (name == u"output") {
            outcome.output = textOf(xml);
        } else if (name == payload) {
            outcome.hasPayload = true;
            read(xml);
        }
    });
    return outcome;
}

bool isReadable(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar character) {
        return character != QChar(QChar::ReplacementCharacter)
               && (character.unicode() >= 0x20 || character == u'\t' || character == u'\r');
    });
}

} // namespace

Result<> readAnswer(const QByteArray &answer, QStringView payload, const ReadElement &read)
{
    const QString text = readableXml(answer);
    if (text.isEmpty())
        return std::unexpected(errorFromText(answer));
    QXmlStreamReader xml(text);
    if (!xml.readNextStartElement() || xml.name() != u"cliOutput")
        return std::unexpected(damaged(answer));
    const Outcome outcome = readOutcome(xml, payload, read);
    if (xml.hasError() || !outcome.opRet)
        return std::unexpected(damaged(answer));
    if (*outcome.opRet != 0) {
        const QString words = outcome.errorText.isEmpty() ? outcome.output : outcome.errorText;
        return std::unexpected(
            refusal(words.isEmpty() ? Words::tr("the command failed, without a reason") : words));
    }
    if (!outcome.hasPayload)
        return failure(ErrorCode::Protocol,
                       Words::tr("gluster answered another question than the one that was asked."),
                       outcome.output);
    return {};
}

Error errorFromText(const QByteArray &answer)
{
    QStringList sentences;
    const QList<QByteArray> lines = answer.first(qMin(answer.size(), kMostDetails)).split('\n');
    for (const QByteArray &line : lines) {
        const QString text = QString::fromUtf8(line).trimmed();
        // Captures repeat the command and its exit status.
        if (text.isEmpty() || text.startsWith(u"$ ") || text.startsWith(u"rc=")
            || text.startsWith(u"<?xml"))
            continue;
        if (!isReadable(text))
            return damaged(answer);
        sentences += text;
    }
    return sentences.isEmpty() ? damaged(answer) : refusal(sentences.join(u'\n'));
}

bool isGlusterBusy(const Error &error)
{
    return error.details.contains(u"Another transaction is in progress")
           || error.details.contains(u"Locking failed");
}

void forEachChild(QXmlStreamReader &xml, const std::function<void(QStringView name)> &onChild)
{
    while (xml.readNextStartElement()) {
        onChild(xml.name());
        if (xml.isStartElement())
            xml.skipCurrentElement();
    }
}

QString wholeText(QXmlStreamReader &xml)
{
    // Not readElementText: that calls itself for each child, and a damaged answer may nest without end.
    QString text;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        xml.readNext();
        if (xml.isCharacters() || xml.isEntityReference())
            text += xml.text();
        else if (xml.isStartElement())
            ++depth;
        else if (xml.isEndElement())
            --depth;
    }
    return text;
}

QString textOf(QXmlStreamReader &xml)
{
    return wholeText(xml).trimmed();
}

qint64 countOf(QXmlStreamReader &xml)
{
    bool good = false;
    const qint64 count = textOf(xml).toLongLong(&good);
    return good && count >= 0 ? count : -1;
}

int smallCountOf(QXmlStreamReader &xml)
{
    const qint64 count = countOf(xml);
    return count <= std::numeric_limits<int>::max() ? static_cast<int>(count) : -1;
}

} // namespace sharewright
