// SPDX-License-Identifier: MIT
#include "models/datasets/statustally.h"

void StatusTally::count(const Dataset &dataset, int by)
{
    const QByteArrayView word = dataset.utf8(Dataset::Status);
    // Looked up without a copy: there are few words.
    const QByteArray key = QByteArray::fromRawData(word.data(), word.size());
    const auto known = m_counts.find(key);
    if (known == m_counts.end())
        m_counts.insert(word.toByteArray(), by);
    else if ((*known += by) == 0)
        m_counts.remove(key);
}

QHash<QString, int> StatusTally::counts() const
{
    QHash<QString, int> result;
    for (auto count = m_counts.cbegin(); count != m_counts.cend(); ++count)
        result.insert(QString::fromUtf8(count.key()), count.value());
    return result;
}
