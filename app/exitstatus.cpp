// SPDX-License-Identifier: MIT
#include "app/exitstatus.h"

ExitStatus exitStatusOf(const ApiError &error)
{
    using Kind = ApiError::Kind;
    switch (error.kind) {
    case Kind::NotSent:
        return ExitStatus::WrongUsage;
    case Kind::SignIn:
        return ExitStatus::SignInRefused;
    case Kind::Refused:
        return ExitStatus::NotDone;
    case Kind::Unreachable:
    case Kind::TimedOut:
    case Kind::Tls:
    case Kind::HttpStatus:
    case Kind::Redirected:
        return ExitStatus::Unreachable;
    case Kind::NotUnderstood:
    case Kind::TooLarge:
        return ExitStatus::NotUnderstood;
    }
    return ExitStatus::NotDone;
}
