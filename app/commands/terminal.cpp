// SPDX-License-Identifier: MIT
#include "app/commands/terminal.h"

#include "models/contactnow/apierror.h"
#include "models/datasets/visibletext.h"

Terminal::Terminal()
{
    (void)m_output.open(stdout, QIODevice::WriteOnly);
    (void)m_messages.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);
}

void Terminal::print(const QString &line)
{
    m_output.write(line.toUtf8() + '\n');
    m_output.flush();
}

void Terminal::complain(const QString &sentence)
{
    explain(QStringLiteral("dialdesk: %1\n").arg(oneLine(sentence)));
}

void Terminal::complain(const ApiError &error)
{
    complain(error.detail.isEmpty() ? error.sentence
                                    : QStringLiteral("%1 (%2)").arg(error.sentence, error.detail));
}

void Terminal::explain(const QString &text)
{
    m_messages.write(text.toUtf8());
}

QString Terminal::oneLine(const QString &text)
{
    // Words of a server must not move the cursor or colour the terminal.
    return visibleText(text.simplified());
}
