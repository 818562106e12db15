// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QtGlobal>

/// What takes bytes that somebody else wrote. Each function feeds it some, and ends the program
/// where what must hold of any input does not.
void fuzzFilter(const QByteArray &input);
void fuzzPaste(const QByteArray &input);
void fuzzReply(const QByteArray &input);
void fuzzSettings(const QByteArray &input);
void fuzzStaging(const QByteArray &input);
void fuzzViews(const QByteArray &input);

/// A subject has the name of its folder of seeds, and of its dictionary where it has one.
struct FuzzSubject
{
    const char *name;
    void (*feed)(const QByteArray &input);
};

constexpr FuzzSubject fuzzSubjects[] = {
    {"filter", fuzzFilter},     {"jsonreply", fuzzReply}, {"paste", fuzzPaste},
    {"settings", fuzzSettings}, {"staging", fuzzStaging}, {"views", fuzzViews},
    {"xmlreply", fuzzReply},
};

/// Ends the program with \a rule where it does not hold.
inline void mustHold(bool holds, const char *rule)
{
    if (!holds)
        qFatal("This does not hold: %s", rule);
}
