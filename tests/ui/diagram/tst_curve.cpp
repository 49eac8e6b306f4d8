// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <limits>

#include <QImage>
#include <QPainter>
#include <QPicture>
#include <QRandomGenerator>
#include <QTest>

#include "ui/diagram/curve.h"

using namespace sharewright;

namespace {

QImage blank()
{
    QImage image(400, 300, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    return image;
}

QPen penOf(Qt::PenStyle style)
{
    QPen pen(Qt::black, 2.4);
    pen.setCapStyle(Qt::FlatCap);
    pen.setStyle(style);
    return pen;
}

/// What is drawn within `exposed`, which is shown in the image's corner.
template <class Draw> QImage drawn(const QRectF &exposed, Qt::PenStyle style, Draw draw)
{
    QImage image = blank();
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(-exposed.topLeft());
    painter.setPen(penOf(style));
    draw(painter);
    return image;
}

bool isInk(const QImage &image, int x, int y)
{
    return image.valid(x, y) && qGray(image.pixel(x, y)) < 160;
}

bool isInkNear(const QImage &image, int x, int y)
{
    for (int dx = -1; dx <= 1; ++dx)
        for (int dy = -1; dy <= 1; ++dy)
            if (isInk(image, x + dx, y + dy))
                return true;
    return false;
}

/// How many inked pixels of one picture the other has none near; a long curve is flattened otherwise than a short one.
int strays(const QImage &one, const QImage &other)
{
    int count = 0;
    for (int y = 1; y < one.height() - 1; ++y)
        for (int x = 1; x < one.width() - 1; ++x)
            count += isInk(one, x, y) && !isInkNear(other, x, y);
    return count;
}

QPainterPath longWay()
{
    QPainterPath path({0, 0});
    path.cubicTo({2000, 0}, {-1000, 3000}, {3000, 3000});
    path.lineTo(3000, 900);
    path.cubicTo({3000, 100}, {1500, 100}, {0, 2000});
    return path;
}

QList<QRectF> partsOf(const QPainterPath &path)
{
    QRandomGenerator random(7);
    QList<QRectF> parts;
    for (int i = 0; i < 40; ++i) {
        const QPointF centre = path.pointAtPercent(random.generateDouble());
        const QPointF corner = centre - QPointF(random.bounded(20, 380), random.bounded(20, 280));
        parts.append({corner, QSizeF(400, 300)});
    }
    return parts;
}

} // namespace

class tst_curve : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPartLooksAsItDoesOnTheWholePath();
    void dashesStayWhereTheyAreWhilePanning_data();
    void dashesStayWhereTheyAreWhilePanning();
    void nothingIsDrawnForWhatIsNotSeen();
    void pointsWithoutMeasureDoNoHarm();
    void endsWhereItsPathEnds();
};

void tst_curve::aPartLooksAsItDoesOnTheWholePath()
{
    const QPainterPath path = longWay();
    const Curve curve(path);
    int seen = 0;
    for (const QRectF &exposed : partsOf(path)) {
        const QImage whole =
            drawn(exposed, Qt::SolidLine, [&](QPainter &painter) { painter.drawPath(path); });
        const QImage part =
            drawn(exposed, Qt::SolidLine, [&](QPainter &painter) { curve.draw(painter, exposed); });
        seen += strays(part, blank());
        QCOMPARE(strays(whole, part), 0);
        QCOMPARE(strays(part, whole), 0);
    }
    QVERIFY(seen > 1000);
}

void tst_curve::dashesStayWhereTheyAreWhilePanning_data()
{
    QTest::addColumn<Qt::PenStyle>("style");
    QTest::newRow("dashed") << Qt::DashLine;
    QTest::newRow("dotted") << Qt::DotLine;
}

void tst_curve::dashesStayWhereTheyAreWhilePanning()
{
    QFETCH(Qt::PenStyle, style);
    const QPainterPath path = longWay();
    const Curve curve(path);
    for (const QRectF &exposed : partsOf(path)) {
        const auto from = [&](QPoint moved) {
            const QRectF area = exposed.translated(moved);
            return drawn(area, style, [&](QPainter &painter) { curve.draw(painter, area); });
        };
        const QPoint moved(37, -21);
        const QRect common =
            QRect(QPoint(), from({}).size()).translated(moved).intersected(from({}).rect());
        const QImage before = from({}).copy(common);
        const QImage after = from(moved).copy(common.translated(-moved));
        QCOMPARE(strays(before, after), 0);
        QCOMPARE(strays(after, before), 0);
    }
}

void tst_curve::nothingIsDrawnForWhatIsNotSeen()
{
    const Curve curve(longWay());
    const QRectF whole = curve.path().boundingRect();
    const QRectF beside(whole.topRight() + QPointF(50, 0), QSizeF(400, 300));
    QPicture picture;
    QPainter painter(&picture);
    curve.draw(painter, beside);
    painter.end();
    QVERIFY(picture.boundingRect().isEmpty());
}

// A project file may hold any position.
void tst_curve::pointsWithoutMeasureDoNoHarm()
{
    for (const qreal far : {1e12, std::numeric_limits<qreal>::infinity(), qQNaN()}) {
        QPainterPath path({0, 0});
        path.lineTo(far, 10);
        QImage image = blank();
        QPainter painter(&image);
        Curve(path).draw(painter, {0, 0, 400, 300});
    }
}

void tst_curve::endsWhereItsPathEnds()
{
    QCOMPARE(Curve(longWay()).end(), QPointF(0, 2000));
    QCOMPARE(Curve().end(), QPointF(0, 0));
}

QTEST_MAIN(tst_curve)
#include "tst_curve.moc"
