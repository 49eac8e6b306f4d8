// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <memory>
#include <thread>
#include <vector>

#include <QTest>
#include <QThread>

#include "core/base/handover.h"

using namespace sharewright;

class TestHandOver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workRunsInTheThreadItIsHandedTo()
    {
        HandOver handOver;
        QThread *ran = nullptr;
        std::jthread([&] { handOver.post([&] { ran = QThread::currentThread(); }); }).join();
        QVERIFY(ran == nullptr); // only the event loop runs it
        QTRY_VERIFY(ran != nullptr);
        QCOMPARE(ran, thread());
    }

    void eachThreadsWorkKeepsItsOrder()
    {
        constexpr int kThreads = 4;
        constexpr int kPieces = 500;
        HandOver handOver;
        std::vector<std::vector<int>> seen(kThreads);
        std::vector<std::jthread> threads;
        for (int who = 0; who < kThreads; ++who)
            threads.emplace_back([&, who] {
                for (int piece = 0; piece < kPieces; ++piece)
                    handOver.post([&seen, who, text = std::make_shared<int>(piece)] {
                        seen[static_cast<size_t>(who)].push_back(*text);
                    });
            });
        const auto arrived = [&] {
            size_t sum = 0;
            for (const auto &each : seen)
                sum += each.size();
            return sum;
        };
        QTRY_COMPARE(arrived(), size_t{kThreads * kPieces});
        for (const std::vector<int> &each : seen)
            QVERIFY(std::is_sorted(each.begin(), each.end()));
    }

    void whatIsOnItsWayIsDroppedWithIt()
    {
        bool ran = false;
        const auto alive = std::make_shared<int>(0);
        {
            HandOver handOver;
            handOver.post([&ran, alive] { ran = true; });
            QCOMPARE(alive.use_count(), 2);
        }
        QCoreApplication::processEvents();
        QVERIFY(!ran);
        QCOMPARE(alive.use_count(), 1);
    }

    void workMayDestroyIt()
    {
        auto handOver = std::make_unique<HandOver>();
        bool ran = false;
        handOver->post([&] {
            handOver.reset();
            ran = true;
        });
        handOver->post([] { qFatal("it is gone"); });
        QTRY_VERIFY(ran);
        QCoreApplication::processEvents();
    }
};

QTEST_GUILESS_MAIN(TestHandOver)
#include "tst_handover.moc"
