// SPDX-License-Identifier: MIT
#include "ui/widgets/statusline.h"

#include "models/datasets/datasetloader.h"
#include "ui/look/look.h"
#include "ui/look/theme.h"

#include <QLocale>

using namespace Qt::StringLiterals;

StatusLine::StatusLine(const DatasetLoader &loader, QWidget *parent)
    : QLabel(parent)
    , m_loader(loader)
{
    setTextFormat(Qt::PlainText);
    setFont(Look::font(Look::Caption));
    setForegroundRole(QPalette::PlaceholderText);
    setContentsMargins(Look::px(8), 0, Look::px(8), 0);
    connect(&loader, &DatasetLoader::stateChanged, this, &StatusLine::update);
    connect(&m_minute, &QTimer::timeout, this, &StatusLine::update);
    m_minute.start(std::chrono::minutes(1));
}

void StatusLine::setAccount(const Account &account)
{
    m_account = account;
    update();
}

void StatusLine::setRefreshing(const QString &text)
{
    if (std::exchange(m_refreshing, text) != text)
        update();
}

void StatusLine::update()
{
    QStringList parts;
    if (m_account.name.isEmpty())
        parts.append(tr("Signed out"));
    else if (!m_loader.accountId().isEmpty())
        parts.append(tr("Account %1").arg(m_loader.accountId()));
    if (!m_account.name.isEmpty()) {
        const qint64 minutes = QDateTime::currentDateTimeUtc().secsTo(m_account.tokenExpires) / 60;
        if (m_account.tokenExpires.isValid() && minutes > 0)
            parts.append(
                tr("Token valid %1 h %2 min")
                    .arg(QLocale().toString(minutes / 60), QLocale().toString(minutes % 60)));
        parts.append(m_account.server);
    }
    if (m_loader.lastRead().isValid())
        parts.append(tr("Read %1 at %2 in %3 ms")
                         .arg(QLocale().toString(m_loader.rowsRead()),
                              QLocale().toString(m_loader.lastRead().toLocalTime().time(),
                                                 QLocale::ShortFormat),
                              QLocale().toString(m_loader.lastDurationMs())));
    if (!m_refreshing.isEmpty())
        parts.append(m_refreshing);
    setText(parts.join(u"   |   "_s));
}
