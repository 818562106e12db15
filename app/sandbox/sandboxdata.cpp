// SPDX-License-Identifier: MIT
#include "app/sandbox/sandboxdata.h"

namespace {

struct Region
{
    QByteArrayView name;
    QByteArrayView inFile;
};

constexpr std::array regions{
    Region{"north", "north"},         Region{"south", "south"},    Region{"Midlands", "mid"},
    Region{"Wales", "wales"},         Region{"Scotland", "scot"},  Region{"London", "ldn"},
    Region{"South West", "sw"},       Region{"East Anglia", "ea"}, Region{"Yorkshire", "yorks"},
    Region{"Northern Ireland", "ni"},
};

constexpr std::array<QByteArrayView, 2> nightLoaders{"Nightly import", "Web form"};
constexpr std::array<QByteArrayView, 6> dayLoaders{"P. Okafor", "M. Haas", "Ops desk",
                                                   "D. Moreau", "J. Lind", "Finance"};

// Loads came in over half a year that ends on a fixed day, so that data does not change with time.
constexpr std::array firstLoad = {2025, 11, 3}; // year, month, day
constexpr qint64 loadDays = 180;
constexpr int dayBegins = 2 * 3600; // in seconds
constexpr int officeOpens = 7 * 3600;
constexpr int dayLength = 18 * 3600;

template<typename List>
QByteArrayView item(const List &list, int index)
{
    return list[static_cast<std::size_t>(index) % list.size()];
}

} // namespace

SandboxData::SandboxData(int rows, quint64 seed)
    : m_engine(seed)
    , m_rows(rows)
{}

SandboxWorld SandboxData::make()
{
    SandboxWorld world;
    world.queues = sandboxQueues();
    for (const SandboxCampaignTheme &theme : m_themes)
        world.campaigns.append(theme.campaign);

    world.records.reserve(static_cast<std::size_t>(m_rows));
    qint64 id = 0;
    for (int index = 0; index < m_rows; ++index) {
        id += oneIn(12) ? 2 + below(4) : 1;
        world.records.push_back(record(id, index));
    }
    return world;
}

int SandboxData::below(int bound)
{
    return static_cast<int>(m_engine() % static_cast<quint64>(bound));
}

SandboxRecord SandboxData::record(qint64 id, int index)
{
    const int chosen = below(static_cast<int>(m_themes.size()));
    const SandboxCampaignTheme &theme = m_themes[chosen];

    // Titles, regions and waves are counted up like digits, so that no description comes twice.
    int serial = m_used[chosen]++;
    const int titles = static_cast<int>(theme.titles.size());
    const int titleIndex = serial % titles;
    serial /= titles;
    const Region &region =
        regions[static_cast<std::size_t>(serial + titleIndex + chosen) % regions.size()];
    const QByteArray wave = QByteArray::number(serial / static_cast<int>(regions.size()) + 1);
    QByteArray description = theme.titles[titleIndex] + " - " + region.name.toByteArray();
    if (wave != "1")
        description += ", wave " + wave;

    const QByteArray idText = QByteArray::number(id);
    const QByteArray status = this->status(index);
    const QByteArray priority = this->priority(status);
    const QByteArray qid =
        QByteArray::number(status == "HOLD" && oneIn(20) ? 0 : theme.campaign.qid);
    const QByteArrayView callbacks = priority == "100" ? "agent" : oneIn(25) ? "queue" : "none";
    const bool hasCrm = oneIn(10);
    const QByteArray crmAccount = hasCrm ? "UK-" + QByteArray::number(1000 + below(9000)) : "";
    const QByteArray crmCampaign = hasCrm ? theme.filePrefix.toUpper() + "-26" : "";
    const QByteArrayView locked = oneIn(40) ? "1" : "0";
    const QDateTime time = loadTime(index);
    const QByteArray date = time.toString(u"yyyy-MM-dd HH:mm:ss").toLatin1();
    const QByteArray file =
        theme.filePrefix + '_' + region.inFile.toByteArray() + "_w" + wave + ".csv";
    const QByteArray campaignId = QByteArray::number(theme.campaign.id);
    const int lists = 1 + below(60); // drawn one by one: operands have no fixed order
    const QByteArray count = QByteArray::number(lists * (20 + below(100)));
    return SandboxRecord({idText, qid, status, priority, description, loader(time), callbacks,
                          crmAccount, crmCampaign, locked, date, file, theme.campaign.table,
                          campaignId, count});
}

// Old loads tend to be closed and new ones to be dialled: 12 % LIVE, 29 % EXPIRED over all.
QByteArray SandboxData::status(int index)
{
    const int expired = 580 - static_cast<int>(580LL * index / m_rows);
    const int live = static_cast<int>(240LL * index / m_rows);
    const int drawn = below(1000);
    if (drawn < expired)
        return "EXPIRED";
    return drawn < expired + live ? "LIVE" : "HOLD";
}

QByteArray SandboxData::priority(const QByteArray &status)
{
    if (oneIn(100))
        return "100"; // the one for callbacks, which callers may not set
    if (oneIn(15))
        return QByteArray::number(below(91));
    if (status == "LIVE")
        return QByteArray::number(30 + 5 * below(13));
    return QByteArray::number(oneIn(3) ? 0 : 5 * below(19));
}

QDateTime SandboxData::loadTime(int index)
{
    const qint64 step = loadDays * dayLength / m_rows;
    const qint64 second = step * index + below(static_cast<int>(step));
    return QDate(firstLoad[0], firstLoad[1], firstLoad[2])
        .addDays(second / dayLength)
        .startOfDay(Qt::UTC) // no clock changes, which differ from place to place
        .addSecs(dayBegins + second % dayLength);
}

QByteArrayView SandboxData::loader(const QDateTime &time)
{
    const bool isNight = time.time().msecsSinceStartOfDay() / 1000 < officeOpens;
    return isNight ? item(nightLoaders, below(2)) : item(dayLoaders, below(6));
}
