// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPainter>
#include <QRadioButton>
#include <QSet>
#include <QSpinBox>
#include <QTest>

#include "ui/common/icons.h"
#include "ui/common/theme.h"

using namespace sharewright;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextColourIsReadable_data();
    void everyTextColourIsReadable();
    void thePaletteIsReadable_data() { everyTextColourIsReadable_data(); }
    void thePaletteIsReadable();
    void theEdgesOfControlsAreSeen_data() { everyTextColourIsReadable_data(); }
    void theEdgesOfControlsAreSeen();
    void theThemeFollowsThePalette();
    void blackOnWhiteHasTheLargestContrast();
    void everySymbolDrawsSomething();
    void statesDifferInShapeAndNotOnlyInColour();
};

void TestTheme::everyTextColourIsReadable_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestTheme::everyTextColourIsReadable()
{
    QFETCH(bool, dark);
    const Theme &theme = dark ? Theme::darkTheme() : Theme::light();
    for (const Tone tone :
         {Tone::Neutral, Tone::Accent, Tone::Good, Tone::Warning, Tone::Bad, Tone::Muted}) {
        for (const QColor &ground : {theme.window, theme.surface, theme.raised, theme.tint(tone)})
            QVERIFY2(contrastRatio(theme.ink(tone), ground) >= 4.5, qPrintable(ground.name()));
        QVERIFY(contrastRatio(theme.text, theme.tint(tone)) >= 4.5);
    }
    QVERIFY(contrastRatio(theme.onAccent, theme.accent) >= 4.5);
    QVERIFY(contrastRatio(theme.strongLine, theme.window) >= 3.0);
    QVERIFY(contrastRatio(theme.strongLine, theme.raised) >= 3.0);
}

void TestTheme::thePaletteIsReadable()
{
    QFETCH(bool, dark);
    const QPalette palette = (dark ? Theme::darkTheme() : Theme::light()).palette();
    const auto ratio = [&](QPalette::ColorRole text, QPalette::ColorRole ground) {
        return contrastRatio(palette.color(text), palette.color(ground));
    };
    QVERIFY(ratio(QPalette::WindowText, QPalette::Window) >= 4.5);
    QVERIFY(ratio(QPalette::Text, QPalette::Base) >= 4.5);
    QVERIFY(ratio(QPalette::Text, QPalette::AlternateBase) >= 4.5);
    QVERIFY(ratio(QPalette::ButtonText, QPalette::Button) >= 4.5);
    QVERIFY(ratio(QPalette::HighlightedText, QPalette::Highlight) >= 4.5);
    QVERIFY(ratio(QPalette::PlaceholderText, QPalette::Base) >= 4.5);
    QVERIFY(ratio(QPalette::ToolTipText, QPalette::ToolTipBase) >= 4.5);
}

// WCAG 2.1, 1.4.11: an empty box or field is known by its edge alone.
void TestTheme::theEdgesOfControlsAreSeen()
{
    QFETCH(bool, dark);
    applyLook(*qApp, dark ? ColourScheme::Dark : ColourScheme::Light);
    const QColor ground = Theme::current().surface;
    QCheckBox box;
    QRadioButton choice;
    QLineEdit line;
    QSpinBox number;
    number.setButtonSymbols(QSpinBox::NoButtons);
    number.setSpecialValueText(QStringLiteral(" "));
    for (QWidget *control : std::initializer_list<QWidget *>{&box, &choice, &line, &number}) {
        control->resize(120, 30);
        const QImage picture = control->grab().toImage();
        int seen = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                seen += contrastRatio(picture.pixelColor(x, y), ground) >= 3.0 ? 1 : 0;
        }
        QVERIFY2(seen >= 12, control->metaObject()->className());
    }
}

void TestTheme::theThemeFollowsThePalette()
{
    QVERIFY(Theme::of(Theme::darkTheme().palette()).dark);
    QVERIFY(!Theme::of(Theme::light().palette()).dark);
}

void TestTheme::blackOnWhiteHasTheLargestContrast()
{
    QVERIFY(qAbs(contrastRatio(Qt::black, Qt::white) - 21.0) < 0.01);
    QVERIFY(qAbs(contrastRatio(Qt::red, Qt::red) - 1.0) < 0.01);
}

namespace {

QImage drawn(Symbol symbol)
{
    QImage image(32, 32, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintSymbol(painter, symbol, QRectF(0, 0, 32, 32), Qt::black);
    return image;
}

} // namespace

void TestTheme::everySymbolDrawsSomething()
{
    QImage blank(32, 32, QImage::Format_ARGB32_Premultiplied);
    blank.fill(Qt::white);
    for (int i = 0; i <= static_cast<int>(Symbol::StateHint); ++i)
        QVERIFY2(drawn(static_cast<Symbol>(i)) != blank, qPrintable(QString::number(i)));
}

void TestTheme::statesDifferInShapeAndNotOnlyInColour()
{
    QList<QImage> seen;
    for (int i = static_cast<int>(Symbol::StateDone); i <= static_cast<int>(Symbol::StateHint);
         ++i) {
        const QImage image = drawn(static_cast<Symbol>(i));
        QVERIFY(!seen.contains(image));
        seen += image;
    }
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
