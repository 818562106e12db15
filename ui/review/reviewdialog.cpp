// SPDX-License-Identifier: MIT
#include "ui/review/reviewdialog.h"

#include "models/changes/reviewwarnings.h"
#include "models/datasets/datasetmodel.h"
#include "ui/look/look.h"
#include "ui/review/reviewtable.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/separator.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

ReviewDialog::ReviewDialog(ChangeRunner &runner, const DatasetModel &datasets, QWidget *parent)
    : QDialog(parent)
    , m_runner(runner)
    , m_datasets(datasets)
    , m_title(Look::label({}, Look::Title, QFont::DemiBold))
    , m_beside(Look::secondary({}))
    , m_progress(new ProgressLine)
    , m_problem(new Notice(Band::Error))
    , m_warnings(new QVBoxLayout)
    , m_table(new ReviewTable(runner))
    , m_foot(Look::secondary({}))
    , m_keepEditing(Look::button(Look::Plain, tr("&Keep editing")))
    , m_checkAgain(Look::button(Look::Plain, tr("Check &again")))
    , m_stop(Look::button(Look::Plain, tr("&Stop after this one")))
    , m_post(Look::button(Look::Primary, {}))
    , m_close(Look::button(Look::Primary, tr("&Close")))
{
    setWindowTitle(tr("Review changes"));
    setWindowModality(Qt::WindowModal);

    auto *head = new QHBoxLayout;
    head->setSpacing(Look::px(8));
    head->addWidget(m_title);
    head->addWidget(m_progress, 1);
    head->addWidget(m_beside);
    head->addStretch();
    auto *body = new QVBoxLayout;
    body->setContentsMargins(Look::px(16), Look::px(14), Look::px(16), Look::px(8));
    body->setSpacing(Look::px(8));
    body->addLayout(head);
    body->addWidget(m_problem);
    body->addLayout(m_warnings);
    body->addWidget(m_table, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(Look::px(16), Look::px(12), Look::px(16), Look::px(12));
    foot->setSpacing(Look::px(8));
    foot->addWidget(m_foot, 1);
    for (QPushButton *button : {m_keepEditing, m_checkAgain, m_stop, m_post, m_close})
        foot->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(body, 1);
    layout->addWidget(new Separator);
    layout->addLayout(foot);
    m_problem->hide();
    m_foot->setWordWrap(true);
    if (parent)
        resize(qMin(Look::px(1216), parent->width() - Look::px(32)), sizeHint().height());

    connect(&m_runner, &ChangeRunner::changed, this, &ReviewDialog::update);
    connect(&m_runner, &ChangeRunner::failed, this, &ReviewDialog::showUnread);
    connect(m_keepEditing, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_stop, &QPushButton::clicked, &m_runner, &ChangeRunner::stop);
    connect(m_checkAgain, &QPushButton::clicked, &m_runner, &ChangeRunner::checkAgain);
    connect(m_post, &QPushButton::clicked, this, [this] {
        if (m_runner.phase() != ChangeRunner::Phase::Reviewed)
            return review(m_edits);
        m_posted = m_runner.postableCount();
        m_runner.post();
    });
    update();
}

void ReviewDialog::review(const QList<StagedEdit> &edits)
{
    m_edits = edits;
    m_problem->hide();
    m_runner.prepare(edits);
}

void ReviewDialog::reject()
{
    if (m_runner.phase() == ChangeRunner::Phase::Posting)
        m_runner.stop();
    else
        QDialog::reject();
}

void ReviewDialog::update()
{
    using Phase = ChangeRunner::Phase;
    const Phase phase = m_runner.phase();
    const int postable = m_runner.postableCount();
    m_title->setText(titleText());
    m_beside->setText(besideTitle());
    m_foot->setText(footText());

    const bool isBusy = phase == Phase::Reading || phase == Phase::Posting;
    m_progress->setVisible(isBusy);
    m_progress->setRange(0, phase == Phase::Posting ? m_posted : 0);
    m_progress->setValue(m_posted - m_runner.count(Change::State::Sending));

    m_keepEditing->setVisible(phase != Phase::Posting && phase != Phase::Settled);
    m_stop->setVisible(phase == Phase::Posting);
    m_checkAgain->setVisible(phase == Phase::Settled && m_runner.count(Change::State::Unknown) > 0);
    m_close->setVisible(phase == Phase::Settled);
    m_post->setVisible(phase == Phase::Reviewed || phase == Phase::Idle);
    m_post->setEnabled(phase == Phase::Idle || postable > 0);
    m_post->setText(phase == Phase::Idle ? tr("&Retry")
                                         : tr("&Post %n change(s)", nullptr, postable));
    (m_close->isVisible() ? m_close : m_post)->setDefault(true);
    updateWarnings();
    growToFit();
}

void ReviewDialog::growToFit()
{
    // It opens before the first row is there. It never shrinks: buttons that move get clicked
    // wrong.
    layout()->activate();
    const int most = parentWidget() ? parentWidget()->height() - Look::px(64) : Look::px(640);
    const int wanted = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width())
                                                     : layout()->totalSizeHint().height();
    resize(width(), qMax(height(), qMin(wanted, most)));
}

void ReviewDialog::updateWarnings()
{
    while (QLayoutItem *item = m_warnings->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    if (m_runner.phase() != ChangeRunner::Phase::Reviewed)
        return;
    const QStringList sentences =
        ReviewWarnings::sentences(m_datasets.datasets(), m_runner.changes());
    for (const QString &sentence : sentences) {
        auto *band = new Band(Band::Warning, Band::Box);
        auto *line = new QHBoxLayout(band);
        line->setContentsMargins(Look::px(12), Look::px(6), Look::px(12), Look::px(6));
        line->setSpacing(Look::px(10));
        line->addWidget(new IconLabel(band->iconName(), band->iconRole()));
        QLabel *text = Look::label(Look::oneLine(sentence));
        text->setWordWrap(true);
        line->addWidget(text, 1);
        m_warnings->addWidget(band);
        band->show(); // else it takes up room only when control returns to the event loop
    }
}

QString ReviewDialog::titleText() const
{
    using Phase = ChangeRunner::Phase;
    switch (m_runner.phase()) {
    case Phase::Posting:
        return tr("Posting %n change(s)", nullptr, m_posted);
    case Phase::Settled:
        return tr("%1 of %n change(s) confirmed", nullptr, m_posted)
            .arg(m_runner.count(Change::State::Confirmed));
    default:
        break;
    }
    QSet<QString> datasets;
    for (const Change &change : m_runner.changes())
        datasets.insert(change.edit.dataset);
    //: The second part of "3 changes to 2 datasets".
    const QString to = tr("to %n dataset(s)", nullptr, static_cast<int>(datasets.size()));
    //: The first part of "3 changes to 2 datasets".
    return tr("%n change(s)", nullptr, static_cast<int>(m_runner.changes().size())) + u' ' + to;
}

QString ReviewDialog::besideTitle() const
{
    using Phase = ChangeRunner::Phase;
    switch (m_runner.phase()) {
    case Phase::Reading:
        return tr("Comparing with the server");
    case Phase::Reviewed:
        return tr("Compared with the server just now.");
    case Phase::Posting:
        return tr("%1 of %2 settled")
            .arg(m_posted - m_runner.count(Change::State::Sending))
            .arg(m_posted);
    case Phase::Idle:
    case Phase::Settled:
        break;
    }
    return {};
}

QString ReviewDialog::footText() const
{
    const QList<Change> &changes = m_runner.changes();
    QStringList waiting;
    for (const Change &change : changes) {
        if (change.expires() && change.state == Change::State::Ready && !change.expiryConfirmed)
            waiting.append(change.edit.dataset);
    }
    switch (m_runner.phase()) {
    case ChangeRunner::Phase::Posting:
        return tr("Failed and unknown changes stay staged.");
    case ChangeRunner::Phase::Settled:
        return m_runner.count(Change::State::Confirmed) == m_posted
                   ? QString()
                   : tr("Failed and unknown changes stay staged.");
    case ChangeRunner::Phase::Reviewed:
        if (!waiting.isEmpty())
            return tr("The change to %1 stays staged until you tick its box.")
                .arg(waiting.join(u", "_s));
        return {};
    default:
        return {};
    }
}

void ReviewDialog::showUnread(const ApiError &error)
{
    m_problem->showNotice(tr("The datasets could not be compared with the server."),
                          tr("%1 Nothing was sent, and your changes are kept.").arg(error.sentence),
                          error.detail);
    update();
}
