// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/transferring.h"

#include <thread>

#include <QCoreApplication>

#include "core/plan/fragment.h"
#include "core/run/relay.h"
#include "core/run/stepscript.h"

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Transfer)
};

// Names and sizes of a million files take about 100 MB; more is no folder of Pandora's.
constexpr qsizetype kMaxListing = 256 * 1024 * 1024;

Result<> asResult(const Result<CommandResult> &result, const Step &step, const HostId &host)
{
    if (!result)
        return std::unexpected(result.error());
    if (result->exitStatus == 0)
        return {};
    return failure(ErrorCode::CommandFailed,
                   Text::tr("%1 failed on %2 (exit status %3). The last lines of its log say why.")
                       .arg(step.title, host.value)
                       .arg(result->exitStatus));
}

RemoteCommand rootCommand(const Step &step, const TransferContext &context, const QString &command)
{
    return {.script = transferScript(context.prelude, step, command),
            .asRoot = true,
            .timeLimit = step.timeLimit,
            .input = {}};
}

Result<QByteArray> listTarget(const Step &step, const TransferContext &context,
                              const std::stop_token &stop)
{
    QByteArray listing;
    if (step.transfer->list.isEmpty())
        return listing;
    const auto collect = [&](Stream stream, QByteArrayView bytes) {
        if (stream == Stream::Err)
            context.say(step.host, stream, bytes);
        else if (listing.size() < kMaxListing)
            listing.append(bytes);
    };
    const Result<> done =
        asResult(context.target.run(rootCommand(step, context, step.transfer->list), collect, stop),
                 step, step.host);
    if (!done)
        return std::unexpected(done.error());
    if (listing.size() >= kMaxListing)
        return failure(ErrorCode::Unsupported,
                       Text::tr("%1 holds too many files to be listed. Share a smaller folder.")
                           .arg(step.title));
    return listing;
}

Result<> transferWithin(const Step &step, const TransferContext &context,
                        const std::stop_token &stop)
{
    const auto sink = [&](Stream stream, QByteArrayView bytes) {
        context.say(step.host, stream, bytes);
    };
    const RemoteCommand command = rootCommand(step, context, localTransferText(*step.transfer));
    return asResult(context.target.run(command, sink, stop), step, step.host);
}

Result<> packSource(const Step &step, const TransferContext &context, QByteArray listing,
                    Relay &relay, const std::stop_token &stop)
{
    const std::unique_ptr<RemoteHost> source = context.source();
    if (const Result<> connected = source->connectToHost(stop); !connected)
        return connected;
    RemoteCommand command = rootCommand(step, context, step.transfer->pack);
    command.input = [listing = std::move(listing)]() mutable {
        return std::exchange(listing, QByteArray());
    };
    const auto pass = [&](Stream stream, QByteArrayView bytes) {
        if (stream == Stream::Err)
            context.say(step.transfer->from, stream, bytes);
        else
            relay.push(bytes, stop);
    };
    return asResult(source->run(command, pass, stop), step, step.transfer->from);
}

} // namespace

Result<> runTransfer(const Step &step, const TransferContext &context, const std::stop_token &stop)
{
    if (step.transfer->from == step.host)
        return transferWithin(step, context, stop);
    Result<QByteArray> listing = listTarget(step, context, stop);
    if (!listing)
        return std::unexpected(listing.error());
    Relay relay;
    std::stop_source both; // either side's end must be able to stop the other
    const std::stop_callback forward(stop, [&] { both.request_stop(); });
    Result<> packed;
    std::jthread packer([&] {
        packed = packSource(step, context, std::move(*listing), relay, both.get_token());
        // A failed pack must not look like the end of the data: the receiver is stopped instead.
        if (packed)
            relay.finish();
        else
            both.request_stop();
    });
    RemoteCommand unpack = rootCommand(step, context, step.transfer->unpack);
    unpack.input = [&] { return relay.pop(both.get_token()); };
    const auto sink = [&](Stream stream, QByteArrayView bytes) {
        context.say(step.host, stream, bytes);
    };
    const Result<> unpacked =
        asResult(context.target.run(unpack, sink, both.get_token()), step, step.host);
    relay.abandon();
    if (!unpacked)
        both.request_stop();
    packer.join();
    if (!packed && packed.error().code != ErrorCode::Cancelled)
        return packed;
    if (!unpacked)
        return unpacked;
    return packed;
}

} // namespace sharewright
