// SPDX-License-Identifier: MIT
#include "tests/support/reviewfixture.h"

#include "tests/support/awaited.h"
#include "ui/review/reviewtable.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// The dialog is as wide as its window lets it be.
QWidget *wide(QWidget &window)
{
    window.resize(1280, 800);
    window.show();
    return &window;
}

} // namespace

ReviewFixture::ReviewFixture()
    : RunnerFixture(120)
    , datasets(edits)
    , dialog(*new ReviewDialog(runner, datasets, wide(window)))
{
    QObject::connect(&runner, &ChangeRunner::rowsRead, &datasets, &DatasetModel::mergeSome);
}

void ReviewFixture::conflict(int id)
{
    stage(id, Dataset::Priority, u"20"_s);
    account.setField(id, u"d_priority"_s, u"30"_s);
}

bool ReviewFixture::open()
{
    QSignalSpy prepared(&runner, &ChangeRunner::prepared);
    dialog.review(edits.all());
    dialog.open();
    dialog.activateWindow();
    return QTest::qWaitForWindowActive(&dialog) &&
           (!prepared.isEmpty() || prepared.wait(patienceMs));
}

bool ReviewFixture::settled(const QString &button) const
{
    QSignalSpy finished(&runner, &ChangeRunner::finished);
    return press(button) && (!finished.isEmpty() || finished.wait(patienceMs));
}

bool ReviewFixture::press(const QString &name) const
{
    auto *button = find<QAbstractButton>(name);
    if (!button || !button->isEnabled())
        return false;
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    return true;
}

QStringList ReviewFixture::texts() const
{
    QStringList texts;
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts;
}

QStringList ReviewFixture::results() const
{
    const QAbstractItemModel &model = *dialog.findChild<ReviewTable *>()->model();
    QStringList results;
    for (int row = 0; row < model.rowCount(); ++row)
        results.append(model.index(row, ReviewModel::ResultColumn).data().toString());
    results.removeAll(QString());
    return results;
}
