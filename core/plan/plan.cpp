// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/plan.h"

#include <algorithm>
#include <array>
#include <charconv>

#include <QCryptographicHash>
#include <QStringEncoder>

#include "core/plan/runtime.h"

namespace sharewright {

namespace {

// Every field goes in with its length, so that no two different plans give the same bytes.
class FieldHash
{
public:
    void add(const QByteArray &bytes) { addBytes(bytes); }
    void add(const QString &text)
    {
        m_utf8.resize(m_encoder.requiredSpace(text.size()));
        const char *const end = m_encoder.appendToBuffer(m_utf8.data(), text);
        addBytes(QByteArrayView(m_utf8.constData(), end));
    }
    void add(qint64 number) { add(QByteArray::number(number)); }
    template <class Tag> void add(const NamedId<Tag> &id) { add(id.value); }
    template <class Tag> void add(const QList<NamedId<Tag>> &ids)
    {
        add(static_cast<qint64>(ids.size()));
        for (const auto &id : ids)
            add(id);
    }
    [[nodiscard]] QString hex()
    {
        flush();
        return QString::fromLatin1(m_hash.result().toHex());
    }

private:
    void addBytes(QByteArrayView bytes)
    {
        std::array<char, 24> size;
        const auto end = std::to_chars(size.data(), size.data() + size.size(), bytes.size()).ptr;
        m_pending.append(size.data(), end - size.data());
        m_pending += ':';
        m_pending.append(bytes);
        if (m_pending.size() >= kPiece)
            flush();
    }
    // Millions of short fields are hashed faster in large pieces.
    static constexpr qsizetype kPiece = 1 << 16;
    void flush()
    {
        m_hash.addData(m_pending);
        m_pending.resize(0); // keeps its memory
    }

    QByteArray m_pending;
    QByteArray m_utf8; ///< of the text at hand; its memory is used again
    QStringEncoder m_encoder{QStringEncoder::Utf8, QStringEncoder::Flag::Stateless};
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

void addStep(FieldHash &hash, const Step &step)
{
    hash.add(step.id);
    hash.add(step.host);
    hash.add(step.phase);
    hash.add(static_cast<qint64>(step.action.index()));
    hash.add(step.fragment.check);
    hash.add(step.fragment.apply);
    hash.add(step.fragment.undo);
    hash.add(static_cast<qint64>(step.transfer ? 1 : 0));
    if (step.transfer) {
        hash.add(step.transfer->from);
        hash.add(step.transfer->list);
        hash.add(step.transfer->pack);
        hash.add(step.transfer->unpack);
    }
    hash.add(step.after);
    hash.add(static_cast<qint64>(step.risk));
    hash.add(static_cast<qint64>(step.timeLimit.count()));
}

void addFile(FieldHash &hash, const FileChange &file)
{
    hash.add(file.host);
    hash.add(file.path);
    hash.add(static_cast<qint64>(file.before ? 1 : 0));
    hash.add(file.before.value_or(QByteArray()));
    hash.add(file.after);
    hash.add(static_cast<qint64>(file.mode));
    hash.add(static_cast<qint64>(file.removed ? 1 : 0));
    hash.add(static_cast<qint64>(file.blockOnly ? 1 : 0));
}

} // namespace

Step::Step() = default;
Step::Step(const Step &) = default;
Step::Step(Step &&) noexcept = default;
Step &Step::operator=(const Step &) = default;
Step &Step::operator=(Step &&) noexcept = default;
Step::~Step() = default;
bool Step::operator==(const Step &) const = default;

const Step *Plan::step(const StepId &id) const
{
    const auto it =
        std::find_if(steps.begin(), steps.end(), [&](const Step &step) { return step.id == id; });
    return it == steps.end() ? nullptr : &*it;
}

QString fingerprint(const Plan &plan)
{
    FieldHash hash;
    hash.add(shellRuntime());
    hash.add(plan.project);
    hash.add(static_cast<qint64>(plan.task.kind));
    hash.add(static_cast<qint64>(plan.task.retire ? 1 : 0));
    hash.add(plan.hosts);
    for (const Phase &phase : plan.phases) {
        hash.add(phase.id);
        hash.add(static_cast<qint64>(phase.window));
    }
    for (const Step &step : plan.steps)
        addStep(hash, step);
    for (const FileChange &file : plan.files)
        addFile(hash, file);
    for (const Precondition &precondition : plan.preconditions) {
        hash.add(precondition.host);
        hash.add(precondition.check);
        hash.add(precondition.value);
    }
    return hash.hex();
}

QString shortFingerprint(const QString &fingerprint)
{
    return fingerprint.left(12);
}

QString shortFingerprint(const Plan &plan)
{
    return shortFingerprint(fingerprint(plan));
}

} // namespace sharewright
