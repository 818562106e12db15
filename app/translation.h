// SPDX-License-Identifier: MIT
#pragma once

#include <QTranslator>

/// Makes the program speak the system's language, or English where it does not know that one.
class Translation
{
public:
    Translation();

private:
    QTranslator m_translator;
};
