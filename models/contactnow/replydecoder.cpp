// SPDX-License-Identifier: MIT
#include "models/contactnow/replydecoder.h"

bool ReplyDecoder::fail(const QString &problem)
{
    m_problem = problem;
    return false;
}
