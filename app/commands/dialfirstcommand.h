// SPDX-License-Identifier: MIT
#pragma once

#include "app/commands/accountcommand.h"
#include "models/dialfirst/dialfirst.h"

class QCommandLineParser;

/// `dialdesk dial-first`: makes datasets dial next, or settles a run that was cut short.
class DialFirstCommand : public AccountCommand
{
    Q_OBJECT

public:
    struct Options
    {
        enum class Mode { Run, Preview, Resume, Restore };

        QStringList datasets; ///< each once
        DialFirstPlan::Scope scope = DialFirstPlan::Scope::Table;
        Mode mode = Mode::Run;
    };

    static void addTo(QCommandLineParser &parser);
    /// The error is a sentence about wrong usage.
    static tl::expected<Options, QString> from(const QCommandLineParser &parser);

    DialFirstCommand(const ConnectionOptions &connection, Options options, Terminal &terminal,
                     QObject *parent = nullptr);

    void start() override;

private:
    void preview();
    void settle();
    void report();
    void print(QLatin1StringView status, const QStringList &datasets);

    const Options m_options;
    DialFirst m_run;
};
