// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

namespace sharewright {

/// Hands and eyes of a test in front of a window: finds controls by what they are called for people and screen readers,
/// and works them by mouse or by keyboard alone.
class WindowDriver
{
public:
    /// `window` must outlive the driver.
    explicit WindowDriver(QWidget &window) : m_window(window) {}

    [[nodiscard]] static QString nameOf(const QWidget *widget)
    {
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget);
            button != nullptr && button->accessibleName().isEmpty())
            return button->text().remove(u'&');
        return widget->accessibleName();
    }

    /// The one that is seen; null, with a warning: there is none.
    template <class Widget> [[nodiscard]] Widget *control(const QString &name) const
    {
        for (Widget *widget : m_window.findChildren<Widget *>())
            if (widget->isVisible() && nameOf(widget) == name)
                return widget;
        qWarning("there is no control %s", qPrintable(name));
        return nullptr;
    }

    // By mouse

    void click(const QString &button) const
    {
        auto *found = control<QAbstractButton>(button);
        QVERIFY2(found && found->isEnabled(), qPrintable(button));
        QTest::mouseClick(found, Qt::LeftButton, {}, QPoint(6, found->height() / 2));
    }
    void type(const QString &edit, const QString &text) const
    {
        auto *found = control<QLineEdit>(edit);
        QVERIFY2(found, qPrintable(edit));
        found->setFocus();
        found->selectAll();
        QTest::keyClicks(found, text);
        QTest::keyClick(found, Qt::Key_Tab);
    }
    void choose(const QString &combo, const QString &data) const
    {
        auto *found = control<QComboBox>(combo);
        QVERIFY2(found, qPrintable(combo));
        const int row = found->findData(data);
        QVERIFY2(row >= 0, qPrintable(data));
        found->setCurrentIndex(row);
        Q_EMIT found->activated(row); // what a click on the row of its list leads to
        QCoreApplication::processEvents();
    }
    void typeIntoCell(QTableView &table, int row, int column, const QString &text) const
    {
        const QRect cell = table.visualRect(table.model()->index(row, column));
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, cell.center());
        QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, cell.center());
        fillEditor(table, text);
    }

    // By keyboard

    /// Presses Tab until the control with this name has the focus, or the arrow keys where buttons exclude each other; only
    /// visible ones are reached.
    [[nodiscard]] bool tabTo(const QString &name) const
    {
        for (int i = 0; i < 200; ++i) {
            QWidget *focus = QApplication::focusWidget();
            if ((focus != nullptr && nameOf(focus) == name) || goesByArrows(focus, name))
                return true;
            QTest::keyClick(focus != nullptr ? focus : &m_window, Qt::Key_Tab);
        }
        qWarning("Tab never reaches %s", qPrintable(name));
        return false;
    }
    [[nodiscard]] bool press(const QString &name, Qt::Key key = Qt::Key_Space) const
    {
        if (!tabTo(name))
            return false;
        QTest::keyClick(QApplication::focusWidget(), key);
        QCoreApplication::processEvents();
        return true;
    }
    [[nodiscard]] bool typeAt(const QString &name, const QString &text) const
    {
        if (!tabTo(name))
            return false;
        QTest::keyClicks(QApplication::focusWidget(), text);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        return true;
    }
    /// Goes down in a combo box until it shows this.
    [[nodiscard]] bool turnTo(const QString &name, const QString &text) const
    {
        if (!tabTo(name))
            return false;
        auto *combo = qobject_cast<QComboBox *>(QApplication::focusWidget());
        for (int i = 0; combo != nullptr && i < combo->count(); ++i) {
            if (combo->currentText().startsWith(text))
                return true;
            QTest::keyClick(combo, Qt::Key_Down);
            QCoreApplication::processEvents();
        }
        return combo != nullptr && combo->currentText().startsWith(text);
    }
    /// In the table that has the focus.
    void keyIntoCell(QTableView &table, int row, int column, const QString &text) const
    {
        QTest::keyClick(&table, Qt::Key_Home, Qt::ControlModifier);
        for (int i = 0; i < row; ++i)
            QTest::keyClick(&table, Qt::Key_Down);
        for (int i = 0; i < column; ++i)
            QTest::keyClick(&table, Qt::Key_Right);
        QCOMPARE(table.currentIndex(), table.model()->index(row, column));
        QTest::keyClick(&table, Qt::Key_F2);
        fillEditor(table, text);
    }

private:
    static bool goesByArrows(QWidget *focus, const QString &name)
    {
        const auto *button = qobject_cast<QAbstractButton *>(focus);
        if (button == nullptr || button->group() == nullptr || !button->group()->exclusive())
            return false;
        const QList<QAbstractButton *> group = button->group()->buttons();
        if (std::none_of(group.begin(), group.end(), [&](const QAbstractButton *each) {
                return each->isVisible() && nameOf(each) == name;
            }))
            return false; // the arrows choose, too
        for (qsizetype i = group.size(); i > 0; --i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
            if (nameOf(QApplication::focusWidget()) == name)
                return true;
        }
        return false;
    }
    static void fillEditor(const QTableView &table, const QString &text)
    {
        // The editor of the cell before may not be gone yet.
        auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(editor != nullptr && table.viewport()->isAncestorOf(editor));
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::processEvents();
    }

    QWidget &m_window;
};

} // namespace sharewright
