// SPDX-License-Identifier: MIT
#include "samples.h"

namespace {

constexpr const char *rows =
    "212|LIVE|90|Contract end in 7 days|renewals_2026|3|12|2026-03-23 05:50|ending_week_13.csv|P. "
    "Okafor|0\n"
    "208|LIVE|90|Smart meter - booked visits|smart_meter|9|15|2026-03-23 "
    "06:10|sm_visits_w13.csv|Ops desk|0\n"
    "219|LIVE|88|Welcome call - day 2|welcome_2026|11|16|2026-03-24 06:00|onboard_0322.csv|Nightly "
    "import|0\n"
    "104|LIVE|60|Renewals N|renewals_2026|3|12|2026-03-02 06:14|ren_north_w1.csv|P. Okafor|0\n"
    "163|LIVE|85|Contract end in 14 days|renewals_2026|3|12|2026-03-16 05:50|ending_two_6.csv|P. "
    "Okafor|0\n"
    "171|LIVE|80|Price change - asked for a call|price_change|8|14|2026-03-17 "
    "07:12|web_requests_2.csv|Web form|0\n"
    "105|LIVE|80|Spring renewals - south|renewals_2026|3|12|2026-03-02 06:14|ren_south_w1.csv|P. "
    "Okafor|0\n"
    "106|LIVE|80|Spring renewals - midlands|renewals_2026|3|12|2026-03-02 06:15|ren_mid_w1.csv|P. "
    "Okafor|0\n"
    "198|LIVE|78|Broadband bundle - warm leads|broadband|7|18|2026-03-20 "
    "06:31|bb_leads_0320.csv|M. Haas|0\n"
    "117|LIVE|75|Boiler cover - lapsed 90 days|boiler_cover|5|20|2026-03-04 "
    "06:02|boiler_lapsed_90.csv|D. Moreau|0\n"
    "118|LIVE|75|Boiler repair - second visit|boiler_repair|6|20|2026-03-04 "
    "06:03|boiler_visit_2.csv|D. Moreau|0\n"
    "182|LIVE|72|Tariff switchers - left in January|winback|4|21|2026-03-18 "
    "06:40|left_2026_01.csv|M. Haas|0\n"
    "207|HOLD|40|Smart meter - no access|smart_meter|9|15|2026-03-23 06:12|sm_noaccess_w13.csv|Ops "
    "desk|0\n"
    "181|EXPIRED|20|Tariff switchers - left in December|winback|4|21|2026-03-18 "
    "06:39|left_2025_12.csv|M. Haas|0\n"
    "140|LIVE|70|Direct debit failed - first call|payments|10|22|2026-03-10 "
    "05:45|dd_failed_0309.csv|Finance|1\n"
    "141|LIVE|68|Direct debit failed - second call|payments|10|22|2026-03-10 "
    "05:46|dd_failed_0302.csv|Finance|1\n"
    "107|LIVE|65|Spring renewals - Scotland|renewals_2026|3|12|2026-03-02 06:15|ren_scot_w1.csv|P. "
    "Okafor|0\n"
    "170|HOLD|30|Price change - letters returned|price_change|8|14|2026-03-17 "
    "05:50|returned_mail.csv|D. Moreau|0\n"
    "155|LIVE|60|Solar survey - detached homes|solar_survey|12|23|2026-03-12 "
    "06:20|solar_det.csv|J. Lind|0\n"
    "301|PAUSED|abc|<b>Bold</b> & <img src=x> as the server sent "
    "it|solar_survey|12|23|0000-00-00|x.csv|<i>note</i>|2\n"
    "302|HOLD|100|Callbacks|callbacks|13|24|2026-03-12 06:20|callbacks.csv|J. Lind|0\n";

constexpr Dataset::Field order[] = {
    Dataset::Id,          Dataset::Status,   Dataset::Priority, Dataset::Description,
    Dataset::ImportTable, Dataset::Campaign, Dataset::QueueId,  Dataset::LoadDate,
    Dataset::SourceFile,  Dataset::Notes,    Dataset::Locked,
};

} // namespace

QList<Dataset> Samples::datasets()
{
    QList<Dataset> result;
    const QStringList lines = QString::fromLatin1(rows).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList values = line.split(u'|');
        Dataset dataset;
        for (int i = 0; i < values.size(); ++i)
            dataset.set(order[i], values.at(i));
        dataset.set(Dataset::Callbacks, QStringLiteral("0"));
        dataset.set(Dataset::RecordCount, QStringLiteral("4218"));
        result.append(dataset);
    }
    return result;
}
