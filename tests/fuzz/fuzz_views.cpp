// SPDX-License-Identifier: MIT
#include "models/views/tableviewjson.h"
#include "models/views/tableviews.h"
#include "tests/fuzz/subjects.h"

#include <QDate>
#include <QSet>

void fuzzViews(const QByteArray &input)
{
    const auto views = TableViewJson::read(input);
    if (!views) {
        mustHold(!views.error().isEmpty(), "a file that is refused is told why");
        return;
    }
    const auto again = TableViewJson::read(TableViewJson::write(*views));
    mustHold(again && *again == *views, "what is read can be written");

    TableViews all([] { return QDate(2026, 3, 14); });
    mustHold(all.add(*views) <= views->size(), "no view is added twice");
    QSet<QString> names;
    const QList<TableView> own = all.own();
    for (const TableView &view : own) {
        mustHold(all.refusal(view.name).isEmpty(), "every view has a name that it may have");
        names.insert(view.name.toCaseFolded());
    }
    mustHold(names.size() == own.size(), "every view has a name of its own");
}
