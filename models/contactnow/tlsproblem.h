// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QSslError;

/// What is wrong with the certificates that a server showed: each fault in a line, then subject,
/// issuer, dates and fingerprint of each certificate that has one, for somebody to compare by hand.
QString tlsProblemText(const QList<QSslError> &errors);
