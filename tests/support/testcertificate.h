// SPDX-License-Identifier: MIT
#pragma once

class QSslConfiguration;

/// A self-signed certificate for 127.0.0.1 that nobody has reason to trust, with its key. Good for
/// nothing but tests.
namespace TestCertificate {

QSslConfiguration serverConfiguration();

} // namespace TestCertificate
