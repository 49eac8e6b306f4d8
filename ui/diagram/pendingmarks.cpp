// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/diagram/pendingmarks.h"

#include <optional>

#include <QCoreApplication>

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PendingMarks)
};

PendingMark fileMark(const PendingFiles &files)
{
    QStringList signs;
    QStringList words;
    const auto add = [&](int count, QChar sign, const QString &word) {
        if (count == 0)
            return;
        signs += QString(sign + QString::number(count));
        words += word;
    };
    add(files.added, u'+', Text::tr("New files: %1").arg(files.added));
    add(files.changed, u'~', Text::tr("Changed files: %1").arg(files.changed));
    add(files.removed, u'−', Text::tr("Files that go: %1").arg(files.removed));
    add(files.unseen, u'?',
        Text::tr("Files that are written, but nobody has looked at yet: %1").arg(files.unseen));
    if (signs.isEmpty())
        return {};
    words.prepend(Text::tr("The plan, on this host:"));
    return {signs.join(u' '), words.join(u'\n'), files.removed > 0 ? Tone::Warning : Tone::Accent,
            Qt::SolidLine};
}

PendingMark mark(Pending pending)
{
    switch (pending) {
    case Pending::Added:
        return {QStringLiteral("+"), Text::tr("The plan adds it."), Tone::Good, Qt::DashLine};
    case Pending::Changed:
        return {QStringLiteral("~"), Text::tr("The plan changes it."), Tone::Warning,
                Qt::DashDotLine};
    case Pending::Removed:
        return {QStringLiteral("−"), Text::tr("The plan takes it away."), Tone::Bad, Qt::DotLine};
    case Pending::Nothing:
        break;
    }
    return {};
}

/// Several things are one only where all of them change alike.
class Together
{
public:
    void add(Pending pending)
    {
        m_pending = !m_pending || *m_pending == pending ? pending : Pending::Changed;
    }
    [[nodiscard]] Pending value() const { return m_pending.value_or(Pending::Nothing); }

private:
    std::optional<Pending> m_pending;
};

Pending cardPending(const Card &card, const PlanMarks &marks)
{
    if (card.leaving)
        return Pending::Removed;
    if (card.kind == CardKind::BrickSet)
        return marks.sets.value(card.set, Pending::Nothing);
    Together all;
    for (const FolderId &folder : card.folders)
        all.add(marks.folders.value(folder, Pending::Nothing));
    return all.value();
}

/// By key of machine cards and frames: the hosts that stand there.
QHash<QString, QList<HostId>> hostsByKey(const SiteGraph &graph)
{
    QHash<QString, QList<HostId>> hosts;
    for (const Card &card : graph.cards) {
        if (card.kind == CardKind::Machine)
            hosts[card.key] = {card.host};
    }
    for (const Frame &frame : graph.frames) {
        for (const QString &member : frame.members)
            hosts[frame.key] += hosts.value(member);
    }
    return hosts;
}

Pending usePending(const QList<FolderId> &folders, const QList<HostId> &hosts,
                   const PlanMarks &marks)
{
    Together all;
    for (const HostId &host : hosts) {
        for (const FolderId &folder : folders)
            all.add(marks.uses.value({host, folder}, Pending::Nothing));
    }
    return all.value();
}

// What a server exports comes and goes with the folders, what a set of bricks exports with the set.
Pending storagePending(const Card &from, const Card &to, const PlanMarks &marks)
{
    return cardPending(from.kind == CardKind::BrickSet ? from : to, marks);
}

} // namespace

QString pendingLegend()
{
    return Text::tr("Marks: + new, ~ changed, \u2212 removed, ? written, but nobody has looked "
                    "there yet. What has no mark stays as it is.");
}

QHash<QString, PendingMark> pendingMarks(const SiteGraph &graph, const PlanMarks &marks)
{
    QHash<QString, PendingMark> result;
    QHash<QString, Card> cards;
    const auto put = [&](const QString &key, const PendingMark &each) {
        if (!each.text.isEmpty())
            result.insert(key, each);
    };
    for (const Card &card : graph.cards) {
        cards.insert(card.key, card);
        put(card.key, card.kind == CardKind::Machine ? fileMark(marks.files.value(card.host))
                                                     : mark(cardPending(card, marks)));
    }
    const auto hosts = hostsByKey(graph);
    for (const Link &link : graph.links) {
        const Card from = cards.value(link.from);
        const Pending pending = link.kind == LinkKind::Mount
                                    ? usePending(from.folders, hosts.value(link.to), marks)
                                    : storagePending(from, cards.value(link.to), marks);
        put(link.key(), mark(pending));
    }
    return result;
}

QStringList pendingWords(const SiteGraph &graph, const QHash<QString, PendingMark> &marks)
{
    QStringList lines;
    const auto tell = [&](const QString &key, const QString &what) {
        const auto found = marks.constFind(key);
        if (found != marks.cend())
            lines += QStringLiteral("%1: %2").arg(what, found->spoken());
    };
    QHash<QString, QString> titles;
    for (const Frame &frame : graph.frames)
        titles.insert(frame.key, frame.title);
    for (const Card &card : graph.cards) {
        titles.insert(card.key, card.title);
        tell(card.key, card.title);
    }
    for (const Link &link : graph.links)
        tell(link.key(),
             Text::tr("From %1 to %2").arg(titles.value(link.from), titles.value(link.to)));
    return lines;
}

} // namespace sharewright
