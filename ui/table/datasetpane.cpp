// SPDX-License-Identifier: MIT
#include "ui/table/datasetpane.h"

#include "models/changes/stagededits.h"
#include "models/datasets/datasetloader.h"
#include "models/datasets/datasetorder.h"
#include "ui/desk.h"
#include "ui/deskactions.h"
#include "ui/news/newsbar.h"
#include "ui/table/datasetview.h"
#include "ui/widgets/loadbar.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/stateview.h"

#include <QEvent>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using State = DatasetLoader::State;

DatasetPane::DatasetPane(const Desk &desk, DeskActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_actions(actions)
    , m_hint(new MessageBar)
    , m_message(new MessageBar)
    , m_reading(new MessageBar)
    , m_load(new LoadBar)
    , m_view(new DatasetView)
    , m_refreshing(new ProgressLine(3, m_view))
    , m_state(new StateView(m_view->viewport()))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_hint);
    layout->addWidget(m_reading);
    layout->addWidget(m_message);
    m_view->setModel(&m_desk.order);
    // Qt makes one with the model, and leaves it to whoever sets another.
    const std::unique_ptr<QItemSelectionModel> made(m_view->selectionModel());
    m_view->setSelectionModel(&m_desk.selection);
    auto *news = new NewsBar(desk, *m_view, actions);
    layout->addWidget(news);
    layout->addWidget(m_load);
    layout->addWidget(m_view, 1);
    m_view->viewport()->installEventFilter(this);
    m_refreshing->setAccessibleName(tr("Refreshing"));

    connect(news, &NewsBar::filterRequested, this, &DatasetPane::filterRequested);
    connect(m_load, &LoadBar::cancelRequested, &m_desk.loader, &DatasetLoader::cancel);
    connect(&m_desk.loader, &DatasetLoader::stateChanged, this, [this] {
        updateReading();
        update();
    });
    // One that comes by itself takes nothing away that nobody may have read.
    connect(&m_actions.refresh, &QAction::triggered, m_message, &QWidget::hide);
    connect(&m_desk.edits, &StagedEdits::changed, this, [this] {
        if (m_isAboutStaged && m_desk.edits.count() == 0)
            m_message->hide();
    });
    connect(&m_desk.loader, &DatasetLoader::progressed, this, &DatasetPane::update);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_desk.order, signal, this, &DatasetPane::updateState);
    connect(&m_desk.order, &QAbstractItemModel::modelReset, this, &DatasetPane::updateState);
    connect(&m_desk.order, &QAbstractItemModel::layoutChanged, this, &DatasetPane::updateState);
    update();
}

void DatasetPane::inform(const QString &sentence, const QList<QAction *> &actions)
{
    say({.kind = Band::Info, .text = sentence, .actions = actions});
}

void DatasetPane::informOfStaged(const QString &sentence)
{
    say({.kind = Band::Info, .text = sentence, .actions = {&m_actions.review, &m_actions.undoAll}});
    m_isAboutStaged = true;
}

void DatasetPane::warn(const QString &sentence, const QString &details)
{
    say({.kind = Band::Warning, .text = sentence, .details = details});
}

void DatasetPane::hint(const QString &sentence, const QList<QAction *> &actions)
{
    if (sentence.isEmpty())
        m_hint->hide();
    else
        m_hint->showMessage({.text = sentence, .actions = actions});
}

void DatasetPane::say(const MessageBar::Message &message)
{
    m_isAboutStaged = false;
    m_message->showMessage(message);
}

void DatasetPane::update()
{
    const DatasetLoader &loader = m_desk.loader;
    const bool isFirst = loader.state() == State::FirstLoad;
    if (!isFirst)
        m_load->hide();
    m_refreshing->setVisible(loader.state() == State::Refreshing);
    if (isFirst) {
        // How many rows there will be follows from the size of what has come.
        const int rows = static_cast<int>(loader.rowsReceived());
        const bool isKnown = loader.size() > 0 && loader.received() > 0;
        m_load->showLoading(
            rows,
            isKnown ? qRound(double(rows) * double(loader.size()) / double(loader.received())) : 0);
    }
    m_view->setPlaceholders(isFirst);
    updateState();
}

void DatasetPane::updateReading()
{
    const DatasetLoader &loader = m_desk.loader;
    const QStringList &notices = loader.notices();
    if (loader.state() == State::Stale)
        warnOfReading(tr("The table shows what was read at %1.")
                          .arg(QLocale().toString(loader.lastRead().toLocalTime().time(),
                                                  QLocale::ShortFormat)));
    else if (loader.state() == State::Failed && m_desk.datasets.rowCount() > 0)
        warnOfReading(tr("The list is not whole: the first %Ln dataset(s) had come by then.",
                         nullptr, m_desk.datasets.rowCount()));
    else if (loader.state() == State::Ready && !notices.isEmpty())
        m_reading->showMessage({.kind = Band::Warning, .text = notices.join(u' ')});
    else
        m_reading->hide();
}

void DatasetPane::warnOfReading(const QString &whatHolds)
{
    const ApiError &error = m_desk.loader.error();
    const bool needsSignIn = error.kind == ApiError::Kind::SignIn;
    const int staged = m_desk.edits.count();
    m_reading->showMessage(
        {.kind = Band::Warning,
         .text = error.sentence + u' ' +
                 (needsSignIn && staged > 0 ? tr("%Ln staged change(s) are kept.", nullptr, staged)
                                            : whatHolds),
         .details = error.detail,
         .actions = {needsSignIn ? &m_actions.signIn : &m_actions.retry},
         .icon = needsSignIn ? u"key"_s : QString()});
}

void DatasetPane::updateState()
{
    const DatasetLoader &loader = m_desk.loader;
    const bool hasRows = m_desk.order.rowCount() > 0;
    const bool isEmpty = m_desk.datasets.rowCount() == 0;
    m_state->setVisible(!hasRows && loader.state() != State::FirstLoad);
    if (hasRows || loader.state() == State::FirstLoad)
        return;
    if (!isEmpty)
        m_state->showNothingMatches(filterInWords(), m_desk.datasets.rowCount(),
                                    &m_actions.clearFilter);
    else if (loader.state() == State::SignedOut)
        m_state->showSignedOut({}, &m_actions.signIn);
    else if (loader.state() == State::Failed)
        m_state->showFailed(
            loader.error().sentence + u' ' + tr("Nothing was changed."), loader.error().detail,
            loader.error().kind == ApiError::Kind::SignIn ? &m_actions.signIn : &m_actions.retry);
    else
        m_state->showEmptyAccount(&m_actions.newDataset);
    placeOverlays();
}

QString DatasetPane::filterInWords() const
{
    QStringList words{m_desk.order.status(), m_desk.order.filter().inWords()};
    words.removeAll(QString());
    return words.join(u", "_s);
}

bool DatasetPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        placeOverlays();
    return QWidget::eventFilter(watched, event);
}

void DatasetPane::placeOverlays()
{
    m_state->setGeometry(m_view->viewport()->rect());
    m_refreshing->setGeometry(0, 0, m_view->width(), m_refreshing->sizeHint().height());
}
