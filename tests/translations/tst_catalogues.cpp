// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include <QDir>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include "core/language/language.h"
#include "tests/translations/catalogue.h"

using namespace sharewright;
using namespace Qt::StringLiterals;

namespace {

const QString kSources = QStringLiteral(SHAREWRIGHT_SOURCE_DIR);

QString fileOf(const QString &language)
{
    return kSources + u"/translations/sharewright_%1.ts"_s.arg(language);
}

QSet<QString> keysOf(const Catalogue &catalogue)
{
    QSet<QString> keys;
    for (const Entry &entry : catalogue.entries)
        keys.insert(entry.key());
    return keys;
}

/// What lupdate makes of a copy of this catalogue and the sources as they are.
Catalogue updated(const QString &language, const QTemporaryDir &directory)
{
    const QString copy = directory.filePath(language + u".ts"_s);
    if (!QFile::copy(fileOf(language), copy))
        return {.language = language, .entries = {}, .error = u"cannot be copied"_s};
    QStringList arguments{u"-silent"_s,    u"-I"_s,   u"."_s,
                          u"-locations"_s, u"none"_s, u"-no-obsolete"_s};
    if (language == u"en")
        arguments += u"-pluralonly"_s;
    QProcess lupdate;
    lupdate.setWorkingDirectory(kSources);
    lupdate.start(QStringLiteral(SHAREWRIGHT_LUPDATE),
                  arguments + QStringList{u"core"_s, u"ui"_s, u"app"_s, u"-ts"_s, copy});
    if (!lupdate.waitForFinished(240'000) || lupdate.exitCode() != 0)
        return {.language = language, .entries = {}, .error = lupdate.errorString()};
    return readCatalogue(copy);
}

} // namespace

/// The catalogues as they are in the tree: whole, unbroken, and of the sources as they are.
class TestCatalogues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereIsOneForEachLanguage();
    void everyEntryIsWholeAndUnbroken_data();
    void everyEntryIsWholeAndUnbroken();
    void theSourcesHoldNoOtherTexts_data();
    void theSourcesHoldNoOtherTexts();
    void brokenEntriesAreNoticed_data();
    void brokenEntriesAreNoticed();
    void soundEntriesAreLeftInPeace();

private:
    static void eachLanguage();
};

void TestCatalogues::eachLanguage()
{
    QTest::addColumn<QString>("language");
    for (const HumanLanguage &language : humanLanguages())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

void TestCatalogues::thereIsOneForEachLanguage()
{
    QStringList codes;
    for (const QString &file : QDir(kSources + u"/translations"_s).entryList({u"*.ts"_s})) {
        QString code = file;
        codes += code.remove(u"sharewright_"_s).remove(u".ts"_s);
        QCOMPARE(readCatalogue(fileOf(codes.last())).language, codes.last());
    }
    QStringList known;
    for (const HumanLanguage &language : humanLanguages())
        known += language.code;
    codes.sort();
    known.sort();
    QCOMPARE(codes, known);
}

void TestCatalogues::everyEntryIsWholeAndUnbroken_data()
{
    eachLanguage();
}

void TestCatalogues::everyEntryIsWholeAndUnbroken()
{
    QFETCH(QString, language);
    const Catalogue catalogue = readCatalogue(fileOf(language));
    QVERIFY2(catalogue.error.isEmpty(), qPrintable(catalogue.error));
    QVERIFY(!catalogue.entries.isEmpty());
    QStringList bad;
    for (const Entry &entry : catalogue.entries)
        for (const QString &problem : problemsOf(entry, language))
            bad += u"%1: “%2”: %3"_s.arg(entry.context, entry.source.left(70), problem);
    QVERIFY2(bad.isEmpty(),
             qPrintable(u"%1 problems:\n%2"_s.arg(bad.size()).arg(bad.mid(0, 40).join(u'\n'))));
}

void TestCatalogues::theSourcesHoldNoOtherTexts_data()
{
    eachLanguage();
}

void TestCatalogues::theSourcesHoldNoOtherTexts()
{
    QFETCH(QString, language);
    const QTemporaryDir directory;
    const Catalogue now = updated(language, directory);
    QVERIFY2(now.error.isEmpty(), qPrintable(now.error));
    const QSet<QString> before = keysOf(readCatalogue(fileOf(language)));
    const QSet<QString> wanted = keysOf(now);
    const QStringList missing = (QSet<QString>(wanted) - before).values();
    const QStringList gone = (QSet<QString>(before) - wanted).values();
    QVERIFY2(missing.isEmpty(), qPrintable(u"./dev translations adds: "_s + missing.join(u'\n')));
    QVERIFY2(gone.isEmpty(), qPrintable(u"./dev translations drops: "_s + gone.join(u'\n')));
}

void TestCatalogues::brokenEntriesAreNoticed_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("translation");
    QTest::newRow("placeholder lost") << u"%1 of %2"_s << u"%1 von"_s;
    QTest::newRow("placeholder invented") << u"%1"_s << u"%1 %2"_s;
    QTest::newRow("local number lost") << u"%L1 files"_s << u"%1 Dateien"_s;
    QTest::newRow("tag lost") << u"<b>Note</b>"_s << u"<b>Hinweis"_s;
    QTest::newRow("letter lost") << u"&Save"_s << u"Speichern"_s;
    QTest::newRow("letter too much") << u"Save"_s << u"&Speichern"_s;
    QTest::newRow("line break lost") << u"one\ntwo"_s << u"eins zwei"_s;
    QTest::newRow("space before lost") << u" more"_s << u"mehr"_s;
    QTest::newRow("space behind lost") << u"Host "_s << u"Host"_s;
    QTest::newRow("dots lost") << u"Open…"_s << u"Öffnen"_s;
    QTest::newRow("empty") << u"Open"_s << u" "_s;
}

void TestCatalogues::brokenEntriesAreNoticed()
{
    QFETCH(QString, source);
    QFETCH(QString, translation);
    const Entry entry{.context = {},
                      .source = source,
                      .comment = {},
                      .isPlural = false,
                      .state = {},
                      .forms = {translation}};
    QVERIFY(!problemsOf(entry, u"de"_s).isEmpty());
}

void TestCatalogues::soundEntriesAreLeftInPeace()
{
    const auto entry = [](const QString &source, const QStringList &forms) {
        return Entry{.context = {},
                     .source = source,
                     .comment = {},
                     .isPlural = forms.size() > 1,
                     .state = {},
                     .forms = forms};
    };
    QCOMPARE(problemsOf(entry(u"&Save %1 to %2…"_s, {u"%1 in %2 &sichern…"_s}), u"de"_s),
             QStringList());
    QCOMPARE(problemsOf(entry(u"&Save"_s, {u"保存(&S)"_s}), u"ja"_s), QStringList());
    QCOMPARE(problemsOf(entry(u"%n steps"_s, {u"ein Schritt"_s, u"%n Schritte"_s}), u"de"_s),
             QStringList());
    QVERIFY(
        !problemsOf(entry(u"%n steps"_s, {u"ein Schritt"_s, u"Schritte"_s}), u"de"_s).isEmpty());
    Entry plural = entry(u"%n steps"_s, {u"%n Schritte"_s});
    plural.isPlural = true;
    QVERIFY(!problemsOf(plural, u"de"_s).isEmpty());
    plural.state = u"unfinished"_s;
    QCOMPARE(problemsOf(plural, u"ja"_s), QStringList{u"unfinished"_s});
}

QTEST_GUILESS_MAIN(TestCatalogues)
#include "tst_catalogues.moc"
