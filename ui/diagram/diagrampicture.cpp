// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/diagram/diagrampicture.h"

#include <algorithm>

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSignalBlocker>
#include <QSvgGenerator>

#include "ui/common/theme.h"
#include "ui/diagram/carditem.h"
#include "ui/diagram/diagramscene.h"

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DiagramPicture)
};

constexpr qreal kDotsPerUnit = 2;
constexpr qreal kMostDots = 12'000;
constexpr qreal kMostPoints = 14'000; // readers of PDF refuse pages above 14,400
constexpr int kScreenResolution = 96; // of SVG: one unit is one pixel of CSS

/// While it lives nothing in the scene is selected, and nobody is told.
class WithoutSelection
{
public:
    explicit WithoutSelection(DiagramScene &scene)
        : m_blocker(&scene)
        , m_items(scene.selectedItems())
    {
        select(false);
    }
    ~WithoutSelection() { select(true); }
    Q_DISABLE_COPY_MOVE(WithoutSelection)

private:
    void select(bool selected)
    {
        for (QGraphicsItem *item : std::as_const(m_items))
            item->setSelected(selected);
    }
    QSignalBlocker m_blocker;
    QList<QGraphicsItem *> m_items;
};

void paint(DiagramScene &scene, QPaintDevice &device, const QSizeF &size)
{
    QPainter painter(&device);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const QRectF target(QPointF(0, 0), size);
    painter.fillRect(target, Theme::current().window);
    scene.render(&painter, target, scene.contentRect());
}

QString description(const DiagramScene &scene)
{
    QStringList lines;
    for (const CardItem *item : scene.cards())
        lines += item->spoken();
    return lines.join(u'\n');
}

// Title and description are put in afterwards: whether QSvgGenerator escapes them depends on Qt's version.
void drawSvg(DiagramScene &scene, QIODevice &device, const QString &title)
{
    const QSizeF size = scene.contentRect().size();
    QBuffer drawn;
    drawn.open(QIODevice::WriteOnly);
    {
        QSvgGenerator generator;
        generator.setOutputDevice(&drawn);
        generator.setResolution(kScreenResolution);
        generator.setSize(size.toSize());
        generator.setViewBox(QRectF(QPointF(0, 0), size));
        paint(scene, generator, size);
    }
    QString svg = QString::fromUtf8(drawn.data());
    static const QRegularExpression own(QStringLiteral("<(title|desc)>.*?</\\1>\\s*"),
                                        QRegularExpression::DotMatchesEverythingOption);
    svg.remove(own);
    const QString words = QStringLiteral("<title>%1</title>\n<desc>%2</desc>\n")
                              .arg(title.toHtmlEscaped(), description(scene).toHtmlEscaped());
    const qsizetype root = svg.indexOf(QLatin1StringView("<svg"));
    svg.insert(svg.indexOf(u'>', root) + 1, QString(u'\n' + words));
    device.write(svg.toUtf8());
}

void drawPng(DiagramScene &scene, QIODevice &device, const QString &title)
{
    const QSizeF size = scene.contentRect().size();
    const qreal scale =
        std::min(kDotsPerUnit, kMostDots / std::max({size.width(), size.height(), 1.0}));
    QImage image((size * scale).toSize(), QImage::Format_RGB32);
    image.setText(QStringLiteral("Title"), title);
    paint(scene, image, image.size());
    image.save(&device, "PNG");
}

void drawPdf(DiagramScene &scene, QIODevice &device, const QString &title)
{
    QSizeF size = scene.contentRect().size();
    size *= std::min(1.0, kMostPoints / std::max({size.width(), size.height(), 1.0}));
    QPdfWriter writer(&device);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Sharewright " SHAREWRIGHT_VERSION));
    writer.setResolution(72);
    writer.setPageSize(QPageSize(size, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    paint(scene, writer, size);
}

void checkPath(const QString &path, QList<Finding> &findings)
{
    if (!pictureFormat(path))
        findings.append(Finding{.severity = Severity::Error,
                                .code = QStringLiteral("picture.format"),
                                .target = QFileInfo(path).fileName(),
                                .text = Text::tr("The ending of %1 names no kind of picture.")
                                            .arg(QFileInfo(path).fileName()),
                                .remedy = Text::tr("Use .svg, .png or .pdf."),
                                .position = {}});
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir())
        findings.append(
            Finding{.severity = Severity::Error,
                    .code = QStringLiteral("picture.folder"),
                    .target = folder.filePath(),
                    .text = Text::tr("The folder %1 does not exist.").arg(folder.filePath()),
                    .remedy = Text::tr("Make it, or choose another one."),
                    .position = {}});
}

Finding notWritten(const QString &path, const QString &why)
{
    return {.severity = Severity::Error,
            .code = QStringLiteral("picture.write"),
            .target = path,
            .text = Text::tr("%1 could not be written.").arg(path),
            .cause = why,
            .remedy = Text::tr("Choose a folder that you may write to, with enough room."),
            .position = {}};
}

} // namespace

std::optional<PictureFormat> pictureFormat(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"svg")
        return PictureFormat::Svg;
    if (ending == u"png")
        return PictureFormat::Png;
    if (ending == u"pdf")
        return PictureFormat::Pdf;
    return std::nullopt;
}

QByteArray drawPicture(DiagramScene &scene, PictureFormat format, const QString &title)
{
    const WithoutSelection plain(scene);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    switch (format) {
    case PictureFormat::Svg:
        drawSvg(scene, buffer, title);
        break;
    case PictureFormat::Png:
        drawPng(scene, buffer, title);
        break;
    case PictureFormat::Pdf:
        drawPdf(scene, buffer, title);
        break;
    }
    return buffer.data();
}

QList<Finding> writePicture(DiagramScene &scene, const QString &path, const QString &title)
{
    QList<Finding> findings;
    checkPath(path, findings);
    if (!scene.isArranged())
        findings.append(
            Finding{.severity = Severity::Error,
                    .code = QStringLiteral("picture.empty"),
                    .target = title,
                    .text = Text::tr("There is no diagram to draw yet."),
                    .remedy = Text::tr("Open a project, or wait until its diagram is shown."),
                    .position = {}});
    if (hasErrors(findings))
        return findings;
    const QByteArray picture = drawPicture(scene, *pictureFormat(path), title);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(picture) != picture.size() || !file.commit())
        findings.append(notWritten(path, file.errorString()));
    return findings;
}

} // namespace sharewright
