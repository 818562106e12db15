// SPDX-License-Identifier: MIT
#include "models/changes/stagingjournal.h"

#include "models/changes/stagededits.h"

#include <QDir>

#include <chrono>

using namespace std::chrono_literals;

namespace {

constexpr auto writeDelay = 250ms;
constexpr auto retryDelay = 10s;
constexpr int mostFiles = 1000;

} // namespace

StagingJournal::StagingJournal(StagedEdits &edits, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_edits(edits)
    , m_folder(folder)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &StagingJournal::flush);
    connect(&m_edits, &StagedEdits::changed, this, [this] {
        // Not started anew by each change, so that none waits longer than the first.
        if (isOpen() && (!m_timer.isActive() || m_timer.remainingTimeAsDuration() > writeDelay))
            m_timer.start(writeDelay);
    });
}

StagingJournal::~StagingJournal()
{
    if (isOpen())
        write();
}

StagingJournal::Left StagingJournal::open(const QString &account)
{
    Left left;
    m_account = account;
    m_hasFailed = false;
    const QList<StagedEdit> edits = readLeft(left.notices);
    m_edits.restore(edits);
    QSet<QString> datasets;
    for (const StagedEdit &edit : edits)
        datasets.insert(edit.dataset);
    left.changes = static_cast<int>(edits.size());
    left.datasets = static_cast<int>(datasets.size());
    flush();
    return left;
}

QList<StagedEdit> StagingJournal::readLeft(QStringList &notices)
{
    QList<StagedEdit> result;
    QHash<DatasetField, qsizetype> places;
    int differing = 0;
    const QList<int> numbers = StagingFile::numbers(m_folder, m_account);
    for (const int number : numbers) {
        auto file = std::make_unique<StagingFile>(m_folder, m_account, number);
        if (file->lock() != QLockFile::NoError)
            continue;
        const auto edits = file->read();
        if (!edits) {
            const QString name = file->setAside();
            notices.append(tr("A file of staged changes could not be read and was left alone: %1 "
                              "(%2).")
                               .arg(QDir::toNativeSeparators(name.isEmpty() ? m_folder : name),
                                    edits.error()));
            continue;
        }
        for (const StagedEdit &edit : *edits) {
            if (m_edits.find(edit.dataset, edit.field))
                continue;
            const auto place = places.constFind(edit.key());
            if (place == places.cend()) {
                places.insert(edit.key(), result.size());
                result.append(edit);
            } else if (std::exchange(result[*place], edit).value != edit.value) {
                ++differing;
            }
        }
        m_files.push_back(std::move(file));
    }
    if (differing > 0)
        notices.append(tr("Two windows had staged different values for %Ln field(s): those staged "
                          "last are here.",
                          nullptr, differing));
    return result;
}

void StagingJournal::close()
{
    flush();
    m_timer.stop();
    m_files.clear();
    m_account.clear();
    m_edits.reset();
}

bool StagingJournal::flush()
{
    m_timer.stop();
    if (!isOpen())
        return m_edits.count() == 0;
    const auto written = write();
    if (written) {
        m_hasFailed = false;
        return true;
    }
    m_timer.start(retryDelay);
    if (!std::exchange(m_hasFailed, true))
        Q_EMIT failed(tr("What is staged could not be kept on disk: %1. It is still here and can "
                         "be posted, but would be lost if Dialdesk ended now.")
                          .arg(written.error()));
    return false;
}

tl::expected<void, QString> StagingJournal::write()
{
    if (m_files.empty()) {
        if (m_edits.count() == 0)
            return {};
        if (auto taken = takeFile(); !taken)
            return taken;
    }
    if (auto written = m_files.front()->write(m_edits.all()); !written)
        return written;
    for (; m_files.size() > 1; m_files.pop_back()) {
        if (auto removed = m_files.back()->write({}); !removed)
            return removed;
    }
    return {};
}

/// Takes the first file that nobody holds and in which nobody left anything.
tl::expected<void, QString> StagingJournal::takeFile()
{
    if (!QDir().mkpath(m_folder))
        return tl::unexpected(
            tr("the folder %1 can't be made").arg(QDir::toNativeSeparators(m_folder)));
    for (int number = 1; number <= mostFiles; ++number) {
        auto file = std::make_unique<StagingFile>(m_folder, m_account, number);
        const QLockFile::LockError error = file->lock();
        if (error == QLockFile::LockFailedError || (error == QLockFile::NoError && file->exists()))
            continue;
        if (error != QLockFile::NoError)
            return tl::unexpected(
                tr("the folder %1 can't be written to").arg(QDir::toNativeSeparators(m_folder)));
        m_files.push_back(std::move(file));
        return {};
    }
    return tl::unexpected(tr("too many programs are at work in this account"));
}
