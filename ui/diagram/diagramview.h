// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QGraphicsView>

#include "core/base/ids.h"

namespace sharewright {

class CardItem;
class DiagramScene;

/// The diagram with zoom, pan and keyboard: arrows go to the next card in that direction, with Shift they add it to the
/// selection; Ctrl or Alt with arrows moves the selected hosts, + and - zoom, 0 fits, Return opens details. Shift and the
/// mouse draw a frame that selects. GUI thread.
class DiagramView final : public QGraphicsView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DiagramView)

public:
    /// `scene` must outlive the view.
    explicit DiagramView(DiagramScene &scene, QWidget *parent = nullptr);

    void zoomIn();
    void zoomOut();
    /// Shows everything; never larger than life by more than a quarter.
    void fitAll();
    /// Brings a card into view and selects it.
    void goTo(const QString &key);

Q_SIGNALS:
    /// Double click or Return on a host.
    void hostActivated(const sharewright::HostId &host);

protected:
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    void zoomBy(double factor);
    [[nodiscard]] bool selectTowards(QPointF direction, bool extend);
    [[nodiscard]] const CardItem *currentCard() const;
    [[nodiscard]] bool moveSelected(QPointF offset);
    void speakSelection();
    void adoptColours();

    DiagramScene &m_scene;
    QString m_current;         ///< key of the card that the keyboard was at last
    bool m_focusShown = false; ///< the focus came by keyboard, so its frame helps
    bool m_fitted = true;      ///< keep fitting on resize until the user zooms
};

} // namespace sharewright
