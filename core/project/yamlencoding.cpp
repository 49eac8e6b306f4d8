// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/yamlencoding.h"

#include <algorithm>

#include <QCoreApplication>
#include <QStringDecoder>

#include "core/project/projectfile.h"

namespace sharewright {

namespace {

struct YamlEncoding {
    Q_DECLARE_TR_FUNCTIONS(YamlEncoding)
};

Finding makeFinding(const char *code, const QString &text, const QString &remedy,
                    const FilePosition &position)
{
    Finding finding;
    finding.code = QString::fromLatin1(code);
    finding.target = position.file;
    finding.text = text;
    finding.remedy = remedy;
    finding.position = position;
    return finding;
}

bool isUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    return !decoder.hasError();
}

// The first line that is not UTF-8, from 1; 0 when all are.
int firstBadLine(const QByteArray &text)
{
    if (isUtf8(text))
        return 0;
    int number = 1;
    for (qsizetype start = 0; start < text.size(); ++number) {
        const qsizetype end =
            text.indexOf('\n', start) < 0 ? text.size() : text.indexOf('\n', start);
        if (!isUtf8(QByteArrayView(text).sliced(start, end - start)))
            return number;
        start = end + 1;
    }
    return number;
}

} // namespace

std::optional<Finding> encodingProblem(const QByteArray &text, const QString &fileName)
{
    if (text.size() > kMaxProjectBytes) {
        return makeFinding("file.too-big",
                           YamlEncoding::tr("The file is too big for a project: %1 MB.")
                               .arg(text.size() / (1024 * 1024)),
                           YamlEncoding::tr("Check that it is the right file; 4 MB are the limit."),
                           {fileName, 0, 0});
    }
    if (text.contains('\0')) {
        return makeFinding("file.binary", YamlEncoding::tr("This is a binary file, not a project."),
                           YamlEncoding::tr("Choose the project's YAML file."), {fileName, 0, 0});
    }
    if (const int line = firstBadLine(text); line > 0) {
        return makeFinding(
            "file.not-utf8", YamlEncoding::tr("Line %1 is not valid UTF-8.").arg(line),
            YamlEncoding::tr("Save the file as UTF-8, or correct this line."), {fileName, line, 1});
    }
    return std::nullopt;
}

QByteArray withoutByteOrderMark(const QByteArray &text)
{
    constexpr QByteArrayView mark("\xEF\xBB\xBF");
    return text.startsWith(mark) ? text.mid(mark.size()) : text;
}

YamlLines::YamlLines(const QByteArray &text, QString fileName)
    : m_text(text)
    , m_fileName(std::move(fileName))
{
    m_starts.append(0);
    for (qsizetype at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        m_starts.append(at + 1);
}

FilePosition YamlLines::position(int line, int byteColumn) const
{
    if (line < 0 || byteColumn < 0)
        return {m_fileName, 0, 0};
    // Counting characters in endless lines would make a hostile file slow.
    constexpr int kLongestCounted = 1000;
    if (line >= m_starts.size() || byteColumn > kLongestCounted)
        return {m_fileName, line + 1, byteColumn + 1};
    const QByteArrayView rest = QByteArrayView(m_text).sliced(m_starts[line]);
    const QString before =
        QString::fromUtf8(rest.first(std::min<qsizetype>(byteColumn, rest.size())));
    return {m_fileName, line + 1, static_cast<int>(before.toUcs4().size()) + 1};
}

} // namespace sharewright
