// SPDX-License-Identifier: MIT
#include "tests/support/testcertificate.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

namespace {

constexpr auto certificate = R"(-----BEGIN CERTIFICATE-----
MIIBkDCCATagAwIBAgIUAxNPRbSAJJ3njc5vHSLLhWNylsUwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJMTI3LjAuMC4xMCAXDTI2MTEyNTAwNDgzMVoYDzIxMjYxMTAx
MDA0ODMxWjAUMRIwEAYDVQQDDAkxMjcuMC4wLjEwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAAS5a1S8tJWyfg1PyAF+yyro1DuXtdA9O6coFqEctZOBNTs7YNj4dZdk
+UWndfUAhe19Ln0R22P3J0rjK2wSSboRo2QwYjAdBgNVHQ4EFgQU9XgZbKjduf56
kH6v5gFIOeNSZdAwHwYDVR0jBBgwFoAU9XgZbKjduf56kH6v5gFIOeNSZdAwDwYD
VR0TAQH/BAUwAwEB/zAPBgNVHREECDAGhwR/AAABMAoGCCqGSM49BAMCA0gAMEUC
IGItGmK6eUBxm+cAl4v9QtYhAqV9XGsj11fZW7B2sBE2AiEAsIDoWexsxOBN44z2
n7YxFdVdSgEElV50F/+tEQZT/Pg=
-----END CERTIFICATE-----
)";

// Made for this file and used nowhere else.
constexpr auto privateKey = R"(-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgFfBH5MOS3Y6rBaPj
E/oV3SbfNCa4v35d9nGBtPm+tBShRANCAAS5a1S8tJWyfg1PyAF+yyro1DuXtdA9
O6coFqEctZOBNTs7YNj4dZdk+UWndfUAhe19Ln0R22P3J0rjK2wSSboR
-----END PRIVATE KEY-----
)";

} // namespace

QSslConfiguration TestCertificate::serverConfiguration()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(QByteArray(certificate)));
    configuration.setPrivateKey(QSslKey(QByteArray(privateKey), QSsl::Ec));
    return configuration;
}
