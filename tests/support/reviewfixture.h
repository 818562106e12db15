// SPDX-License-Identifier: MIT
#pragma once

#include "models/datasets/datasetmodel.h"
#include "tests/support/runnerfixture.h"
#include "ui/review/reviewdialog.h"

/// A review over a server on a real socket, driven by keys. Texts are the untranslated ones.
class ReviewFixture : public RunnerFixture
{
public:
    /// 120 datasets as QuirkyAccount makes them.
    ReviewFixture();
    /// Stages a priority of 20 that a colleague has set to 30.
    void conflict(int id);
    /// Opens the dialog on all that is staged; true once it is compared.
    bool open();
    /// Presses the button, and waits until all is posted or read back.
    bool settled(const QString &button) const;
    /// Presses what is called so with the space bar; false where there is no such button, or it is
    /// disabled.
    bool press(const QString &name) const;
    /// The visible button that is called so, or nullptr.
    template<typename Button>
    Button *find(const QString &name) const;
    /// Of all visible labels.
    QStringList texts() const;
    /// Of all changes.
    QStringList results() const;

    DatasetModel datasets;
    QWidget window;
    ReviewDialog &dialog; ///< a child of the window
};

template<typename Button>
Button *ReviewFixture::find(const QString &name) const
{
    const QList<Button *> buttons = dialog.findChildren<Button *>();
    for (Button *button : buttons) {
        const QString called = button->accessibleName().isEmpty() ? button->text().remove(u'&')
                                                                  : button->accessibleName();
        if (button->isVisible() && called == name)
            return button;
    }
    return nullptr;
}
