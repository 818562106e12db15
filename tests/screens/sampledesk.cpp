// SPDX-License-Identifier: MIT
#include "sampledesk.h"

#include "samples.h"

using namespace Qt::StringLiterals;

SampleDesk::SampleDesk(QObject *parent)
    : QObject(parent)
    , model(edits)
{
    model.setQueueNames({{u"12"_s, u"Renewals"_s},
                         {u"14"_s, u"Retention"_s},
                         {u"15"_s, u"Field visits"_s},
                         {u"16"_s, u"Welcome calls"_s},
                         {u"18"_s, u"Sales inbound"_s},
                         {u"20"_s, u"Boiler cover"_s},
                         {u"21"_s, u"Win-back"_s},
                         {u"22"_s, u"Payments"_s},
                         {u"23"_s, u"Surveys"_s}});
    model.merge(Samples::datasets());
}

void SampleDesk::stage(const QString &id, Dataset::Field field, const QString &value)
{
    edits.stage(model.dataset(model.rowOf(id)), field, value);
}

void SampleDesk::stageSome()
{
    stage(u"104"_s, Dataset::Priority, u"85"_s);
    stage(u"104"_s, Dataset::Description, u"Spring renewals - north"_s);
    stage(u"117"_s, Dataset::Status, u"HOLD"_s);
}
