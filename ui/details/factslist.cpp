// SPDX-License-Identifier: MIT
#include "ui/details/factslist.h"

#include "models/datasets/datasetmodel.h"
#include "models/datasets/fieldtext.h"
#include "models/datasets/filterexpression.h"
#include "ui/details/factlink.h"
#include "ui/look/look.h"
#include "ui/widgets/elidedlabel.h"

#include <QDateTime>
#include <QGridLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

/// Both parts where there are two, for example the number of a queue and its name.
QString pair(const QString &number, const QString &name)
{
    if (number.isEmpty() || name.isEmpty() || number == name)
        return number.isEmpty() ? name : number;
    return FactsList::tr("%1, %2", "number, name").arg(number, name);
}

QString count(const QString &raw)
{
    bool isNumber = false;
    const qlonglong number = raw.toLongLong(&isNumber);
    return isNumber ? QLocale().toString(number) : raw;
}

/// The server's local time, in a zone nobody states: spelled locally, never converted.
QString time(const QString &raw)
{
    const QDateTime time = QDateTime::fromString(raw, u"yyyy-MM-dd HH:mm:ss"_s);
    const QDateTime rough = QDateTime::fromString(raw, u"yyyy-MM-dd HH:mm"_s);
    const QDate date = QDate::fromString(raw, Qt::ISODate);
    const QLocale locale;
    if (time.isValid() || rough.isValid())
        return locale.toString(time.isValid() ? time : rough, u"d MMM yyyy HH:mm"_s);
    return date.isValid() ? locale.toString(date, u"d MMM yyyy"_s) : raw;
}

/// The filter for the datasets that share the value; empty where there is none to share.
QString sharing(const Dataset &dataset, Dataset::Field field, FilterTerm::Operator op)
{
    const QString &value = dataset[field];
    return value.isEmpty() ? QString() : FilterExpression::where(field, op, value).toString();
}

} // namespace

FactsList::FactsList(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Look::px(8));
    grid->setVerticalSpacing(Look::px(4));
    grid->setColumnMinimumWidth(0, Look::px(88));
    grid->setColumnStretch(1, 1);
    m_campaign = addLinked(tr("Campaign"));
    m_queue = addLinked(tr("Queue"));
    m_records = addFact(tr("Records"));
    m_loaded = addFact(tr("Loaded"));
    m_sourceFile = addLinked(tr("Source file"));
    m_notes = addFact(tr("Notes"));
    m_callbacks = addFact(tr("Callbacks"));
    m_locked = addFact(tr("Locked"));
}

void FactsList::setDataset(const DatasetModel &model, const Dataset &dataset)
{
    m_campaign.show(pair(dataset[Dataset::Campaign], dataset[Dataset::ImportTable]),
                    sharing(dataset, Dataset::ImportTable, FilterTerm::Equals));
    const QString &queue = dataset[Dataset::QueueId];
    m_queue.show(pair(queue, model.queueName(queue)),
                 sharing(dataset, Dataset::QueueId, FilterTerm::Has));
    m_records->setFullText(count(dataset[Dataset::RecordCount]));
    m_loaded->setFullText(time(dataset[Dataset::LoadDate]));
    m_sourceFile.show(dataset[Dataset::SourceFile],
                      sharing(dataset, Dataset::SourceFile, FilterTerm::Equals));
    m_notes->setFullText(dataset[Dataset::Notes]);
    const QString &callbacks = dataset[Dataset::Callbacks];
    m_callbacks->setFullText(callbacks == u"0"_s ? tr("none", "callbacks") : count(callbacks));
    m_locked->setFullText(fieldText(Dataset::Locked, dataset[Dataset::Locked]));
}

ElidedLabel *FactsList::addFact(const QString &name)
{
    auto *grid = static_cast<QGridLayout *>(layout());
    auto *value = new ElidedLabel;
    auto *caption = Look::secondary(name, Look::Caption);
    caption->setBuddy(value); // what it is called; what it says is the fact
    const int row = grid->rowCount();
    grid->addWidget(caption, row, 0);
    grid->addWidget(value, row, 1);
    return value;
}

FactsList::Linked FactsList::addLinked(const QString &name)
{
    ElidedLabel *text = addFact(name);
    auto *grid = static_cast<QGridLayout *>(layout());
    auto *link = new FactLink(name);
    grid->addWidget(link, grid->rowCount() - 1, 1, Qt::AlignLeading);
    connect(link, &FactLink::filterRequested, this, &FactsList::filterRequested);
    return {text, link};
}

void FactsList::Linked::show(const QString &fact, const QString &filter) const
{
    text->setFullText(fact);
    text->setVisible(filter.isEmpty());
    link->setLink(fact, filter);
}
