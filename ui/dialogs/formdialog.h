// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class Notice;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

/// A dialog that asks for a few values: a title, a place for what went wrong, fields with captions.
class FormDialog : public QDialog
{
    Q_OBJECT

protected:
    FormDialog(const QString &windowTitle, const QString &title, const QString &intro,
               QWidget *parent);

    QVBoxLayout *content() const { return m_content; }
    Notice *notice() const { return m_notice; }
    QLabel *intro() const { return m_intro; }

    /// \a field under \a caption, whose mnemonic leads to it.
    static QWidget *captioned(const QString &caption, QWidget *field);
    /// Adds \a field under \a caption; hide what is returned to hide both.
    QWidget *addField(const QString &caption, QWidget *field);
    /// A row at the foot, apart from the fields.
    QHBoxLayout *addFoot();

    /// To be called when something was shown or hidden: takes the height that the content needs.
    void fitHeight();
    void showEvent(QShowEvent *event) override;

private:
    QVBoxLayout *m_outer;
    QVBoxLayout *m_content;
    QLabel *m_intro;
    Notice *m_notice;
};
