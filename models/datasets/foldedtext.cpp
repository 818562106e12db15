// SPDX-License-Identifier: MIT
#include "models/datasets/foldedtext.h"

#include "models/contactnow/utf8repair.h"

#include <algorithm>
#include <cstring>
#include <functional>

namespace {

/// Where \a needle is in \a text, or -1.
qsizetype positionOf(QByteArrayView needle, QByteArrayView text)
{
#ifdef __GLIBC__
    // Faster than any searcher of the standard library or of Qt, most of all for short needles.
    const void *found = memmem(text.data(), static_cast<size_t>(text.size()), needle.data(),
                               static_cast<size_t>(needle.size()));
    return found ? static_cast<const char *>(found) - text.data() : -1;
#else
    const auto found = std::search(text.begin(), text.end(), needle.begin(), needle.end());
    return found == text.end() ? -1 : found - text.begin();
#endif
}

bool isAscii(QByteArrayView text)
{
    // Without a way out, so that it runs over many bytes at once.
    unsigned char bits = 0;
    for (const char c : text)
        bits |= static_cast<unsigned char>(c);
    return bits < 0x80;
}

} // namespace

FoldedText::FoldedText(const QList<Dataset> &rows)
{
    m_ends.reserve(static_cast<size_t>(rows.size()));
    qsizetype size = 0;
    for (const Dataset &row : rows)
        size += row.known().size();
    m_text.reserve(size);
    for (const Dataset &row : rows) {
        append(row.known());
        row.visitExtras([this](QByteArrayView, QByteArrayView value) {
            append(value);
            m_text.append('\0');
        });
        m_ends.push_back(m_text.size());
    }
}

QByteArray FoldedText::folded(QByteArrayView text)
{
    FoldedText result;
    result.append(text);
    return result.m_text;
}

void FoldedText::append(QByteArrayView utf8)
{
    if (!isAscii(utf8)) {
        QString text = textFromUtf8(utf8);
        const QList<uint> characters = text.toUcs4();
        text.clear();
        for (const char32_t c : characters)
            text.append(QChar::fromUcs4(QChar::toCaseFolded(c)));
        m_text.append(text.toUtf8());
        return;
    }
    const qsizetype begin = m_text.size();
    m_text.resize(begin + utf8.size());
    std::transform(utf8.begin(), utf8.end(), m_text.data() + begin, [](char c) {
        return static_cast<char>(c + (c >= 'A' && c <= 'Z' ? 'a' - 'A' : 0));
    });
}

std::vector<int> FoldedText::find(QByteArrayView needle) const
{
    std::vector<int> rows;
    const QByteArrayView text = m_text;
    auto row = m_ends.begin();
    for (qsizetype from = 0; from < text.size(); from = *row++) {
        const qsizetype at = positionOf(needle, text.sliced(from));
        if (at < 0)
            break;
        // Mostly it is one of the next few rows.
        while (*row <= from + at)
            ++row;
        rows.push_back(static_cast<int>(row - m_ends.begin()));
    }
    return rows;
}

bool FoldedText::contains(int row, QByteArrayView needle) const
{
    const auto at = static_cast<size_t>(row);
    return positionOf(needle, QByteArrayView(m_text).sliced(begin(at), m_ends[at] - begin(at))) >=
           0;
}
