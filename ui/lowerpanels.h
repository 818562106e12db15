// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class LowerPanel;
class QAction;
class QSplitter;

/// The panels below the table, of which one shows at a time.
class LowerPanels : public QObject
{
    Q_OBJECT

public:
    /// \a stack has the table at its top, and must outlive the object.
    explicit LowerPanels(QSplitter &stack, QObject *parent = nullptr);

    /// Puts \a panel into the stack, which takes it over. It shows while \a toggle is on.
    void add(LowerPanel *panel, QAction &toggle);

private:
    QSplitter &m_stack;
    QList<QAction *> m_toggles;
};
