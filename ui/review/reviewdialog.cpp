// SPDX-License-Identifier: MIT
#include "ui/review/reviewdialog.h"

#include "models/changes/reviewsummary.h"
#include "models/datasets/datasetmodel.h"
#include "ui/look/look.h"
#include "ui/review/changedetails.h"
#include "ui/review/conflictsline.h"
#include "ui/review/reviewtable.h"
#include "ui/review/warningband.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/separator.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using Phase = ChangeRunner::Phase;

ReviewDialog::ReviewDialog(ChangeRunner &runner, const DatasetModel &datasets, QWidget *parent)
    : QDialog(parent)
    , m_runner(runner)
    , m_datasets(datasets)
    , m_title(Look::label({}, Look::Title, QFont::DemiBold))
    , m_aside(Look::secondary({}))
    , m_progress(new ProgressLine)
    , m_production(new Notice(Band::Warning))
    , m_problem(new Notice(Band::Error))
    , m_warnings{new WarningBand, new WarningBand}
    , m_conflicts(new ConflictsLine)
    , m_table(new ReviewTable(runner))
    , m_details(new ChangeDetails)
    , m_foot(Look::secondary({}))
    , m_keepEditing(Look::button(Look::Plain, tr("&Keep editing")))
    , m_retry(Look::button(Look::Plain, {}))
    , m_checkAgain(Look::button(Look::Plain, tr("Check &again")))
    , m_stop(Look::button(Look::Plain, tr("&Stop after this one")))
    , m_post(Look::button(Look::Primary, {}))
    , m_close(Look::button(Look::Primary, tr("&Close")))
{
    setWindowTitle(tr("Review changes"));
    m_progress->setAccessibleName(tr("Changes settled"));
    setWindowModality(Qt::WindowModal);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(makeBody(), 1);
    layout->addWidget(new Separator);
    layout->addLayout(makeFoot());
    m_production->hide();
    m_problem->hide();
    connectButtons();
    update();
    if (parent)
        resize(qMin(Look::px(1216), parent->width() - Look::px(32)), sizeHint().height());
}

QBoxLayout *ReviewDialog::makeBody()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(Look::px(8));
    head->addWidget(m_title);
    head->addWidget(m_progress, 1);
    head->addWidget(m_aside);
    head->addStretch();
    auto *body = new QVBoxLayout;
    body->setContentsMargins(Look::px(16), Look::px(14), Look::px(16), Look::px(8));
    body->setSpacing(Look::px(8));
    body->addLayout(head);
    body->addWidget(m_production);
    body->addWidget(m_problem);
    for (WarningBand *warning : m_warnings)
        body->addWidget(warning);
    body->addWidget(m_conflicts);
    body->addWidget(m_table, 1);
    body->addWidget(m_details);
    return body;
}

QBoxLayout *ReviewDialog::makeFoot()
{
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(Look::px(16), Look::px(12), Look::px(16), Look::px(12));
    foot->setSpacing(Look::px(8));
    foot->addWidget(m_foot, 1);
    for (QPushButton *button : {m_keepEditing, m_retry, m_checkAgain, m_stop, m_post, m_close})
        foot->addWidget(button);
    m_foot->setWordWrap(true);
    return foot;
}

void ReviewDialog::connectButtons()
{
    connect(&m_runner, &ChangeRunner::changed, this, &ReviewDialog::update);
    connect(&m_runner, &ChangeRunner::failed, this, &ReviewDialog::showUnread);
    connect(m_conflicts, &ConflictsLine::chosen, &m_runner, &ChangeRunner::chooseAll);
    connect(m_table, &ReviewTable::detailsRequested, this, &ReviewDialog::showDetails);
    connect(m_keepEditing, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_stop, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_checkAgain, &QPushButton::clicked, &m_runner, &ChangeRunner::checkAgain);
    connect(m_post, &QPushButton::clicked, this, &ReviewDialog::post);
    connect(m_retry, &QPushButton::clicked, this,
            [this] { review(m_runner.editsIn(Change::State::Failed)); });
}

void ReviewDialog::warnOfProduction(const QString &account)
{
    m_production->showNotice(tr("This is production."),
                             tr("What you post changes %1 at once.").arg(account));
}

void ReviewDialog::review(const QList<StagedEdit> &edits)
{
    m_edits = edits;
    m_problem->hide();
    m_runner.prepare(edits);
}

void ReviewDialog::post()
{
    if (m_runner.phase() != Phase::Reviewed)
        return review(m_edits);
    m_stop->setEnabled(true);
    m_runner.post();
}

void ReviewDialog::reject()
{
    if (m_runner.phase() == Phase::Posting) {
        m_runner.stop();
        m_stop->setEnabled(false);
        return;
    }
    if (m_runner.phase() == Phase::Reading)
        m_runner.giveUp();
    QDialog::reject();
}

void ReviewDialog::update()
{
    const Phase phase = m_runner.phase();
    m_title->setText(ReviewSummary::title(m_runner));
    if (std::exchange(m_toldPhase, phase) != phase)
        Look::announce(*m_title);
    m_aside->setText(ReviewSummary::aside(m_runner));
    m_foot->setText(ReviewSummary::foot(m_runner));
    m_progress->setVisible(phase == Phase::Reading || phase == Phase::Posting);
    m_progress->setRange(0, phase == Phase::Posting ? m_runner.postedCount() : 0);
    m_progress->setValue(ReviewSummary::settledCount(m_runner));
    const int conflicts = m_runner.count(Change::State::Conflict);
    m_conflicts->setText(ReviewSummary::conflicts(conflicts));
    m_conflicts->setVisible(phase == Phase::Reviewed && conflicts > 1);
    updateWarnings();
    updateDetails();
    updateButtons();
    growToFit();
}

void ReviewDialog::updateButtons()
{
    const Phase phase = m_runner.phase();
    const int failed = m_runner.count(Change::State::Failed);
    const bool isSettled = phase == Phase::Settled;
    // There is nothing left to decide.
    const bool isOver = isSettled || (phase == Phase::Reviewed && !ReviewSummary::isOpen(m_runner));
    const auto *focused = qobject_cast<const QPushButton *>(focusWidget());
    m_keepEditing->setVisible(phase != Phase::Posting && !isOver);
    m_retry->setVisible(isSettled && failed > 0);
    m_retry->setText(tr("&Retry %Ln failed change(s)", nullptr, failed));
    m_checkAgain->setVisible(isSettled && m_runner.count(Change::State::Unknown) > 0);
    m_stop->setVisible(phase == Phase::Posting);
    m_close->setVisible(isOver);
    m_post->setVisible(phase == Phase::Idle || (phase == Phase::Reviewed && !isOver));
    m_post->setEnabled(phase == Phase::Idle || ReviewSummary::canPost(m_runner));
    m_post->setText(phase == Phase::Idle ? tr("&Retry") : postText());
    QPushButton *main = isOver ? m_close : phase == Phase::Posting ? m_stop : m_post;
    (isOver ? m_close : m_post)->setDefault(true);
    m_close->setAccessibleDescription(m_title->text()); // read with what gets the focus
    // The button that was pressed has gone: its place in the dialog keeps the focus.
    if (focused && focused->isHidden())
        main->setFocus();
}

QString ReviewDialog::postText() const
{
    const int postable = m_runner.postableCount();
    if (postable == 0 && ReviewSummary::canPost(m_runner))
        return tr("Keep the &server's values");
    return tr("&Post %Ln change(s)", nullptr, postable);
}

void ReviewDialog::updateWarnings()
{
    const auto sentences =
        m_runner.phase() == Phase::Reviewed
            ? ReviewWarnings::sentences(m_datasets.datasets(), m_runner.changes())
            : QList<ReviewWarnings::Sentence>();
    for (qsizetype i = 0; i < qsizetype(m_warnings.size()); ++i) {
        WarningBand *band = m_warnings.at(static_cast<size_t>(i));
        if (i < sentences.size())
            band->setSentence(sentences.at(i));
        band->setVisible(i < sentences.size());
    }
}

void ReviewDialog::showDetails(int change)
{
    const bool hides = m_details->isVisible() && m_detailed == change;
    m_detailed = change;
    m_details->setVisible(!hides);
    if (!hides)
        m_details->showChange(m_runner.changes().at(change));
    growToFit();
}

/// What was said about a change goes when it gets another outcome.
void ReviewDialog::updateDetails()
{
    const QList<Change> &changes = m_runner.changes();
    if (m_detailed < 0 || (m_detailed < changes.size() && changes.at(m_detailed).hasDetails()))
        return;
    m_detailed = -1;
    m_details->hide();
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

void ReviewDialog::showUnread(const ApiError &error)
{
    m_problem->showNotice(tr("The datasets could not be compared with the server."),
                          tr("%1 Nothing was sent, and your changes are kept.").arg(error.sentence),
                          error.detail);
    update();
}
