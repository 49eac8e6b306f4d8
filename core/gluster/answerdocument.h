// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include <QByteArray>
#include <QString>
#include <QXmlStreamReader>

#include "core/base/result.h"

namespace sharewright {

/// Reads the element that the reader stands on, up to its end.
using ReadElement = std::function<void(QXmlStreamReader &xml)>;

/// Finds the XML among everything that a command printed and hands its `payload` element to `read`. Good only when the
/// XML is whole, says opRet 0 and has the payload: whatever `read` collected counts only then. opRet may come first or
/// last. Errors as in glusteranswer.h; their details are gluster's own words.
[[nodiscard]] Result<> readAnswer(const QByteArray &answer, QStringView payload,
                                  const ReadElement &read);

/// The error for an answer without XML.
[[nodiscard]] Error errorFromText(const QByteArray &answer);

/// Calls `onChild` with the name of each child of the current element; a child that it does not read is skipped.
void forEachChild(QXmlStreamReader &xml, const std::function<void(QStringView name)> &onChild);

/// All text of the current element, that of children included: GlusterFS mixes both (and forgets tags). Blanks stay.
[[nodiscard]] QString wholeText(QXmlStreamReader &xml);
/// The same without blanks around it.
[[nodiscard]] QString textOf(QXmlStreamReader &xml);
/// A count. -1 for "N/A", "-", negative numbers and whatever else is no count.
[[nodiscard]] qint64 countOf(QXmlStreamReader &xml);
[[nodiscard]] int smallCountOf(QXmlStreamReader &xml);

} // namespace sharewright
