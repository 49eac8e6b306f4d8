// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <utility>

#include <QTest>

#include "core/remote/remotehost.h"

using namespace sharewright;

/// Secrets own their bytes alone and wipe them.
class TestSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCopyHasBytesOfItsOwn()
    {
        const Secret first(QByteArray("open sesame"));
        const Secret second = first;
        QCOMPARE(second.reveal(), first.reveal());
        QVERIFY(second.reveal().constData() != first.reveal().constData());
    }

    void aMovedFromSecretIsEmpty()
    {
        Secret first(QByteArray("open sesame"));
        const Secret second = std::move(first);
        QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move)
        QCOMPARE(second.reveal(), "open sesame");
    }

    void wipingLeavesTheMakersBytesAlone()
    {
        QByteArray bytes("open sesame");
        {
            const Secret secret(bytes);
            QCOMPARE(secret.reveal(), bytes);
        }
        QCOMPARE(bytes, "open sesame");
    }
};

QTEST_APPLESS_MAIN(TestSecret)

#include "tst_secret.moc"
