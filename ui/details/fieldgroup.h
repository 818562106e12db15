// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class StagedNote;

/// A field of the form with its caption above and the note on what is staged below.
class FieldGroup : public QWidget
{
    Q_OBJECT

public:
    /// Takes \a editor, which reaches out of the column by \a overhang pixels on its leading side.
    FieldGroup(const QString &caption, QWidget *editor, int overhang = 0,
               QWidget *parent = nullptr);

    void setCaption(const QString &caption);
    StagedNote *note() const { return m_note; }

private:
    QLabel *m_caption;
    StagedNote *m_note;
};
