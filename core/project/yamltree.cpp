// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/yamltree.h"

#include <exception>
#include <sstream>
#include <string>
#include <utility>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <QCoreApplication>
#include <QStringDecoder>

#include "core/project/yamlencoding.h"

namespace sharewright {

namespace {

struct YamlTree {
    Q_DECLARE_TR_FUNCTIONS(YamlTree)
};

constexpr size_t kDeepest = 32;
constexpr size_t kMostNodes = 200'000;

// Leaves yaml-cpp's parser from within a callback; never leaves parseYaml().
struct StopParsing {};

Finding makeFinding(const char *code, const QString &text, const QString &remedy)
{
    Finding finding;
    finding.code = QString::fromLatin1(code);
    finding.text = text;
    finding.remedy = remedy;
    return finding;
}

Finding tooDeepFinding()
{
    return makeFinding("file.too-deep", YamlTree::tr("Values are nested too deeply."),
                       YamlTree::tr("Check that this is a Sharewright project."));
}

// A byte order mark inside the file is text like any other.
QString decoded(const std::string &value)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder.decode(QByteArrayView(value.data(), static_cast<qsizetype>(value.size())));
}

class TreeBuilder final : public YAML::EventHandler
{
public:
    explicit TreeBuilder(const YamlLines &lines) : m_lines(lines) {}

    [[nodiscard]] std::optional<YamlNode> takeRoot() { return std::exchange(m_root, std::nullopt); }
    [[nodiscard]] const QList<Finding> &findings() const { return m_findings; }

    void report(const YAML::Mark &mark, Finding finding)
    {
        finding.position = m_lines.position(mark.line, mark.column);
        finding.target = finding.position.file;
        m_findings.append(finding);
    }

    void OnDocumentStart(const YAML::Mark &mark) override
    {
        if (m_documents++ == 0)
            return;
        report(mark, makeFinding("file.several-documents",
                                 YamlTree::tr("A second YAML document begins here."),
                                 YamlTree::tr("Keep one project per file.")));
        throw StopParsing();
    }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &mark, YAML::anchor_t /*anchor*/) override
    {
        add(nodeAt(mark, YamlNode::Kind::Null));
    }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t /*anchor*/) override
    {
        report(mark,
               makeFinding("file.alias", YamlTree::tr("References (*name) are not supported."),
                           YamlTree::tr("Write the value out.")));
        add(nodeAt(mark, YamlNode::Kind::Refused));
    }
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t /*anchor*/,
                  const std::string &value) override
    {
        YamlNode node = nodeAt(mark, kindFor(mark, tag, YamlNode::Kind::Scalar));
        node.text = decoded(value);
        node.plain = tag == "?";
        add(std::move(node));
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t /*anchor*/,
                         YAML::EmitterStyle::value style) override
    {
        open(mark, kindFor(mark, tag, YamlNode::Kind::List), style);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t /*anchor*/,
                    YAML::EmitterStyle::value style) override
    {
        open(mark, kindFor(mark, tag, YamlNode::Kind::Map), style);
        m_inMap.back() = true;
    }
    void OnMapEnd() override { close(); }

private:
    YamlNode nodeAt(const YAML::Mark &mark, YamlNode::Kind kind) const
    {
        const FilePosition position = m_lines.position(mark.line, mark.column);
        YamlNode node;
        node.kind = kind;
        node.line = position.line;
        node.column = position.column;
        node.offset = mark.pos;
        return node;
    }

    using Kind = YamlNode::Kind;

    Kind kindFor(const YAML::Mark &mark, const std::string &tag, Kind kind)
    {
        if (tag.empty() || tag == "?" || tag == "!")
            return kind;
        report(mark,
               makeFinding("file.tag", YamlTree::tr("Type tags such as !name are not supported."),
                           YamlTree::tr("Write the bare value; each key knows its type.")));
        return Kind::Refused;
    }

    void open(const YAML::Mark &mark, Kind kind, YAML::EmitterStyle::value style)
    {
        if (m_open.size() >= kDeepest) {
            report(mark, tooDeepFinding());
            throw StopParsing();
        }
        m_open.push_back(nodeAt(mark, kind));
        m_open.back().flow = style == YAML::EmitterStyle::Flow;
        m_inMap.push_back(false);
    }

    void close()
    {
        YamlNode node = std::move(m_open.back());
        m_open.pop_back();
        m_inMap.pop_back();
        add(std::move(node));
    }

    void add(YamlNode node)
    {
        if (++m_nodes > kMostNodes) {
            report(YAML::Mark::null_mark(),
                   makeFinding("file.too-many-values",
                               YamlTree::tr("The file holds more values than any project."),
                               YamlTree::tr("Check that this is a Sharewright project.")));
            throw StopParsing();
        }
        if (m_open.empty()) {
            m_root = std::move(node);
            return;
        }
        YamlNode &parent = m_open.back();
        const bool isKey = m_inMap.back() && parent.keys.size() == parent.items.size();
        (isKey ? parent.keys : parent.items).push_back(std::move(node));
    }

    const YamlLines &m_lines;
    std::vector<YamlNode> m_open;
    std::vector<bool> m_inMap;
    std::optional<YamlNode> m_root;
    QList<Finding> m_findings;
    size_t m_nodes = 0;
    int m_documents = 0;
};

// The parser keeps a token for each open bracket before it reports the first, so a text of brackets takes a
// gigabyte. Brackets in quotes and comments count here too; no project has a thousand open ones.
bool opensTooManyBrackets(const QByteArray &yaml)
{
    constexpr int kMostOpen = 1000;
    int open = 0;
    for (const char c : yaml) {
        if (c == '[' || c == '{')
            ++open;
        else if ((c == ']' || c == '}') && open > 0)
            --open;
        if (open > kMostOpen)
            return true;
    }
    return false;
}

Finding syntaxFinding(const QString &reason)
{
    return makeFinding(
        "file.not-yaml", YamlTree::tr("The text is not valid YAML here: %1.").arg(reason),
        YamlTree::tr("Look at this line and the one above: often a quote, a colon, a bracket "
                     "or the indentation (blanks, never tabs) is wrong."));
}

// The one place that calls yaml-cpp. True when the whole text was read.
bool runParser(const QByteArray &yaml, TreeBuilder &builder)
{
    try {
        std::istringstream stream(yaml.toStdString());
        YAML::Parser parser(stream);
        while (parser.HandleNextDocument(builder)) {
        }
        return true;
    } catch (const StopParsing &) {
        // Already reported.
    } catch (const YAML::Exception &exception) {
        const QString reason = QString::fromStdString(exception.msg);
        builder.report(exception.mark, syntaxFinding(reason));
    } catch (const std::exception &exception) {
        builder.report(YAML::Mark::null_mark(),
                       syntaxFinding(QString::fromLocal8Bit(exception.what())));
    }
    return false;
}

} // namespace

const YamlNode *YamlNode::find(QLatin1StringView key) const
{
    for (size_t i = 0; i < keys.size(); ++i) {
        if (keys[i].kind == Kind::Scalar && keys[i].text == key)
            return &items[i];
    }
    return nullptr;
}

YamlReading parseYaml(const QByteArray &yaml, const QString &fileName)
{
    if (std::optional<Finding> problem = encodingProblem(yaml, fileName))
        return {std::nullopt, {*problem}};
    const QByteArray text = withoutByteOrderMark(yaml);
    const YamlLines lines(text, fileName);
    TreeBuilder builder(lines);
    const bool tooDeep = opensTooManyBrackets(text);
    if (tooDeep)
        builder.report(YAML::Mark::null_mark(), tooDeepFinding());
    const bool complete = !tooDeep && runParser(text, builder);
    YamlReading reading;
    reading.findings = builder.findings();
    if (complete)
        reading.root = builder.takeRoot();
    return reading;
}

} // namespace sharewright
