// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/State>

#include <QElapsedTimer>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

#include "ui/common/theme.h"
#include "ui/preview/codeview.h"
#include "ui/preview/guardedhighlighter.h"
#include "ui/preview/syntax.h"
#include "ui/preview/visibletext.h"

using namespace sharewright;
using namespace Qt::StringLiterals;

namespace {

/// Writes down which words got which format, one "Format:words" per piece.
class Recorder final : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    QStringList lines(const QStringList &text)
    {
        QStringList all;
        KSyntaxHighlighting::State state;
        for (const QString &line : text) {
            m_line = line;
            m_pieces.clear();
            state = highlightLine(line, state);
            all.append(m_pieces.join(u' '));
        }
        return all;
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        const QString words = m_line.mid(offset, length).trimmed();
        if (length > 0 && !words.isEmpty())
            m_pieces.append(format.name() + u':' + words);
    }

private:
    QString m_line;
    QStringList m_pieces;
};

QStringList coloured(Language language, const QStringList &text)
{
    Syntax syntax;
    Recorder recorder;
    recorder.setDefinition(syntax.definition(language));
    return recorder.lines(text);
}

QString coloured(Language language, const QString &line)
{
    return coloured(language, QStringList(line)).constFirst();
}

} // namespace

class HighlightingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyLanguageHasADefinition()
    {
        Syntax syntax;
        for (const auto language :
             {Language::Shell, Language::Exports, Language::Fstab, Language::SystemdUnit,
              Language::PandoraConf, Language::Yaml, Language::Json, Language::Ini, Language::Diff})
            QVERIFY2(syntax.definition(language).isValid(),
                     QByteArray::number(static_cast<int>(language)));
    }

    void pathsTellTheLanguage_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("language");
        const auto row = [](const char *path, Language language) {
            QTest::newRow(path) << QString::fromLatin1(path) << static_cast<int>(language);
        };
        row("/etc/exports", Language::Exports);
        row("/etc/exports.d/sharewright.exports", Language::Exports);
        row("/etc/fstab", Language::Fstab);
        row("/etc/systemd/system/pandora_server.service.d/sharewright.conf", Language::SystemdUnit);
        row("/etc/systemd/system/srv.mount", Language::SystemdUnit);
        row("/etc/pandora/pandora_server.conf", Language::PandoraConf);
        row("/etc/tentacle/tentacle_server.conf", Language::PandoraConf);
        row("/etc/hosts", Language::Plain);
    }
    void pathsTellTheLanguage()
    {
        QFETCH(QString, path);
        QFETCH(int, language);
        QCOMPARE(static_cast<int>(languageFor(path)), language);
    }

    void exportsShowsPathClientAndOptions()
    {
        QCOMPARE(
            coloured(Language::Exports, u"/srv/pandora 10.0.0.11(rw,sync)"_s),
            u"Path:/srv/pandora Client:10.0.0.11 Operator:( Option:rw Operator:, Option:sync Operator:)"_s);
    }

    void exportsKnowsQuotedPathsEscapesAndNetgroups()
    {
        QCOMPARE(coloured(Language::Exports, u"\"/srv/my data\" @web(ro)"_s),
                 u"Path:\"/srv/my data\" Netgroup:@web Operator:( Option:ro Operator:)"_s);
        QCOMPARE(coloured(Language::Exports, u"/srv/my\\040data host"_s),
                 u"Path:/srv/my Escape:\\040 Path:data Client:host"_s);
    }

    void exportsWarnsOfABlankBeforeTheBracket()
    {
        const QString line = coloured(Language::Exports, u"/srv host (rw)"_s);
        QVERIFY2(line.contains(u"Alert:("_s), qPrintable(line));
        QVERIFY(!coloured(Language::Exports, u"/srv host(rw)"_s).contains(u"Alert"_s));
    }

    void exportsWarnsOfRiskyOptionsAndMarksUnknownOnes()
    {
        const QString line = coloured(Language::Exports, u"/srv host(rw,no_root_squash,sink)"_s);
        QVERIFY2(line.contains(u"Alert:no_root_squash"_s), qPrintable(line));
        QVERIFY2(line.contains(u"Unknown Option:sink"_s), qPrintable(line));
    }

    void exportsGoesOnAfterABackslash()
    {
        const QStringList lines =
            coloured(Language::Exports, {u"/srv one(rw) \\"_s, u"  two(ro)"_s, u"/home three"_s});
        QVERIFY2(lines[1].contains(u"Client:two"_s), qPrintable(lines[1]));
        QCOMPARE(lines[2], u"Path:/home Client:three"_s);
    }

    void exportsCommentsRunToTheEnd()
    {
        QCOMPARE(coloured(Language::Exports, u"# BEGIN sharewright mounts"_s),
                 u"Comment:# Marker:BEGIN sharewright mounts"_s);
    }

    void fstabKnowsNetworkFileSystems()
    {
        Syntax syntax;
        const QStringList known = syntax.definition(Language::Fstab).keywordList(u"valid_fs"_s);
        for (const QString &type : {u"nfs"_s, u"nfs4"_s, u"glusterfs"_s, u"xfs"_s, u"ext3"_s})
            QVERIFY2(known.contains(type), qPrintable(type));
        QCOMPARE(coloured(Language::Fstab, u"nas:/srv /mnt nfs defaults 0 0"_s),
                 u"Device:nas:/srv Mount Point:/mnt Type:nfs Options:defaults Dump:0 Pass:0"_s);
    }

    void pandoraConfTellsKeysFromIgnoredLines()
    {
        QCOMPARE(coloured(Language::PandoraConf, u"incomingdir /var/spool/pandora/data_in"_s),
                 u"Key:incomingdir Path:/var/spool/pandora/data_in"_s);
        QCOMPARE(coloured(Language::PandoraConf, u"dbpass secret"_s),
                 u"Secret Key:dbpass Value:secret"_s);
        const QString filters =
            coloured(Language::PandoraConf, u"filters .*\\.conf:conf;.*\\.md5:md5"_s);
        QVERIFY2(filters.contains(u"Path::conf"_s), qPrintable(filters));
    }

    void hardLinesAreLeftWithoutColour()
    {
        QVERIFY(!isTooHardToHighlight(QString(4000, u'x')));
        QVERIFY(isTooHardToHighlight(QString(4001, u'x')));
        QVERIFY(isTooHardToHighlight(u"a\x01b"));
        QVERIFY(!isTooHardToHighlight(u"a\tb"));
    }

    void aLineOf60KilobytesIsShownAtOnceAndTheNextOneIsColoured()
    {
        QByteArray garbage;
        for (int i = 0; garbage.size() < 60'000; ++i)
            garbage += static_cast<char>(33 + (i * 7919) % 90);
        Syntax syntax;
        CodeView view(syntax);
        view.showText("echo one\n", Language::Shell); // opens the definitions
        QElapsedTimer timer;
        timer.start();
        view.showText("echo one\n" + garbage + "\necho two\n", Language::Shell);
        // Unguarded it takes 12 s. Wide enough for a busy machine and sanitizers; tests/bench measures the real bound.
        QVERIFY2(timer.elapsed() < 10'000, QByteArray::number(timer.elapsed()));
        const QTextDocument *text = view.document();
        QVERIFY(text->findBlockByNumber(1).layout()->formats().isEmpty());
        QVERIFY(!text->findBlockByNumber(2).layout()->formats().isEmpty());
    }

    void coloursFollowThePalette()
    {
        Syntax syntax;
        const auto light = syntax.theme(Theme::light().palette());
        const auto dark = syntax.theme(Theme::darkTheme().palette());
        QVERIFY(light.name() != dark.name());
    }

    void everyColourIsReadableInLightAndDark()
    {
        Syntax syntax;
        for (const Theme *theme : {&Theme::light(), &Theme::darkTheme()}) {
            const auto colours = syntax.theme(theme->palette());
            const QList<QColor> surfaces{theme->surface, theme->tint(Tone::Good),
                                         theme->tint(Tone::Bad)};
            for (int style = 0; style <= KSyntaxHighlighting::Theme::Others; ++style) {
                const QColor ink = QColor::fromRgb(
                    colours.textColor(static_cast<KSyntaxHighlighting::Theme::TextStyle>(style)));
                for (const QColor &surface : surfaces)
                    QVERIFY(contrastRatio(readableInk(ink, theme->text, surfaces), surface) >= 4.5);
            }
        }
    }

    void nothingHidesInAText()
    {
        QCOMPARE(visibleText("a\x1b[31mb\r\n"), u"a\u241b[31mb\u240d\n"_s);
        QCOMPARE(visibleText("x\xe2\x80\xaey"), u"x\u2039U+202e\u203ay"_s);
        QCOMPARE(visibleText("\xff"), u"\ufffd"_s);
        QCOMPARE(visibleText("plain\ttext\n"), u"plain\ttext\n"_s);
    }

    void searchGoesRound()
    {
        Syntax syntax;
        CodeView view(syntax);
        view.showText("one\ntwo\none more\n", Language::Plain);
        QVERIFY(view.findWords(u"ONE"_s, true));
        QCOMPARE(view.textCursor().blockNumber(), 0);
        QVERIFY(view.findWords(u"one"_s, true));
        QCOMPARE(view.textCursor().blockNumber(), 2);
        QVERIFY(view.findWords(u"one"_s, true));
        QCOMPARE(view.textCursor().blockNumber(), 0);
        QVERIFY(view.findWords(u"one"_s, false));
        QCOMPARE(view.textCursor().blockNumber(), 2);
        QVERIFY(!view.findWords(u"three"_s, true));
    }
};

QTEST_MAIN(HighlightingTest)
#include "tst_highlighting.moc"
