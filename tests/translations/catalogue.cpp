// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/translations/catalogue.h"

#include <algorithm>

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

QStringList found(const QString &text, const QRegularExpression &expression)
{
    QStringList all;
    for (auto it = expression.globalMatch(text); it.hasNext();)
        all += it.next().captured();
    all.sort();
    return all;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(u"%L?[0-9]+|%L?n"_s);
    if (!text.contains(u'%'))
        return {};
    QStringList all = found(text, placeholder);
    all.removeDuplicates();
    return all;
}

qsizetype letters(QString text)
{
    static const QRegularExpression letter(u"&(?!(amp|lt|gt|quot|nbsp);)\\w"_s);
    if (!text.contains(u'&'))
        return 0;
    text.remove(u"&&"_s);
    return found(text, letter).size();
}

QString edge(const QString &text, bool atEnd)
{
    const auto isSpace = [](QChar c) { return c == u' ' || c == u'\n'; };
    qsizetype count = 0;
    while (count < text.size() && isSpace(text[atEnd ? text.size() - 1 - count : count]))
        ++count;
    return atEnd ? text.last(count) : text.first(count);
}

QStringList problemsOfForm(const Entry &entry, const QString &form, bool mayLeaveNumberOut)
{
    QStringList problems;
    QStringList wanted = placeholders(entry.source);
    QStringList given = placeholders(form);
    if (mayLeaveNumberOut) {
        wanted.removeAll(u"%n"_s);
        given.removeAll(u"%n"_s);
    }
    if (wanted != given)
        problems += u"placeholders %1 became %2"_s.arg(wanted.join(u' '), given.join(u' '));
    static const QRegularExpression tag(u"</?[A-Za-z][^>]*>"_s);
    if (found(entry.source, tag) != found(form, tag))
        problems += u"tags differ"_s;
    if (letters(entry.source) != letters(form))
        problems += u"%1 letters for the keyboard became %2"_s.arg(letters(entry.source))
                        .arg(letters(form));
    if (entry.source.count(u'\n') != form.count(u'\n'))
        problems += u"line breaks differ"_s;
    if (form.trimmed().isEmpty() && !entry.source.trimmed().isEmpty())
        problems += u"empty"_s;
    for (const bool atEnd : {false, true})
        if (edge(entry.source, atEnd) != edge(form, atEnd))
            problems += atEnd ? u"spaces at the end differ"_s : u"spaces at the beginning differ"_s;
    if (entry.source.endsWith(u'…') != form.endsWith(u'…'))
        problems += u"dots at the end differ"_s;
    return problems;
}

Entry readEntry(QXmlStreamReader &xml, const QString &context)
{
    Entry entry{.context = context};
    entry.isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            entry.source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            entry.comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            entry.state = xml.attributes().value("type"_L1).toString();
            if (!entry.isPlural) {
                entry.forms += xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement())
                entry.forms += xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return entry;
}

void readContext(QXmlStreamReader &xml, QList<Entry> &entries)
{
    QString name;
    while (xml.readNextStartElement()) {
        if (xml.name() == "name"_L1)
            name = xml.readElementText();
        else if (xml.name() == "message"_L1)
            entries += readEntry(xml, name);
        else
            xml.skipCurrentElement();
    }
}

} // namespace

QString Entry::key() const
{
    return context + u'|' + source + u'|' + comment + (isPlural ? u"|n"_s : QString());
}

Catalogue readCatalogue(const QString &file)
{
    Catalogue catalogue;
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        catalogue.error = source.errorString();
        return catalogue;
    }
    QXmlStreamReader xml(&source);
    if (xml.readNextStartElement())
        catalogue.language = xml.attributes().value("language"_L1).toString();
    while (xml.readNextStartElement()) {
        if (xml.name() == "context"_L1)
            readContext(xml, catalogue.entries);
        else
            xml.skipCurrentElement();
    }
    if (xml.hasError())
        catalogue.error = xml.errorString();
    return catalogue;
}

QStringList problemsOf(const Entry &entry, const QString &language)
{
    if (!entry.state.isEmpty())
        return {entry.state};
    const qsizetype wanted = !entry.isPlural || language == u"ja" ? 1 : 2;
    if (entry.forms.size() != wanted)
        return {u"%1 forms, not %2"_s.arg(entry.forms.size()).arg(wanted)};
    QStringList problems;
    for (qsizetype i = 0; i < wanted; ++i) // "one step" needs no number
        problems += problemsOfForm(entry, entry.forms[i], entry.isPlural && wanted > 1 && i == 0);
    return problems;
}
