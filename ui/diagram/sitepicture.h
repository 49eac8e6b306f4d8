// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "ui/diagram/diagrampresenter.h"
#include "ui/diagram/diagramscene.h"

namespace sharewright {

/// The diagram to look at only: the whole site, fitted into the room that there is, with the marks of what the plan would
/// change. Nothing in it can be selected or edited. The marks are its description, in words, for screen readers, which is
/// why Tab stops at it. GUI thread.
class SitePicture final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SitePicture)

public:
    /// Both must outlive the picture.
    SitePicture(const SiteSession &session, const Document &document, QWidget *parent = nullptr);

    [[nodiscard]] const DiagramScene &scene() const { return m_scene; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override; ///< tooltips of cards and links
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();
    /// Where the scene is drawn, in the widget's coordinates.
    [[nodiscard]] QRectF drawnArea() const;
    [[nodiscard]] QString toolTipAt(QPointF position) const;

    const SiteSession &m_session;
    DiagramScene m_scene;
    DiagramPresenter m_presenter;
};

} // namespace sharewright
