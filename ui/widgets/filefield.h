// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

/// The path of a file that is there, typed or chosen.
class FileField : public QLineEdit
{
    Q_OBJECT

public:
    /// \a title says what to choose, on the button and above the dialog; \a filter is one of
    /// QFileDialog.
    FileField(const QString &title, const QString &filter, QWidget *parent = nullptr);

private:
    void choose();

    const QString m_title;
    const QString m_filter;
};
