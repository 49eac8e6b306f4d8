// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

namespace sharewright {

class LogLineDelegate;
class LogModel;

/// The lines of a log. Follows the newest line until the user scrolls up, and again when the user scrolls to the end;
/// while it does not follow, the lines in sight stay where they are although old ones drop out above.
class LogList final : public QListView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogList)
public:
    /// `model` must outlive the list.
    explicit LogList(LogModel &model, QWidget *parent = nullptr);

    [[nodiscard]] bool isFollowing() const { return m_following; }
    void setFollowing(bool following);
    void setSearchWords(const QString &words);
    /// Makes room for names of this many letters in front of each line.
    void setHostLetters(int letters);
    /// Makes this row the current one and stops following.
    void goTo(int row);
    void copySelection() const;

Q_SIGNALS:
    void followingChanged(bool following);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void linesCame();
    void linesGo(int count);
    void userScrolled();

    LogModel &m_model;
    LogLineDelegate *m_delegate = nullptr;
    bool m_following = true;
};

} // namespace sharewright
