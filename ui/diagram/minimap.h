// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPixmap>
#include <QWidget>

namespace sharewright {

class DiagramView;
class DiagramScene;

/// The whole diagram as boxes in a corner of the view, with a frame around what is in view. A click or a drag goes there;
/// with the focus on it, arrow keys do. Shown only while the view does not show everything. GUI thread.
class Minimap final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Minimap)

public:
    /// Lives in `view`, which becomes its parent. Both must outlive it.
    Minimap(DiagramScene &scene, DiagramView &view);

    /// Off: never shown.
    void setWanted(bool wanted);
    /// The frame, in the widget's coordinates.
    [[nodiscard]] QRectF visibleFrame() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override; ///< the view's size and colours

private:
    [[nodiscard]] QTransform toMap() const;
    /// The view tells of its moves before it has made all of them.
    void followSoon();
    void followView();
    void redraw();
    void goTo(QPointF position);

    DiagramScene &m_scene;
    DiagramView &m_view;
    QPixmap m_boxes; ///< drawn once a layout; null: to be drawn
    bool m_wanted = true;
    bool m_following = false; ///< soon
};

} // namespace sharewright
