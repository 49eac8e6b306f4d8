// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <thread>

#include <QSignalSpy>
#include <QTest>

#include "ui/models/eventbatch.h"

using namespace sharewright;

namespace {

RunEvent line(int number)
{
    return {.time = {},
            .what = StepOutput{.step = {}, .host = {}, .text = QByteArray::number(number)}};
}

} // namespace

class TestEventBatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventsOfAnotherThreadArriveInOrderAndInFewBatches();
    void whatWaitsCanBeForgotten();
};

void TestEventBatch::eventsOfAnotherThreadArriveInOrderAndInFewBatches()
{
    constexpr int kLines = 5000;
    EventBatch batch;
    QList<RunEvent> arrived;
    int deliveries = 0;
    QThread *const gui = QThread::currentThread();
    connect(&batch, &EventBatch::delivered, this, [&](const QList<RunEvent> &events) {
        QCOMPARE(QThread::currentThread(), gui);
        arrived += events;
        ++deliveries;
    });
    std::jthread run([&] {
        for (int i = 0; i < kLines; ++i)
            batch.onRunEvent(line(i));
    });
    QTRY_COMPARE(arrived.size(), kLines);
    for (int i = 0; i < kLines; ++i)
        QCOMPARE(std::get<StepOutput>(arrived.at(i).what).text.toInt(), i);
    QVERIFY(deliveries < kLines / 10);
}

void TestEventBatch::whatWaitsCanBeForgotten()
{
    EventBatch batch;
    const QSignalSpy delivered(&batch, &EventBatch::delivered);
    batch.onRunEvent(line(1));
    batch.clear();
    batch.flush();
    QCOMPARE(delivered.count(), 0);
    batch.onRunEvent(line(2));
    QTRY_COMPARE(delivered.count(), 1);
}

QTEST_GUILESS_MAIN(TestEventBatch)
#include "tst_eventbatch.moc"
