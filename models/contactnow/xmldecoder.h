// SPDX-License-Identifier: MIT
#pragma once

#include "models/contactnow/replydecoder.h"

#include <QXmlStreamReader>

/// Decodes `<result><success>1</success><list><ecnow_dataset><dataset>7</dataset>…`.
class XmlDecoder : public ReplyDecoder
{
public:
    XmlDecoder();

    bool add(const QByteArray &piece) override;
    bool finish() override;

private:
    bool read();
    void startElement();
    void endElement();

    static QByteArrayView utf8(QStringView text, QByteArray &bytes);

    QXmlStreamReader m_xml;
    QByteArray m_brackets; ///< at the end of what came, which the reader does not have yet
    int m_depth = 0;
    bool m_isInList = false;
    QString m_text;
    QByteArray m_nameBytes;
    QByteArray m_textBytes;
};
