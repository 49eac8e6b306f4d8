// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/health/glusterpicture.h"

using namespace sharewright;
using namespace Qt::StringLiterals;

/// What a set of bricks can do, by which of them serve: "+" online, "s" serves, "-" offline, "?" unknown; an "a" behind it
/// marks the arbiter.
class SetStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void state_data();
    void state();

private:
    static QList<BrickHealth> bricks(const QString &text)
    {
        QList<BrickHealth> result;
        for (const QChar character : text) {
            if (character == u'a') {
                result.last().brick.arbiter = true;
                continue;
            }
            const BrickState state = character == u'+'   ? BrickState::Online
                                     : character == u's' ? BrickState::Serving
                                     : character == u'-' ? BrickState::Offline
                                                         : BrickState::Unknown;
            result.append({.state = state});
        }
        return result;
    }
};

void SetStateTest::state_data()
{
    QTest::addColumn<QString>("bricks");
    QTest::addColumn<QString>("quorum");
    QTest::addColumn<SetState>("expected");
    QTest::newRow("all") << u"+++"_s << QString() << SetState::Full;
    QTest::newRow("a brick whose glusterd is silent counts")
        << u"++s"_s << QString() << SetState::Full;
    QTest::newRow("two of three") << u"+-+"_s << QString() << SetState::Degraded;
    QTest::newRow("one of three") << u"-+-"_s << QString() << SetState::NoQuorum;
    QTest::newRow("one of three, no quorum wanted") << u"-+-"_s << u"none"_s << SetState::Degraded;
    QTest::newRow("one of three, one is enough") << u"-+-"_s << u"fixed 1"_s << SetState::Degraded;
    QTest::newRow("two of three, three wanted") << u"++-"_s << u"fixed 3"_s << SetState::NoQuorum;
    QTest::newRow("none") << u"---"_s << QString() << SetState::Down;
    QTest::newRow("data and arbiter") << u"+-+a"_s << QString() << SetState::Degraded;
    QTest::newRow("only the arbiter") << u"--+a"_s << QString() << SetState::Down;
    QTest::newRow("only data, arbiter and one data gone")
        << u"+--a"_s << QString() << SetState::NoQuorum;
    QTest::newRow("first of two") << u"+-"_s << u"auto"_s << SetState::Degraded;
    QTest::newRow("second of two") << u"-+"_s << u"auto"_s << SetState::NoQuorum;
    QTest::newRow("one of two by default") << u"-+"_s << QString() << SetState::Degraded;
    QTest::newRow("single brick") << u"+"_s << QString() << SetState::Full;
    QTest::newRow("single brick gone") << u"-"_s << QString() << SetState::Down;
    QTest::newRow("it hangs on an unknown one") << u"++?"_s << QString() << SetState::Unknown;
    QTest::newRow("an unknown one cannot save it") << u"--?"_s << QString() << SetState::Unknown;
    QTest::newRow("an unknown one does not matter")
        << u"++-?"_s << u"fixed 2"_s << SetState::Degraded;
    QTest::newRow("dispersed, one gone") << u"+-+"_s << u"disperse"_s << SetState::Degraded;
    QTest::newRow("dispersed, two gone") << u"+--"_s << u"disperse"_s << SetState::Down;
}

void SetStateTest::state()
{
    QFETCH(QString, bricks);
    QFETCH(QString, quorum);
    QFETCH(SetState, expected);
    const QList<BrickHealth> set = SetStateTest::bricks(bricks);
    GlusterVolume volume{.replicaCount = int(set.size()), .disperseCount = 0};
    if (quorum == u"disperse") {
        volume.replicaCount = 1;
        volume.disperseCount = int(set.size());
        volume.redundancyCount = 1;
    } else if (!quorum.isEmpty()) {
        volume.options.append({u"cluster.quorum-type"_s, quorum.section(u' ', 0, 0), false});
        volume.options.append({u"cluster.quorum-count"_s, quorum.section(u' ', 1), false});
    }
    QCOMPARE(setStateOf(volume, set), expected);
}

QTEST_GUILESS_MAIN(SetStateTest)
#include "tst_setstate.moc"
