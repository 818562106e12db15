// SPDX-License-Identifier: MIT
// What libFuzzer calls. FUZZ_SUBJECT is the name of the subject that gets its bytes.
#include "tests/fuzz/subjects.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const auto *subject =
        std::find_if(std::begin(fuzzSubjects), std::end(fuzzSubjects),
                     [](const FuzzSubject &each) { return qstrcmp(each.name, FUZZ_SUBJECT) == 0; });
    subject->feed(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    return 0;
}
