// SPDX-License-Identifier: MIT
#pragma once

#include "ui/dialogs/formdialog.h"

class QCheckBox;
class QComboBox;
class QSpinBox;

/// Asks how the program is to be. What comes of it is up to whoever hears submitted().
class SettingsDialog : public FormDialog
{
    Q_OBJECT

public:
    enum Appearance { LikeTheSystem, Light, Dark, StrongLight, StrongDark };
    /// A number and what it may be.
    struct Number
    {
        int value;
        int standard;
        int lowest;
        int highest;
    };
    struct Language
    {
        QString code;
        QString name; ///< empty for the system's, which comes first
    };
    /// How it is now, and what there is to choose.
    struct Given
    {
        Appearance appearance;
        bool isStill; ///< without motion
        QList<Language> languages;
        QString language;   ///< the code of one of them
        int refreshMinutes; ///< one of RefreshSchedule::intervals
        Number lock;
        Number watch;
        Number timeout;
        Number batchSize;
    };
    struct Choice
    {
        Appearance appearance = LikeTheSystem;
        bool isStill = false;
        QString language;
        int refreshMinutes = 0; ///< 0 is off
        int lockMinutes = 0;    ///< 0 is never
        int watchMinutes = 0;   ///< 0 is off
        int timeout = 0;        ///< seconds
        int batchSize = 0;      ///< datasets
    };

    explicit SettingsDialog(const Given &given, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The dialog closes with it.
    void submitted(const SettingsDialog::Choice &choice);

private:
    void addPair(QWidget *left, QWidget *right);
    void addAbout(const QString &text);

    QComboBox *m_appearance;
    QCheckBox *m_still;
    QComboBox *m_language;
    QComboBox *m_refresh;
    QSpinBox *m_lock;
    QSpinBox *m_watch;
    QSpinBox *m_timeout;
    QSpinBox *m_batchSize;
};
