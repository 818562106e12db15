// SPDX-License-Identifier: MIT
#pragma once

#include <QToolBar>

class DeskActions;
class FilterField;
class ProfileButton;

/// The account, what is done most, and the filter.
class DeskToolBar : public QToolBar
{
    Q_OBJECT

public:
    /// \a actions must outlive the bar.
    explicit DeskToolBar(DeskActions &actions, QWidget *parent = nullptr);

    ProfileButton &profile() { return *m_profile; }
    FilterField &filter() { return *m_filter; }

private:
    ProfileButton *m_profile;
    FilterField *m_filter;
};
