// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/planjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/plan/actionfields.h"

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PlanJson)
};

QJsonValue toJson(const QString &value)
{
    return value;
}
QJsonValue toJson(bool value)
{
    return value;
}
QJsonValue toJson(int value)
{
    return value;
}
QJsonValue toJson(uint value)
{
    return static_cast<qint64>(value);
}
QJsonValue toJson(const QStringList &value)
{
    return QJsonArray::fromStringList(value);
}
QJsonValue toJson(const QByteArray &value)
{
    return QString::fromLatin1(value.toBase64());
}
template <class Tag> QJsonValue toJson(const NamedId<Tag> &id)
{
    return id.value;
}
template <class Tag> QJsonValue toJson(const QList<NamedId<Tag>> &ids)
{
    QJsonArray array;
    for (const auto &id : ids)
        array.append(id.value);
    return array;
}
QJsonValue toJson(PackageTool tool)
{
    return static_cast<int>(tool);
}

void fromJson(const QJsonValue &json, QString &value)
{
    value = json.toString();
}
void fromJson(const QJsonValue &json, bool &value)
{
    value = json.toBool();
}
void fromJson(const QJsonValue &json, int &value)
{
    value = json.toInt();
}
void fromJson(const QJsonValue &json, uint &value)
{
    value = static_cast<uint>(json.toInteger());
}
void fromJson(const QJsonValue &json, QStringList &value)
{
    for (const auto item : json.toArray())
        value.append(item.toString());
}
void fromJson(const QJsonValue &json, QByteArray &value)
{
    value = QByteArray::fromBase64(json.toString().toLatin1());
}
template <class Tag> void fromJson(const QJsonValue &json, NamedId<Tag> &id)
{
    id.value = json.toString();
}
template <class Tag> void fromJson(const QJsonValue &json, QList<NamedId<Tag>> &ids)
{
    for (const auto item : json.toArray())
        ids.append(NamedId<Tag>(item.toString()));
}
void fromJson(const QJsonValue &json, PackageTool &tool)
{
    tool = static_cast<PackageTool>(qBound(0, json.toInt(), static_cast<int>(PackageTool::Yum)));
}

QJsonObject actionToJson(const Action &action)
{
    return std::visit(
        []<class T>(const T &value) {
            QJsonObject object{{QStringLiteral("type"), QLatin1StringView(ActionFields<T>::name)}};
            std::apply(
                [&](const auto &...field) {
                    (object.insert(QLatin1StringView(field.name), toJson(value.*field.member)),
                     ...);
                },
                ActionFields<T>::fields);
            return object;
        },
        action);
}

template <class T> bool readAction(const QJsonObject &object, Action &action)
{
    if (object.value(QLatin1StringView("type")).toString()
        != QLatin1StringView(ActionFields<T>::name))
        return false;
    T value;
    std::apply(
        [&](const auto &...field) {
            (fromJson(object.value(QLatin1StringView(field.name)), value.*field.member), ...);
        },
        ActionFields<T>::fields);
    action = std::move(value);
    return true;
}

template <class... T> bool readAnyAction(const QJsonObject &object, std::variant<T...> &action)
{
    return (readAction<T>(object, action) || ...);
}

QString word(Risk risk)
{
    switch (risk) {
    case Risk::ReadOnly:
        return QStringLiteral("read-only");
    case Risk::Reversible:
        return QStringLiteral("reversible");
    case Risk::Destructive:
        return QStringLiteral("destructive");
    }
    Q_UNREACHABLE();
}

Risk riskFromWord(const QString &text)
{
    for (const Risk risk : {Risk::ReadOnly, Risk::Reversible})
        if (text == word(risk))
            return risk;
    return Risk::Destructive;
}

QJsonObject transferToJson(const Transfer &transfer)
{
    return {{QStringLiteral("from"), transfer.from.value},
            {QStringLiteral("list"), transfer.list},
            {QStringLiteral("pack"), transfer.pack},
            {QStringLiteral("unpack"), transfer.unpack}};
}

Transfer transferFromJson(const QJsonObject &json)
{
    return {.from = HostId(json[QLatin1StringView("from")].toString()),
            .list = json[QLatin1StringView("list")].toString(),
            .pack = json[QLatin1StringView("pack")].toString(),
            .unpack = json[QLatin1StringView("unpack")].toString()};
}

QJsonObject stepToJson(const Step &step)
{
    QJsonObject object{
        {QStringLiteral("id"), step.id.value},
        {QStringLiteral("host"), step.host.value},
        {QStringLiteral("phase"), step.phase.value},
        {QStringLiteral("action"), actionToJson(step.action)},
        {QStringLiteral("title"), step.title},
        {QStringLiteral("reason"), step.reason},
        {QStringLiteral("check"), step.fragment.check},
        {QStringLiteral("apply"), step.fragment.apply},
        {QStringLiteral("undo"), step.fragment.undo},
        {QStringLiteral("after"), toJson(step.after)},
        {QStringLiteral("risk"), word(step.risk)},
        {QStringLiteral("source"), step.source},
        {QStringLiteral("timeLimitSeconds"), static_cast<qint64>(step.timeLimit.count())},
        {QStringLiteral("weight"), step.weight},
    };
    if (step.transfer)
        object.insert(QStringLiteral("transfer"), transferToJson(*step.transfer));
    return object;
}

Result<Step> stepFromJson(const QJsonObject &json)
{
    Step step;
    fromJson(json[QLatin1StringView("id")], step.id);
    fromJson(json[QLatin1StringView("host")], step.host);
    fromJson(json[QLatin1StringView("phase")], step.phase);
    if (!readAnyAction(json[QLatin1StringView("action")].toObject(), step.action))
        return failure(
            ErrorCode::Unsupported,
            Text::tr("Step %1 has an action that this version does not know.").arg(step.id.value));
    fromJson(json[QLatin1StringView("title")], step.title);
    fromJson(json[QLatin1StringView("reason")], step.reason);
    fromJson(json[QLatin1StringView("check")], step.fragment.check);
    fromJson(json[QLatin1StringView("apply")], step.fragment.apply);
    fromJson(json[QLatin1StringView("undo")], step.fragment.undo);
    fromJson(json[QLatin1StringView("after")], step.after);
    step.risk = riskFromWord(json[QLatin1StringView("risk")].toString());
    fromJson(json[QLatin1StringView("source")], step.source);
    step.timeLimit = std::chrono::seconds(json[QLatin1StringView("timeLimitSeconds")].toInteger());
    fromJson(json[QLatin1StringView("weight")], step.weight);
    if (json.contains(QLatin1StringView("transfer")))
        step.transfer = transferFromJson(json[QLatin1StringView("transfer")].toObject());
    return step;
}

QJsonObject fileToJson(const FileChange &file)
{
    QJsonObject object{{QStringLiteral("host"), file.host.value},
                       {QStringLiteral("step"), file.step.value},
                       {QStringLiteral("path"), file.path},
                       {QStringLiteral("beforeKnown"), file.beforeKnown},
                       {QStringLiteral("after"), toJson(file.after)},
                       {QStringLiteral("mode"), toJson(file.mode)},
                       {QStringLiteral("removed"), file.removed},
                       {QStringLiteral("blockOnly"), file.blockOnly}};
    if (file.before)
        object.insert(QStringLiteral("before"), toJson(*file.before));
    return object;
}

FileChange fileFromJson(const QJsonObject &json)
{
    FileChange file;
    fromJson(json[QLatin1StringView("host")], file.host);
    fromJson(json[QLatin1StringView("step")], file.step);
    fromJson(json[QLatin1StringView("path")], file.path);
    fromJson(json[QLatin1StringView("beforeKnown")], file.beforeKnown);
    fromJson(json[QLatin1StringView("after")], file.after);
    fromJson(json[QLatin1StringView("mode")], file.mode);
    fromJson(json[QLatin1StringView("removed")], file.removed);
    fromJson(json[QLatin1StringView("blockOnly")], file.blockOnly);
    if (json.contains(QLatin1StringView("before")))
        fromJson(json[QLatin1StringView("before")], file.before.emplace());
    return file;
}

QJsonObject findingToJson(const Finding &finding)
{
    return {{QStringLiteral("severity"), static_cast<int>(finding.severity)},
            {QStringLiteral("code"), finding.code},
            {QStringLiteral("target"), finding.target},
            {QStringLiteral("text"), finding.text},
            {QStringLiteral("cause"), finding.cause},
            {QStringLiteral("remedy"), finding.remedy}};
}

Finding findingFromJson(const QJsonObject &json)
{
    Finding finding;
    finding.severity = static_cast<Severity>(
        qBound(0, json[QLatin1StringView("severity")].toInt(), static_cast<int>(Severity::Hint)));
    fromJson(json[QLatin1StringView("code")], finding.code);
    fromJson(json[QLatin1StringView("target")], finding.target);
    fromJson(json[QLatin1StringView("text")], finding.text);
    fromJson(json[QLatin1StringView("cause")], finding.cause);
    fromJson(json[QLatin1StringView("remedy")], finding.remedy);
    return finding;
}

QJsonObject phaseToJson(const Phase &phase)
{
    return {{QStringLiteral("id"), phase.id.value},
            {QStringLiteral("title"), phase.title},
            {QStringLiteral("purpose"), phase.purpose},
            {QStringLiteral("window"), phase.window}};
}

Phase phaseFromJson(const QJsonObject &json)
{
    Phase phase;
    fromJson(json[QLatin1StringView("id")], phase.id);
    fromJson(json[QLatin1StringView("title")], phase.title);
    fromJson(json[QLatin1StringView("purpose")], phase.purpose);
    fromJson(json[QLatin1StringView("window")], phase.window);
    return phase;
}

QJsonObject preconditionToJson(const Precondition &precondition)
{
    return {{QStringLiteral("host"), precondition.host.value},
            {QStringLiteral("fact"), precondition.fact},
            {QStringLiteral("check"), precondition.check},
            {QStringLiteral("value"), precondition.value}};
}

Precondition preconditionFromJson(const QJsonObject &json)
{
    Precondition precondition;
    fromJson(json[QLatin1StringView("host")], precondition.host);
    fromJson(json[QLatin1StringView("fact")], precondition.fact);
    fromJson(json[QLatin1StringView("check")], precondition.check);
    fromJson(json[QLatin1StringView("value")], precondition.value);
    return precondition;
}

template <class T, class F> QJsonArray arrayOf(const QList<T> &items, F convert)
{
    QJsonArray array;
    for (const T &item : items)
        array.append(convert(item));
    return array;
}

template <class T, class F> QList<T> listOf(const QJsonValue &array, F convert)
{
    QList<T> items;
    for (const auto item : array.toArray())
        items.append(convert(item.toObject()));
    return items;
}

PlanTask taskFromWord(const QString &text)
{
    for (const PlanTask &task :
         {PlanTask{PlanTask::Kind::Unshare, false}, PlanTask{PlanTask::Kind::Unshare, true},
          PlanTask{PlanTask::Kind::Heal, false}})
        if (text == taskKeyword(task))
            return task;
    return {};
}

Result<Plan> readPlan(const QJsonObject &root)
{
    Plan plan;
    plan.task = taskFromWord(root[QLatin1StringView("task")].toString());
    fromJson(root[QLatin1StringView("project")], plan.project);
    fromJson(root[QLatin1StringView("hosts")], plan.hosts);
    fromJson(root[QLatin1StringView("assumptions")], plan.assumptions);
    plan.phases = listOf<Phase>(root[QLatin1StringView("phases")], phaseFromJson);
    plan.files = listOf<FileChange>(root[QLatin1StringView("files")], fileFromJson);
    plan.findings = listOf<Finding>(root[QLatin1StringView("findings")], findingFromJson);
    plan.preconditions =
        listOf<Precondition>(root[QLatin1StringView("preconditions")], preconditionFromJson);
    for (const auto item : root[QLatin1StringView("steps")].toArray()) {
        Result<Step> step = stepFromJson(item.toObject());
        if (!step)
            return std::unexpected(step.error());
        plan.steps.append(std::move(*step));
    }
    return plan;
}

} // namespace

QString taskKeyword(const PlanTask &task)
{
    switch (task.kind) {
    case PlanTask::Kind::Share:
        return QStringLiteral("share");
    case PlanTask::Kind::Unshare:
        return task.retire ? QStringLiteral("unshare-retire") : QStringLiteral("unshare");
    case PlanTask::Kind::Heal:
        return QStringLiteral("heal");
    }
    Q_UNREACHABLE();
}

QByteArray planJson(const Plan &plan)
{
    const QJsonObject root{
        {QStringLiteral("sharewrightPlan"), kPlanFormat},
        {QStringLiteral("fingerprint"), fingerprint(plan)},
        {QStringLiteral("project"), plan.project},
        {QStringLiteral("task"), taskKeyword(plan.task)},
        {QStringLiteral("hosts"), toJson(plan.hosts)},
        {QStringLiteral("phases"), arrayOf(plan.phases, phaseToJson)},
        {QStringLiteral("steps"), arrayOf(plan.steps, stepToJson)},
        {QStringLiteral("files"), arrayOf(plan.files, fileToJson)},
        {QStringLiteral("findings"), arrayOf(plan.findings, findingToJson)},
        {QStringLiteral("assumptions"), toJson(plan.assumptions)},
        {QStringLiteral("preconditions"), arrayOf(plan.preconditions, preconditionToJson)},
    };
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

Result<Plan> planFromJson(const QByteArray &json)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    const QJsonObject root = document.object();
    const int format = root[QLatin1StringView("sharewrightPlan")].toInt();
    if (parseError.error != QJsonParseError::NoError || format < 1)
        return failure(ErrorCode::InvalidInput,
                       Text::tr("This is not a plan that Sharewright wrote. Make the plan again."),
                       parseError.errorString());
    if (format > kPlanFormat)
        return failure(ErrorCode::Unsupported,
                       Text::tr("The plan has format %1; this version reads up to %2. Use a newer "
                                "Sharewright.")
                           .arg(format)
                           .arg(kPlanFormat));
    Result<Plan> plan = readPlan(root);
    if (plan && fingerprint(*plan) != root[QLatin1StringView("fingerprint")].toString())
        return failure(
            ErrorCode::InvalidInput,
            Text::tr("The plan does not fit its fingerprint: it was edited, or made by another "
                     "version of Sharewright. Make the plan again."));
    return plan;
}

} // namespace sharewright
