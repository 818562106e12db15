// SPDX-License-Identifier: MIT
#pragma once

#include "models/contactnow/jsonsplitter.h"
#include "models/contactnow/replydecoder.h"

#include <memory>

/// Decodes `{"success":true,"total":2,"list":[{"dataset":"7",…}]}`, with simdjson.
///
/// Strict JSON takes the fast path. Text that it refuses is tried once more with quotes around bare
/// keys, which is the one leniency that the vendor's published reply asks for.
class JsonDecoder : public ReplyDecoder
{
public:
    JsonDecoder();
    ~JsonDecoder() override;

    static QString libraryVersion();

    bool add(const QByteArray &piece) override;
    bool finish() override;

private:
    struct Parser;

    using ReplyDecoder::fail;
    bool fail(int error);
    /// Decodes what the splitter has parted.
    bool decodeSplit();
    /// Decodes \a elements, parted by commas. Returns simdjson's error code, with no row added.
    int decodeRows(QByteArrayView elements);
    bool decodeEnvelope();

    JsonSplitter m_splitter;
    std::unique_ptr<Parser> m_parser;
    QByteArray m_array; ///< elements that are decoded together
};
