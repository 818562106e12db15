// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/stagingsteps.h"

#include <QObject>
#include <QStringList>

/// The changes that were made here and not yet posted, by dataset id and field.
///
/// Nothing here talks to a server. The base value is what the server said when the field was first
/// touched; a refresh leaves it alone, so that a review can tell that somebody else changed it.
/// Whatever the user does to them can be undone and redone, a step at a time.
class StagedEdits : public QObject
{
    Q_OBJECT

public:
    /// While one is alive everything that is staged is part of one step. They nest.
    class Step
    {
    public:
        explicit Step(StagedEdits &edits);
        ~Step();
        Q_DISABLE_COPY_MOVE(Step)

    private:
        StagedEdits &m_edits;
    };

    explicit StagedEdits(QObject *parent = nullptr);

    /// Stages \a value over what \a row holds now. Staging the base value again takes the edit
    /// back. False, with nothing changed, where EditRules::refusal() has something to say.
    bool stage(const Dataset &row, Dataset::Field field, const QString &value);
    void revert(const QString &dataset, Dataset::Field field);
    /// Takes everything back.
    void clear();
    /// Stages \a edits as they are, each with its own base, over whatever is staged for those
    /// fields: one step. An edit whose value is its base takes back what is staged.
    void restore(const QList<StagedEdit> &edits);

    bool canUndo() const { return m_steps.canUndo(); }
    bool canRedo() const { return m_steps.canRedo(); }
    /// Do nothing where there is nothing to undo or redo.
    void undo();
    void redo();

    /// The edit leaves because the server holds it: nothing to be undone, now or later.
    void settle(const QString &dataset, Dataset::Field field);
    /// Empties the staging and forgets the steps, for another account.
    void reset();

    /// The staged edit of that field, or nullptr; valid until the next change.
    const StagedEdit *find(const QString &dataset, Dataset::Field field) const;
    bool touches(const QString &dataset) const { return m_edits.contains(dataset); }
    /// \a row as it will be once everything staged has been posted.
    Dataset applied(const Dataset &row) const;

    /// Ids of the datasets with edits, in the order in which they were first touched.
    QStringList datasets() const;
    /// All edits, in the order in which their datasets were first touched.
    QList<StagedEdit> all() const;
    int count() const { return m_count; }
    int datasetCount() const { return static_cast<int>(m_edits.size()); }

Q_SIGNALS:
    /// The edits of this dataset changed.
    void changed(const QString &dataset);
    /// What can be undone or redone may be another step, or none.
    void stepsChanged();

private:
    /// What is to be staged for a field: an edit, or nothing.
    using Target = std::pair<DatasetField, std::optional<StagedEdit>>;

    void change(const QList<Target> &targets);
    void apply(const StagingSteps::Step &step,
               std::optional<StagedEdit> StagingSteps::Delta::*side);
    bool replace(const Target &target);
    QHash<QString, QList<StagedEdit>> m_edits;
    QHash<QString, int> m_places; ///< of the datasets ever touched, in order
    int m_count = 0;
    StagingSteps m_steps;
};
