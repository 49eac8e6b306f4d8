// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/mappingreader.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

namespace sharewright {

namespace {

struct Reading {
    Q_DECLARE_TR_FUNCTIONS(ProjectReading)
};

bool isPlainMatch(const YamlNode &node, const QString &pattern)
{
    return node.kind == YamlNode::Kind::Scalar && node.plain
           && QRegularExpression(QRegularExpression::anchoredPattern(pattern))
                  .match(node.text)
                  .hasMatch();
}

std::optional<double> number(const YamlNode &node)
{
    static const QString shape =
        QStringLiteral("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");
    bool valid = false;
    const double value = node.text.toDouble(&valid);
    if (!isPlainMatch(node, shape) || !valid || !qIsFinite(value))
        return std::nullopt;
    return value;
}

} // namespace

MappingReader::MappingReader(ReadContext &context, const YamlNode &map, Place place)
    : m_context(context)
    , m_map(map)
    , m_place(std::move(place))
{
    m_context.locate(m_place.path, map);
    checkKeys();
}

void MappingReader::checkKeys()
{
    QHash<QString, int> lines;
    for (const YamlNode &key : m_map.keys) {
        if (key.kind != YamlNode::Kind::Scalar) {
            m_context.add(Severity::Error, "file.bad-key", key, m_place.target,
                          {.text = Reading::tr("A key must be a plain word."),
                           .cause = {},
                           .remedy = Reading::tr("Write “key: value”.")});
            continue;
        }
        if (const int earlier = lines.value(key.text); earlier > 0) {
            m_context.add(Severity::Error, "file.duplicate-key", key, m_place.target,
                          {.text = Reading::tr("The key “%1” is given twice.").arg(key.text),
                           .cause = Reading::tr("The one in line %1 counts.").arg(earlier),
                           .remedy = Reading::tr("Remove one of them.")});
        } else {
            lines.insert(key.text, key.line);
        }
    }
}

const YamlNode *MappingReader::value(const char *key)
{
    m_known.append(QString::fromLatin1(key));
    const YamlNode *node = m_map.find(QLatin1StringView(key));
    if (node == nullptr)
        return nullptr;
    const QString path = m_place.key(key).path;
    m_context.locate(path, *node);
    if (node->kind == YamlNode::Kind::Refused)
        m_context.markBroken(path);
    if (node->kind != YamlNode::Kind::Null)
        return node->kind == YamlNode::Kind::Refused ? nullptr : node;
    // The parser places an absent value behind it, often on the next line.
    const auto index = static_cast<size_t>(node - m_map.items.data());
    m_context.add(Severity::Warning, "file.no-value", m_map.keys[index], m_place.target,
                  {.text = Reading::tr("The key “%1” has no value.").arg(QLatin1StringView(key)),
                   .cause = Reading::tr("It is treated as if it were not there."),
                   .remedy = Reading::tr("Give it a value or remove the line.")});
    return nullptr;
}

void MappingReader::reportBadValue(const char *key, const YamlNode &at, const Message &message)
{
    m_context.add(Severity::Error, "file.bad-value", at, m_place.target, message);
    m_context.markBroken(m_place.key(key).path);
}

void MappingReader::reportType(const char *key, const YamlNode &at, const QString &expected)
{
    m_context.add(Severity::Error, "file.wrong-type", at, m_place.target,
                  {.text = Reading::tr("“%1” must be %2.").arg(QLatin1StringView(key), expected),
                   .cause = {},
                   .remedy = Reading::tr("See docs/project-file.md for an example.")});
    m_context.markBroken(m_place.key(key).path);
}

void MappingReader::reportBadWord(const char *key, const YamlNode &at, const QString &word,
                                  const QStringList &words)
{
    const QString near = nearestWord(word, words);
    const QString all = words.join(QStringLiteral(", "));
    reportBadValue(
        key, at,
        {.text = Reading::tr("“%1” is not a value of “%2”.").arg(word, QLatin1StringView(key)),
         .cause = {},
         .remedy = near.isEmpty()
                       ? Reading::tr("Use one of: %1.").arg(all)
                       : Reading::tr("Did you mean “%1”? Possible are: %2.").arg(near, all)});
}

const YamlNode *MappingReader::list(const char *key)
{
    const YamlNode *node = value(key);
    if (node == nullptr || node->kind == YamlNode::Kind::List)
        return node;
    reportType(key, *node, Reading::tr("a list, such as [a, b]"));
    return nullptr;
}

const YamlNode *MappingReader::mapping(const char *key)
{
    const YamlNode *node = value(key);
    if (node == nullptr || node->kind == YamlNode::Kind::Map)
        return node;
    reportType(key, *node, Reading::tr("a section with keys of its own"));
    return nullptr;
}

void MappingReader::text(const char *key, QString &out)
{
    const YamlNode *node = value(key);
    if (node == nullptr)
        return;
    if (node->kind == YamlNode::Kind::Scalar)
        out = node->text;
    else
        reportType(key, *node, Reading::tr("a text"));
}

void MappingReader::integer(const char *key, int lowest, int highest, int &out)
{
    const YamlNode *node = value(key);
    if (node == nullptr)
        return;
    if (!isPlainMatch(*node, QStringLiteral("-?(?:0|[1-9][0-9]*)"))) {
        reportType(key, *node, Reading::tr("a whole number without quotes or leading zeros"));
        return;
    }
    bool fits = false;
    const int number = node->text.toInt(&fits);
    if (fits && number >= lowest && number <= highest) {
        out = number;
        return;
    }
    reportBadValue(
        key, *node,
        {.text = Reading::tr("%1 is impossible for “%2”.").arg(node->text, QLatin1StringView(key)),
         .cause = {},
         .remedy = Reading::tr("Use a number from %1 to %2.").arg(lowest).arg(highest)});
}

void MappingReader::boolean(const char *key, bool &out)
{
    const YamlNode *node = value(key);
    if (node == nullptr)
        return;
    if (isPlainMatch(*node, QStringLiteral("true|false")))
        out = node->text == u"true";
    else
        reportType(key, *node, Reading::tr("true or false, without quotes"));
}

void MappingReader::octal(const char *key, uint highest, uint &out)
{
    const YamlNode *node = value(key);
    if (node == nullptr)
        return;
    static const QRegularExpression shape(QStringLiteral("\\A(?:0o)?([0-7]{3,5})\\z"));
    const QRegularExpressionMatch match =
        node->kind == YamlNode::Kind::Scalar ? shape.match(node->text) : QRegularExpressionMatch();
    const uint mode = match.captured(1).toUInt(nullptr, 8);
    if (match.hasMatch() && mode <= highest) {
        out = mode;
        return;
    }
    reportBadValue(key, *node,
                   {.text = Reading::tr("“%1” is no mode.").arg(node->text),
                    .cause = Reading::tr("A mode is octal: three or four digits from 0 to 7."),
                    .remedy = Reading::tr("Write \"2770\", as Pandora's packages do.")});
}

std::optional<QString> MappingReader::itemText(const char *key, const YamlNode &item)
{
    if (item.kind == YamlNode::Kind::Scalar)
        return item.text;
    if (item.kind == YamlNode::Kind::Refused)
        m_context.markBroken(m_place.key(key).path);
    else
        reportType(key, item, Reading::tr("a list of words"));
    return std::nullopt;
}

void MappingReader::textList(const char *key, QStringList &out)
{
    const YamlNode *node = list(key);
    if (node == nullptr)
        return;
    QStringList texts;
    for (const YamlNode &item : node->items) {
        if (const std::optional<QString> text = itemText(key, item)) {
            m_context.locate(m_place.key(key).item(texts.size()).path, item);
            texts.append(*text);
        }
    }
    out = texts;
}

void MappingReader::point(const char *key, std::optional<QPointF> &out)
{
    const YamlNode *node = list(key);
    if (node == nullptr)
        return;
    const bool isPair = node->items.size() == 2;
    const std::optional<double> x = isPair ? number(node->items[0]) : std::nullopt;
    const std::optional<double> y = isPair ? number(node->items[1]) : std::nullopt;
    if (x && y)
        out = QPointF(*x, *y);
    else
        reportType(key, *node, Reading::tr("two numbers, such as [120, 80]"));
}

void MappingReader::reportUnknownKeys()
{
    for (const YamlNode &key : m_map.keys) {
        if (key.kind != YamlNode::Kind::Scalar || m_known.contains(key.text))
            continue;
        const QString near = nearestWord(key.text, m_known);
        m_context.add(
            Severity::Error, "file.unknown-key", key, m_place.target,
            {.text = Reading::tr("“%1” is not a key of %2.").arg(key.text, m_place.target),
             .cause = Reading::tr("It is ignored, and gone when Sharewright saves the file."),
             .remedy =
                 near.isEmpty()
                     ? Reading::tr("Known keys are: %1.").arg(m_known.join(QStringLiteral(", ")))
                     : Reading::tr("Did you mean “%1”?").arg(near)});
    }
}

} // namespace sharewright
