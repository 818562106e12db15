// SPDX-License-Identifier: MIT
#include "models/contactnow/replydecoder.h"

#include <algorithm>

void ReplyDecoder::setField(Dataset &row, const QString &name, const QString &value)
{
    if (const auto field = Dataset::fieldNamed(name)) {
        row[*field] = value;
        return;
    }
    const auto known =
        std::find_if(row.extras.begin(), row.extras.end(),
                     [&name](const Dataset::Extra &extra) { return extra.name == name; });
    if (known == row.extras.end())
        row.extras.append({name, value});
    else
        known->value = value;
}

bool ReplyDecoder::fail(const QString &problem)
{
    m_problem = problem;
    return false;
}
