// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/icons.h"

#include <array>
#include <memory>

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

// Resources of a static library are only linked in when somebody asks for them; the macro wants no namespace.
static void loadIconResources()
{
    Q_INIT_RESOURCE(icons);
}

namespace sharewright {

namespace {

constexpr std::array kFiles = {
    "sharewright",   "host",          "server",        "console",      "nas",
    "folder",        "topology",      "plan",          "run",          "status",
    "open",          "save",          "undo",          "redo",         "probe",
    "export",        "dry-run",       "apply",         "zoom-in",      "zoom-out",
    "zoom-fit",      "arrange",       "key",           "lock",         "practice",
    "setup",         "state-done",    "state-running", "state-failed", "state-waiting",
    "state-unknown", "state-skipped", "state-warning", "state-error",  "state-hint"};
static_assert(kFiles.size() == static_cast<std::size_t>(Symbol::StateHint) + 1);

// Renderers are kept: parsing costs ten times as much as drawing. There are few symbols and few inks.
QSvgRenderer &renderer(Symbol symbol, QRgb colour)
{
    static QHash<std::pair<int, QRgb>, std::shared_ptr<QSvgRenderer>> cache;
    auto &entry = cache[{static_cast<int>(symbol), colour}];
    if (!entry) {
        loadIconResources();
        QFile file(QStringLiteral(":/sharewright/icons/%1.svg")
                       .arg(QLatin1StringView(kFiles.at(static_cast<std::size_t>(symbol)))));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT_X(opened, "renderer", "an icon is missing in icons.qrc");
        QByteArray svg = opened ? file.readAll() : QByteArray();
        svg.replace("#000", QColor(colour).name().toLatin1());
        entry = std::make_shared<QSvgRenderer>(svg);
    }
    return *entry;
}

QPixmap drawn(Symbol symbol, const QColor &colour, const QSize &size, qreal scale)
{
    QPixmap pixmap(size * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintSymbol(painter, symbol, QRectF(QPointF(0, 0), QSizeF(size)), colour);
    return pixmap;
}

class SymbolEngine final : public QIconEngine
{
public:
    SymbolEngine(Symbol symbol, Tone tone) : m_symbol(symbol), m_tone(tone) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintSymbol(*painter, m_symbol, rect, colourFor(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return drawn(m_symbol, colourFor(mode), size, 1.0);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        return drawn(m_symbol, colourFor(mode), size / scale, scale);
    }
    QIconEngine *clone() const override { return new SymbolEngine(m_symbol, m_tone); }
    QString key() const override { return QStringLiteral("sharewright-symbol"); }

private:
    QColor colourFor(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        if (mode == QIcon::Selected)
            return palette.color(QPalette::HighlightedText);
        return Theme::of(palette).ink(m_tone);
    }

    Symbol m_symbol;
    Tone m_tone;
};

} // namespace

QIcon icon(Symbol symbol, Tone tone)
{
    return QIcon(new SymbolEngine(symbol, tone));
}

void paintSymbol(QPainter &painter, Symbol symbol, const QRectF &square, const QColor &colour)
{
    const qreal side = std::min(square.width(), square.height());
    const QRectF target(square.center() - QPointF(side, side) / 2, QSizeF(side, side));
    painter.setRenderHint(QPainter::Antialiasing);
    renderer(symbol, colour.rgb()).render(&painter, target);
}

} // namespace sharewright
