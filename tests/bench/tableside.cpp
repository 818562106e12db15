// SPDX-License-Identifier: MIT
#include "tests/bench/tableside.h"

void TableSide::show()
{
    m_painted = std::make_unique<Painted>(*view().viewport());
    view().resize(1200, 800);
    view().show();
    m_painted->wait([] { return true; });
}

void TableSide::paint()
{
    m_painted->wait([] { return true; });
}
