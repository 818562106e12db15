// SPDX-License-Identifier: MIT
#pragma once

/// How payloads and replies of ecnow.php are written. `format` is always sent, since the vendor's
/// pages disagree about the default.
enum class WireFormat { Json, Xml };
