// SPDX-License-Identifier: MIT
#include "ui/table/tablecopying.h"

#include "ui/deskactions.h"
#include "ui/table/datasetview.h"

TableCopying::TableCopying(DatasetView &view, DeskActions &actions)
    : QObject(&view)
{
    const auto copyAs = [this, &view](QAction &action, SelectionText::Format format) {
        connect(&action, &QAction::triggered, this,
                [&view, format] { view.copySelection(format); });
    };
    copyAs(actions.copy, SelectionText::TabSeparated);
    copyAs(actions.copyAsTable, SelectionText::TabSeparated);
    copyAs(actions.copyAsCsv, SelectionText::Csv);
    copyAs(actions.copyAsMarkdown, SelectionText::Markdown);
    connect(&actions.copyValue, &QAction::triggered, this, [&view] { view.copyValue(); });
    // In a field the key means the field's own thing.
    actions.copy.setShortcutContext(Qt::WidgetShortcut);
    view.addAction(&actions.copy);

    const auto update = [&view, &actions] {
        const bool hasRows = view.selectionModel()->hasSelection();
        for (QAction *action : {&actions.copyAsTable, &actions.copyAsCsv, &actions.copyAsMarkdown})
            action->setEnabled(hasRows);
    };
    connect(view.selectionModel(), &QItemSelectionModel::selectionChanged, this, update);
    update();
}
