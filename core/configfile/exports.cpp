// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/configfile/exports.h"

#include <QCoreApplication>

#include "core/configfile/exportsreader.h"
#include "core/configfile/octalescape.h"

namespace sharewright {

namespace {

QString inText(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

QStringList optionsIn(const QByteArray &list)
{
    QStringList options;
    for (const QByteArray &option : list.split(',')) {
        const QByteArray trimmed = option.trimmed();
        if (!trimmed.isEmpty())
            options += inText(trimmed);
    }
    return options;
}

/// Turns words into entries and says what is wrong with them.
class EntryBuilder
{
    Q_DECLARE_TR_FUNCTIONS(Exports)

public:
    EntryBuilder(const QByteArray &text, QString fileName)
        : m_reader(text)
        , m_fileName(std::move(fileName))
    {}

    ExportsReading read()
    {
        while (m_reader.nextEntry()) {
            if (const std::optional<ExportsWord> path = m_reader.nextWord())
                readEntry(*path);
        }
        return std::move(m_reading);
    }

private:
    void readEntry(const ExportsWord &path)
    {
        ExportEntry entry;
        entry.path = inText(path.text);
        entry.line = path.line;
        checkQuote(path);
        if (!path.text.startsWith('/')) {
            add(Severity::Error, QStringLiteral("exports.path-not-absolute"), path,
                tr("\"%1\" is not an absolute path.").arg(entry.path),
                tr("exportfs skips this line."),
                tr("Write the full path, beginning with a slash."));
            return;
        }
        m_defaults.clear();
        while (const std::optional<ExportsWord> word = m_reader.nextWord())
            readClient(entry, *word);
        if (entry.clients.isEmpty()) {
            add(Severity::Warning, QStringLiteral("exports.no-client"), path,
                tr("%1 names no client.").arg(entry.path), tr("It is exported to the whole world."),
                tr("Name the clients, or write * if you mean it."));
            entry.clients += ExportClient{QString(), m_defaults};
        }
        m_reading.entries += entry;
    }

    void readClient(ExportEntry &entry, const ExportsWord &word)
    {
        checkQuote(word);
        if (word.text.startsWith('-')) {
            m_defaults = optionsIn(word.text.sliced(1));
            return;
        }
        const qsizetype open = word.text.indexOf('(');
        ExportClient client{inText(open < 0 ? word.text : word.text.first(open)), m_defaults};
        if (open >= 0) {
            const qsizetype close = word.text.indexOf(')', open);
            if (close < 0 || close + 1 != word.text.size()) {
                add(Severity::Error, QStringLiteral("exports.bad-option-list"), word,
                    tr("The option list in \"%1\" is not closed properly.").arg(inText(word.text)),
                    tr("exportfs skips this client."),
                    tr("Write client(option,option) without blanks, then a blank, then the next "
                       "client."));
                return;
            }
            client.options += optionsIn(word.text.sliced(open + 1, close - open - 1));
        }
        if (client.client.isEmpty())
            warnAboutWorld(entry, word);
        entry.clients += client;
    }

    void warnAboutWorld(const ExportEntry &entry, const ExportsWord &word)
    {
        const bool blankBefore = !entry.clients.isEmpty()
                                 && entry.clients.last().options == m_defaults
                                 && !entry.clients.last().client.isEmpty();
        add(blankBefore ? Severity::Error : Severity::Warning,
            QStringLiteral("exports.options-without-client"), word,
            tr("%1 is exported to the whole world with %2.").arg(entry.path, inText(word.text)),
            blankBefore ? tr("A blank stands between the client %1 and its options.")
                              .arg(entry.clients.last().client)
                        : tr("No client stands before the options."),
            blankBefore ? tr("Remove the blank before the parenthesis.")
                        : tr("Name the clients, or write * if you mean it."));
    }

    void checkQuote(const ExportsWord &word)
    {
        if (word.openQuote) {
            add(Severity::Error, QStringLiteral("exports.open-quote"), word,
                tr("The quotation mark of \"%1\" is not closed.").arg(inText(word.text)),
                tr("Everything up to the end of the line became one word."),
                tr("Close the quotation mark."));
        }
    }

    void add(Severity severity, const QString &code, const ExportsWord &word, const QString &text,
             const QString &cause, const QString &remedy)
    {
        m_reading.findings += Finding{
            severity, code, m_fileName, text, cause, remedy, {m_fileName, word.line, word.column}};
    }

    ExportsReader m_reader;
    QString m_fileName;
    QStringList m_defaults;
    ExportsReading m_reading;
};

QString withoutTrailingSlash(const QString &path)
{
    QString plain = path;
    while (plain.size() > 1 && plain.endsWith(QLatin1Char('/')))
        plain.chop(1);
    return plain;
}

} // namespace

ExportsReading parseExports(const QByteArray &text, const QString &fileName)
{
    return EntryBuilder(text, fileName).read();
}

QByteArray exportsLine(const ExportEntry &entry)
{
    QByteArray line = withOctalEscapes(entry.path, "\"#");
    for (const ExportClient &client : entry.clients) {
        line += ' ';
        line += client.client.isEmpty() ? QByteArray("*") : withOctalEscapes(client.client, "\"#");
        if (!client.options.isEmpty()) {
            line += '(';
            line += client.options.join(QLatin1Char(',')).toUtf8();
            line += ')';
        }
    }
    return line;
}

bool coversPath(const ExportEntry &entry, const QString &path)
{
    const QString top = withoutTrailingSlash(entry.path);
    const QString below = withoutTrailingSlash(path);
    return below == top || top == QLatin1StringView("/")
           || below.startsWith(top + QLatin1Char('/'));
}

} // namespace sharewright
