// SPDX-License-Identifier: MIT
#pragma once

#include "models/contactnow/replydecoder.h"

#include <QXmlStreamReader>

/// Decodes `<result><success>1</success><list><ecnow_dataset><dataset>7</dataset>…`.
class XmlDecoder : public ReplyDecoder
{
public:
    bool add(const QByteArray &piece) override;
    bool finish() override;

private:
    void startElement();
    void endElement();

    QXmlStreamReader m_xml;
    QStringList m_path;
    QString m_text;
    Dataset m_row;
};
