// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QGraphicsView>

namespace sharewright {

class CardItem;
class DiagramScene;
class NameEditor;

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
    /// Brings a card or a link into view and selects it.
    void goTo(const QString &key);

    /// The same, but the keyboard stays where it is.
    void bringIntoView(const QString &key);
    /// Opens the field for the name of the host at which the keyboard is.
    void editName();
    [[nodiscard]] NameEditor &nameEditor() { return *m_nameEditor; }
    /// Draws a line from the card at which the keyboard is: arrows choose the other end, Return takes it, Esc gives up.
    void beginConnecting();
    /// The card at which the keyboard is; null when nothing or a link is selected.
    [[nodiscard]] const CardItem *currentCard() const;

Q_SIGNALS:
    /// Return on a card, or double click on one without a name of its own.
    void cardActivated(const QString &key);
    /// What is selected wants its menu there; nothing is selected: the diagram does.
    void menuRequested(QPoint globalPosition);

protected:
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    void zoomBy(double factor);
    [[nodiscard]] bool selectTowards(QPointF direction, bool extend);
    [[nodiscard]] bool connectByKey(int key, QPointF direction);
    [[nodiscard]] QRect titleArea(const CardItem &card) const;
    void placeNameEditor();
    [[nodiscard]] bool moveSelected(QPointF offset);
    void speakSelection();
    void adoptColours();

    DiagramScene &m_scene;
    NameEditor *m_nameEditor = nullptr;
    QString m_current;         ///< key of the card that the keyboard was at last
    bool m_focusShown = false; ///< the focus came by keyboard, so its frame helps
    bool m_fitted = true;      ///< keep fitting on resize until the user zooms
};

} // namespace sharewright
