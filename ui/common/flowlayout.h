// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <utility>
#include <vector>

#include <QLayout>

namespace sharewright {

/// Puts widgets side by side and goes on in the next row when one is full, as words do. Rows begin at the left, or stand
/// in the middle.
class FlowLayout final : public QLayout
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FlowLayout)
public:
    enum class Rows { Left, Middle };
    explicit FlowLayout(int gap, QWidget *parent = nullptr, Rows rows = Rows::Left);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSize() const override;

private:
    using Item = std::vector<std::unique_ptr<QLayoutItem>>::const_iterator;
    int place(const QRect &outer, bool move) const;
    /// What fits side by side: the item behind the last, and the widths together.
    [[nodiscard]] std::pair<Item, int> rowFrom(Item first, int width) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    int m_gap;
    Rows m_rows;
};

} // namespace sharewright
