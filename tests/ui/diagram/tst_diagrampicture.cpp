// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include "ui/common/theme.h"
#include "ui/diagram/diagrampicture.h"
#include "ui/diagram/diagramscene.h"

using namespace sharewright;

namespace {

Project site()
{
    Project project;
    project.folders = standardFolders();
    for (const char *name : {"nas", "web1", "web2"}) {
        Host host;
        host.id = HostId(QString::fromLatin1(name));
        host.address = QStringLiteral("192.0.2.7");
        host.roles = host.id.value == QLatin1StringView("nas") ? Role::NfsServer : Role::Server;
        project.hosts += host;
    }
    project.nfs.server = project.hosts.first().id;
    return project;
}

QStringList textsOf(const QByteArray &svg)
{
    QStringList texts;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"text")
            texts += reader.readElementText().trimmed();
    }
    return texts;
}

QStringList codes(const QList<Finding> &findings)
{
    QStringList result;
    for (const Finding &finding : findings)
        result += finding.code;
    return result;
}

} // namespace

class TestDiagramPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theEndingSaysWhichKindOfPicture();
    void textStaysTextInSvg();
    void theSvgTellsItsTitleAndWhatItShows();
    void marksAreInThePicture();
    void aPngShowsTheWholeDiagramInTwoDotsAUnit();
    void aPdfIsOne();
    void theSelectionIsNotDrawnAndIsBackAfterwards();
    void everyKindIsWritten_data();
    void everyKindIsWritten();
    void everyReasonIsToldAtOnce();
    void aFileThatCannotBeReplacedStaysWhole();

private:
    DiagramScene m_scene;
};

void TestDiagramPicture::initTestCase()
{
    applyLook(*qApp, ColourScheme::Light);
    m_scene.setProject(site());
    QTRY_VERIFY(m_scene.isArranged());
}

void TestDiagramPicture::theEndingSaysWhichKindOfPicture()
{
    QCOMPARE(pictureFormat(QStringLiteral("/tmp/a.SVG")), PictureFormat::Svg);
    QCOMPARE(pictureFormat(QStringLiteral("a.b.pdf")), PictureFormat::Pdf);
    QVERIFY(!pictureFormat(QStringLiteral("picture")));
    QVERIFY(!pictureFormat(QStringLiteral("picture.gif")));
}

void TestDiagramPicture::textStaysTextInSvg()
{
    const QStringList texts =
        textsOf(drawPicture(m_scene, PictureFormat::Svg, QStringLiteral("HQ")));
    for (const char *text : {"nas", "web1", "web2", "192.0.2.7", "conf", "collections"})
        QVERIFY2(texts.contains(QString::fromLatin1(text)), text);
}

void TestDiagramPicture::theSvgTellsItsTitleAndWhatItShows()
{
    const QByteArray svg =
        drawPicture(m_scene, PictureFormat::Svg, QStringLiteral("Headquarters <1>"));
    QXmlStreamReader reader(svg);
    QString title;
    QString description;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == u"title")
            title = reader.readElementText();
        else if (reader.name() == u"desc")
            description = reader.readElementText();
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(title, QStringLiteral("Headquarters <1>"));
    QVERIFY(description.contains(QLatin1StringView("web2")));
}

void TestDiagramPicture::marksAreInThePicture()
{
    m_scene.setBadge(cardKey(HostId(QStringLiteral("nas"))),
                     {Symbol::StateFailed, Tone::Bad, QStringLiteral("Broken"), {}});
    const QByteArray svg = drawPicture(m_scene, PictureFormat::Svg, {});
    m_scene.clearBadges();
    QVERIFY(textsOf(svg).contains(QStringLiteral("Broken")));
}

void TestDiagramPicture::aPngShowsTheWholeDiagramInTwoDotsAUnit()
{
    const QImage image =
        QImage::fromData(drawPicture(m_scene, PictureFormat::Png, QStringLiteral("HQ")));
    QCOMPARE(image.size(), (m_scene.contentRect().size() * 2).toSize());
    QSet<QRgb> colours;
    for (int x = 0; x < image.width(); x += 7)
        colours.insert(image.pixel(x, image.height() / 2));
    QVERIFY2(colours.size() > 3, "nothing was drawn");
    QCOMPARE(QColor(image.pixel(1, 1)), Theme::current().window);
}

void TestDiagramPicture::aPdfIsOne()
{
    const QByteArray pdf = drawPicture(m_scene, PictureFormat::Pdf, QStringLiteral("HQ"));
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.contains("/FontDescriptor"));
}

void TestDiagramPicture::theSelectionIsNotDrawnAndIsBackAfterwards()
{
    m_scene.clearSelection();
    const QByteArray plain = drawPicture(m_scene, PictureFormat::Png, {});
    m_scene.selectAll();
    QSignalSpy changed(&m_scene, &QGraphicsScene::selectionChanged);
    QCOMPARE(drawPicture(m_scene, PictureFormat::Png, {}), plain);
    QCOMPARE(m_scene.selectedItems().size(), m_scene.cards().size());
    QCOMPARE(changed.count(), 0);
    m_scene.clearSelection();
}

void TestDiagramPicture::everyKindIsWritten_data()
{
    QTest::addColumn<QString>("ending");
    for (const char *ending : {"svg", "png", "pdf"})
        QTest::newRow(ending) << QString::fromLatin1(ending);
}

void TestDiagramPicture::everyKindIsWritten()
{
    QFETCH(QString, ending);
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"site." + ending);
    QCOMPARE(codes(writePicture(m_scene, path, QStringLiteral("HQ"))), QStringList());
    QVERIFY(QFileInfo(path).size() > 1000);
}

void TestDiagramPicture::everyReasonIsToldAtOnce()
{
    DiagramScene empty;
    const QList<Finding> findings =
        writePicture(empty, QStringLiteral("/nowhere/at/all/site.gif"), QStringLiteral("HQ"));
    QCOMPARE(codes(findings),
             QStringList({QStringLiteral("picture.format"), QStringLiteral("picture.folder"),
                          QStringLiteral("picture.empty")}));
    for (const Finding &finding : findings)
        QVERIFY(!finding.text.isEmpty() && !finding.remedy.isEmpty());
}

void TestDiagramPicture::aFileThatCannotBeReplacedStaysWhole()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("site.svg"));
    QVERIFY(QDir(directory.path()).mkdir(QStringLiteral("site.svg")));
    const QList<Finding> findings = writePicture(m_scene, path, QStringLiteral("HQ"));
    QCOMPARE(codes(findings), QStringList{QStringLiteral("picture.write")});
    QVERIFY(!findings.first().cause.isEmpty());
    QVERIFY(QFileInfo(path).isDir());
}

QTEST_MAIN(TestDiagramPicture)
#include "tst_diagrampicture.moc"
