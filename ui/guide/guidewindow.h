// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class GuideBrowser;

/// The user guide. It stays usable beside dialogs, which it is asked about most, so it has no
/// parent; the program does not go on for it alone.
class GuideWindow : public QWidget
{
    Q_OBJECT

public:
    GuideWindow();

    /// Comes to the front with that page, as GuidePage names it.
    void open(const QString &page);
    GuideBrowser &browser() { return *m_browser; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    GuideBrowser *m_browser;
};
