// SPDX-License-Identifier: MIT
#include "ui/dialfirst/dialfirstdialog.h"

#include "ui/dialfirst/orderdelegate.h"
#include "ui/dialfirst/stepline.h"
#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/separator.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;
using Goal = DialFirstPlan::Goal;
using Phase = DialFirst::Phase;

DialFirstDialog::DialFirstDialog(DialFirst &run, DialFirstEffect &effect, QWidget *parent)
    : QDialog(parent)
    , m_run(run)
    , m_effect(effect)
    , m_summary(run)
    , m_title(Look::label({}, Look::Title, QFont::DemiBold))
    , m_subtitle(Look::secondary({}))
    , m_production(new Notice(Band::Warning))
    , m_problem(new Notice(Band::Warning))
    , m_idle(new Band(Band::Warning, Band::Box))
    , m_idleTitle(Look::label({}, Look::Display, QFont::DemiBold))
    , m_idleText(Look::label({}, Look::Caption))
    , m_all(new QCheckBox(tr("Let &all other LIVE datasets wait, too, of whichever table")))
    , m_orderText(Look::secondary({}))
    , m_foot(Look::secondary({}))
    , m_stop(Look::button(Look::Outline, tr("&Stop and restore")))
    , m_restore(Look::button(Look::Outline, tr("&Restore what was LIVE")))
    , m_finish(Look::button(Look::Primary, tr("&Finish")))
    , m_start(Look::button(Look::Primary, tr("&Dial first")))
    , m_close(Look::button(Look::Plain, tr("&Close")))
{
    setWindowTitle(tr("Dial first"));
    setWindowModality(Qt::WindowModal);
    for (int number = 1; number <= 3; ++number)
        m_steps.append(new StepLine(number));
    auto *halves = new QHBoxLayout;
    halves->setSpacing(0);
    halves->addLayout(makeRun(), 13);
    halves->addWidget(new Separator(Qt::Vertical));
    halves->addLayout(makeOrder(), 11);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(halves, 1);
    layout->addWidget(new Separator);
    layout->addLayout(makeFoot());
    m_production->hide();
    m_problem->hide();
    m_clock.setInterval(100);
    connect(&m_clock, &QTimer::timeout, this, [this] { m_idleTitle->setText(m_summary.idle()); });
    connectButtons();
    refresh();
    const int most = parent ? parent->width() - Look::px(32) : Look::px(960);
    resize(qMin(Look::px(960), most), qMax(Look::px(540), sizeHint().height()));
}

QBoxLayout *DialFirstDialog::makeRun()
{
    for (QLabel *label : {m_title, m_subtitle, m_idleText, m_foot, m_orderText})
        label->setWordWrap(true);
    auto *idle = new QHBoxLayout(m_idle);
    idle->setContentsMargins(Look::px(16), Look::px(12), Look::px(16), Look::px(12));
    idle->setSpacing(Look::px(12));
    idle->addWidget(new IconLabel(u"clock"_s, Theme::WarningText, 20));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_idleTitle);
    words->addWidget(m_idleText);
    idle->addLayout(words, 1);

    auto *column = new QVBoxLayout;
    column->setContentsMargins(
        Look::margins(Look::px(20), Look::px(16), Look::px(24), Look::px(16)));
    column->setSpacing(Look::px(4));
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    column->addSpacing(Look::px(10));
    column->addWidget(m_production);
    column->addWidget(m_problem);
    column->addSpacing(Look::px(4));
    column->addWidget(m_idle);
    column->addSpacing(Look::px(4));
    column->addWidget(m_all);
    column->addSpacing(Look::px(14));
    for (StepLine *step : std::as_const(m_steps))
        column->addWidget(step);
    column->addStretch();
    return column;
}

QBoxLayout *DialFirstDialog::makeOrder()
{
    auto *list = new ListTable(tr("Forecast order afterwards"), m_order, new OrderDelegate);
    list->horizontalHeader()->hide();
    list->setWidths({36, 196, 48, 84});
    list->horizontalHeader()->setStretchLastSection(false);
    list->horizontalHeader()->setSectionResizeMode(DialFirstOrder::DescriptionColumn,
                                                   QHeaderView::Stretch);
    auto *forecast = Look::secondary(DialFirstSummary::forecast(), Look::Caption);
    forecast->setWordWrap(true);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(Look::px(20), Look::px(16), Look::px(20), Look::px(16));
    column->setSpacing(Look::px(4));
    column->addWidget(Look::label(tr("Forecast order afterwards"), Look::Title, QFont::DemiBold));
    column->addWidget(m_orderText);
    column->addSpacing(Look::px(10));
    column->addWidget(list, 1);
    column->addSpacing(Look::px(4));
    column->addWidget(forecast);
    return column;
}

QBoxLayout *DialFirstDialog::makeFoot()
{
    m_stop->setIcon(Icons::named(u"stop"_s, Theme::Accent));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(Look::px(16), Look::px(12), Look::px(16), Look::px(12));
    foot->setSpacing(Look::px(12));
    foot->addWidget(m_stop);
    foot->addWidget(m_foot, 1);
    for (QPushButton *button : {m_restore, m_finish, m_start, m_close})
        foot->addWidget(button);
    return foot;
}

void DialFirstDialog::connectButtons()
{
    connect(&m_run, &DialFirst::changed, this, &DialFirstDialog::refresh);
    connect(&m_run, &DialFirst::over, this, [this] {
        if (m_run.current().goal() == Goal::Finish)
            m_effect.follow(m_run.current(), m_run.started());
    });
    connect(&m_effect, &DialFirstEffect::changed, this, &DialFirstDialog::refresh);
    connect(&m_run, &DialFirst::failed, this, &DialFirstDialog::showFailure);
    connect(m_all, &QCheckBox::toggled, this, [this](bool all) {
        m_run.plan(m_run.current().wanted(),
                   all ? DialFirstPlan::Scope::All : DialFirstPlan::Scope::Table);
    });
    connect(m_start, &QPushButton::clicked, &m_run, &DialFirst::start);
    connect(m_stop, &QPushButton::clicked, &m_run, [this] {
        m_stop->setEnabled(false);
        m_run.stopAndRestore();
    });
    connect(m_finish, &QPushButton::clicked, &m_run, [this] { m_run.resume(Goal::Finish); });
    connect(m_restore, &QPushButton::clicked, &m_run, [this] { m_run.resume(Goal::Restore); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

void DialFirstDialog::warnOfProduction(const QString &account)
{
    m_production->showNotice(tr("This is production."),
                             tr("What is sent changes %1 at once.").arg(account));
}

void DialFirstDialog::showFailure(const ApiError &error)
{
    m_isRefused = true;
    m_problem->showNotice(tr("It can't be done now."),
                          error.sentence + u' ' + tr("Nothing was sent."), error.detail);
    refresh();
}

void DialFirstDialog::reject()
{
    if (m_run.phase() == Phase::Running)
        return;
    m_run.dismiss();
    QDialog::reject();
}

void DialFirstDialog::refresh()
{
    const Phase phase = m_run.phase();
    m_title->setText(m_summary.title());
    if (std::exchange(m_toldPhase, phase) != phase)
        Look::announce(*m_title);
    m_subtitle->setText(m_isRefused ? QString() : m_summary.subtitle());
    const bool isPlanned = !m_run.current().items().isEmpty();
    m_idle->setVisible(isPlanned && !m_isRefused);
    m_idle->setKind(phase == Phase::Over ? Band::Info : Band::Warning);
    m_idleTitle->setText(m_summary.idle());
    m_idleText->setText((m_summary.idleText() + u' ' + m_effect.text()).trimmed());
    if (phase != Phase::Running)
        m_clock.stop();
    else if (!m_clock.isActive())
        m_clock.start();
    if (!m_isRefused) {
        const QString problems = m_summary.problems();
        if (problems.isEmpty())
            m_problem->hide();
        else
            m_problem->showNotice(m_summary.problemsTitle(), problems);
    }
    m_orderText->setText(isPlanned ? m_summary.order() : QString());
    m_order.setPlan(m_run.current());
    m_foot->setText(m_summary.foot());
    updateSteps();
    updateButtons();
}

void DialFirstDialog::updateSteps()
{
    const QList<DialFirstPlan::Part> parts = m_run.current().parts();
    const bool isShown = !m_run.current().items().isEmpty() && !m_isRefused;
    bool isEarlierDone = true;
    for (int i = 0; i < m_steps.size(); ++i) {
        StepLine *step = m_steps.at(i);
        if (!isShown || i >= parts.size()) {
            step->hide();
            continue;
        }
        const DialFirstPlan::Part &part = parts.at(i);
        const bool isBegun = m_run.phase() != Phase::Planned;
        const bool isDone = isBegun && part.done == part.all && isEarlierDone;
        const bool isCurrent = m_run.phase() == Phase::Running && isEarlierDone && !isDone;
        step->setLast(i == parts.size() - 1);
        step->show(isDone      ? StepLine::State::Done
                   : isCurrent ? StepLine::State::Current
                               : StepLine::State::Waiting,
                   m_summary.part(part), DialFirstSummary::count(part),
                   m_summary.state(part, isCurrent));
        step->setProgress(isCurrent ? -1 : isBegun ? part.done : 0, part.all);
        isEarlierDone = isEarlierDone && isDone;
    }
}

void DialFirstDialog::updateButtons()
{
    const Phase phase = m_run.phase();
    const bool isMine = phase == Phase::Interrupted && !m_run.isElsewhere();
    const bool isRestoring = m_run.current().goal() == Goal::Restore;
    m_stop->setVisible(phase == Phase::Running);
    m_stop->setEnabled(phase == Phase::Running && !isRestoring && !m_run.isStopping());
    m_restore->setVisible(isMine);
    m_finish->setVisible(isMine);
    m_start->setVisible(phase == Phase::Planned && !m_isRefused);
    m_all->setVisible(phase == Phase::Planned && !m_isRefused);
    m_close->setEnabled(phase != Phase::Running);
    m_close->setText(phase == Phase::Interrupted ? tr("&Decide later") : tr("&Close"));
    QPushButton *main = isMine ? m_finish : phase == Phase::Planned ? m_start : m_close;
    main->setDefault(true);
    if (std::exchange(m_main, main) == main)
        return;
    // The one that had it may be gone; while a run is under way Return is to press none.
    if (main->isEnabled())
        main->setFocus();
    else
        setFocus();
}
