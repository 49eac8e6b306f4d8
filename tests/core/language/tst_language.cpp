// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QStringListModel>
#include <QTest>
#include <QTranslator>

#include "core/language/language.h"
#include "core/language/livetext.h"
#include "core/language/spokenlanguage.h"

using namespace sharewright;
using namespace Qt::StringLiterals;

namespace {

QString spoken()
{
    return QCoreApplication::translate("WindowActions", "&Quit");
}

} // namespace

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { setShownLocale(QLocale::system()); }
    void aLanguageIsKnownByManyNames_data();
    void aLanguageIsKnownByManyNames();
    void theFirstWishThatCanBeMetWins();
    void speakingChangesTextsAndNumbers();
    void anUnknownLanguageIsTheSystems();
    void textsAreSaidAtOnceAndAfterEachChange();
    void aKeptTextIsSaidInTheLanguageOfTheMoment();
    void changesThatFollowEachOtherCountOnce();
    void nobodyIsToldAfterItsEnd();
    void viewsAskAModelAgain();
};

void TestLanguage::aLanguageIsKnownByManyNames_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("code");
    QTest::newRow("code") << u"de"_s << u"de"_s;
    QTest::newRow("country") << u"de_AT"_s << u"de"_s;
    QTest::newRow("encoding") << u"es_MX.UTF-8"_s << u"es"_s;
    QTest::newRow("modifier") << u"fr_FR@euro"_s << u"fr"_s;
    QTest::newRow("tag") << u"pt-BR"_s << u"pt_BR"_s;
    QTest::newRow("nearest") << u"pt_PT"_s << u"pt_BR"_s;
    QTest::newRow("capitals") << u"JA"_s << u"ja"_s;
    QTest::newRow("unknown") << u"xx"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("part of a word") << u"deu"_s << QString();
}

void TestLanguage::aLanguageIsKnownByManyNames()
{
    QFETCH(QString, words);
    QFETCH(QString, code);
    QCOMPARE(languageMeant(words).value_or(QString()), code);
}

void TestLanguage::theFirstWishThatCanBeMetWins()
{
    QCOMPARE(bestLanguage({u"pl-PL"_s, u"pl"_s, u"fr-CA"_s, u"de"_s}), u"fr"_s);
    QCOMPARE(bestLanguage({u"C"_s}), u"en"_s);
    QCOMPARE(bestLanguage({}), u"en"_s);
}

void TestLanguage::speakingChangesTextsAndNumbers()
{
    SpokenLanguage language;
    language.speak(u"de"_s);
    QCOMPARE(spoken(), u"&Beenden"_s);
    QCOMPARE(shownLocale().toString(1234567), u"1.234.567"_s);
    QCOMPARE(shownLocale().toString(0.5, 'f', 1), u"0,5"_s);
    language.speak(u"en"_s);
    QCOMPARE(spoken(), u"&Quit"_s);
}

void TestLanguage::anUnknownLanguageIsTheSystems()
{
    SpokenLanguage language;
    const QString systems = language.code();
    language.speak(u"ja"_s);
    language.speak(u"xx"_s);
    QCOMPARE(language.code(), systems);
}

void TestLanguage::textsAreSaidAtOnceAndAfterEachChange()
{
    SpokenLanguage language;
    language.speak(u"en"_s);
    QObject owner;
    QString text;
    inEveryLanguage(&owner, [&] { text = spoken(); });
    QCOMPARE(text, u"&Quit"_s);
    language.speak(u"de"_s);
    QTRY_COMPARE(text, u"&Beenden"_s);
}

void TestLanguage::aKeptTextIsSaidInTheLanguageOfTheMoment()
{
    SpokenLanguage language;
    language.speak(u"en"_s);
    const LiveText kept([] { return spoken(); });
    QCOMPARE(kept.now(), u"&Quit"_s);
    language.speak(u"de"_s);
    QCOMPARE(kept.now(), u"&Beenden"_s);
    QCOMPARE(LiveText(u"web1"_s).now(), u"web1"_s);
    QVERIFY(LiveText().isEmpty() && !kept.isEmpty());
}

void TestLanguage::changesThatFollowEachOtherCountOnce()
{
    SpokenLanguage language;
    language.speak(u"en"_s);
    QCoreApplication::processEvents();
    QObject owner;
    int told = 0;
    whenLanguageChanges(&owner, [&] { ++told; });
    language.speak(u"de"_s);
    language.speak(u"ja"_s);
    QCOMPARE(told, 0);
    QCoreApplication::processEvents();
    QCOMPARE(told, 1);
}

void TestLanguage::nobodyIsToldAfterItsEnd()
{
    int told = 0;
    {
        QObject owner;
        whenLanguageChanges(&owner, [&] { ++told; });
    }
    SpokenLanguage language;
    language.speak(u"de"_s);
    QCoreApplication::processEvents();
    QCOMPARE(told, 0);
}

void TestLanguage::viewsAskAModelAgain()
{
    QStringListModel model({u"one"_s, u"two"_s});
    answerInEveryLanguage(&model);
    int last = -1;
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [&](const QModelIndex &, const QModelIndex &to) { last = to.row(); });
    SpokenLanguage language;
    language.speak(u"de"_s);
    QTRY_COMPARE(last, 1);
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
