// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/fileedits.h"

#include <QCoreApplication>

#include "core/configfile/managedblock.h"

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Planner)
};

const QString kFstab = QStringLiteral("/etc/fstab");

void addDamaged(PlanBuilder &builder, const PlannedHost &on, const QString &path,
                const QString &what)
{
    builder.addFinding(
        {.severity = Severity::Error,
         .code = path == kFstab ? QStringLiteral("fstab.damaged-block")
                                : QStringLiteral("file.damaged-block"),
         .target = Text::tr("host %1").arg(on.host.id.value),
         .text = what,
         .remedy = Text::tr("Repair the sharewright marker lines in %1 on that host.").arg(path)});
}

void previewBlock(PlanBuilder &builder, const PlannedHost &on, const StepId &step,
                  const QString &path, const QString &block, const QByteArray &body)
{
    const FileFact *fact = fileFact(on, path);
    const bool exists = fact != nullptr && fact->exists;
    const QByteArray before = exists ? fact->content : QByteArray();
    const Result<QByteArray> after =
        withManagedBlock(builder.plannedContent(on, path).value_or(before), block, body);
    if (!after) {
        addDamaged(builder, on, path, after.error().message);
        return;
    }
    builder.addFile(on, step, path, exists ? std::optional(before) : std::nullopt,
                    fact != nullptr && !fact->truncated, *after,
                    exists ? fact->mode & 07777U : 0644);
}

} // namespace

const FileFact *fileFact(const PlannedHost &host, const QString &path)
{
    if (host.facts == nullptr)
        return nullptr;
    const auto it = host.facts->files.constFind(path);
    return it == host.facts->files.constEnd() ? nullptr : &it.value();
}

void addFstabBlock(PlanBuilder &builder, const PlannedHost &on, const QString &key,
                   const QString &block, const QByteArray &body, const StepReason &why,
                   const QByteArray &later)
{
    const StepId step = builder.add(on, key, EnsureFstab{block, body, later}, why);
    previewBlock(builder, on, step, kFstab, block, body);
}

void addBlock(PlanBuilder &builder, const PlannedHost &on, const QString &key, const QString &path,
              const QString &block, const QByteArray &body, const StepReason &why)
{
    const StepId step = builder.add(on, key, EnsureBlock{path, block, body}, why);
    previewBlock(builder, on, step, path, block, body);
}

void addOwnFile(PlanBuilder &builder, const PlannedHost &on, const QString &key,
                const QString &path, const QByteArray &content, const StepReason &why,
                const QByteArray &later)
{
    const StepId step = builder.add(on, key, EnsureFile{path, content, 0644, later}, why);
    const FileFact *fact = fileFact(on, path);
    builder.addFile(on, step, path,
                    fact && fact->exists ? std::optional(fact->content) : std::nullopt,
                    on.facts != nullptr, content, 0644);
}

std::optional<StepId> removeBlock(PlanBuilder &builder, const PlannedHost &on, const QString &key,
                                  const QString &path, const QString &block, const QByteArray &body,
                                  const StepReason &why)
{
    const FileFact *fact = fileFact(on, path);
    if (fact == nullptr || fact->truncated)
        return builder.add(on, key, RemoveBlock{path, block}, why);
    const QByteArray now = builder.plannedContent(on, path).value_or(fact->content);
    const Result<std::optional<QByteArray>> found = managedBlock(now, block);
    if (!found) {
        addDamaged(builder, on, path, found.error().message);
        return {};
    }
    if (!*found)
        return {};
    const StepId step = builder.add(on, key, RemoveBlock{path, block}, why);
    const Result<QByteArray> after = withoutManagedBlock(now, block);
    builder.addFile(on, step, path, fact->content, true, after.value_or(now), fact->mode & 07777U);
    if (**found != body)
        builder.addFinding(
            {.severity = Severity::Warning,
             .code = QStringLiteral("unshare.block-differs"),
             .target = Text::tr("host %1").arg(on.host.id.value),
             .text = Text::tr("The block %1 in %2 is not what this project would write.")
                         .arg(block, path),
             .cause =
                 Text::tr("Somebody edited it, or the project changed since. It goes as a whole."),
             .remedy = Text::tr("Look at the difference before you apply the plan.")});
    return step;
}

std::optional<StepId> removeOwnFile(PlanBuilder &builder, const PlannedHost &on, const QString &key,
                                    const QString &path, const QByteArray &content,
                                    const StepReason &why)
{
    const FileFact *fact = fileFact(on, path);
    if (on.facts != nullptr && (fact == nullptr || !fact->exists))
        return {};
    if (fact != nullptr && !fact->truncated && fact->content != content) {
        builder.addFinding(
            {.severity = Severity::Warning,
             .code = QStringLiteral("unshare.file-differs"),
             .target = Text::tr("host %1").arg(on.host.id.value),
             .text = Text::tr("%1 is not what this project would write, so it stays.").arg(path),
             .cause = Text::tr("Somebody edited it, or the project changed since."),
             .remedy = Text::tr("Look at it, and remove it yourself if nobody needs it.")});
        return {};
    }
    const StepId step = builder.add(on, key, RemoveFile{path, content}, why);
    builder.addRemoval(on, step, path,
                       fact != nullptr && !fact->truncated ? std::optional(fact->content)
                                                           : std::nullopt);
    return step;
}

QString unitPath(const QString &path)
{
    QString escaped = path;
    escaped.replace(QLatin1Char('\\'), QLatin1StringView("\\\\"));
    escaped.replace(QLatin1Char('"'), QLatin1StringView("\\\""));
    escaped.replace(QLatin1Char('%'), QLatin1StringView("%%"));
    return escaped.contains(QLatin1Char(' ')) ? QLatin1Char('"') + escaped + QLatin1Char('"')
                                              : escaped;
}

} // namespace sharewright
