// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

/// Bodies of requests and replies, laid out to be read.
namespace ReadableBody {

/// \a text, UTF-8, with line breaks and indents where it is JSON (bare keys too) or XML, and as it
/// is otherwise. Numbers and names keep their spelling and order. A body that was cut is laid out
/// as far as it goes.
QString of(const QByteArray &text);

} // namespace ReadableBody
