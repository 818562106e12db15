// SPDX-License-Identifier: MIT
#pragma once

#include "models/datasets/datasetfilter.h"
#include "ui/widgets/filtercompleter.h"

#include <QLineEdit>

class IconLabel;
class QLabel;
class QToolButton;

/// The filter expression, with how many datasets it holds for, and what is wrong with it.
class FilterField : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterField(QWidget *parent = nullptr);

    void setMatchCount(int matches, int total);
    /// Before anything was read.
    void setMatchCountUnknown();

    /// From here on completions are offered, out of what \a known says each time.
    void setVocabulary(const FilterCompleter::Vocabulary &known);
    /// How the expression was read: the tool tip says it in words, or what is wrong and where.
    void setReading(const tl::expected<DatasetFilter, FilterError> &reading);
    /// What is wrong with the expression; empty where nothing is. It shows once no completions are
    /// open: until then the expression is not wrong but unfinished.
    void setError(const QString &message);
    QString error() const { return m_error; }

    /// As wide as an expression wants, where there is room.
    QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void showError();
    void setCountText(const QString &text);

    IconLabel *m_icon;
    QLabel *m_count;
    QToolButton *m_clear;
    FilterCompleter *m_completer = nullptr;
    QString m_error;
};
