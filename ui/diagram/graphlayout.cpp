// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/diagram/graphlayout.h"

#include <algorithm>
#include <gvc.h>
#include <memory>
#include <mutex>

#include <QByteArray>

namespace sharewright {

namespace {

constexpr double kPointsPerInch = 72.0; // Graphviz takes sizes in inches and answers in points
constexpr double kColumnGap = 132.0;
constexpr double kRowGap = 28.0;
constexpr double kClearance = 16.0; // around a box that the admin placed

struct ContextDeleter {
    void operator()(GVC_t *context) const { gvFreeContext(context); }
};
struct GraphDeleter {
    void operator()(Agraph_t *graph) const { agclose(graph); }
};
using GraphHandle = std::unique_ptr<Agraph_t, GraphDeleter>;

std::mutex &graphvizMutex()
{
    static std::mutex mutex;
    return mutex;
}

GVC_t *context()
{
    static const std::unique_ptr<GVC_t, ContextDeleter> instance(gvContext());
    return instance.get();
}

// The C interface wants char * for texts that it only reads.
void setAttribute(void *object, const char *name, const QByteArray &value)
{
    static char empty[] = "";
    agsafeset(object, const_cast<char *>(name), const_cast<char *>(value.constData()), empty);
}

QByteArray inches(double units)
{
    return QByteArray::number(units / kPointsPerInch, 'f', 5);
}

void setDefaults(Agraph_t *graph)
{
    setAttribute(graph, "rankdir", "LR");
    setAttribute(graph, "nodesep", inches(kRowGap));
    setAttribute(graph, "ranksep", inches(kColumnGap));
    setAttribute(graph, "splines", "true");
    setAttribute(graph, "outputorder", "nodesfirst");
}

class DotGraph
{
public:
    explicit DotGraph(const LayoutGraph &graph)
        : m_graph(agopen(const_cast<char *>("site"), Agdirected, nullptr))
    {
        setDefaults(m_graph.get());
        for (const LayoutNode &node : graph.nodes)
            addNode(node);
        for (const LayoutEdge &edge : graph.edges)
            addEdge(edge);
    }

    bool layOut()
    {
        m_laidOut = gvLayout(context(), m_graph.get(), "dot") == 0;
        return m_laidOut;
    }
    ~DotGraph()
    {
        if (m_laidOut)
            gvFreeLayout(context(), m_graph.get());
    }
    Q_DISABLE_COPY_MOVE(DotGraph)

    QPointF centre(const QString &id) const { return flipped(ND_coord(m_nodes.value(id))); }
    QPainterPath route(qsizetype edge) const
    {
        Agedge_t *const handle = m_edges.at(edge);
        const splines *curves = handle ? ED_spl(handle) : nullptr;
        QPainterPath path;
        for (size_t i = 0; curves && i < static_cast<size_t>(curves->size); ++i)
            append(path, curves->list[i]);
        return path;
    }

private:
    void addNode(const LayoutNode &node)
    {
        QByteArray name = node.id.toUtf8();
        Agnode_t *const handle = agnode(m_graph.get(), name.data(), 1);
        setAttribute(handle, "shape", "box");
        setAttribute(handle, "label", ""); // no text, so that no font is ever loaded
        setAttribute(handle, "fixedsize", "true");
        setAttribute(handle, "width", inches(node.size.width()));
        setAttribute(handle, "height", inches(node.size.height()));
        m_nodes.insert(node.id, handle);
    }
    void addEdge(const LayoutEdge &edge)
    {
        Agnode_t *const from = m_nodes.value(edge.backwards ? edge.to : edge.from);
        Agnode_t *const to = m_nodes.value(edge.backwards ? edge.from : edge.to);
        Agedge_t *handle = nullptr;
        if (from && to) {
            handle = agedge(m_graph.get(), from, to, nullptr, 1);
            setAttribute(handle, "minlen", QByteArray::number(std::max(1, edge.ranks)));
            setAttribute(handle, "tailport", "e");
            setAttribute(handle, "headport", "w");
            setAttribute(handle, "arrowhead", "none");
        }
        m_edges.append(handle);
    }
    static QPointF flipped(pointf point) { return {point.x, -point.y}; }
    static void append(QPainterPath &path, const bezier &curve)
    {
        const size_t count = static_cast<size_t>(curve.size);
        if (count < 4)
            return;
        path.moveTo(flipped(curve.sflag ? curve.sp : curve.list[0]));
        if (curve.sflag)
            path.lineTo(flipped(curve.list[0]));
        for (size_t i = 1; i + 2 < count; i += 3)
            path.cubicTo(flipped(curve.list[i]), flipped(curve.list[i + 1]),
                         flipped(curve.list[i + 2]));
        if (curve.eflag)
            path.lineTo(flipped(curve.ep));
    }

    GraphHandle m_graph;
    QHash<QString, Agnode_t *> m_nodes;
    QList<Agedge_t *> m_edges;
    bool m_laidOut = false;
};

QRectF boxOf(const LayoutNode &node, QPointF centre)
{
    return QRectF(centre - QPointF(node.size.width(), node.size.height()) / 2, node.size);
}

// Boxes that the admin moved stay; automatic ones that would lie below them give way downwards.
void makeRoom(const QList<LayoutNode> &nodes, QHash<QString, QPointF> &centres)
{
    QList<QRectF> taken;
    QList<const LayoutNode *> free;
    for (const LayoutNode &node : nodes) {
        if (node.fixed)
            taken += boxOf(node, *node.fixed);
        else
            free += &node;
    }
    if (taken.isEmpty())
        return;
    std::stable_sort(free.begin(), free.end(), [&](const LayoutNode *a, const LayoutNode *b) {
        return centres.value(a->id).y() < centres.value(b->id).y();
    });
    for (const LayoutNode *node : free) {
        QRectF box = boxOf(*node, centres.value(node->id));
        for (bool moved = true; moved;) {
            moved = false;
            for (const QRectF &other : std::as_const(taken)) {
                if (!box.adjusted(-kClearance, -kClearance, kClearance, kClearance)
                         .intersects(other))
                    continue;
                box.moveTop(other.bottom() + kClearance + 1);
                moved = true;
            }
        }
        centres[node->id] = box.center();
        taken += box;
    }
}

} // namespace

GraphLayout layoutGraph(const LayoutGraph &graph)
{
    GraphLayout result;
    result.routes.resize(graph.edges.size());
    if (graph.nodes.isEmpty())
        return result;

    const std::scoped_lock lock(graphvizMutex());
    DotGraph dot(graph);
    if (!dot.layOut())
        return result;
    QHash<QString, QPointF> automatic;
    for (const LayoutNode &node : graph.nodes)
        automatic.insert(node.id, dot.centre(node.id));
    result.centres = automatic;
    for (const LayoutNode &node : graph.nodes) {
        if (node.fixed)
            result.centres[node.id] = *node.fixed;
    }
    makeRoom(graph.nodes, result.centres);
    const auto stayed = [&](const QString &id) {
        return result.centres.value(id) == automatic.value(id);
    };
    for (qsizetype i = 0; i < graph.edges.size(); ++i) {
        if (stayed(graph.edges.at(i).from) && stayed(graph.edges.at(i).to))
            result.routes[i] =
                graph.edges.at(i).backwards ? dot.route(i).toReversed() : dot.route(i);
    }
    return result;
}

} // namespace sharewright
