// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the time to read `volume status detail` grows with its size. Prints "kilobytes<TAB>bricks<TAB>milliseconds" a line: the
// best of three rounds each.

#include <algorithm>
#include <chrono>
#include <cstdio>

#include "core/gluster/glusteranswer.h"

using namespace sharewright;

namespace {

constexpr auto kNode = R"(        <node>
          <hostname>node%1.storage.example.com</hostname>
          <path>/data/brick%2/brick</path>
          <peerid>cc36f734-c54e-4d90-b27c-d11444b8a78d</peerid>
          <status>1</status>
          <port>52762</port>
          <ports>
            <tcp>52762</tcp>
            <rdma>N/A</rdma>
          </ports>
          <pid>2981</pid>
          <sizeTotal>876609536</sizeTotal>
          <sizeFree>731312128</sizeFree>
          <device>/dev/mapper/vg_gluster-brick%2</device>
          <blockSize>4096</blockSize>
          <mntOptions>rw,relatime,inode64,logbufs=8,logbsize=32k,noquota</mntOptions>
          <fsName>xfs</fsName>
          <inodeSize>xfs</inodeSize>
          <inodesTotal>460800</inodesTotal>
          <inodesFree>460416</inodesFree>
        </node>
)";

QByteArray statusOf(qsizetype bytes)
{
    QByteArray text = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<cliOutput>\n"
                      "  <opRet>0</opRet>\n  <opErrno>0</opErrno>\n  <opErrstr/>\n  <volStatus>\n"
                      "    <volumes>\n      <volume>\n        <volName>gv0</volName>\n";
    for (int i = 0; text.size() < bytes; ++i)
        text += QString::fromLatin1(kNode).arg(i / 24).arg(i % 24).toUtf8();
    return text + "      </volume>\n    </volumes>\n  </volStatus>\n</cliOutput>\n";
}

} // namespace

int main()
{
    using Clock = std::chrono::steady_clock;
    for (const qsizetype kilobytes : {640, 1280, 2560, 5120}) {
        const QByteArray answer = statusOf(kilobytes * 1024);
        double best = 1e9;
        qsizetype bricks = 0;
        for (int round = 0; round < 3; ++round) {
            const auto began = Clock::now();
            const auto status = readGlusterStatus(answer);
            const std::chrono::duration<double, std::milli> took = Clock::now() - began;
            if (!status || status->isEmpty())
                return 1;
            bricks = status->at(0).processes.size();
            best = std::min(best, took.count());
        }
        std::printf("%lld\t%lld\t%.1f\n", static_cast<long long>(kilobytes),
                    static_cast<long long>(bricks), best);
    }
    return 0;
}
