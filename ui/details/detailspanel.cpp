// SPDX-License-Identifier: MIT
#include "ui/details/detailspanel.h"

#include "models/changes/stagededits.h"
#include "models/datasets/datasetmodel.h"
#include "ui/details/detailsform.h"
#include "ui/details/factslist.h"
#include "ui/look/look.h"
#include "ui/look/theme.h"
#include "ui/widgets/priorityslider.h"
#include "ui/widgets/separator.h"

#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {

enum Page { NothingPage, ContentPage };

} // namespace

DetailsPanel::DetailsPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(Look::label({}, Look::Body, QFont::DemiBold))
    , m_place(Look::secondary({}, Look::Caption))
    , m_switch(Look::button(Look::Link, {}))
    , m_pages(new QStackedWidget)
    , m_form(new DetailsForm)
    , m_facts(new FactsList)
    , m_single(new QWidget)
    , m_sections(new QVBoxLayout(m_single))
{
    setAccessibleName(tr("Details"));
    auto *nothing = Look::secondary(tr("Select a dataset to see it here"));
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setWordWrap(true);
    m_pages->insertWidget(NothingPage, nothing);
    m_pages->insertWidget(ContentPage, makeContent());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    m_place->setContentsMargins(Look::px(16), Look::px(8), Look::px(16), 0);
    layout->addWidget(m_place);
    layout->addWidget(m_pages, 1);

    connect(m_switch, &QPushButton::clicked, this, [this] {
        m_all = !m_all;
        refresh();
    });
    connect(m_facts, &FactsList::filterRequested, this, &DetailsPanel::filterRequested);
    refresh();
}

void DetailsPanel::setModel(DatasetModel *model, StagedEdits *edits)
{
    setDatasets({});
    if (m_model)
        m_model->disconnect(this);
    if (m_edits)
        m_edits->disconnect(this);
    m_model = model;
    m_edits = edits;
    m_form->setModel(model, edits);
    connect(edits, &StagedEdits::changed, this, &DetailsPanel::refreshSoon);
    connect(model, &DatasetModel::dataChanged, this, &DetailsPanel::refreshSoon);
    connect(model, &DatasetModel::rowsInserted, this, &DetailsPanel::refreshSoon);
    connect(model, &DatasetModel::rowsRemoved, this, &DetailsPanel::refreshSoon);
    connect(model, &DatasetModel::modelReset, this, &DetailsPanel::refreshSoon);
}

void DetailsPanel::setDatasets(const QStringList &ids, const QString &current)
{
    m_ids = ids;
    m_current = ids.contains(current) ? current : QString();
    if (ids.size() < 2)
        m_all = false;
    refresh();
}

void DetailsPanel::addSection(QWidget *section)
{
    m_sections->addWidget(new Separator);
    m_sections->addWidget(section);
}

QString DetailsPanel::shownDataset() const
{
    return m_shown;
}

void DetailsPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, Look::px(28) - 1, width(), 1, Theme::of(palette())[Theme::Line]);
}

QWidget *DetailsPanel::makeHeader()
{
    auto *header = new QWidget;
    header->setFixedHeight(Look::px(28));
    m_switch->setFont(Look::font(Look::Caption));
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(Look::px(16), 0, Look::px(16), 0);
    layout->setSpacing(Look::px(8));
    layout->addWidget(m_title, 1);
    layout->addWidget(m_switch);
    return header;
}

QWidget *DetailsPanel::makeContent()
{
    const int overhang = PrioritySlider::overhang();
    m_sections->setContentsMargins(0, 0, 0, 0);
    m_sections->setSpacing(Look::px(9));
    m_sections->addWidget(new Separator);
    m_sections->addWidget(m_facts);

    auto *content = new QWidget;
    auto *single = new QHBoxLayout;
    single->setSpacing(0);
    single->addSpacing(overhang);
    single->addWidget(m_single);
    auto *column = new QVBoxLayout;
    column->setSpacing(Look::px(8));
    column->addWidget(m_form);
    column->addLayout(single);
    column->addStretch();
    // The form leaves room for the slider's overhang on its leading side, in either direction.
    const int margin = Look::px(16) - overhang;
    auto *layout = new QHBoxLayout(content);
    layout->setContentsMargins(margin, Look::px(11), margin, margin);
    layout->setSpacing(0);
    layout->addLayout(column);
    layout->addSpacing(overhang);

    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    return area;
}

QStringList DetailsPanel::shownIds() const
{
    QStringList here;
    for (const QString &id : m_ids) {
        if (m_model && m_model->rowOf(id) >= 0)
            here.append(id);
    }
    if (!m_all && here.contains(m_current))
        return {m_current};
    return here;
}

void DetailsPanel::refresh()
{
    const QStringList ids = shownIds();
    m_form->setDatasets(ids);
    showTitle(ids);
    m_pages->setCurrentIndex(ids.isEmpty() ? NothingPage : ContentPage);
    m_single->setVisible(ids.size() == 1);
    if (ids.size() == 1)
        m_facts->setDataset(*m_model, m_model->dataset(m_model->rowOf(ids.first())));

    const QString shown = ids.size() == 1 ? ids.first() : QString();
    if (std::exchange(m_shown, shown) != shown)
        Q_EMIT shownDatasetChanged(shown);
}

void DetailsPanel::showTitle(const QStringList &ids)
{
    const int selected = static_cast<int>(m_ids.size());
    const int shown = static_cast<int>(ids.size());
    const QLocale locale;
    if (shown == 1)
        m_title->setText(tr("Dataset %1").arg(Look::oneLine(ids.first())));
    else
        m_title->setText(shown == 0 ? QString() : tr("%Ln dataset(s) selected", nullptr, shown));
    m_place->setText(shown == 1 && selected > 1
                         ? tr("1 of %1 selected").arg(locale.toString(selected))
                         : QString());
    m_place->setVisible(!m_place->text().isEmpty());
    m_switch->setVisible(selected > 1 && !m_current.isEmpty() && shown > 0);
    m_switch->setText(m_all ? tr("Edit one") : tr("Edit all"));
    m_switch->setAccessibleName(m_all ? tr("Edit the current dataset alone")
                                      : tr("Edit all selected datasets at once"));
    m_switch->setToolTip(m_switch->accessibleName());
}
